"""Who may grant what: a remedy, a case, a buyer in the window, a shop a day."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from bot.disputes import findings
from bot.disputes.case import Approval, Handoff, Proposal, Remedy
from bot.disputes.money import Money, total
from bot.disputes.names import SERVICES, EscalationReason, RemedyKind, Tier
from bot.disputes.order import Order
from bot.disputes.policy import Limit, Policy, RemedyLimit, TierLimits

TIERS = tuple(Tier)  # from the least to the most authority
SECOND_MANAGER = "authority.manager.second_manager_above"
_TWO = 2  # managers, for what is above that

_PAYS_BACK = frozenset(
    {
        RemedyKind.PARTIAL_REFUND,
        RemedyKind.FULL_REFUND,
        RemedyKind.RETURN_AND_REFUND,
        RemedyKind.REFUND_DUPLICATE,
        RemedyKind.REFUND_RENEWAL,
        RemedyKind.GOODWILL,
        RemedyKind.CANCELLATION,
    }
)


@dataclass(frozen=True, slots=True)
class Spent:
    """What was granted so far; what was surely not done is not counted.

    `remedies` counts the buyer's in the window, this case's included.
    """

    case: Money
    buyer: Money
    shop: Money
    remedies: int


@dataclass(frozen=True, slots=True)
class Grant:
    """The tier may grant it; `second_manager`: another manager confirms first."""

    proposal: Proposal
    tier: Tier
    second_manager: bool = False


@dataclass(frozen=True, slots=True)
class Escalate:
    """A person of that tier, or above, decides."""

    reason: EscalationReason
    tier: Tier
    suggested: Proposal | None = None
    clause: str = ""  # the clause that asks for a person


def decide(
    proposal: Proposal,
    *,
    tier: Tier,
    policy: Policy,
    spent: Spent,
    granted: tuple[Remedy, ...] = (),
) -> Grant | Escalate:
    """Grant inside the tier's limits, else name the lowest tier that may.

    `granted` are the case's remedies so far: limits of a remedy count them together.
    """
    broken = _broken_clause(proposal, tier=tier, policy=policy, spent=spent, granted=granted)
    if broken is not None:
        enough = lowest_tier(proposal, policy=policy, spent=spent, granted=granted)
        return Escalate(EscalationReason.OVER_AUTHORITY, enough, proposal, broken)
    two = tier is Tier.MANAGER and needs_two_managers(proposal, policy)
    return Grant(proposal, tier, second_manager=two)


def still_holds(
    remedy: Remedy,
    order: Order,
    *,
    policy: Policy,
    spent: Spent,
    others: tuple[Remedy, ...] = (),
) -> Grant | Escalate:
    """Whether a granted remedy may be carried out now, by those who granted it.

    `spent` and `others` (the case's remedies) are without it. What the order no longer allows is
    not suggested again.
    """
    verdict = decide(
        remedy.proposal, tier=remedy.granted_by, policy=policy, spent=spent, granted=others
    )
    if (changed := _changed(remedy.proposal, order)) is not None:
        tier = lowest_tier(remedy.proposal, policy=policy, spent=spent, granted=others)
        return Escalate(EscalationReason.OVER_AUTHORITY, a_person(tier), clause=changed)
    if isinstance(verdict, Escalate):
        return replace(verdict, tier=a_person(verdict.tier))
    if verdict.second_manager and len({person.id for person in remedy.approved_by}) < _TWO:
        return Escalate(
            EscalationReason.OVER_AUTHORITY, Tier.MANAGER, remedy.proposal, SECOND_MANAGER
        )
    return verdict


def needs_two_managers(proposal: Proposal, policy: Policy) -> bool:
    """Above an amount, and in another currency, one manager is not enough."""
    foreign = proposal.amount.currency != policy.currency
    return foreign or proposal.amount > policy.second_manager_above


def standing_approval(handoff: Handoff, *, policy: Policy, now: datetime) -> Approval | None:
    """The first manager's yes, while it holds: for what is suggested now, as long as an offer would."""
    first = handoff.approval
    if first is None or first.proposal != handoff.suggested:
        return None
    return first if now < first.at + policy.offers.valid else None


def a_person(tier: Tier) -> Tier:
    """The tier, or the lowest of people."""
    return Tier.AGENT if tier is Tier.BOT else tier


def higher(one: Tier, other: Tier) -> Tier:
    """The one with more authority."""
    return max(one, other, key=TIERS.index)


def lowest_tier(
    proposal: Proposal, *, policy: Policy, spent: Spent, granted: tuple[Remedy, ...] = ()
) -> Tier:
    """The least tier that may grant it; a manager may grant anything."""
    able = (
        tier
        for tier in TIERS
        if _broken_clause(proposal, tier=tier, policy=policy, spent=spent, granted=granted) is None
    )
    return next(able, Tier.MANAGER)


def _broken_clause(
    proposal: Proposal,
    *,
    tier: Tier,
    policy: Policy,
    spent: Spent,
    granted: tuple[Remedy, ...],
) -> str | None:
    """The clause that the grant would break, None where it keeps them all."""
    if tier is Tier.MANAGER:
        return None
    if TIERS.index(tier) < TIERS.index(proposal.granted_by):
        return proposal.clause
    if proposal.amount.currency != policy.currency:
        return f"authority.{tier}.currency"
    if proposal.remedy in SERVICES:
        return _broken_by_service(proposal, tier, policy)
    limits = policy.authority[tier]
    return next(_broken(proposal, tier, limits, spent, granted), None)


def _broken_by_service(proposal: Proposal, tier: Tier, policy: Policy) -> str | None:
    """Only the bot's cancellations have a limit: the rest gives back what the buyer paid for goods the shop keeps."""
    cancels = tier is Tier.BOT and proposal.remedy is RemedyKind.CANCELLATION
    over = cancels and proposal.amount > policy.windows.cancel_up_to
    return proposal.clause if over else None


def _broken(
    proposal: Proposal,
    tier: Tier,
    limits: TierLimits,
    spent: Spent,
    granted: tuple[Remedy, ...],
) -> Iterator[str]:
    if limits.by_remedy is not None:
        limit = limits.for_remedy(proposal.remedy)
        if limit is None:
            yield f"authority.{tier}.remedies"
        elif _in_case(limit, granted) + proposal.amount > limit.most:
            yield limit.clause.id
    sums = ((limits.case, spent.case), (limits.buyer, spent.buyer), (limits.shop_day, spent.shop))
    for together, so_far in sums:
        if _is_over(together, so_far + proposal.amount):
            yield together.clause.id if together else ""


def _is_over(limit: Limit | None, amount: Money) -> bool:
    return limit is not None and amount > limit.most


def _in_case(limit: RemedyLimit, granted: tuple[Remedy, ...]) -> Money:
    """What remedies under the same limit cost in this case so far."""
    counted = (
        remedy.proposal.amount
        for remedy in granted
        if remedy.counts and remedy.proposal.remedy in limit.remedies
    )
    return total(counted, currency=limit.most.currency)


def _changed(proposal: Proposal, order: Order) -> str | None:
    """What of the order stands in the way since it was granted."""
    if proposal.amount.currency != order.currency:
        return "order.currency"
    if proposal.remedy in _PAYS_BACK and proposal.amount > order.refundable():
        return "order.paid_back"
    lines = {line.id: findings.open_pieces(line) for line in order.lines}
    if any(piece.count > lines.get(piece.line, 0) for piece in proposal.lines):
        return "order.pieces"
    return None
