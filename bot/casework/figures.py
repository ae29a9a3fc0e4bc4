"""How the shop's disputes stand, in numbers without any buyer."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.casework.ports import EVERY, CaseFilter, Unit
from bot.disputes.case import Case
from bot.disputes.names import CaseState, HandoffState, Kind

LATELY = timedelta(days=30)
_SETTLED = (CaseState.RESOLVED, CaseState.CLOSED)


@dataclass(frozen=True, slots=True)
class Figures:
    """Cases opened in the last 30 days, and the hand-offs and promises that are open now."""

    opened: int
    settled: int  # of those
    without_person: int  # of those settled
    kinds: tuple[tuple[Kind, int], ...]  # of those opened, the most frequent first
    scores: tuple[int, ...]  # of their surveys
    waiting: int
    taken: int
    escalated: int  # went to the manager because nobody took them
    overdue: int  # promises


async def read_figures(unit: Unit, *, now: datetime) -> Figures:
    """As they stand now."""
    async with unit() as work:
        lately = await work.cases.find(CaseFilter(opened_since=now - LATELY, limit=EVERY))
        open_ones = await work.cases.find(CaseFilter(with_open_handoff=True, limit=EVERY))
        overdue = await work.cases.find(CaseFilter(promise_due_by=now, limit=EVERY))
    return count(lately, open_ones, overdue)


def count(lately: Sequence[Case], open_ones: Sequence[Case], overdue: Sequence[Case]) -> Figures:
    """The numbers of these cases."""
    settled = [case for case in lately if case.state in _SETTLED]
    handoffs = [one for case in open_ones if (one := case.open_handoff)]
    kinds = Counter(case.kind for case in lately).most_common()
    surveys = (survey for case in lately for survey in case.surveys)
    return Figures(
        opened=len(lately),
        settled=len(settled),
        without_person=sum(not case.handoffs for case in settled),
        kinds=tuple(sorted(kinds, key=lambda pair: (-pair[1], pair[0]))),
        scores=tuple(survey.score for survey in surveys if survey.score is not None),
        waiting=sum(one.state is HandoffState.WAITING for one in handoffs),
        taken=sum(one.state is HandoffState.TAKEN for one in handoffs),
        escalated=sum(one.escalated_at is not None for one in handoffs),
        overdue=len(overdue),
    )
