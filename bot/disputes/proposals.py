"""The ladder of a case: each rung held against it, and the remedies that policy names, in order."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.disputes import findings
from bot.disputes.amounts import Obstacle, amount_of
from bot.disputes.case import Case, Proposal
from bot.disputes.conditions import Seen, look
from bot.disputes.money import Money
from bot.disputes.names import LineId, RemedyKind, Tier
from bot.disputes.order import Order
from bot.disputes.policy import Policy, Rung, ToPerson
from bot.disputes.situation import Situation


@dataclass(frozen=True, slots=True)
class Step:
    """A rung held against a case: the facts that were looked at, and what comes of it."""

    rung: Rung
    seen: tuple[Seen, ...]
    outcome: Proposal | ToPerson | Obstacle | None  # None: a condition does not hold

    @property
    def applies(self) -> bool:
        """Whether the conditions hold and the shop could do it."""
        return isinstance(self.outcome, Proposal | ToPerson)


def climb(situation: Situation) -> tuple[Step, ...]:
    """Every rung of the kind's ladder in its order, those after its end too.

    Goods that nobody counted have no ladder.
    """
    if situation.kind in findings.ABOUT_GOODS and not situation.pieces:
        return ()
    return tuple(
        _step(rung, situation) for rung in situation.policy.for_kind(situation.kind).ladder
    )


def all_named(situation: Situation) -> tuple[Proposal, ...]:
    """The remedies of the whole ladder that the shop could do, whether or not their conditions hold."""
    if situation.kind in findings.ABOUT_GOODS and not situation.pieces:
        return ()
    rungs = situation.policy.for_kind(situation.kind).ladder
    outcomes = (_outcome(rung, situation) for rung in rungs)
    return tuple(one for one in outcomes if isinstance(one, Proposal))


def reached(steps: Iterable[Step]) -> tuple[Step, ...]:
    """The steps up to the one that ends the ladder.

    Nothing is owed after an explanation, and after a person's step it is theirs to say.
    """
    found: list[Step] = []
    for step in steps:
        found.append(step)
        if step.applies and step.rung.ends:
            break
    return tuple(found)


def ladder(case: Case, order: Order, policy: Policy, now: datetime) -> tuple[Proposal, ...]:
    """The remedies that apply, the first to be offered first."""
    steps = reached(climb(Situation.of(case, order, policy, now)))
    return tuple(step.outcome for step in steps if isinstance(step.outcome, Proposal))


def line_shares(proposal: Proposal) -> Mapping[LineId, Money]:
    """How a proposal's amount falls on its lines, by their value; sums to the amount exactly."""
    if not proposal.lines:
        return {}
    shares = proposal.amount.split([piece.value.minor for piece in proposal.lines])
    pairs = zip(proposal.lines, shares, strict=True)
    return {piece.line: share for piece, share in pairs}


def _step(rung: Rung, situation: Situation) -> Step:
    seen = tuple(look(condition, situation) for condition in rung.when)
    holds = all(one.holds for one in seen)
    return Step(rung, seen, _outcome(rung, situation) if holds else None)


def _outcome(rung: Rung, situation: Situation) -> Proposal | ToPerson | Obstacle:
    if isinstance(rung.gives, ToPerson):
        return rung.gives
    amount = amount_of(rung, situation)
    if isinstance(amount, Obstacle):
        return amount
    comes_back = _comes_back(rung, situation)
    ends = rung.gives is RemedyKind.END_SUBSCRIPTION
    return Proposal(
        remedy=rung.gives,
        amount=amount,
        clause=rung.clause.id,
        lines=situation.goods if ends else situation.pieces,
        with_return=comes_back,
        act_by=situation.now + situation.policy.windows.returns if comes_back else None,
        granted_by=_with_return_at_least_agent(rung.granted_by, comes_back=comes_back),
    )


def _comes_back(rung: Rung, situation: Situation) -> bool:
    price = situation.price_of_pieces
    if rung.return_from is None or price is None:
        return False
    return price.currency != rung.return_from.currency or price >= rung.return_from


def _with_return_at_least_agent(tier: Tier, *, comes_back: bool) -> Tier:
    """Returned goods are looked at by a person, who then grants what waits for them."""
    return Tier.AGENT if comes_back and tier is Tier.BOT else tier
