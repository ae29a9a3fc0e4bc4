"""The three processes of Amends, as the supervisor runs them."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from bot.cli.place import RASA_PYTHON, ROOT
from bot.settings import Settings
from bot.supervise.doors import Door
from bot.supervise.program import Program

QUIET_RASA = {
    "RASA_TELEMETRY_ENABLED": "false",
    "SANIC_HOST": "127.0.0.1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
}
"""Rasa reports home unless told not to, and would listen to the whole network."""


def programs(settings: Settings, *, model: Path) -> tuple[Program, ...]:
    """The three, Rasa first: it takes longest to start."""
    python = sys.executable
    rasa = (str(RASA_PYTHON), "-m", "bot.nlu.serve")
    return (
        _program("rasa", rasa, settings, rasa_environment(settings, model)),
        _program("actions", (python, "-m", "actions"), settings, {"SANIC_HOST": "127.0.0.1"}),
        _program("gateway", (python, "-m", "channels"), settings, {}),
    )


def doors(settings: Settings) -> tuple[Door, ...]:
    """Where they listen. Only the gateway's address can be another than loopback."""
    return (
        Door(settings.host, settings.port, "AMENDS_PORT"),
        Door("127.0.0.1", settings.actions_port, "AMENDS_ACTIONS_PORT"),
        Door("127.0.0.1", settings.rasa_port, "AMENDS_RASA_PORT"),
    )


def rasa_environment(settings: Settings, model: Path) -> dict[str, str]:
    """What Rasa's process is told: its Python cannot read our settings."""
    told = {
        "AMENDS_MODEL": str(model),
        "AMENDS_RASA_PORT": str(settings.rasa_port),
        "AMENDS_RASA_TOKEN": settings.rasa_token.get_secret_value(),
        "AMENDS_ACTIONS_PORT": str(settings.actions_port),
        "AMENDS_ACTIONS_TOKEN": settings.actions_token.get_secret_value(),
        "AMENDS_DATA_DIR": str(settings.data_dir),
        "AMENDS_POLICY_FILE": str(settings.policy_file),
    }
    if settings.database_url is not None:
        told["AMENDS_DATABASE_URL"] = settings.database_url
    return QUIET_RASA | told


def _program(
    name: str, command: tuple[str, ...], settings: Settings, extra: Mapping[str, str]
) -> Program:
    return Program(
        name=name,
        command=command,
        log=(settings.data_dir / "logs" / f"{name}.log").absolute(),
        pid_file=(settings.data_dir / "run" / f"{name}.pid").absolute(),
        cwd=ROOT,
        env={**os.environ, "PYTHONUNBUFFERED": "1", **extra},
    )
