"""The decision on a case: an offer, an explanation, or a person."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from bot.disputes import evidence, findings, offers, requests
from bot.disputes.authority import Escalate, Grant, Spent, decide, lowest_tier
from bot.disputes.case import Case, Proposal
from bot.disputes.checklist import conclude
from bot.disputes.decision import Decision, Explain, MakeOffer
from bot.disputes.names import REQUESTS, Because, EscalationReason, RemedyKind, Tier
from bot.disputes.order import Order
from bot.disputes.policy import Condition, Policy, Rung, ToPerson
from bot.disputes.proposals import Step, climb
from bot.disputes.situation import Situation


def assess(case: Case, order: Order, *, policy: Policy, spent: Spent, now: datetime) -> Decision:
    """Decide by policy and known facts; call it when `next_needed` asks nothing more.

    What neither settles goes to a person, with the remedy that policy suggests.
    """
    case = conclude(case, order)
    if case.kind in REQUESTS:
        return requests.answer(case, order, policy=policy, spent=spent, now=now)
    situation = Situation.of(case, order, policy, now, earlier_remedies=spent.remedies)
    steps = open_steps(case, climb(situation))
    always = _always_a_person(case, order, policy, spent)
    if always is not None:
        return _escalate(always, _suggested(steps), case=case, policy=policy, spent=spent)
    unclear = findings.only_some_arrived(order, situation.pieces)
    match steps:
        case (Step(rung, outcome=ToPerson(reason, tier)), *_):
            return Escalate(reason, tier, _suggested(steps), rung.clause.id)
        case (Step(rung, outcome=Proposal() as proposal), *_) if not unclear:
            if proposal.remedy is RemedyKind.EXPLAIN:
                return _explain(rung, situation)
            return _offer(proposal, situation, case=case, spent=spent)
        case _:
            return _unsettled(case, policy)


def open_steps(case: Case, steps: Iterable[Step]) -> tuple[Step, ...]:
    """The steps that apply and were not declined, none below an earlier offer; the first decides."""
    found: list[Step] = []
    for step in steps:
        match step.outcome:
            case Proposal() as proposal if not offers.is_spent(case, proposal):
                found.append(replace(step, outcome=offers.never_lowered(case, proposal)))
            case ToPerson():
                found.append(step)
    return tuple(found)


def _always_a_person(
    case: Case, order: Order, policy: Policy, spent: Spent
) -> EscalationReason | None:
    """Rules that come before any remedy."""
    if spent.remedies >= policy.patience.repeat_claims:
        return EscalationReason.REPEAT_CLAIMS
    if evidence.reused(case) is not None:
        return EscalationReason.FRAUD_SIGNAL
    if evidence.refused(case, order, policy):
        return EscalationReason.EVIDENCE_MISSING
    if offers.exhausted(case, policy):
        return EscalationReason.DECLINED_OFFERS
    return None


def _suggested(steps: tuple[Step, ...]) -> Proposal | None:
    """The remedy that policy names next, for the person who decides."""
    proposals = (step.outcome for step in steps if isinstance(step.outcome, Proposal))
    first = next(proposals, None)
    return None if first is None or first.remedy is RemedyKind.EXPLAIN else first


def _escalate(
    reason: EscalationReason,
    suggested: Proposal | None,
    *,
    case: Case,
    policy: Policy,
    spent: Spent,
) -> Escalate:
    """To the lowest tier of people that may grant what is suggested."""
    clause = policy.always_a_person[reason].id
    if suggested is None:
        return Escalate(reason, Tier.AGENT, clause=clause)
    enough = lowest_tier(suggested, policy=policy, spent=spent, granted=case.remedies)
    tier = Tier.AGENT if enough is Tier.BOT else enough
    return Escalate(reason, tier, suggested, clause)


def _unsettled(case: Case, policy: Policy) -> Escalate:
    """Policy names no further remedy: the buyer declined them all, or none fits the facts."""
    declined = bool(case.offers)
    reason = EscalationReason.DECLINED_OFFERS if declined else EscalationReason.OVER_AUTHORITY
    return Escalate(reason, Tier.AGENT, clause=policy.always_a_person[reason].id)


def _offer(proposal: Proposal, situation: Situation, *, case: Case, spent: Spent) -> Decision:
    """Offer what the bot may grant."""
    verdict = decide(
        proposal, tier=Tier.BOT, policy=situation.policy, spent=spent, granted=case.remedies
    )
    match verdict:
        case Grant(proposal):
            price = situation.price_of_pieces
            return MakeOffer(proposal, statutory=price is not None and proposal.amount < price)
        case Escalate():
            return verdict
        case _:
            assert_never(verdict)


def _explain(rung: Rung, situation: Situation) -> Explain:
    """In the words of the condition that it rests on; where there is none, in the clause's own."""
    clause, order = rung.clause.id, situation.order
    rests_on = next((one for one in rung.when if isinstance(one, Condition)), None)
    match rests_on:
        case Condition.NOT_LATE:
            return _explain_not_late(clause, situation)
        case Condition.WITHIN_WAIT:
            until = findings.wait_until(order, situation.pieces, situation.policy)
            return Explain(clause, Because.WAIT_AFTER_SCAN, at=until, pieces=situation.pieces)
        case Condition.NO_DUPLICATE:
            return _explain_charges(clause, order)
        case Condition.CHARGES_FOUND:
            return Explain(clause, Because.CHARGES, charges=order.payments)
        case Condition.RENEWAL_WINDOW_OVER:
            renewal = findings.last_renewal(order)
            at = renewal.at if renewal else None
            return Explain(clause, Because.RENEWAL_WINDOW_OVER, at=at, charges=order.payments)
        case _:
            return Explain(clause, Because.POLICY, pieces=situation.pieces)


def _explain_charges(clause: str, order: Order) -> Explain:
    held = findings.held_charge(order)
    because = Because.AUTHORISATION if held else Because.NO_DUPLICATE
    expires = held.expires_at if held else None
    return Explain(clause, because, at=expires, charges=order.payments)


def _explain_not_late(clause: str, situation: Situation) -> Explain:
    order, pieces = situation.order, situation.pieces
    if not findings.have_arrived(order, pieces):
        return Explain(clause, Because.ON_ITS_WAY, at=order.promised_at, pieces=pieces)
    arrived = findings.arrived_at(order, pieces)
    return Explain(clause, Because.ARRIVED_IN_TIME, at=arrived, pieces=pieces)
