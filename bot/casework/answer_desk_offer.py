"""The buyer presses a button of what a person offered them, while the person holds the conversation."""

import re
from dataclasses import replace

from bot.casework.answer_offer import grant_offer
from bot.casework.desk_click import with_handoff
from bot.casework.errors import CaseNotFoundError
from bot.casework.fail_remedy import card_changed
from bot.casework.history import event
from bot.casework.house import House
from bot.casework.ports import Work
from bot.casework.says import Say
from bot.casework.shop_errors import ShopError
from bot.casework.spending import spent_on
from bot.casework.tell import tell
from bot.conversations.model import Message
from bot.disputes import offers
from bot.disputes.authority import Escalate, decide, higher
from bot.disputes.case import Case, Offer
from bot.disputes.names import OfferId, OrderId
from bot.disputes.order import Order
from bot.disputes.states import move, with_people

_PRESSED = re.compile(r'/(affirm|deny)\{"offer":"([\w-]+)"\}')


async def answer_desk_offer(message: Message, *, house: House) -> None:
    """Grant what the buyer accepts, or note that they do not want it; any other message is left alone.

    A repeat finds the offer answered. While the shop is down nothing happens: the person reads the answer.
    """
    pressed = _PRESSED.fullmatch(message.draft.text)
    if pressed is None:
        return
    yes, offer_id = pressed[1] == "affirm", OfferId(pressed[2])
    order = await _order(offer_id, house=house) if yes else None
    async with house.unit() as work:
        found = await _open_one(work, offer_id, message)
        if found is None:
            return
        case, offer = found
        if not yes:
            await _declined(work, case, offer, house=house)
        elif order is not None and house.clock() < offer.expires_at:
            await _accepted(work, case, offer, order, house=house)


async def _open_one(work: Work, offer_id: OfferId, message: Message) -> tuple[Case, Offer] | None:
    """A person's open offer to this buyer, with a person still there."""
    try:
        case = await work.cases.with_offer(offer_id)
    except CaseNotFoundError:
        return None
    offer, handoff = case.open_offer, case.open_handoff
    if offer is None or offer.id != offer_id or offer.by is None:
        return None
    if handoff is None or case.stop or case.conversation != message.draft.conversation:
        return None
    return case, offer


async def _order(offer_id: OfferId, *, house: House) -> Order | None:
    try:
        async with house.unit() as work:
            case = await work.cases.with_offer(offer_id)
        return await house.shop.get_order(case.facts.order_id or OrderId(""))
    except (CaseNotFoundError, ShopError):
        return None


async def _declined(work: Work, case: Case, offer: Offer, *, house: House) -> None:
    now = house.clock()
    case = offers.decline(case, offer.id)
    handoff = case.open_handoff
    if handoff is None:
        return
    case = with_handoff(case, replace(handoff, suggested=None))
    no = event("offer declined", now, actor="buyer", offer=offer.id)
    case = await work.cases.save(replace(case, updated_at=now), no)
    await work.timers.cancel(f"offer:{offer.id}")
    await work.outbox.put(card_changed(case, handoff, key=f"{offer.id}:declined"))


async def _accepted(work: Work, case: Case, offer: Offer, order: Order, *, house: House) -> None:
    """Recounted at this moment; what no longer fits is a manager's to approve."""
    now, handoff = house.clock(), case.open_handoff
    if handoff is None:
        return
    spent = await spent_on(work, case, order, now=now, policy=house.policy)
    verdict = decide(
        offer.proposal, tier=offer.tier, policy=house.policy, spent=spent, granted=case.remedies
    )
    if isinstance(verdict, Escalate):
        tier = higher(handoff.tier, verdict.tier)
        raised = replace(handoff, tier=tier, suggested=offer.proposal)
        case = move(with_handoff(offers.supersede(case), raised), with_people(handoff.reason, tier))
        over = event("offer over authority", now, offer=offer.id, clause=verdict.clause)
        case = await work.cases.save(replace(case, updated_at=now), over)
    else:
        case = await grant_offer(work, case, offer, order, now=now)
        conversation = await work.conversations.get(case.conversation)
        say = Say("remedy-granted")
        await tell(work, house, conversation, say, key=f"{offer.id}:granted", now=now)
    await work.outbox.put(card_changed(case, handoff, key=f"{offer.id}:answered"))
