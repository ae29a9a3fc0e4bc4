"""Who may grant what: a remedy, a case, a buyer in the window, a shop a day."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.disputes.case import Proposal, Remedy
from bot.disputes.money import Money, total
from bot.disputes.names import SERVICES, EscalationReason, RemedyKind, RemedyState, Tier
from bot.disputes.policy import Limit, Policy, RemedyLimit, TierLimits

TIERS = tuple(Tier)  # from the least to the most authority


@dataclass(frozen=True, slots=True)
class Spent:
    """What was granted so far, failed remedies not counted.

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
    return Grant(proposal, tier, second_manager=_needs_second_manager(proposal, tier, policy))


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
        if remedy.state is not RemedyState.FAILED and remedy.proposal.remedy in limit.remedies
    )
    return total(counted, currency=limit.most.currency)


def _needs_second_manager(proposal: Proposal, tier: Tier, policy: Policy) -> bool:
    if tier is not Tier.MANAGER:
        return False
    foreign = proposal.amount.currency != policy.currency
    return foreign or proposal.amount > policy.second_manager_above
