"""A ruling: somebody else decides once more when a buyer does not accept how a person settled a case.

Whoever had a part in the case does not rule on it. What the ruling may give is what a person can
give (`bot.disputes.options`).
"""

from datetime import datetime

from bot.disputes.authority import a_person, higher
from bot.disputes.case import Case, Handoff, Ruling
from bot.disputes.names import (
    DISPUTES,
    EscalationReason,
    HandoffId,
    HandoffState,
    Tier,
)
from bot.disputes.policy import Policy
from bot.disputes.reopening import closes_at

MOST = 2  # the ruling and its appeal


def asked_until(case: Case, policy: Policy) -> datetime | None:
    """Until when the buyer can ask for a ruling, or appeal; None where there is none to ask for."""
    settled = _settled_by_a_person(case) and may_follow(case, policy)
    return closes_at(case, policy) if settled else None


def may_follow(case: Case, policy: Policy) -> bool:
    """Whether the buyer can ask for a ruling once a person has settled the case."""
    if EscalationReason.RULING not in policy.always_a_person:
        return False
    return case.kind in DISPUTES and case.facts.verified and _one_is_left(case)


def is_ruling(handoff: Handoff) -> bool:
    """Whether a ruling ends this hand-off, and nothing else."""
    return handoff.reason is EscalationReason.RULING


def ruling_of(case: Case, handoff: HandoffId) -> Ruling | None:
    """The ruling that the hand-off waits for, or ended with."""
    return next((one for one in case.rulings if one.handoff == handoff), None)


def is_appeal(case: Case, ruling: Ruling) -> bool:
    """Whether it rules on a ruling."""
    return ruling.id != case.rulings[0].id


def tier_of(case: Case) -> Tier:
    """Who may rule on the case as it is: no less than who decided before; an appeal is a manager's."""
    if case.rulings:
        return Tier.MANAGER
    tier = Tier.AGENT
    for handoff in case.handoffs:
        tier = higher(tier, a_person(handoff.tier))
    return tier


def took_part(case: Case, *, before: HandoffId) -> frozenset[str]:
    """The people who held or decided the case before that hand-off."""
    mine = next(handoff for handoff in case.handoffs if handoff.id == before)
    earlier = [one for one in case.handoffs if one.id != mine.id]
    held = {one.taken_by for one in earlier if one.taken_by is not None}
    granted = {
        person.id
        for remedy in case.remedies
        for person in remedy.approved_by
        if remedy.granted_at < mine.at
    }
    ruled = {person.id for ruling in case.rulings for person in ruling.by}
    return frozenset(held | granted | ruled)


def _settled_by_a_person(case: Case) -> bool:
    return bool(case.handoffs) and case.handoffs[-1].state is HandoffState.RESOLVED


def _one_is_left(case: Case) -> bool:
    """After a ruling that gave something there is nothing to appeal against."""
    if not case.rulings:
        return True
    last = case.rulings[-1]
    return len(case.rulings) < MOST and last.ruled_at is not None and last.gives is None
