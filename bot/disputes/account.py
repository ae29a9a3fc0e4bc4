"""How a decision came about: every rung of the ladder, the facts looked at, and who may grant what."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.disputes.amounts import Obstacle
from bot.disputes.assess import assess, open_steps
from bot.disputes.authority import Escalate, Grant, Spent, decide
from bot.disputes.case import Case, Proposal
from bot.disputes.checklist import conclude, next_needed
from bot.disputes.decision import Decision
from bot.disputes.names import Asked, Kind, RemedyKind, Tier
from bot.disputes.order import Order
from bot.disputes.policy import Policy
from bot.disputes.proposals import Step, climb, reached
from bot.disputes.situation import Situation


class Standing(StrEnum):
    """How a rung stands in a case."""

    FIRST = "comes first"
    LATER = "comes later"  # if the buyer declines
    SAME = "same remedy as above"
    SPENT = "declined"  # or the shop could not do it
    IMPOSSIBLE = "not possible"
    LACKING = "does not apply"
    PAST_THE_END = "not reached"


@dataclass(frozen=True, slots=True)
class RungAccount:
    """A rung held against a case. `verdict` says whether the bot may grant a remedy, or who may."""

    step: Step
    standing: Standing
    verdict: Grant | Escalate | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """A decision with all that led to it. `asks`: what the bot would ask before it decides."""

    kind: Kind  # the kind in fact
    at: datetime
    asks: Asked | None
    decision: Decision
    rungs: tuple[RungAccount, ...]


def give_account(
    case: Case, order: Order, *, policy: Policy, spent: Spent, now: datetime
) -> Account:
    """Decide as `assess` does, and say how."""
    known = conclude(case, order)
    situation = Situation.of(known, order, policy, now, earlier_remedies=spent.remedies)
    return Account(
        kind=situation.kind,
        at=now,
        asks=next_needed(case, order, policy),
        decision=assess(case, order, policy=policy, spent=spent, now=now),
        rungs=tuple(_rungs(known, climb(situation), policy=policy, spent=spent)),
    )


def _rungs(
    case: Case, steps: tuple[Step, ...], *, policy: Policy, spent: Spent
) -> Iterator[RungAccount]:
    seen = reached(steps)
    left = {step.rung.clause.id: step for step in open_steps(case, seen)}
    named: list[RemedyKind | None] = []
    for number, step in enumerate(steps):
        clause = step.rung.clause.id
        if number >= len(seen):
            yield RungAccount(step, Standing.PAST_THE_END)
        elif clause in left:
            verdict = _verdict(left[clause], case, policy=policy, spent=spent)
            yield RungAccount(left[clause], _place(step, named), verdict)
            named.append(step.rung.remedy)
        else:
            yield RungAccount(step, _why_not(step))


def _place(step: Step, named: Sequence[RemedyKind | None]) -> Standing:
    """Where an open step stands among them; who declines a remedy is not offered it again."""
    if step.rung.remedy in named:
        return Standing.SAME
    return Standing.LATER if named else Standing.FIRST


def _why_not(step: Step) -> Standing:
    if step.outcome is None:
        return Standing.LACKING
    return Standing.IMPOSSIBLE if isinstance(step.outcome, Obstacle) else Standing.SPENT


def _verdict(step: Step, case: Case, *, policy: Policy, spent: Spent) -> Grant | Escalate | None:
    proposal = step.outcome
    if not isinstance(proposal, Proposal) or proposal.remedy is RemedyKind.EXPLAIN:
        return None
    return decide(proposal, tier=Tier.BOT, policy=policy, spent=spent, granted=case.remedies)
