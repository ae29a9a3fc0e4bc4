"""The project's folder, and its settings, wherever a command was typed."""

import os
from pathlib import Path

from pydantic import ValidationError

from bot.cli.errors import SettingsError
from bot.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
ENV_FILE = ROOT / ".env"
RASA_PYTHON = ROOT / ".venv-rasa" / "bin" / "python"

SECRETS = (
    "AMENDS_ADMIN_TOKEN",
    "AMENDS_SESSION_SECRET",
    "AMENDS_RASA_TOKEN",
    "AMENDS_ACTIONS_TOKEN",
)


def enter() -> None:
    """Work in the project's folder: relative paths in settings are meant from there."""
    os.chdir(ROOT)


def load_settings() -> Settings:
    """The settings, read from the project's folder. Raises `SettingsError`."""
    enter()
    try:
        return Settings()
    except ValidationError as error:
        raise SettingsError(
            tuple(_problem(each["loc"], each["type"]) for each in error.errors())
        ) from None


def _problem(where: tuple[int | str, ...], kind: str) -> str:
    variable = f"AMENDS_{str(where[0]).upper()}" if where else "a setting"
    if kind == "missing":
        hint = "; `amends up` writes it" if variable in SECRETS else ""
        return f"{variable} is missing{hint}"
    return f"{variable} cannot be read ({kind.replace('_', ' ')})"
