"""Who is away and who was called, in memory; `tests/storage` holds it against the same contract as SQL."""

from collections.abc import Sequence
from datetime import datetime

from bot.conversations.model import Absence, Call
from bot.disputes.names import HandoffId
from tests.support.memory_books import Books


class MemoryAbsences:
    def __init__(self, books: Books) -> None:
        self._all = books.absences

    async def begin(self, absence: Absence) -> None:
        self._all[absence.person] = absence

    async def end(self, person: str) -> None:
        self._all.pop(person, None)

    async def at(self, now: datetime) -> Sequence[Absence]:
        away = (
            one
            for one in self._all.values()
            if one.since <= now and (one.until is None or one.until > now)
        )
        return sorted(away, key=lambda one: (one.since, one.person))


class MemoryCalls:
    def __init__(self, books: Books) -> None:
        self._all = books.calls

    async def add(self, call: Call) -> Call:
        return self._all.setdefault((call.handoff, call.step), call)

    async def of_handoff(self, handoff: HandoffId) -> Sequence[Call]:
        return [one for one in self._all.values() if one.handoff == handoff]
