"""A buyer answers a question, corrects an answer, or volunteers a fact."""

from dataclasses import replace

from bot.casework.amend_conversation import amend_conversation
from bot.casework.buttons import PERSON
from bot.casework.go_on import go_on
from bot.casework.hand_over import hand_over
from bot.casework.history import event
from bot.casework.house import Lookup, Talk
from bot.casework.learn import learn_order, learn_pieces, learn_request, learn_verified
from bot.casework.open_case import open_case
from bot.casework.questions import first_name, problem_name
from bot.casework.says import Say, Says
from bot.casework.stock import tell_stock
from bot.casework.take_turn import try_subjects
from bot.casework.understood import not_understood, understood
from bot.disputes.case import Case, CaseEvent, Facts
from bot.disputes.findings import ABOUT_GOODS, COMING_BACK
from bot.disputes.names import Asked, CaseState, EscalationReason, Kind
from bot.disputes.noted import noted
from bot.disputes.order import Order

_LEARNING = (CaseState.GATHERING, CaseState.RESTATED, CaseState.REOPENED)


async def take_facts(talk: Talk) -> Says:
    """Learn what the message tells; where it tells nothing new it was not understood."""
    case = talk.case
    if case is None:
        return await _before_a_case(talk)
    if case.state not in _LEARNING and not _corrects(talk, case):
        return await not_understood(talk)
    before = case.facts
    says = await learn_and_go_on(talk, case)
    current = await talk.work.cases.get(case.id)
    if current.facts == before and current.asked is case.asked and talk.lookup is Lookup.NOT_TRIED:
        return await not_understood(replace(talk, case=current))
    await understood(talk)
    return says


async def learn_and_go_on(
    talk: Talk, case: Case, *events: CaseEvent, beside: tuple[Kind, ...] = ()
) -> Says:
    """Take problems, order, e-mail, line and count from the message, check what can be checked, ask on.

    `beside` are problems that wait with the case; those of a message that tells two are among them unsaid.
    """
    with_all = noted(case, (*beside, *talk.turn.problems))
    new = [kind for kind in with_all.facts.also if kind not in case.facts.also]
    if not new:
        return await _learn(talk, with_all, *events)
    told = Say(
        "two-problems",
        {"first": problem_name(with_all.kind), "other": problem_name(new[-1])},
    )
    note = event("problem noted", talk.now, actor="buyer", kinds=",".join(new))
    return (told, *await _learn(talk, with_all, *events, note))


async def _learn(talk: Talk, case: Case, *events: CaseEvent) -> Says:
    case = replace(case, facts=learn_order(case.facts, talk.turn.said))
    match talk.lookup:
        case Lookup.CLOSED:
            return await _closed(talk, case, *events)
        case Lookup.SHOP_DOWN:
            return await hand_over(talk, case, EscalationReason.SYSTEM_ERROR, *events)
        case Lookup.NOT_FOUND:
            return await _not_found(talk, case, *events)
        case Lookup.FOUND | Lookup.NOT_TRIED:
            pass
    if talk.products and case.kind is Kind.PRODUCT_AVAILABILITY and not case.facts.order_number:
        return await tell_stock(talk, case)
    order = talk.order
    greeting: Says = ()
    if order is not None and not case.facts.verified:
        case, events = await _verified(talk, case, order, *events)
        greeting = (_order_found(order),)
    if order is not None:
        case = replace(case, facts=_learnt(talk, case, order))
    says = await go_on(talk, case, order, *events)
    thanked = bool(says) and says[0].key in _THANKS_BY_NAME
    return says if thanked else (*greeting, *says)


_THANKS_BY_NAME = ("ask-line", "ask-line-missing")


def _order_found(order: Order) -> Say:
    """The buyer is called by name once we know who they are."""
    return Say("order-found", {"name": first_name(order.buyer_name), "order": order.number})


def _learnt(talk: Talk, case: Case, order: Order) -> Facts:
    if case.asked in (Asked.ADDRESS, Asked.PRODUCT):
        return learn_request(case, talk.turn, order)
    if case.kind in ABOUT_GOODS | COMING_BACK:
        return learn_pieces(case, talk.turn, order, talk.words.missing)
    return case.facts


async def _verified(
    talk: Talk, case: Case, order: Order, *events: CaseEvent
) -> tuple[Case, tuple[CaseEvent, ...]]:
    await amend_conversation(talk, verified_email=order.email, misunderstood=0)
    matched = event("order verified", talk.now, order=order.id)
    return replace(case, facts=learn_verified(case.facts, order)), (*events, matched)


async def _not_found(talk: Talk, case: Case, *events: CaseEvent) -> Says:
    """A wrong e-mail and an unknown order get the same words."""
    number = case.facts.order_number or ""
    for subject in try_subjects(talk.turn, number):
        await talk.work.lookups.failed(subject, talk.now)
    facts = replace(case.facts, order_number=None, email=talk.conversation.verified_email)
    case = replace(case, facts=facts, asked=Asked.ORDER_NUMBER, updated_at=talk.now)
    tried = event("order not found", talk.now, actor="buyer")
    await talk.work.cases.save(case, *events, tried)
    return (Say("order-not-found", {"order": number}, (PERSON,)),)


async def _closed(talk: Talk, case: Case, *events: CaseEvent) -> Says:
    facts = replace(case.facts, order_number=None, email=talk.conversation.verified_email)
    case = replace(case, facts=facts, asked=Asked.ORDER_NUMBER, updated_at=talk.now)
    await talk.work.cases.save(case, *events)
    return (Say("order-lookup-closed", {}, (PERSON,)),)


async def _before_a_case(talk: Talk) -> Says:
    """Facts without a problem wait in a case of their own until the buyer says what happened."""
    said = talk.turn.said
    if said.order_number is None and said.email is None:
        return await not_understood(talk)
    await understood(talk)
    facts = Facts(email=talk.conversation.verified_email)
    case = await open_case(talk.work, talk.conversation.id, now=talk.now, facts=facts)
    return await learn_and_go_on(talk, case)


def _corrects(talk: Talk, case: Case) -> bool:
    """A number or another order while an offer is open takes the case back to the facts."""
    said = talk.turn.said
    told = bool(said.counts or said.order_number or said.line)
    return case.state is CaseState.OFFERED and told
