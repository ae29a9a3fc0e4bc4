"""Things to do outside, and timers, in SQL."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.model import GivenUp, OutboxItem, Timer
from bot.storage import tables, values
from bot.storage.upsert import insert_or

OUTBOX = tables.outbox
TIMERS = tables.timers


class SqlOutbox:
    """See `bot.casework.ports.Outbox`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def put(self, item: OutboxItem) -> None:
        """Record it; putting it twice is putting it once."""
        await self._connection.execute(
            insert_or(self._connection, OUTBOX).on_conflict_do_nothing(index_elements=["key"]),
            values.columns_of(item),
        )

    async def get(self, key: str) -> OutboxItem | None:
        """An item that is still to be done: a repeat after `done` finds nothing."""
        found = await self._connection.execute(
            select(OUTBOX).where(OUTBOX.c.key == key, OUTBOX.c.done_at.is_(None))
        )
        row = found.mappings().one_or_none()
        return None if row is None else values.outbox_item(row)

    async def pending(self) -> Sequence[OutboxItem]:
        """What is neither done nor given up, in the order it was put."""
        found = await self._connection.execute(
            select(OUTBOX)
            .where(OUTBOX.c.done_at.is_(None), OUTBOX.c.failed_at.is_(None))
            .order_by(OUTBOX.c.ordinal)
        )
        return [values.outbox_item(row) for row in found.mappings()]

    async def done(self, key: str, at: datetime) -> None:
        """Carried out; the first time stays."""
        await self._connection.execute(
            update(OUTBOX).where(OUTBOX.c.key == key, OUTBOX.c.done_at.is_(None)).values(done_at=at)
        )

    async def failed(self, key: str, at: datetime, *, error: str) -> None:
        """Given up on: shown to a person, not pending any more."""
        await self._connection.execute(
            update(OUTBOX).where(OUTBOX.c.key == key).values(failed_at=at, error=error)
        )

    async def given_up(self, *, limit: int = 50) -> Sequence[GivenUp]:
        """What was given up on, the newest first."""
        found = await self._connection.execute(
            select(OUTBOX)
            .where(OUTBOX.c.failed_at.is_not(None))
            .order_by(OUTBOX.c.failed_at.desc())
            .limit(limit)
        )
        return [
            GivenUp(values.outbox_item(row), row["failed_at"], row["error"] or "")
            for row in found.mappings()
        ]


class SqlTimers:
    """See `bot.casework.ports.Timers`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def set(self, timer: Timer) -> None:
        """Set it, or set it anew."""
        row = values.columns_of(timer) | {"fired_at": None, "cancelled": False}
        statement = insert_or(self._connection, TIMERS).values(row)
        await self._connection.execute(
            statement.on_conflict_do_update(index_elements=["key"], set_=row)
        )

    async def cancel(self, key: str) -> None:
        """It will not fire."""
        await self._connection.execute(
            update(TIMERS).where(TIMERS.c.key == key).values(cancelled=True)
        )

    async def get(self, key: str) -> Timer | None:
        """None once it fired or was cancelled."""
        found = await self._connection.execute(
            select(TIMERS).where(
                TIMERS.c.key == key, TIMERS.c.fired_at.is_(None), ~TIMERS.c.cancelled
            )
        )
        row = found.mappings().one_or_none()
        return None if row is None else values.timer(row)

    async def pending(self) -> Sequence[Timer]:
        """What is still to fire, the next first."""
        found = await self._connection.execute(
            select(TIMERS)
            .where(TIMERS.c.fired_at.is_(None), ~TIMERS.c.cancelled)
            .order_by(TIMERS.c.due_at)
        )
        return [values.timer(row) for row in found.mappings()]

    async def fired(self, key: str, at: datetime) -> None:
        """It did what it was for."""
        await self._connection.execute(
            update(TIMERS).where(TIMERS.c.key == key).values(fired_at=at)
        )
