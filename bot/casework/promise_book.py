"""Promises whose time is over and of which nobody knows that they were kept, for the people at the desk."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.casework.desk_port import Agent
from bot.casework.house import House
from bot.casework.ports import CaseFilter
from bot.casework.promise import settle
from bot.disputes import promises
from bot.disputes.case import Case, Promise
from bot.disputes.names import HandoffId, PromiseId, PromiseState


@dataclass(frozen=True, slots=True)
class OverduePromise:
    """An open promise and where its case is shown; None where no person ever held it."""

    ref: str
    promise: Promise
    handoff: HandoffId | None


class PromiseBook:
    """What the desk page shows of promises, and does with them."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def overdue(self) -> Sequence[OverduePromise]:
        """The longest overdue first."""
        now = self._house.clock()
        async with self._house.unit() as work:
            cases = await work.cases.find(CaseFilter(promise_due_by=now))
        found = [(case, one) for case in cases for one in promises.overdue(case, now=now)]
        found.sort(key=lambda pair: pair[1].due_at)
        return [OverduePromise(case.ref, one, _handoff(case)) for case, one in found]

    async def kept(self, promise: PromiseId, agent: Agent) -> bool:
        """A person saw that it was kept. False for one that is settled. Raises `CaseNotFoundError`."""
        now = self._house.clock()
        async with self._house.unit() as work:
            case = await work.cases.with_promise(promise)
            after, told = settle(
                case, PromiseState.KEPT, promises.of(promise), now=now, actor=agent.id
            )
            if told:
                await work.cases.save(after, *told)
        return bool(told)


def _handoff(case: Case) -> HandoffId | None:
    return case.handoffs[-1].id if case.handoffs else None
