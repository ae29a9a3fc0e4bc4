"""Empties the database, append-only tables included. For the demo's reset."""

from sqlalchemy import delete, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import tables
from bot.storage.counting import FIRST_CASE


async def forget_everything(connection: AsyncConnection) -> None:
    """Delete every row and count cases from the first number again."""
    if connection.dialect.name == "postgresql":
        await _truncate(connection)
    else:
        await _delete(connection)
    await connection.execute(update(tables.counters).values(value=FIRST_CASE - 1))


async def _truncate(connection: AsyncConnection) -> None:
    """Truncating does not fire the triggers that keep the logs."""
    names = ", ".join(t.name for t in tables.metadata.sorted_tables if t is not tables.counters)
    await connection.execute(text(f"TRUNCATE {names} RESTART IDENTITY CASCADE"))


async def _delete(connection: AsyncConnection) -> None:
    """SQLite cannot truncate: the triggers that keep the logs step aside for this transaction."""
    found = await connection.execute(
        text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    )
    triggers = found.all()
    for name, _ in triggers:
        await connection.execute(text(f"DROP TRIGGER {name}"))
    for table in reversed(tables.metadata.sorted_tables):
        if table is not tables.counters:
            await connection.execute(delete(table))
    for _, definition in triggers:
        await connection.exec_driver_sql(definition)
