"""Whether a settled problem that comes back is the same case."""

from datetime import datetime

from bot.disputes.case import Case
from bot.disputes.names import CaseState, Kind
from bot.disputes.policy import Policy


def closes_at(case: Case, policy: Policy) -> datetime | None:
    """Until when a resolved case may be opened again; None where nothing is resolved."""
    if case.resolved_at is None or case.state is not CaseState.RESOLVED:
        return None
    return case.resolved_at + policy.afterwards.reopen_within


def comes_back(
    case: Case, kind: Kind, *, order_number: str | None, policy: Policy, now: datetime
) -> bool:
    """Whether a problem told now is the one that was settled: its kind, its order, in time."""
    until = closes_at(case, policy)
    same_order = order_number in (None, case.facts.order_number)
    return until is not None and now < until and kind is case.kind and same_order
