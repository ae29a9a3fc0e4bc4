"""Carry a granted remedy out in the shop, once, whatever the shop answers.

Runs in the order's lane, so that one remedy of an order is carried out at a time. The key of the remedy makes a
repeat harmless where the shop knows keys; where it does not, `find_effect` is asked before anything is repeated.
"""

import logging
from dataclasses import replace
from datetime import timedelta

from bot.casework.aftercare import follow_resolution, promise_remedy
from bot.casework.begin_remedy import begin_remedy
from bot.casework.carry_out import carry_out
from bot.casework.conduct import thanks
from bot.casework.due import remedy_due
from bot.casework.fail_remedy import card_changed, fail_remedy, find_remedy, with_remedy
from bot.casework.go_on import next_problem
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
from bot.disputes.case import NO_ANSWER, Case, Remedy
from bot.disputes.names import (
    CaseState,
    ConversationId,
    OrderId,
    RemedyId,
    RemedyKind,
    RemedyState,
)
from bot.disputes.order import Order
from bot.disputes.states import can_move, resolve

GIVE_UP_AFTER = timedelta(minutes=15)  # then a person tells the buyer, and looks into the shop
RETRY_EVERY = 2.0  # seconds
OVER = (RemedyState.DONE, RemedyState.FAILED)

logger = logging.getLogger(__name__)


class ShopNotReadyError(Exception):
    """The shop could not do it now; try the same key again after `seconds`."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        super().__init__(f"The shop is not ready; try again in {seconds:g} s.")


async def execute_remedy(remedy_id: RemedyId, *, house: House) -> ConversationId:
    """Do it and tell the buyer, or hand over. Raises `ShopNotReadyError` while it is worth waiting."""
    case, remedy = await _read(remedy_id, house=house)
    if remedy.state in OVER:
        return case.conversation
    try:
        effect = await _effect(case, remedy, house=house)
    except RejectedError as refusal:
        await _failed(remedy_id, refusal.code, house=house)
    except BusyError as busy:
        await _wait(remedy, busy.retry_after, house=house)
    except (DownError, UnknownOutcomeError):
        await _wait(remedy, RETRY_EVERY, house=house)
    else:
        await _settle(case, remedy, effect, house=house)
    return case.conversation


async def _settle(case: Case, remedy: Remedy, effect: Effect | None, *, house: House) -> None:
    """Tell what the shop did. Nothing where a person decides instead."""
    if effect is None:
        return
    if effect.pending:
        await _wait(remedy, RETRY_EVERY, house=house)
    else:
        await _done(remedy.id, effect, order=await _order(case, house=house), house=house)


async def _read(remedy_id: RemedyId, *, house: House) -> tuple[Case, Remedy]:
    async with house.unit() as work:
        case = await work.cases.with_remedy(remedy_id)
    return case, find_remedy(case, remedy_id)


async def _wait(remedy: Remedy, seconds: float, *, house: House) -> None:
    """Come back later, or, after long enough, let a person look into the shop."""
    if house.clock() - remedy.granted_at <= GIVE_UP_AFTER:
        raise ShopNotReadyError(seconds)
    await _failed(remedy.id, NO_ANSWER, house=house)


async def _effect(case: Case, remedy: Remedy, *, house: House) -> Effect | None:
    """What the shop did; None where the remedy no longer holds. What was begun before is looked for first."""
    order = case.facts.order_id or OrderId("")
    begun = remedy.state is RemedyState.EXECUTING or remedy.failure is not None
    if begun and (done := await house.shop.find_effect(order, remedy.key)):
        return done
    if remedy.state is RemedyState.GRANTED and not await begin_remedy(
        remedy.id, order, house=house
    ):
        return None
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


async def _done(remedy_id: RemedyId, effect: Effect, *, order: Order | None, house: House) -> None:
    now = house.clock()
    async with house.unit() as work:
        case = await work.cases.with_remedy(remedy_id)
        remedy = find_remedy(case, remedy_id)
        if remedy.state is RemedyState.DONE:
            return
        remedy = _carried_out(remedy, effect, house=house)
        case, promised = await promise_remedy(work, with_remedy(case, remedy), remedy, now=now)
        handoff = case.open_handoff
        if handoff is None and can_move(case, CaseState.RESOLVED):  # a case may be closed by now
            case = resolve(case, now=now)
        done = (event("remedy done", now, remedy=remedy.id, reference=effect.reference), *promised)
        case = await work.cases.save(replace(case, updated_at=now), *done)
        await follow_resolution(work, case, house.policy)
        conversation = await work.conversations.get(case.conversation)
        say = done_say(case, remedy, return_to=effect.return_to)
        await tell(work, house, conversation, say, key=f"{remedy.id}:done", now=now)
        thanked = thanks(case, house.policy)
        await tell_all(work, house, conversation, thanked, key=f"{remedy.id}:thanks", now=now)
        if handoff is not None:
            await work.outbox.put(card_changed(case, handoff, key=f"{remedy.id}:done"))
        else:
            moment = Afterwards(work, house.policy, conversation, now)
            says = await next_problem(moment, case, order)
            await tell_all(work, house, conversation, says, key=f"{remedy.id}:next", now=now)
    logger.info("remedy done", extra={"remedy": remedy_id, "case": case.id})


def _carried_out(remedy: Remedy, effect: Effect, *, house: House) -> Remedy:
    due = effect.expected_at or remedy_due(house.policy, remedy.proposal.remedy, house.clock())
    return replace(
        remedy, state=RemedyState.DONE, reference=effect.reference, due_at=due, failure=None
    )


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


async def _failed(remedy_id: RemedyId, code: str, *, house: House) -> None:
    """The shop did not do it, or did not say so."""
    async with house.unit() as work:
        case = await work.cases.with_remedy(remedy_id)
        if find_remedy(case, remedy_id).state not in OVER:
            await fail_remedy(work, case, remedy_id, code, house=house)
