"""Carry a granted remedy out in the shop, once, whatever the shop answers.

Runs in the order's lane, so that one remedy of an order is carried out at a time. The key of the remedy makes a
repeat harmless where the shop knows keys; where it does not, `find_effect` is asked before anything is repeated.
"""

import logging
from dataclasses import replace
from datetime import timedelta

from bot.casework.aftercare import follow_resolution, promise_remedy
from bot.casework.carry_out import carry_out
from bot.casework.conduct import thanks
from bot.casework.due import remedy_due
from bot.casework.go_on import next_problem
from bot.casework.hand_over import handoff_say, pass_to_person
from bot.casework.history import event
from bot.casework.house import Afterwards, House
from bot.casework.pieces_text import pieces_text
from bot.casework.says import Arg, Say
from bot.casework.shop_errors import (
    BusyError,
    DownError,
    RejectedError,
    ShopError,
    UnknownOutcomeError,
)
from bot.casework.shop_port import Effect
from bot.casework.tell import tell, tell_all
from bot.conversations.model import OutboxItem
from bot.disputes.case import Case, Handoff, Remedy
from bot.disputes.names import (
    ConversationId,
    EscalationReason,
    OrderId,
    RemedyId,
    RemedyKind,
    RemedyState,
)
from bot.disputes.order import Order
from bot.disputes.states import resolve

GIVE_UP_AFTER = timedelta(minutes=15)  # then a person tells the buyer, and looks into the shop
RETRY_EVERY = 2.0  # seconds

logger = logging.getLogger(__name__)


class ShopNotReadyError(Exception):
    """The shop could not do it now; try the same key again after `seconds`."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        super().__init__(f"The shop is not ready; try again in {seconds:g} s.")


async def execute_remedy(remedy_id: RemedyId, *, house: House) -> ConversationId:
    """Do it and tell the buyer, or hand over. Raises `ShopNotReadyError` while it is worth waiting."""
    case, repeated = await _begin(remedy_id, house=house)
    remedy = _remedy(case, remedy_id)
    if remedy.state in (RemedyState.DONE, RemedyState.FAILED):
        return case.conversation
    try:
        effect = await _effect(case, remedy, house=house, repeated=repeated)
    except RejectedError as refusal:
        return await _failed(remedy_id, refusal.code, house=house)
    except BusyError as busy:
        return await _wait(remedy, busy.retry_after, house=house)
    except (DownError, UnknownOutcomeError):
        return await _wait(remedy, RETRY_EVERY, house=house)
    if effect.pending:
        return await _wait(remedy, RETRY_EVERY, house=house)
    return await _done(remedy_id, effect, order=await _order(case, house=house), house=house)


async def _wait(remedy: Remedy, seconds: float, *, house: House) -> ConversationId:
    """Come back later, or, after long enough, let a person look into the shop."""
    if house.clock() - remedy.granted_at > GIVE_UP_AFTER:
        return await _failed(remedy.id, "no_answer", house=house)
    raise ShopNotReadyError(seconds)


async def _begin(remedy_id: RemedyId, *, house: House) -> tuple[Case, bool]:
    """Mark it as begun; True when it was begun before, so that the shop is asked first."""
    async with house.unit() as work:
        case = await work.cases.with_remedy(remedy_id)
        remedy = _remedy(case, remedy_id)
        if remedy.state is not RemedyState.GRANTED:
            return case, True
        case = _with(case, replace(remedy, state=RemedyState.EXECUTING))
        begun = event("execution begun", house.clock(), remedy=remedy.id)
        return await work.cases.save(case, begun), False


async def _effect(case: Case, remedy: Remedy, *, house: House, repeated: bool) -> Effect:
    order = case.facts.order_id or OrderId("")
    if repeated and (done := await house.shop.find_effect(order, remedy.key)):
        return done
    try:
        return await carry_out(case, remedy, order, shop=house.shop)
    except UnknownOutcomeError:
        if done := await house.shop.find_effect(order, remedy.key):
            return done
        raise


async def _order(case: Case, *, house: House) -> Order | None:
    """The order as it is after the effect, for a problem noted beside this one; None while the shop is down."""
    try:
        return await house.shop.get_order(case.facts.order_id or OrderId(""))
    except ShopError:
        return None


async def _done(
    remedy_id: RemedyId, effect: Effect, *, order: Order | None, house: House
) -> ConversationId:
    now = house.clock()
    async with house.unit() as work:
        case = await work.cases.with_remedy(remedy_id)
        remedy = _remedy(case, remedy_id)
        if remedy.state is RemedyState.DONE:
            return case.conversation
        remedy = _carried_out(remedy, effect, house=house)
        case, promised = await promise_remedy(work, _with(case, remedy), remedy, now=now)
        handoff = case.open_handoff
        if handoff is None:
            case = resolve(case, now=now)
        done = (event("remedy done", now, remedy=remedy.id, reference=effect.reference), *promised)
        case = await work.cases.save(replace(case, updated_at=now), *done)
        await follow_resolution(work, case, house.policy)
        conversation = await work.conversations.get(case.conversation)
        say = done_say(case, remedy, return_to=effect.return_to)
        await tell(work, house, conversation, say, key=f"{remedy.id}:done", now=now)
        thanked = thanks(case)
        await tell_all(work, house, conversation, thanked, key=f"{remedy.id}:thanks", now=now)
        if handoff is not None:
            await work.outbox.put(card_changed(case, handoff, key=f"{remedy.id}:done"))
        else:
            moment = Afterwards(work, house.policy, conversation, now)
            says = await next_problem(moment, case, order)
            await tell_all(work, house, conversation, says, key=f"{remedy.id}:next", now=now)
    logger.info("remedy done", extra={"remedy": remedy_id, "case": case.id})
    return case.conversation


def _carried_out(remedy: Remedy, effect: Effect, *, house: House) -> Remedy:
    due = effect.expected_at or remedy_due(house.policy, remedy.proposal.remedy, house.clock())
    return replace(remedy, state=RemedyState.DONE, reference=effect.reference, due_at=due)


def card_changed(case: Case, handoff: Handoff, *, key: str) -> OutboxItem:
    """Redraw the hand-off's card."""
    ids = {"handoff": handoff.id}
    return OutboxItem(f"{key}:card", f"desk:{case.conversation}", "handoff.changed", ids)


def done_say(case: Case, remedy: Remedy, *, return_to: tuple[str, ...] = ()) -> Say:
    """What was done and what happens by when; `return_to` is where goods are sent that come back."""
    proposal = remedy.proposal
    args: dict[str, Arg] = {
        "amount": proposal.amount,
        "item": pieces_text(proposal.lines),
        "reference": remedy.reference or case.ref,
        "by": proposal.act_by or remedy.due_at or remedy.granted_at,
        "ref": case.ref,
        "address": ", ".join(return_to or proposal.ship_to),
        "product": proposal.product.title if proposal.product else "",
    }
    comes_back = proposal.with_return and proposal.remedy is not RemedyKind.EXCHANGE
    done = RemedyKind.RETURN if comes_back else proposal.remedy
    return Say(f"done-{done.value.replace('_', '-')}", args)


async def _failed(remedy_id: RemedyId, code: str, *, house: House) -> ConversationId:
    now = house.clock()
    async with house.unit() as work:
        case = await work.cases.with_remedy(remedy_id)
        remedy = _remedy(case, remedy_id)
        case = _with(case, replace(remedy, state=RemedyState.FAILED))
        failed = event("remedy failed", now, remedy=remedy.id, code=code)
        conversation = await work.conversations.get(case.conversation)
        handoff = case.open_handoff
        if handoff is not None:
            await work.cases.save(replace(case, updated_at=now), failed)
            await work.outbox.put(card_changed(case, handoff, key=f"{remedy.id}:failed"))
            return case.conversation
        case = await pass_to_person(
            work,
            conversation,
            case,
            EscalationReason.SYSTEM_ERROR,
            failed,
            suggested=remedy.proposal,
            policy=house.policy,
            now=now,
        )
        say = handoff_say(case, now)
        await tell(work, house, conversation, say, key=f"{remedy.id}:failed", now=now)
    logger.warning("remedy failed", extra={"remedy": remedy_id, "code": code})
    return case.conversation


def _remedy(case: Case, remedy_id: RemedyId) -> Remedy:
    return next(remedy for remedy in case.remedies if remedy.id == remedy_id)


def _with(case: Case, remedy: Remedy) -> Case:
    remedies = tuple(remedy if old.id == remedy.id else old for old in case.remedies)
    return replace(case, remedies=remedies)
