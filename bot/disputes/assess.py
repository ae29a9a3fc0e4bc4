"""The decision on a case: an offer, an explanation, or a person."""

from datetime import datetime
from typing import assert_never

from bot.disputes import evidence, findings, offers, requests
from bot.disputes.authority import Escalate, Grant, Spent, decide, lowest_tier
from bot.disputes.case import Case, Proposal
from bot.disputes.checklist import conclude
from bot.disputes.decision import Decision, Explain, MakeOffer
from bot.disputes.names import REQUESTS, Because, EscalationReason, Kind, RemedyKind, Tier
from bot.disputes.order import Order
from bot.disputes.policy import Policy
from bot.disputes.proposals import Situation, ladder


def assess(case: Case, order: Order, *, policy: Policy, spent: Spent, now: datetime) -> Decision:
    """Decide by policy and known facts; call it when `next_needed` asks nothing more.

    What neither settles goes to a person, with the remedy that policy suggests.
    """
    case = conclude(case, order)
    if case.kind in REQUESTS:
        return requests.answer(case, order, policy=policy, spent=spent, now=now)
    steps = [
        offers.never_lowered(case, step)
        for step in ladder(case, order, policy, now)
        if not offers.is_spent(case, step)
    ]
    first = steps[0] if steps else None
    reason = _always_a_person(case, order, policy, spent)
    if reason is not None:
        return _escalate(reason, first, case=case, policy=policy, spent=spent)
    if first is None or findings.only_some_arrived(order, findings.claimed(case, order)):
        return _unsettled(case, policy)
    if first.remedy is RemedyKind.EXPLAIN:
        return _explain(first, Situation.of(case, order, policy, now))
    decision = decide(first, tier=Tier.BOT, policy=policy, spent=spent, granted=case.remedies)
    match decision:
        case Grant(proposal):
            price = Situation.of(case, order, policy, now).price_of_pieces
            return MakeOffer(proposal, statutory=price is not None and proposal.amount < price)
        case Escalate():
            return decision
        case _:
            assert_never(decision)


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


def _escalate(
    reason: EscalationReason,
    first: Proposal | None,
    *,
    case: Case,
    policy: Policy,
    spent: Spent,
) -> Escalate:
    """To the lowest tier of people that may grant what is suggested."""
    clause = policy.always_a_person[reason].id
    if first is None or first.remedy is RemedyKind.EXPLAIN:
        return Escalate(reason, Tier.AGENT, clause=clause)
    enough = lowest_tier(first, policy=policy, spent=spent, granted=case.remedies)
    tier = Tier.AGENT if enough is Tier.BOT else enough
    return Escalate(reason, tier, first, clause)


def _unsettled(case: Case, policy: Policy) -> Escalate:
    """Policy names no further remedy: the buyer declined them all, or none fits the facts."""
    declined = bool(case.offers)
    reason = EscalationReason.DECLINED_OFFERS if declined else EscalationReason.OVER_AUTHORITY
    return Escalate(reason, Tier.AGENT, clause=policy.always_a_person[reason].id)


def _explain(step: Proposal, situation: Situation) -> Explain:
    match situation.kind:
        case Kind.BILLING_DUPLICATE:
            return _explain_charges(step, situation)
        case Kind.BILLING_UNRECOGNISED:
            return Explain(step.clause, Because.CHARGES, charges=situation.order.payments)
        case Kind.SUBSCRIPTION_CHARGE:
            renewal = findings.last_renewal(situation.order)
            return Explain(
                step.clause,
                Because.RENEWAL_WINDOW_OVER,
                at=renewal.at if renewal else None,
                charges=situation.order.payments,
            )
        case _:
            return _explain_delivery(step, situation)


def _explain_charges(step: Proposal, situation: Situation) -> Explain:
    held = findings.held_charge(situation.order)
    because = Because.AUTHORISATION if held else Because.NO_DUPLICATE
    expires = held.expires_at if held else None
    return Explain(step.clause, because, at=expires, charges=situation.order.payments)


def _explain_delivery(step: Proposal, situation: Situation) -> Explain:
    order, pieces = situation.order, situation.pieces
    if not findings.have_arrived(order, pieces):
        return Explain(step.clause, Because.ON_ITS_WAY, at=order.promised_at, pieces=pieces)
    if situation.kind is Kind.NOT_RECEIVED:
        until = findings.wait_until(order, pieces, situation.policy)
        return Explain(step.clause, Because.WAIT_AFTER_SCAN, at=until, pieces=pieces)
    arrived = findings.arrived_at(order, pieces)
    return Explain(step.clause, Because.ARRIVED_IN_TIME, at=arrived, pieces=pieces)
