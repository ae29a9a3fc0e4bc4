"""Who of the desk is away and who was called, in SQL."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.model import Absence, Call
from bot.disputes.names import HandoffId
from bot.storage import rota_tables, values
from bot.storage.upsert import insert_or

ABSENCES = rota_tables.absences
CALLS = rota_tables.calls


class SqlAbsences:
    """See `bot.casework.doing_ports.Absences`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def begin(self, absence: Absence) -> None:
        """Keep it instead of an earlier one."""
        row = values.columns_of(absence)
        await self._connection.execute(
            insert_or(self._connection, ABSENCES)
            .values(row)
            .on_conflict_do_update(index_elements=["person"], set_=row)
        )

    async def end(self, person: str) -> None:
        """They are back."""
        await self._connection.execute(delete(ABSENCES).where(ABSENCES.c.person == person))

    async def at(self, now: datetime) -> Sequence[Absence]:
        """Who is away at that moment."""
        found = await self._connection.execute(
            select(ABSENCES)
            .where(ABSENCES.c.since <= now)
            .where(or_(ABSENCES.c.until.is_(None), ABSENCES.c.until > now))
            .order_by(ABSENCES.c.since, ABSENCES.c.person)
        )
        return [values.absence(row) for row in found.mappings()]


class SqlCalls:
    """See `bot.casework.doing_ports.Calls`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, call: Call) -> Call:
        """Keep it; a step calls once."""
        await self._connection.execute(
            insert_or(self._connection, CALLS)
            .values(values.columns_of(call))
            .on_conflict_do_nothing(index_elements=["handoff", "step"])
        )
        found = await self.of_handoff(call.handoff)
        return next(one for one in found if one.step == call.step)

    async def of_handoff(self, handoff: HandoffId) -> Sequence[Call]:
        """In the order of the calls."""
        found = await self._connection.execute(
            select(CALLS).where(CALLS.c.handoff == handoff).order_by(CALLS.c.ordinal)
        )
        return [values.call(row) for row in found.mappings()]
