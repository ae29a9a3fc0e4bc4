"""The time of a promise is over: it was kept, or a person hears of it before the buyer asks."""

from bot.casework.execute_remedy import RETRY_EVERY, ShopNotReadyError
from bot.casework.house import House
from bot.casework.promise import settle
from bot.casework.shop_errors import ShopError
from bot.conversations.model import OutboxItem
from bot.disputes import promises
from bot.disputes.case import Case, Promise
from bot.disputes.names import OrderId, PromiseId, PromiseKind, PromiseState


async def check_promise(promise_id: PromiseId, *, house: House) -> None:
    """Look for its effect; without one the desk is told. Raises `ShopNotReadyError` while the shop cannot say."""
    async with house.unit() as work:
        case = await work.cases.with_promise(promise_id)
    seen = await _seen(case, promises.find(case, promise_id), house=house)
    now = house.clock()
    async with house.unit() as work:
        case = await work.cases.with_promise(promise_id)
        promise = promises.find(case, promise_id)
        if promise is None or promise.state is not PromiseState.OPEN:
            return
        state = _outcome(promise, seen=seen)
        case, told = settle(case, state, promises.of(promise_id), now=now)
        await work.cases.save(case, *told)
        if state is not PromiseState.KEPT:
            ids = {"case": case.id, "promise": promise_id}
            lane = f"desk:{case.conversation}"
            await work.outbox.put(OutboxItem(f"{promise_id}:due", lane, "promise.due", ids))


def _outcome(promise: Promise, *, seen: bool) -> PromiseState:
    """An answer that did not come can never be in time; of the rest a person may still say that it was kept."""
    if seen:
        return PromiseState.KEPT
    return PromiseState.BROKEN if promise.kind is PromiseKind.ANSWER else PromiseState.OPEN


async def _seen(case: Case, promise: Promise | None, *, house: House) -> bool:
    """Whether the shop paid the money; goods and words only people can see."""
    if promise is None or promise.kind is not PromiseKind.MONEY:
        return False
    remedy = next((one for one in case.remedies if one.id == promise.about), None)
    if remedy is None:
        return False
    try:
        effect = await house.shop.find_effect(case.facts.order_id or OrderId(""), remedy.key)
    except ShopError:
        raise ShopNotReadyError(RETRY_EVERY) from None
    return effect is not None and not effect.pending
