"""Brings the database to the shape that this version needs."""

import asyncio
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, make_url, text

from bot.storage.engine import serialise
from bot.storage.errors import UnknownDatabaseError

MIGRATIONS = Path(__file__).parent / "migrations"
LOCK = 0x4D6967726174  # "Migrat": any number that no other lock of the database uses


async def migrate(url: str) -> None:
    """Create or upgrade the tables. Two processes may do so at once: the second finds it done."""
    await asyncio.to_thread(migrate_now, url)


def migrate_now(url: str, *, to: str = "head") -> None:
    """See `migrate`; blocks. `to` is the newest version, or an earlier one."""
    address = make_url(url)
    drivers = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg"}
    backend = address.get_backend_name()
    if backend not in drivers:
        raise UnknownDatabaseError(backend)
    engine = create_engine(address.set(drivername=drivers[backend]))
    if backend == "sqlite":
        serialise(engine)
    try:
        with engine.begin() as connection:
            _upgrade(connection, to)
    finally:
        engine.dispose()


def _upgrade(connection: Connection, to: str) -> None:
    """In one transaction, under a lock: SQLite's has one, Postgres is asked for it."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
