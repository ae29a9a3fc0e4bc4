"""Opens the app's database so that transactions serialise where they must."""

from sqlalchemy import Connection, Engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.sqlite import keep_a_log
from bot.storage.errors import UnknownDatabaseError

BUSY_TIMEOUT_MS = 30_000


def open_engine(url: str) -> AsyncEngine:
    """An engine for the database at `url`; dispose of it at the end.

    SQLite: one connection a process, so that transactions queue here in order instead of waking up
    to retry, and `BEGIN IMMEDIATE`, so that those of several processes serialise. Postgres: a pool,
    read committed, clock in UTC.
    """
    address = make_url(url)
    match address.get_backend_name():
        case "sqlite":
            engine = create_async_engine(
                address.set(drivername="sqlite+aiosqlite"),
                pool_size=1,
                max_overflow=0,
                pool_timeout=BUSY_TIMEOUT_MS / 1000,
                hide_parameters=True,
            )
            serialise(engine.sync_engine)
            return engine
        case "postgresql":
            return create_async_engine(
                address.set(drivername="postgresql+psycopg"),
                pool_size=10,
                max_overflow=10,
                pool_pre_ping=True,
                hide_parameters=True,
                connect_args={"options": "-c timezone=UTC"},
            )
        case unknown:
            raise UnknownDatabaseError(unknown)


def serialise(engine: Engine) -> None:
    """Have SQLite lose nothing (write-ahead log, full sync) and begin every transaction with its lock."""
    event.listen(engine, "connect", _make_durable)
    event.listen(engine, "begin", _begin)


def _make_durable(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # the driver opens no transaction of its own
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    keep_a_log(cursor.execute, within=BUSY_TIMEOUT_MS / 1000)
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.close()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
