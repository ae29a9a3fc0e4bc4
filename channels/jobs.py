"""What each item of the outbox and each timer does."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime

from bot.casework.desk_port import Notify
from bot.casework.execute_remedy import ShopNotReadyError, execute_remedy
from bot.casework.expire_offer import expire_offer
from bot.casework.house import House
from bot.casework.stock import look_for_stock
from bot.conversations.model import OutboxItem, Timer
from bot.conversations.outbox import CarryOut, Fire
from bot.conversations.ports import Announcer
from bot.disputes.names import ConversationId, HandoffId, HandoffState, MessageId, OfferId, RemedyId
from bot.durable import RetryLater
from channels.slack.errors import SlackBusyError, SlackDownError

SLACK_DOWN = 5.0  # seconds until the next try


def doers(house: House, notify: Notify, *, announce: Announcer) -> Mapping[str, CarryOut]:
    """By the name of an outbox item."""

    async def opened(item: OutboxItem) -> None:
        await notify.opened(HandoffId(item.payload["handoff"]))

    async def changed(item: OutboxItem) -> None:
        await notify.changed(HandoffId(item.payload["handoff"]))

    async def buyer_message(item: OutboxItem) -> None:
        async with house.unit() as work:
            message = await work.messages.get(MessageId(item.payload["message"]))
        await notify.buyer_message(HandoffId(item.payload["handoff"]), message)

    async def execute(item: OutboxItem) -> None:
        conversation = await execute_remedy(RemedyId(item.payload["remedy"]), house=house)
        await announce(conversation)

    return {
        "handoff.opened": opened,
        "handoff.changed": changed,
        "handoff.buyer_message": buyer_message,
        "remedy.execute": execute,
    }


def alarms(house: House, notify: Notify, *, announce: Announcer) -> Mapping[str, Fire]:
    """By the name of a timer."""

    async def expire(timer: Timer) -> None:
        await expire_offer(OfferId(timer.payload["offer"]), house=house)

    async def remind(timer: Timer) -> None:
        handoff_id = HandoffId(timer.payload["handoff"])
        async with house.unit() as work:
            case = await work.cases.with_handoff(handoff_id)
        if case.open_handoff and case.open_handoff.state is HandoffState.WAITING:
            await notify.remind(handoff_id)

    async def look(timer: Timer) -> None:
        conversation, until = ConversationId(timer.payload["conversation"]), timer.payload["until"]
        sku = timer.payload["sku"]
        await look_for_stock(conversation, sku, datetime.fromisoformat(until), house=house)
        await announce(conversation)

    return {"offer.expire": expire, "handoff.remind": remind, "stock.look": look}


def retrying(carry_out: Callable[[str], Awaitable[None]]) -> Callable[[str], Awaitable[None]]:
    """The engine's words for "not now": the item's lane waits, durably."""

    async def run(key: str) -> None:
        try:
            await carry_out(key)
        except ShopNotReadyError as later:
            raise RetryLater(later.seconds) from later
        except SlackBusyError as busy:
            raise RetryLater(busy.retry_after) from busy
        except SlackDownError as down:
            raise RetryLater(SLACK_DOWN) from down

    return run
