"""Whether the database answers, and has the shape that this version needs. Changes nothing."""

import asyncio
from pathlib import Path

from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, make_url
from sqlalchemy.exc import DBAPIError

from bot.storage.engine import open_engine
from bot.storage.errors import UnknownDatabaseError
from bot.storage.schema import MIGRATIONS


def schema_problem(url: str) -> str | None:
    """What is wrong with the database, as a sentence without its password; None when all is well."""
    try:
        found = asyncio.run(_revision(url))
    except UnknownDatabaseError as error:
        return str(error)
    except DBAPIError as error:
        return f"does not answer ({str(error.orig).partition(chr(10))[0]})."
    needed = ScriptDirectory(str(MIGRATIONS)).get_current_head()
    if found == needed:
        return None
    return f"is at {found or 'no version'}, and this version needs {needed}."


async def _revision(url: str) -> str | None:
    if _missing_file(url):
        return None
    engine = open_engine(url)
    try:
        async with engine.connect() as connection:
            return await connection.run_sync(_current)
    finally:
        await engine.dispose()


def _current(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _missing_file(url: str) -> bool:
    """Connecting to a SQLite file that is not there would make it."""
    address = make_url(url)
    name = address.database
    return address.get_backend_name() == "sqlite" and name is not None and not Path(name).exists()
