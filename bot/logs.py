"""Logs: one JSON line an event, with ids; never a buyer's words and never a token."""

import logging
import sys

import structlog
from structlog.tracebacks import ExceptionDictTransformer

_NOISY = (
    "httpx",  # writes URLs, and Telegram's hold the bot's token
    "httpcore",
    "engineio",
    "socketio",
    "slack_bolt",
    "slack_sdk",
    "aiosqlite",
    "alembic",
    "uvicorn.access",
)  # the Telegram library is silenced where it is opened: channels/telegram/quiet.py


def configure_logs(level: int = logging.INFO) -> None:
    """Send all logs of this process to standard error as JSON lines."""
    shared: list[structlog.typing.Processor] = [
        structlog.stdlib.ExtraAdder(),
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.ExceptionRenderer(ExceptionDictTransformer(show_locals=False)),
    ]
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in _NOISY:
        logging.getLogger(name).setLevel(logging.WARNING)
