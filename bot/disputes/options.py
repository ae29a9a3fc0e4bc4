"""What a person can give: all that the policy's ladder names, also where a condition of it does not hold.

That is what the person weighs. Whether their tier may grant it is a question of its own (`authority`).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.disputes import offers
from bot.disputes.authority import a_person
from bot.disputes.case import Case, Proposal
from bot.disputes.money import Money
from bot.disputes.names import RemedyKind, RemedyState, Tier
from bot.disputes.order import Order
from bot.disputes.policy import Policy
from bot.disputes.proposals import all_named, ladder
from bot.disputes.situation import Situation

ADJUSTABLE = frozenset({RemedyKind.PARTIAL_REFUND, RemedyKind.STORE_CREDIT, RemedyKind.GOODWILL})
BY_A_PERSON = "authority.a_person"  # the clause of what no rung of the ladder names


@dataclass(frozen=True, slots=True)
class Option:
    """A remedy that a person can give. `by_policy`: its conditions hold as the facts stand."""

    proposal: Proposal
    by_policy: bool

    @property
    def id(self) -> str:
        """Names it as long as neither remedy nor amount changes, e.g. "full_refund:5800"."""
        return f"{self.proposal.remedy}:{self.proposal.amount.minor}"

    @property
    def adjustable(self) -> bool:
        """Whether a person may choose another amount."""
        return self.proposal.remedy in ADJUSTABLE


def options(case: Case, order: Order, *, policy: Policy, now: datetime) -> tuple[Option, ...]:
    """What the ladder names, in its order; nothing twice, nothing that was done already."""
    fitting = ladder(case, order, policy, now)
    found: dict[str, Option] = {}
    for proposal in all_named(Situation.of(case, order, policy, now)):
        by_policy = proposal in fitting
        raised = offers.never_lowered(case, proposal)
        option = Option(replace(raised, granted_by=a_person(raised.granted_by)), by_policy)
        if _can_be_given(case, raised):
            found.setdefault(option.id, option)
    return tuple(found.values())


def beyond_the_ladder(order: Order, known: Iterable[Option]) -> tuple[Option, ...]:
    """Money that no rung names for this case: the person says how much, their tier limits it."""
    named = {option.proposal.remedy for option in known}
    if not order.refundable().minor:
        return ()
    return tuple(
        Option(Proposal(remedy, nothing, BY_A_PERSON, granted_by=Tier.AGENT), by_policy=False)
        for remedy in RemedyKind
        if remedy in ADJUSTABLE and remedy not in named
        for nothing in [Money.zero(order.currency)]
    )


def adjusted(option: Option, amount: Money, order: Order) -> Proposal | None:
    """The option with an amount of the person's own; None for one that it cannot have.

    It is more than nothing, and no more than can still be paid back of the order.
    """
    if amount.minor and amount == option.proposal.amount:
        return option.proposal
    if not option.adjustable or amount.currency != option.proposal.amount.currency:
        return None
    if not amount.minor > 0 or amount > order.refundable():
        return None
    return replace(option.proposal, amount=amount)


def _can_be_given(case: Case, proposal: Proposal) -> bool:
    """The shop cannot take goods back and send others by itself: that stays a person's own work."""
    if proposal.remedy is RemedyKind.EXPLAIN:
        return False
    if proposal.with_return and proposal.remedy is RemedyKind.REPLACEMENT:
        return False
    return not any(
        remedy.state is RemedyState.DONE
        and remedy.proposal.remedy is proposal.remedy
        and remedy.proposal.lines == proposal.lines
        for remedy in case.remedies
    )
