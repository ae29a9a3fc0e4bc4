"""Yes and no: to the restated problem, and to an offer."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never
from uuid import uuid4

from bot.casework.ask_ruling import ways_to_object
from bot.casework.buttons import PROBLEMS
from bot.casework.go_on import decide_case, go_on, next_problem
from bot.casework.hand_over import hand_over
from bot.casework.history import event
from bot.casework.house import Talk
from bot.casework.no_fault import no_fault
from bot.casework.offer_timer import cancel_expiry
from bot.casework.ports import Work
from bot.casework.questions import offer_say, question
from bot.casework.says import Say, Says
from bot.casework.spending import spent_on
from bot.casework.understood import not_understood, understood
from bot.conversations.model import OutboxItem
from bot.disputes import offers
from bot.disputes.authority import Escalate, Grant, decide
from bot.disputes.case import Case, Offer, Person, Proposal, Remedy
from bot.disputes.names import (
    REQUESTS,
    Asked,
    CaseState,
    EscalationReason,
    Kind,
    RemedyId,
    RemedyState,
    Tier,
)
from bot.disputes.order import Order
from bot.disputes.states import move


async def say_yes(talk: Talk) -> Says:
    """The restatement is right, or the offer is accepted."""
    case = talk.case
    if case is None:
        return (Say("ask-what-happened", {}, PROBLEMS),)
    if not talk.turn.sure:
        return await not_understood(talk)
    match case.asked:
        case Asked.CONFIRMATION:
            await understood(talk)
            facts = replace(case.facts, confirmed=True)
            agreed = event("problem confirmed", talk.now, actor="buyer")
            return await go_on(talk, replace(case, facts=facts), talk.order, agreed)
        case Asked.OFFER:
            await understood(talk)
            return await _accept(talk, case)
        case None:
            return (Say("anything-else"),)
        case _:
            return await not_understood(talk)


async def say_no(talk: Talk) -> Says:
    """The restatement is wrong, or the offer is declined."""
    case = talk.case
    if case is None:
        return (Say("ask-what-happened", {}, PROBLEMS),)
    match case.asked:
        case Asked.CONFIRMATION:
            await understood(talk)
            return (Say("ask-correction"),)
        case Asked.OFFER:
            await understood(talk)
            return await _decline(talk, case)
        case Asked.ADDRESS | Asked.REASON | Asked.PRODUCT:
            await understood(talk)
            return await _say_no_to_request(talk, case)
        case None:
            return ways_to_object(case, talk.policy) or (Say("goodbye"),)
        case _:
            return await not_understood(talk)


def _answered(talk: Talk, case: Case) -> Offer | None:
    """The open offer, unless the pressed button belongs to an older one."""
    offer, pressed = case.open_offer, talk.turn.said.offer
    return None if offer is None or (pressed is not None and pressed != offer.id) else offer


async def _accept(talk: Talk, case: Case) -> Says:
    offer, order = _answered(talk, case), talk.order
    if offer is None:
        return _repeat(talk, case)
    if order is None:
        return await hand_over(talk, case, EscalationReason.SYSTEM_ERROR)
    if talk.now >= offer.expires_at:
        lapsed = event("offer expired", talk.now, offer=offer.id)
        says = await decide_case(talk, offers.expire(case, now=talk.now), order, lapsed)
        return (Say("offer-expired"), *says)
    spent = await spent_on(talk.work, case, order, now=talk.now, policy=talk.policy)
    verdict = decide(
        offer.proposal, tier=offer.tier, policy=talk.policy, spent=spent, granted=case.remedies
    )
    match verdict:
        case Grant():
            await grant_offer(talk.work, case, offer, order, now=talk.now)
            return (Say("remedy-granted"),)
        case Escalate(reason=reason, tier=tier):
            return await hand_over(talk, case, reason, tier=tier, suggested=offer.proposal)
        case _:
            assert_never(verdict)


async def grant_offer(work: Work, case: Case, offer: Offer, order: Order, *, now: datetime) -> Case:
    """The buyer took it: granted by whoever offered it, and on its way to the shop."""
    by = (offer.by,) if offer.by else ()
    remedy = granted_remedy(case, offer.proposal, tier=offer.tier, talk_at=now, approved_by=by)
    case = replace(offers.accept(case, offer.id, now=now), asked=None, updated_at=now)
    case = replace(case, remedies=(*case.remedies, remedy))
    case = case if case.open_handoff else move(case, CaseState.EXECUTING)
    yes = event("offer accepted", now, actor="buyer", offer=offer.id)
    granted = event("remedy granted", now, remedy=remedy.id, tier=offer.tier.value)
    case = await work.cases.save(case, yes, granted)
    await cancel_expiry(work, offer)
    await work.outbox.put(execution(remedy, order))
    return case


def granted_remedy(
    case: Case,
    proposal: Proposal,
    *,
    tier: Tier,
    talk_at: datetime,
    approved_by: tuple[Person, ...] = (),
) -> Remedy:
    """The remedy row: its key makes the shop act once, however often it is asked."""
    nth = sum(1 for r in case.remedies if r.proposal.remedy is proposal.remedy) + 1
    key = f"{case.id}:{proposal.remedy.value}:{nth}"
    return Remedy(
        id=RemedyId(f"re_{uuid4().hex[:16]}"),
        proposal=proposal,
        state=RemedyState.GRANTED,
        key=key,
        granted_by=tier,
        granted_at=talk_at,
        approved_by=approved_by,
    )


def execution(remedy: Remedy, order: Order, *, again: str = "") -> OutboxItem:
    """The order's lane is its lock: one remedy of an order at a time, on any machine.

    `again` tells a second try of the same remedy from the first.
    """
    key = f"{remedy.id}:execute{again and f':{again}'}"
    return OutboxItem(key, f"shop:{order.id}", "remedy.execute", {"remedy": remedy.id})


async def _decline(talk: Talk, case: Case) -> Says:
    offer, order = _answered(talk, case), talk.order
    if offer is None:
        return _repeat(talk, case)
    if order is None:
        return await hand_over(talk, case, EscalationReason.SYSTEM_ERROR)
    await cancel_expiry(talk.work, offer)
    no = event("offer declined", talk.now, actor="buyer", offer=offer.id)
    says = await decide_case(talk, offers.decline(case, offer.id), order, no)
    return says if case.kind in REQUESTS else (Say("offer-declined"), *says)


async def _say_no_to_request(talk: Talk, case: Case) -> Says:
    """No fault: the mind has changed. Nothing instead: they wait, or it stays as it is."""
    if case.asked is Asked.REASON:
        return await no_fault(talk, case)
    if case.kind is Kind.PRODUCT_AVAILABILITY:
        facts = replace(case.facts, waits=True)
        return await go_on(talk, replace(case, facts=facts), talk.order)
    left = replace(move(case, CaseState.WITHDRAWN), asked=None, updated_at=talk.now)
    left = await talk.work.cases.save(left, event("withdrawn", talk.now, actor="buyer"))
    return (Say("explain-left-as-is"), *await next_problem(talk, left, talk.order))


def _repeat(talk: Talk, case: Case) -> Says:
    offer = case.open_offer
    again = offer_say(offer) if offer else question(case, talk.order)
    return (again,) if again else (Say("anything-else"),)
