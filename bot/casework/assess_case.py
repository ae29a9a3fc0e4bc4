"""Decide by policy what the case deserves, record why, and tell the buyer."""

from dataclasses import replace
from typing import assert_never
from uuid import uuid4

from bot.casework.aftercare import follow_resolution
from bot.casework.conduct import apology, exception, is_exception
from bot.casework.explanation import explanation, return_terms
from bot.casework.found import found
from bot.casework.hand_over import hand_over
from bot.casework.history import event
from bot.casework.house import Moment
from bot.casework.offer_timer import set_expiry
from bot.casework.policy_answers import clause_say
from bot.casework.questions import offer_say
from bot.casework.says import Say, Says
from bot.casework.spending import spent_on
from bot.disputes import offers, records
from bot.disputes.assess import assess
from bot.disputes.authority import Escalate
from bot.disputes.case import Case, CaseEvent
from bot.disputes.checklist import conclude
from bot.disputes.decision import Decision, Explain, MakeOffer
from bot.disputes.names import Asked, Because, CaseState, OfferId, RemedyKind
from bot.disputes.order import Order
from bot.disputes.states import move, resolve

_SENT_BACK = (RemedyKind.RETURN, RemedyKind.EXCHANGE)


async def assess_case(moment: Moment, case: Case, order: Order, *events: CaseEvent) -> Says:
    """Offer, explain or hand over, as the policy says."""
    case = move(conclude(offers.supersede(case), order), CaseState.ASSESSED)
    spent = await spent_on(moment.work, case, order, now=moment.now, policy=moment.policy)
    verdict = assess(case, order, policy=moment.policy, spent=spent, now=moment.now)
    shown = found(case, order)
    case = _recorded(moment, case, verdict)
    match verdict:
        case MakeOffer():
            return (*shown, *await _offer(moment, case, verdict, *events))
        case Explain():
            return (*shown, *await _explain(moment, case, verdict, *events))
        case Escalate():
            return await _escalate(moment, case, verdict, *events)
        case _:
            assert_never(verdict)


async def _offer(moment: Moment, case: Case, verdict: MakeOffer, *events: CaseEvent) -> Says:
    remedy = verdict.proposal.remedy
    sorry = apology(case, verdict.proposal, moment.policy)
    offer_id = OfferId(f"of_{uuid4().hex[:16]}")
    case = offers.make(
        case, verdict.proposal, offer_id=offer_id, policy=moment.policy, now=moment.now
    )
    case = replace(case, asked=Asked.OFFER, updated_at=moment.now)
    made = event("offer made", moment.now, offer=offer_id, remedy=remedy.value)
    if is_exception(case, verdict.proposal, moment.policy):  # counted by this line of the history
        events = (*events, event("exception offered", moment.now, offer=offer_id))
    await moment.work.cases.save(case, *events, made)
    offer = case.offers[-1]
    await set_expiry(moment.work, offer)
    terms = return_terms(moment.policy) if verdict.proposal.remedy in _SENT_BACK else ()
    rights = (Say("offer-rights"),) if verdict.statutory else ()
    return (
        *sorry,
        *terms,
        offer_say(offer),
        *exception(case, offer.proposal, moment.policy),
        *rights,
    )


async def _explain(moment: Moment, case: Case, verdict: Explain, *events: CaseEvent) -> Says:
    case = resolve(case, now=moment.now)
    told = event("explained", moment.now, clause=verdict.clause)
    case = await moment.work.cases.save(case, *events, told)
    await follow_resolution(moment.work, case, moment.policy, survey=False)
    why = explanation(verdict, moment.policy)
    if verdict.because is not Because.POLICY:
        return (why,)
    clause = clause_say(
        verdict.clause,
        version=moment.policy.version,
        policy=moment.policy,
        language=moment.conversation.language.code,
    )
    return (replace(why, choices=()), replace(clause, choices=why.choices))


async def _escalate(moment: Moment, case: Case, verdict: Escalate, *events: CaseEvent) -> Says:
    return await hand_over(
        moment,
        case,
        verdict.reason,
        *events,
        tier=verdict.tier,
        suggested=verdict.suggested,
    )


def _recorded(moment: Moment, case: Case, verdict: Decision) -> Case:
    record = records.record(case, verdict, policy=moment.policy, now=moment.now)
    return replace(case, decisions=(*case.decisions, record))
