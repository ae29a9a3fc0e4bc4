"""A process that dies between two transactions, and a watch over every move that a case makes."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from bot.casework.ports import Unit
from bot.disputes.case import Case, CaseEvent
from bot.disputes.names import CaseId, CaseState
from bot.disputes.states import MOVES

# A case may pass through these within one transaction.
PASSING = (CaseState.ASSESSED, CaseState.ACCEPTED, CaseState.REOPENED)


class DiedError(Exception):
    """The process ended here."""

    def __init__(self) -> None:
        super().__init__("The process died.")


class FragileUnit:
    """Opens transactions until it is told to die; what was committed before stays."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self.left: int | None = None  # transactions until the process dies
        self.states: dict[CaseId, CaseState] = {}

    @asynccontextmanager
    async def __call__(self) -> AsyncIterator[Any]:
        if self.left is not None:
            self.left -= 1
            if self.left < 0:
                self.left = None
                raise DiedError
        async with self._unit() as work:
            moved: dict[CaseId, CaseState] = {}
            cases: Any = work.cases
            cases.add = self._watched(cases.add, moved)
            cases.save = self._watched(cases.save, moved)
            yield work
        self.states |= moved

    def _watched(
        self, write: Callable[..., Awaitable[Case]], moved: dict[CaseId, CaseState]
    ) -> Callable[..., Awaitable[Case]]:
        async def watched(case: Case, *events: CaseEvent) -> Case:
            before = moved.get(case.id) or self.states.get(case.id)
            assert before is None or may_become(before, case.state), f"{before} -> {case.state}"
            moved[case.id] = case.state
            return await write(case, *events)

        return watched


def may_become(before: CaseState, after: CaseState) -> bool:
    """In one move, or through states that a case only passes."""
    if after is before or after in MOVES[before]:
        return True
    through = [state for state in PASSING if state in MOVES[before] and state is not before]
    return any(after in MOVES[state] or _last(state, after) for state in through)


def _last(state: CaseState, after: CaseState) -> bool:
    return any(after in MOVES[more] for more in PASSING if more in MOVES[state])
