"""Decide by policy what the case deserves, record why, and tell the buyer."""

from dataclasses import replace
from typing import assert_never
from uuid import uuid4

from bot.casework.hand_over import hand_over
from bot.casework.history import event
from bot.casework.house import Talk
from bot.casework.questions import PERSON, offer_say
from bot.casework.says import Arg, Choice, Say, Says
from bot.casework.spending import spent_on
from bot.conversations.model import Timer
from bot.disputes import offers, records
from bot.disputes.assess import Decision, Explain, MakeOffer, assess
from bot.disputes.authority import Escalate
from bot.disputes.case import Case, CaseEvent
from bot.disputes.checklist import conclude
from bot.disputes.names import Asked, CaseState, OfferId
from bot.disputes.order import Order
from bot.disputes.states import move

UNKNOWN = "unknown"  # the answers say it without a date


async def assess_case(talk: Talk, case: Case, order: Order, *events: CaseEvent) -> Says:
    """Offer, explain or hand over, as the policy says."""
    case = move(conclude(offers.supersede(case), order), CaseState.ASSESSED)
    spent = await spent_on(talk.work, case, order, now=talk.now, policy=talk.policy)
    verdict = assess(case, order, policy=talk.policy, spent=spent, now=talk.now)
    case = _recorded(talk, case, verdict)
    match verdict:
        case MakeOffer():
            return await _offer(talk, case, verdict, *events)
        case Explain():
            return await _explain(talk, case, verdict, *events)
        case Escalate():
            return await _escalate(talk, case, verdict, *events)
        case _:
            assert_never(verdict)


async def _offer(talk: Talk, case: Case, verdict: MakeOffer, *events: CaseEvent) -> Says:
    remedy = verdict.proposal.remedy
    offer_id = OfferId(f"of_{uuid4().hex[:16]}")
    case = offers.make(case, verdict.proposal, offer_id=offer_id, policy=talk.policy, now=talk.now)
    case = replace(case, asked=Asked.OFFER, updated_at=talk.now)
    made = event("offer made", talk.now, offer=offer_id, remedy=remedy.value)
    await talk.work.cases.save(case, *events, made)
    offer = case.offers[-1]
    await talk.work.timers.set(
        Timer(f"offer:{offer.id}", "offer.expire", offer.expires_at, {"offer": offer.id})
    )
    rights = (Say("offer-rights"),) if verdict.statutory else ()
    return (offer_say(offer), *rights)


async def _explain(talk: Talk, case: Case, verdict: Explain, *events: CaseEvent) -> Says:
    case = replace(move(case, CaseState.RESOLVED), asked=None, updated_at=talk.now)
    told = event("explained", talk.now, clause=verdict.clause)
    await talk.work.cases.save(case, *events, told)
    key = f"explain-{verdict.because.value.replace('_', '-')}"
    args: dict[str, Arg] = {"at": verdict.at or UNKNOWN}
    say = Say(key, args, (PERSON, Choice("button-thanks", "/thank")))
    return (say,)


async def _escalate(talk: Talk, case: Case, verdict: Escalate, *events: CaseEvent) -> Says:
    return await hand_over(
        talk,
        case,
        verdict.reason,
        *events,
        tier=verdict.tier,
        suggested=verdict.suggested,
    )


def _recorded(talk: Talk, case: Case, verdict: Decision) -> Case:
    record = records.record(case, verdict, policy=talk.policy, now=talk.now)
    return replace(case, decisions=(*case.decisions, record))
