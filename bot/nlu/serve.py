"""Rasa's server as Amends runs it: `python -m bot.nlu.serve` in Rasa's environment.

Loopback only, HTTP API and channel behind tokens, telemetry off, no TensorFlow. Settings come from
the environment: `AMENDS_RASA_TOKEN` (required), `AMENDS_RASA_PORT` (5005), `AMENDS_MODEL` (else the
newest of models/), and what endpoints.yml and credentials.yml name. Started in the project's
folder. Ends with status 1 and a sentence when something is missing.
"""

import logging
import os
import sys
from asyncio import AbstractEventLoop
from pathlib import Path
from typing import Any

from bot.nlu import light_start

_INTERFACE = "127.0.0.1"
_DEFAULT_PORT = 5005
_STOP_TIMEOUT_S = 2.0
_TURN_TIMEOUT_S = 120  # a turn may wait 20 s for each of a few actions
logger = logging.getLogger("bot.nlu.serve")


class ServerCannotStartError(RuntimeError):
    """Something that the server needs is missing; the message is for the one who starts it."""


class TokenNotSetError(ServerCannotStartError):
    """The server would be open to everyone on this machine."""

    def __init__(self) -> None:
        super().__init__("AMENDS_RASA_TOKEN is not set.")


class ModelNotFoundError(ServerCannotStartError):
    """No model where one was named or expected."""

    def __init__(self, *, place: str) -> None:
        super().__init__(f"There is no model in {place}: train first (python -m bot.nlu.train).")


class ModelNotLoadedError(ServerCannotStartError):
    """The model is there and Rasa cannot use it; Rasa's own log line tells why."""

    def __init__(self, model: Path) -> None:
        super().__init__(f"{model} could not be loaded.")


def main() -> None:
    """Start, serve until stopped."""
    _settle_environment()
    light_start.prepare_to_serve()
    _configure_logs()
    try:
        _serve(token=_token(), port=_port(), model=_model())
    except ServerCannotStartError as error:
        sys.exit(f"rasa: {error}")


def _settle_environment() -> None:
    # Rasa's libraries warn of each other's age, and reset the filters against it.
    logging.captureWarnings(True)  # noqa: FBT003 - the library's signature
    logging.getLogger("py.warnings").setLevel(logging.ERROR)
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ.setdefault("AMENDS_ACTIONS_PORT", "5055")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")


def _configure_logs() -> None:
    """Rasa's logs at WARNING: at lower levels they tell what buyers write."""
    from rasa.utils.log_utils import configure_structlog  # noqa: PLC0415 - after light_start

    configure_structlog(logging.WARNING)
    logger.setLevel(logging.INFO)


def _token() -> str:
    token = os.environ.get("AMENDS_RASA_TOKEN", "").strip()
    if not token:
        raise TokenNotSetError
    return token


def _port() -> int:
    return int(os.environ.get("AMENDS_RASA_PORT") or _DEFAULT_PORT)


def _model() -> Path:
    named = os.environ.get("AMENDS_MODEL")
    if named:
        if not Path(named).is_file():
            raise ModelNotFoundError(place=named)
        return Path(named)
    models = sorted(Path("models").glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)
    if not models:
        raise ModelNotFoundError(place="models/")
    return models[-1]


def _serve(*, token: str, port: int, model: Path) -> None:
    from rasa.core.agent import load_agent  # noqa: PLC0415 - all of Rasa after light_start
    from rasa.core.run import (  # noqa: PLC0415
        close_resources,
        configure_app,
        create_http_input_channels,
    )
    from rasa.core.utils import AvailableEndpoints  # noqa: PLC0415
    from rasa.utils.common import update_sanic_log_level  # noqa: PLC0415

    from bot.nlu.warm import warm_up  # noqa: PLC0415

    endpoints = AvailableEndpoints.read_endpoints("endpoints.yml")

    async def load(app: Any, loop: AbstractEventLoop) -> None:  # noqa: ANN401 - Sanic's
        agent = await load_agent(str(model), endpoints=endpoints, loop=loop)
        if not agent.is_ready():
            raise ModelNotLoadedError(model)
        without_fallback_store(agent)
        app.ctx.agent = agent
        warm_up()
        logger.info("rasa is ready on %s:%d", _INTERFACE, port)

    app = configure_app(
        create_http_input_channels(None, "credentials.yml"),
        auth_token=token,
        enable_api=True,
        response_timeout=_TURN_TIMEOUT_S,
        port=port,
        endpoints=endpoints,
    )
    app.config.GRACEFUL_SHUTDOWN_TIMEOUT = _STOP_TIMEOUT_S  # open keep-alive connections end now
    app.register_listener(load, "before_server_start")
    app.register_listener(close_resources, "after_server_stop")
    update_sanic_log_level()
    app.run(host=_INTERFACE, port=port, access_log=False, motd=False)


def without_fallback_store(agent: Any) -> None:  # noqa: ANN401 - Rasa's Agent, imported late
    """Let a failing database fail the turn.

    Rasa would go on with a store in memory: the buyer would be answered from an empty history, and
    what was said would be gone with the process. A failed turn is repeated by the gateway.
    """
    store = getattr(agent.tracker_store, "_tracker_store", agent.tracker_store)
    agent.tracker_store = store
    agent.processor.tracker_store = store


if __name__ == "__main__":
    main()
