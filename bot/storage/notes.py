"""Small things remembered: failed lookups, answers to turns, desk threads, events seen."""

from datetime import datetime

from sqlalchemy import func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.model import DeskThread
from bot.disputes.names import HandoffId
from bot.storage import tables, values
from bot.storage.upsert import insert_or

LOOKUPS = tables.lookups
TURNS = tables.turns
THREADS = tables.threads
SEEN = tables.seen


class SqlLookups:
    """See `bot.casework.ports.Lookups`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def failed(self, subject: str, at: datetime) -> None:
        """One more failure."""
        await self._connection.execute(insert(LOOKUPS), {"subject": subject, "at": at})

    async def failures(self, subject: str, since: datetime) -> int:
        """How many since then, that moment included."""
        found = await self._connection.execute(
            select(func.count())
            .select_from(LOOKUPS)
            .where(LOOKUPS.c.subject == subject, LOOKUPS.c.at >= since)
        )
        return int(found.scalar_one())


class SqlTurns:
    """See `bot.casework.ports.Turns`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def answer(self, key: str) -> str | None:
        """What was kept under the key."""
        found = await self._connection.execute(select(TURNS.c.answer).where(TURNS.c.key == key))
        answer: str | None = found.scalar()
        return answer

    async def keep(self, key: str, answer: str) -> None:
        """Keep an answer; the first one stays."""
        await self._connection.execute(
            insert_or(self._connection, TURNS).on_conflict_do_nothing(index_elements=["key"]),
            {"key": key, "answer": answer},
        )


class SqlThreads:
    """See `bot.casework.ports.Threads`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, thread: DeskThread) -> None:
        """Remember a thread; again is once."""
        await self._connection.execute(
            insert_or(self._connection, THREADS).on_conflict_do_nothing(
                index_elements=["platform", "channel", "ts"]
            ),
            values.columns_of(thread),
        )

    async def of_handoff(self, handoff: HandoffId) -> DeskThread | None:
        """The newest thread that shows the hand-off."""
        found = await self._connection.execute(
            select(THREADS)
            .where(THREADS.c.handoff == handoff)
            .order_by(THREADS.c.ts.desc())
            .limit(1)
        )
        row = found.mappings().one_or_none()
        return None if row is None else values.thread(row)

    async def handoff_at(self, platform: str, channel: str, ts: str) -> HandoffId | None:
        """Which hand-off a thread shows."""
        found = await self._connection.execute(
            select(THREADS.c.handoff).where(
                THREADS.c.platform == platform, THREADS.c.channel == channel, THREADS.c.ts == ts
            )
        )
        handoff: str | None = found.scalar()
        return None if handoff is None else HandoffId(handoff)


class SqlSeen:
    """See `bot.casework.ports.Seen`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def first_time(self, source: str, event: str, at: datetime) -> bool:
        """Whether nobody took the event before; it is taken now."""
        taken = await self._connection.execute(
            insert_or(self._connection, SEEN)
            .values(source=source, event=event, at=at)
            .on_conflict_do_nothing(index_elements=["source", "event"])
            .returning(SEEN.c.event)
        )
        return taken.one_or_none() is not None
