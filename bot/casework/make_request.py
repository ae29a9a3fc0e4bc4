"""A buyer wants something that is no dispute: news of an order, a cancellation, another address, a return."""

from dataclasses import replace

from bot.casework.buttons import (
    CANCEL,
    CHANGED_MIND,
    FAULTY,
    MISSING,
    NOT_RECEIVED,
    PERSON,
    WRONG,
)
from bot.casework.found import charges_found, parcels_found
from bot.casework.history import event
from bot.casework.house import Talk
from bot.casework.known_buyer import known_buyer
from bot.casework.no_fault import no_fault
from bot.casework.open_case import open_case
from bot.casework.questions import question
from bot.casework.report_problem import later
from bot.casework.says import Say, Says
from bot.casework.stock import notify_when_back
from bot.casework.take_facts import learn_and_go_on
from bot.casework.understood import understood
from bot.disputes import offers
from bot.disputes.case import Case
from bot.disputes.names import DISPUTES, Asked, CaseState, Kind, RemedyKind
from bot.disputes.noted import as_kind

_CARRYING_OUT = (CaseState.ACCEPTED, CaseState.EXECUTING)
_NEWS = (Kind.TRACK_ORDER, Kind.REFUND_STATUS)
_REASONS = (MISSING, NOT_RECEIVED, FAULTY, WRONG, CHANGED_MIND, CANCEL, PERSON)
_WISHES = {Kind.RETURN_REQUEST: RemedyKind.RETURN, Kind.EXCHANGE_REQUEST: RemedyKind.EXCHANGE}


async def make_request(talk: Talk) -> Says:
    """The intent is the kind of request."""
    await understood(talk)
    kind, case = Kind(talk.turn.intent), talk.case
    if talk.turn.pressed and talk.turn.said.product is not None:
        return await _notify(talk)
    if case is None or case.state is CaseState.RESOLVED:
        facts, conversation = known_buyer(talk), talk.conversation.id
        case = await open_case(talk.work, conversation, kind, now=talk.now, facts=facts)
        return await learn_and_go_on(talk, case)
    return await _during(talk, case, kind)


async def _during(talk: Talk, case: Case, kind: Kind) -> Says:
    """While a case goes on."""
    if case.state in _CARRYING_OUT:
        return await later(talk, case, kind)
    if case.kind in DISPUTES:
        return await _beside(talk, case, kind)
    if case.kind is kind and case.asked is Asked.REASON:  # said again, for no other reason
        return await no_fault(talk, case)
    if case.kind is kind:
        return await learn_and_go_on(talk, case)
    changed = event("kind changed", talk.now, was=case.kind.value, now=kind.value)
    return await learn_and_go_on(talk, as_kind(offers.supersede(case), kind), changed)


async def want_refund(talk: Talk) -> Says:
    """Money back, and nothing said of why: during a dispute it is a wish, otherwise the reason decides."""
    await understood(talk)
    case = talk.case
    if case is not None and case.kind in DISPUTES and case.state is not CaseState.RESOLVED:
        return await _wished(talk, case, RemedyKind.FULL_REFUND)
    return (Say("ask-refund-reason", {}, _REASONS),)


async def _beside(talk: Talk, case: Case, kind: Kind) -> Says:
    """A request during a dispute: news at once, a wish into the case, the rest after it."""
    wish = _WISHES.get(kind)
    if wish is not None:
        return await _wished(talk, case, wish)
    if kind not in _NEWS:
        return await later(talk, case, kind)
    again = question(case, talk.order)
    return (*_news(talk, kind), *((again,) if again else ()))


def _news(talk: Talk, kind: Kind) -> Says:
    """What the shop knows of a verified order; the open question asks for it otherwise."""
    if talk.order is None or talk.case is None or not talk.case.facts.verified:
        return ()
    if kind is Kind.TRACK_ORDER:
        return (parcels_found(talk.order),) if talk.order.parcels else ()
    return (charges_found(talk.order),) if talk.order.payments else ()


async def _wished(talk: Talk, case: Case, wish: RemedyKind) -> Says:
    """Policy decides what is offered; a person who takes over sees what the buyer would like."""
    case = replace(case, facts=replace(case.facts, wish=wish), updated_at=talk.now)
    noted = event("wish noted", talk.now, actor="buyer", remedy=wish.value)
    case = await talk.work.cases.save(case, noted)
    again = question(case, talk.order)
    return (Say("wish-noted"), *((again,) if again else ()))


async def _notify(talk: Talk) -> Says:
    """Word when the product of the button is back; one that the shop does not know, or cannot tell now, is asked."""
    if not talk.products:
        return (Say("ask-which-product", {}, (PERSON,)),)
    return await notify_when_back(talk, talk.products[0])
