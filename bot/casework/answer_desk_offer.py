"""The buyer presses a button of what a person offered them, while the person holds the conversation."""

import re
from dataclasses import replace

from bot.casework.answer_offer import grant_offer
from bot.casework.desk_click import passed_up, with_handoff
from bot.casework.errors import CaseNotFoundError
from bot.casework.fail_remedy import card_changed
from bot.casework.history import event
from bot.casework.house import House
from bot.casework.offer_timer import cancel_expiry
from bot.casework.ports import Work
from bot.casework.says import Say
from bot.casework.shop_errors import ShopError
from bot.casework.spending import spent_on
from bot.casework.tell import tell
from bot.conversations.model import Message
from bot.disputes import offers
from bot.disputes.authority import Escalate, decide
from bot.disputes.case import Case, Handoff, Offer
from bot.disputes.names import OfferId, OrderId
from bot.disputes.order import Order

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
        if not yes:
            await _declined(work, *found, house=house)
        elif order is not None:
            await _accepted(work, *found, order, house=house)


async def _open_one(
    work: Work, offer_id: OfferId, message: Message
) -> tuple[Case, Handoff, Offer] | None:
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
    return case, handoff, offer


async def _order(offer_id: OfferId, *, house: House) -> Order | None:
    try:
        async with house.unit() as work:
            case = await work.cases.with_offer(offer_id)
        return await house.shop.get_order(case.facts.order_id or OrderId(""))
    except (CaseNotFoundError, ShopError):
        return None


async def _declined(
    work: Work, case: Case, handoff: Handoff, offer: Offer, *, house: House
) -> None:
    now = house.clock()
    case = with_handoff(offers.decline(case, offer.id), replace(handoff, suggested=None))
    no = event("offer declined", now, actor="buyer", offer=offer.id)
    case = await work.cases.save(replace(case, updated_at=now), no)
    await cancel_expiry(work, offer)
    await work.outbox.put(card_changed(case, handoff, key=f"{offer.id}:declined"))


async def _accepted(  # noqa: PLR0913  # what was accepted
    work: Work, case: Case, handoff: Handoff, offer: Offer, order: Order, *, house: House
) -> None:
    """Recounted at this moment; what no longer fits is a manager's to approve."""
    now = house.clock()
    if now >= offer.expires_at:
        await _lapsed(work, case, handoff, offer, house=house)
        return
    spent = await spent_on(work, case, order, now=now, policy=house.policy)
    verdict = decide(
        offer.proposal, tier=offer.tier, policy=house.policy, spent=spent, granted=case.remedies
    )
    if isinstance(verdict, Escalate):
        suggesting = replace(handoff, suggested=offer.proposal)
        case = passed_up(offers.supersede(case), suggesting, verdict.tier)
        over = event("offer over authority", now, offer=offer.id, clause=verdict.clause)
        case = await work.cases.save(replace(case, updated_at=now), over)
    else:
        case = await grant_offer(work, case, offer, order, now=now)
        conversation = await work.conversations.get(case.conversation)
        say = Say("remedy-granted")
        await tell(work, house, conversation, say, key=f"{offer.id}:granted", now=now)
    await work.outbox.put(card_changed(case, handoff, key=f"{offer.id}:answered"))


async def _lapsed(work: Work, case: Case, handoff: Handoff, offer: Offer, *, house: House) -> None:
    """The buyer is told, and the person sees it on the card."""
    now = house.clock()
    lapsed = event("offer expired", now, offer=offer.id)
    case = await work.cases.save(replace(offers.expire(case, now=now), updated_at=now), lapsed)
    await cancel_expiry(work, offer)
    conversation = await work.conversations.get(case.conversation)
    await tell(work, house, conversation, Say("offer-expired"), key=f"{offer.id}:expired", now=now)
    await work.outbox.put(card_changed(case, handoff, key=f"{offer.id}:expired"))
