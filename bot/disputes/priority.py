"""How pressing an open hand-off is: working time left, money at stake and severity, multiplied.

The product, and not a sum, so that none of the three is bought off by the others; each has a most, so that one
dear order does not hide every clock. All bounds but the severities come from the shop's own policy:

- time: 1 while as much working time is left as policy gives for a first answer, twice as much at half of it, up
  to `MOST_URGENT`; less for what is due later. Working time, because nobody acts on a deadline at night.
- money: 1 for nothing or an unknown sum, rising to 3 at `second_manager_above`, where the shop itself wants two
  people to look. What is at stake is read from the case, so that ordering a queue asks no shop.
- severity: why a person takes over. Danger to people comes first: a seller who learns of an accident with a product
  passes it on without undue delay (Regulation EU 2023/988, article 20); a safety
  stop counts as that. Then words of law: of the buyers who file a
  chargeback, most do within three days (61 % by Chargeflow's published figures). Then buyers whom we have let down
  once already. A suspicion of fraud is not made worse by care.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.disputes.case import Case, Handoff
from bot.disputes.clocks import Due, dues
from bot.disputes.deadlines import working_time
from bot.disputes.money import Money, total
from bot.disputes.names import EscalationReason
from bot.disputes.policy import Policy

MOST_URGENT = 16.0  # a sixteenth of the first answer's time: nobody can act faster on it
MOST_MONEY = 3.0
SEVERITY = {
    EscalationReason.SAFETY: 4.0,
    EscalationReason.LEGAL: 3.0,
    EscalationReason.RULING: 2.0,
    EscalationReason.ANGER: 2.0,
    EscalationReason.DECLINED_OFFERS: 2.0,
    EscalationReason.SYSTEM_ERROR: 1.5,
    EscalationReason.ASKED_FOR: 1.0,
    EscalationReason.OVER_AUTHORITY: 1.0,
    EscalationReason.NOT_UNDERSTOOD: 1.0,
    EscalationReason.EVIDENCE_MISSING: 1.0,
    EscalationReason.REPEAT_CLAIMS: 1.0,
    EscalationReason.FRAUD_SIGNAL: 1.0,
}


@dataclass(frozen=True, slots=True)
class OpenHandoff:
    """A hand-off that a person has not finished, and how pressing it is."""

    case: Case
    handoff: Handoff
    due: Due  # the earliest of its deadlines
    left: timedelta  # working time until then; none once it is over
    stake: Money | None  # as the case tells it
    score: float


def most_pressing_first(
    cases: Iterable[Case], policy: Policy, *, now: datetime
) -> tuple[OpenHandoff, ...]:
    """The open hand-offs of these cases. Of equals, the earlier deadline comes first, then the older case."""
    found = [_open(case, one, policy, now) for case in cases if (one := case.open_handoff)]
    return tuple(sorted(found, key=_place))


def stake_of(case: Case, handoff: Handoff) -> Money | None:
    """What the pieces in question cost the buyer, else what is suggested; None while neither is known."""
    pieces = case.facts.missing
    if pieces:
        return total((piece.value for piece in pieces), currency=pieces[0].unit_price.currency)
    return handoff.suggested.amount if handoff.suggested else None


def score(left: timedelta, stake: Money | None, reason: EscalationReason, policy: Policy) -> float:
    """Time x money x severity; the higher, the sooner somebody should look."""
    return _urgency(left, policy) * _money(stake, policy) * SEVERITY[reason]


def _open(case: Case, handoff: Handoff, policy: Policy, now: datetime) -> OpenHandoff:
    due = dues(case, handoff, policy)[0]
    left = working_time(now, due.at, calendar=policy.hours)
    stake = stake_of(case, handoff)
    reason = EscalationReason.SAFETY if handoff.stop else handoff.reason
    pressing = score(left, stake, reason, policy)
    return OpenHandoff(case, handoff, due, left, stake, pressing)


def _place(one: OpenHandoff) -> tuple[float, datetime, datetime, str]:
    return -one.score, one.due.at, one.handoff.at, one.handoff.id


def _urgency(left: timedelta, policy: Policy) -> float:
    whole = timedelta(hours=policy.deadlines.first_answer_business_hours)
    return min(whole / left, MOST_URGENT) if left > timedelta() else MOST_URGENT


def _money(stake: Money | None, policy: Policy) -> float:
    full = policy.second_manager_above
    if stake is None or stake.currency != full.currency:
        return 1.0
    share = min(stake.minor / full.minor, 1.0) if full.minor else 1.0
    return 1.0 + (MOST_MONEY - 1.0) * share
