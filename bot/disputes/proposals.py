"""The remedies that policy names for a case, in order, with their amounts."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import assert_never

from bot.disputes import findings
from bot.disputes.case import Case, LineCount, Proposal
from bot.disputes.money import Money, total
from bot.disputes.names import Kind, LineId, RemedyKind, Tier
from bot.disputes.order import Order, Payment
from bot.disputes.policy import (
    Condition,
    DuplicateCharge,
    FixedAmount,
    LastRenewal,
    LinesPrice,
    Nothing,
    PercentOfLines,
    Policy,
    Rung,
    WholeOrder,
)

_FROM_STOCK = frozenset({RemedyKind.RESEND, RemedyKind.REPLACEMENT})
_NOT_PAID_BACK = _FROM_STOCK | {RemedyKind.EXPLAIN, RemedyKind.STORE_CREDIT}


@dataclass(frozen=True, slots=True)
class Situation:
    """What a ladder is climbed with. `kind` is the kind in fact, `pieces` those in question."""

    kind: Kind
    order: Order
    pieces: tuple[LineCount, ...]
    policy: Policy
    now: datetime

    @classmethod
    def of(cls, case: Case, order: Order, policy: Policy, now: datetime) -> "Situation":
        """The situation of a case at a moment."""
        kind = findings.kind_in_fact(case, order)
        return cls(kind, order, findings.claimed(case, order), policy, now)

    @property
    def price_of_pieces(self) -> Money | None:
        """What the buyer paid for the pieces in question; None where it is not about pieces."""
        if not self.pieces:
            return None
        return total((piece.value for piece in self.pieces), currency=self.order.currency)


def ladder(case: Case, order: Order, policy: Policy, now: datetime) -> tuple[Proposal, ...]:
    """The remedies that apply, the first to be offered first.

    An explanation that applies ends the ladder: nothing is owed after it. Goods that nobody
    counted have no ladder.
    """
    situation = Situation.of(case, order, policy, now)
    if situation.kind in findings.ABOUT_GOODS and not situation.pieces:
        return ()
    steps: list[Proposal] = []
    for rung in policy.for_kind(situation.kind).ladder:
        proposal = _proposal(rung, situation)
        if proposal is None:
            continue
        steps.append(proposal)
        if proposal.remedy is RemedyKind.EXPLAIN:
            break
    return tuple(steps)


def line_shares(proposal: Proposal) -> Mapping[LineId, Money]:
    """How a proposal's amount falls on its lines, by their value; sums to the amount exactly."""
    if not proposal.lines:
        return {}
    shares = proposal.amount.split([piece.value.minor for piece in proposal.lines])
    pairs = zip(proposal.lines, shares, strict=True)
    return {piece.line: share for piece, share in pairs}


def _proposal(rung: Rung, situation: Situation) -> Proposal | None:
    """The rung as a proposal; None where it does not apply."""
    if not all(_HOLDS[condition](situation) for condition in rung.when):
        return None
    amount = _amount(rung, situation)
    if amount is None or not _possible(rung, amount, situation):
        return None
    comes_back = _comes_back(rung, situation)
    return Proposal(
        remedy=rung.remedy,
        amount=amount,
        clause=rung.clause.id,
        lines=situation.pieces,
        with_return=comes_back,
        granted_by=_with_return_at_least_agent(rung.granted_by, comes_back=comes_back),
    )


def _comes_back(rung: Rung, situation: Situation) -> bool:
    price = situation.price_of_pieces
    return rung.return_from is not None and price is not None and price >= rung.return_from


def _with_return_at_least_agent(tier: Tier, *, comes_back: bool) -> Tier:
    """Returned goods are looked at by a person, who then grants what waits for them."""
    return Tier.AGENT if comes_back and tier is Tier.BOT else tier


def _possible(rung: Rung, amount: Money, situation: Situation) -> bool:
    """Whether the shop could do it today: the goods are there, or the money is."""
    if rung.remedy is RemedyKind.EXPLAIN:
        return True
    if rung.remedy in _FROM_STOCK:
        return bool(situation.pieces) and _in_stock(situation)
    return amount.minor > 0


def _in_stock(situation: Situation) -> bool:
    """Two lines of one product share its stock."""
    counts = {piece.line: piece.count for piece in situation.pieces}
    wanted: Counter[str] = Counter()
    for line in situation.order.lines:
        wanted[line.sku] += counts.get(line.id, 0)
    return all(line.stock >= wanted[line.sku] for line in situation.order.lines)


def _amount(rung: Rung, situation: Situation) -> Money | None:
    """What the rung costs, never more than could be paid back; None where it has no object."""
    amount = _stated_amount(rung, situation)
    if amount is None or rung.remedy in _NOT_PAID_BACK:
        return amount
    return min(amount, situation.order.refundable())


def _stated_amount(rung: Rung, situation: Situation) -> Money | None:
    rule, price = rung.amount, situation.price_of_pieces
    match rule:
        case Nothing():
            amount: Money | None = Money.zero(situation.order.currency)
        case LinesPrice():
            amount = price
        case PercentOfLines(percent):
            amount = price.percent(percent) if price else None
        case FixedAmount(money):
            amount = money
        case WholeOrder():
            amount = situation.order.refundable()
        case DuplicateCharge():
            amount = _amount_of(findings.duplicate_charge(situation.order, situation.policy))
        case LastRenewal():
            amount = _amount_of(_renewal(situation))
        case _:
            assert_never(rule)
    return amount


def _amount_of(charge: Payment | None) -> Money | None:
    return charge.amount if charge else None


def _renewal(situation: Situation) -> Payment | None:
    return findings.refundable_renewal(situation.order, policy=situation.policy, now=situation.now)


def _late(situation: Situation) -> bool:
    return findings.is_late(
        situation.order, situation.pieces, policy=situation.policy, now=situation.now
    )


def _not_late(situation: Situation) -> bool:
    return situation.order.promised_at is not None and not _late(situation)


def _not_delivered(situation: Situation) -> bool:
    return not findings.have_arrived(situation.order, situation.pieces)


def _within_wait(situation: Situation) -> bool:
    until = findings.wait_until(situation.order, situation.pieces, situation.policy)
    return until is not None and situation.now < until


def _no_duplicate(situation: Situation) -> bool:
    return findings.duplicate_charge(situation.order, situation.policy) is None


def _charges_found(situation: Situation) -> bool:
    return bool(situation.order.payments)


def _renewal_window_over(situation: Situation) -> bool:
    return findings.last_renewal(situation.order) is not None and (_renewal(situation) is None)


_HOLDS: Mapping[Condition, Callable[[Situation], bool]] = MappingProxyType(
    {
        Condition.LATE: _late,
        Condition.NOT_LATE: _not_late,
        Condition.NOT_DELIVERED: _not_delivered,
        Condition.WITHIN_WAIT: _within_wait,
        Condition.NO_DUPLICATE: _no_duplicate,
        Condition.CHARGES_FOUND: _charges_found,
        Condition.RENEWAL_WINDOW_OVER: _renewal_window_over,
    },
)
