"""Where the queue lives: in a SQLite file beside the app's, or in the app's own Postgres."""

import sqlite3
import sys

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from bot.durable.errors import SqliteTooOldError
from bot.sqlite import keep_a_log

BUSY_TIMEOUT_MS = 30_000
NEEDED_ON_NEW_PYTHON = (3, 42, 0)  # DBOS 3.4 asks for it from Python 3.12 on


def queue_url(app_url: str) -> URL:
    """Where the queue of the app at `app_url` lives."""
    url = make_url(app_url)
    if url.get_backend_name() != "sqlite":
        return url.set(drivername="postgresql+psycopg")
    database = url.database or ""
    stem = database.removesuffix(".sqlite")
    return url.set(drivername="sqlite", database=f"{stem}-queue.sqlite")


def check_sqlite(
    python: tuple[int, ...] | None = None, have: tuple[int, ...] | None = None
) -> None:
    """Guard rail 1: raise `SqliteTooOldError` where DBOS could not start."""
    python = python or sys.version_info[:3]
    have = have or sqlite3.sqlite_version_info
    if python >= (3, 12) and have < NEEDED_ON_NEW_PYTHON:
        raise SqliteTooOldError(_dotted(have), _dotted(NEEDED_ON_NEW_PYTHON))


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))


def open_queue_database(url: URL) -> Engine:
    """An engine for the queue.

    Guard rail 2: on SQLite with write-ahead log, `synchronous=FULL` and a busy timeout, which DBOS
    does not set.
    """
    if url.get_backend_name() != "sqlite":
        return create_engine(url, pool_size=10, max_overflow=10, pool_pre_ping=True)
    check_sqlite()
    engine = create_engine(url, pool_size=10, max_overflow=20)
    event.listen(engine, "connect", _make_durable)
    return engine


def _make_durable(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    assert isinstance(connection, sqlite3.Connection)  # noqa: S101 (tells the type)
    connection.isolation_level = "IMMEDIATE"
    connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    keep_a_log(connection.execute, within=BUSY_TIMEOUT_MS / 1000)
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
