"""Whether the shop has a product, asked without an order; and word when it is back."""

from datetime import datetime, timedelta

from bot.casework.aftercare import follow_resolution
from bot.casework.buttons import THANKS
from bot.casework.history import event
from bot.casework.house import House, Talk
from bot.casework.says import UNKNOWN, Arg, Choice, Say, Says
from bot.casework.shop_errors import ShopError
from bot.casework.shop_port import Product
from bot.casework.tell import tell
from bot.conversations.model import Timer
from bot.disputes.case import Case
from bot.disputes.names import CaseState, ConversationId
from bot.disputes.states import move, resolve

MOST_SHOWN = 3
LOOK_EVERY = timedelta(days=1)
LOOK_FOR = timedelta(days=90)  # then nobody waits any more


async def tell_stock(talk: Talk, case: Case) -> Says:
    """Each product that the words name, with its price or when it is expected; the case is settled by that."""
    settled = resolve(move(case, CaseState.ASSESSED), now=talk.now)
    told = event("explained", talk.now, clause="requests.product_availability")
    settled = await talk.work.cases.save(settled, told)
    await follow_resolution(talk.work, settled, talk.policy, survey=False)
    return tuple(_stock(product) for product in talk.products[:MOST_SHOWN])


def _stock(product: Product) -> Say:
    if product.stock:
        return Say("stock-in", {"item": product.title, "amount": product.price})
    args: dict[str, Arg] = {"item": product.title, "at": product.restock_at or UNKNOWN}
    tell_me = Choice("button-notify", f'/product_availability{{"product":"{product.sku}"}}')
    return Say("stock-out", args, (tell_me, THANKS))


async def notify_when_back(talk: Talk, product: Product) -> Says:
    """Look every day, and write here once it is back. Asking again changes nothing."""
    conversation = talk.conversation.id
    until = talk.now + LOOK_FOR
    look = _look(conversation, product.sku, due=talk.now + LOOK_EVERY, until=until)
    await talk.work.timers.set(look)
    return (Say("notify-noted", {"item": product.title}),)


async def look_for_stock(
    conversation_id: ConversationId, sku: str, until: datetime, *, house: House
) -> None:
    """Tell the buyer that it is back, or look again tomorrow, also where the shop does not answer."""
    now = house.clock()
    if now >= until:
        return
    try:
        product = await house.shop.get_product(sku)
    except ShopError:
        product = None
    async with house.unit() as work:
        if product is None or not product.stock:
            await work.timers.set(_look(conversation_id, sku, due=now + LOOK_EVERY, until=until))
            return
        conversation = await work.conversations.get(conversation_id)
        say = Say("notify-back", {"item": product.title})
        await tell(work, house, conversation, say, key=f"stock:{sku}:{until:%Y%m%d}", now=now)


def _look(conversation: ConversationId, sku: str, *, due: datetime, until: datetime) -> Timer:
    payload = {"conversation": conversation, "sku": sku, "until": until.isoformat()}
    return Timer(f"stock:{conversation}:{sku}:{due:%Y%m%d}", "stock.look", due, payload)
