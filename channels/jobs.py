"""What each item of the outbox and each timer does."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime

from bot.casework.check_in import ask_check_in
from bot.casework.check_promise import check_promise
from bot.casework.close_case import close_case
from bot.casework.execute_remedy import ShopNotReadyError, execute_remedy
from bot.casework.expire_offer import expire_offer
from bot.casework.hold_reply import send_held
from bot.casework.house import House
from bot.casework.notify_port import Notify, Reminder
from bot.casework.remind_desk import escalate_handoff, remind_desk
from bot.casework.stock import look_for_stock
from bot.casework.survey import ask_survey
from bot.conversations.model import Message, OutboxItem, Timer
from bot.conversations.outbox import CarryOut, Fire
from bot.conversations.ports import Announcer
from bot.disputes.names import (
    CaseId,
    ConversationId,
    Deadline,
    HandoffId,
    MessageId,
    OfferId,
    PromiseId,
    PromiseState,
    RemedyId,
)
from bot.disputes.promises import find
from bot.durable import RetryLater
from channels.desk.brief import not_kept
from channels.desk.translations import OFF, Translations
from channels.desk.words import CALLS, ERASURE, REACH, channel
from channels.slack.errors import SlackBusyError, SlackDownError, SlackRefusedError
from channels.translating import Translating

SLACK_DOWN = 5.0  # seconds until the next try
SHUT_OUT = 60.0  # seconds until we look again whether somebody let us in


def doers(
    house: House, notify: Notify, *, announce: Announcer, translations: Translations = OFF
) -> Mapping[str, CarryOut]:
    """By the name of an outbox item."""
    translating = Translating(house, notify, translations, announce=announce)

    async def execute(item: OutboxItem) -> None:
        conversation = await execute_remedy(RemedyId(item.payload["remedy"]), house=house)
        await announce(conversation)

    return {
        **_cards(house, notify, translating),
        "handoff.translate": translating.translate,
        "handoff.call": _call(notify),
        "promise.due": _promise_due(house, notify),
        "buyer.reach": _reach(notify),
        "buyer.erasure": _erasure(notify),
        "remedy.execute": execute,
    }


def _cards(house: House, notify: Notify, translating: Translating) -> Mapping[str, CarryOut]:
    """What a hand-off's card and thread show."""

    async def opened(item: OutboxItem) -> None:
        await notify.opened(HandoffId(item.payload["handoff"]))

    async def changed(item: OutboxItem) -> None:
        await notify.changed(HandoffId(item.payload["handoff"]))

    async def buyer_message(item: OutboxItem) -> None:
        message = await _message(item, house=house)
        await notify.buyer_message(HandoffId(item.payload["handoff"]), message)

    async def reply_sent(item: OutboxItem) -> None:
        message = await _message(item, house=house)
        handoff, place = HandoffId(item.payload["handoff"]), item.payload["place"]
        await notify.reply_sent(handoff, message, place=place)

    async def remind(item: OutboxItem) -> None:
        about = Reminder(Deadline(item.payload["deadline"]), int(item.payload["percent"]))
        await notify.remind(HandoffId(item.payload["handoff"]), about)

    return {
        "handoff.opened": translating.after(opened),
        "handoff.changed": translating.after(changed),
        "handoff.buyer_message": translating.after(buyer_message),
        "handoff.reply_sent": reply_sent,
        "handoff.remind": remind,
    }


async def _message(item: OutboxItem, *, house: House) -> Message:
    async with house.unit() as work:
        return await work.messages.get(MessageId(item.payload["message"]))


def _call(notify: Notify) -> CarryOut:
    """What colleagues are told beside the card."""

    async def told(item: OutboxItem) -> None:
        words = CALLS[item.payload["what"]].format(by=item.payload["by"])
        await notify.alarm(HandoffId(item.payload["handoff"]), words, key=item.key)

    return told


def _promise_due(house: House, notify: Notify) -> CarryOut:
    async def due(item: OutboxItem) -> None:
        async with house.unit() as work:
            case = await work.cases.get(CaseId(item.payload["case"]))
        promise = find(case, PromiseId(item.payload["promise"]))
        if promise is not None and promise.state is not PromiseState.KEPT:
            handoff = case.handoffs[-1].id if case.handoffs else None
            await notify.alarm(handoff, not_kept(case, promise), key=item.key)

    return due


def _reach(notify: Notify) -> CarryOut:
    """Whether anything reaches the buyer, told beside the hand-off."""

    async def told(item: OutboxItem) -> None:
        words = REACH[item.payload["what"]].format(channel=channel(item.payload["channel"]))
        await notify.alarm(HandoffId(item.payload["handoff"]), words, key=item.key)

    return told


def _erasure(notify: Notify) -> CarryOut:
    """That the buyer asks for it, told beside the hand-off."""

    async def told(item: OutboxItem) -> None:
        words = ERASURE.format(conversation=item.payload["conversation"])
        await notify.alarm(HandoffId(item.payload["handoff"]), words, key=item.key)

    return told


def alarms(house: House, *, announce: Announcer) -> Mapping[str, Fire]:
    """By the name of a timer."""

    async def expire(timer: Timer) -> None:
        await expire_offer(OfferId(timer.payload["offer"]), house=house)

    async def remind(timer: Timer) -> None:
        await remind_desk(*_reminder(timer), house=house)

    async def restocked(timer: Timer) -> None:
        conversation, until = ConversationId(timer.payload["conversation"]), timer.payload["until"]
        sku = timer.payload["sku"]
        await look_for_stock(conversation, sku, datetime.fromisoformat(until), house=house)
        await announce(conversation)

    async def escalate(timer: Timer) -> None:
        handoff, _, percent = _reminder(timer)
        await escalate_handoff(handoff, percent, house=house)

    async def send(timer: Timer) -> None:
        conversation = await send_held(timer.payload["reply"], house=house)
        if conversation is not None:
            await announce(conversation)

    async def look(timer: Timer) -> None:
        await check_promise(PromiseId(timer.payload["promise"]), house=house)

    return {
        "offer.expire": expire,
        "stock.look": restocked,
        "handoff.remind": remind,
        "handoff.escalate": escalate,
        "promise.due": look,
        "reply.send": send,
        **_afterwards(house, announce=announce),
    }


def _afterwards(house: House, *, announce: Announcer) -> Mapping[str, Fire]:
    """What follows a settled case."""

    async def check_in(timer: Timer) -> None:
        await announce(await ask_check_in(timer, house=house))

    async def survey(timer: Timer) -> None:
        await announce(await ask_survey(timer, house=house))

    async def close(timer: Timer) -> None:
        await close_case(CaseId(timer.payload["case"]), house=house)

    return {"remedy.check_in": check_in, "survey.ask": survey, "case.close": close}


def _reminder(timer: Timer) -> tuple[HandoffId, Deadline, int]:
    """What a timer of a hand-off is about; one that an earlier version set names its hand-off alone."""
    deadline = Deadline(timer.payload.get("deadline", Deadline.FIRST_ANSWER))
    percent = int(timer.payload.get("percent", "80"))
    return HandoffId(timer.payload["handoff"]), deadline, percent


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
        except SlackRefusedError as refused:
            if not refused.shuts_out:
                raise
            raise RetryLater(SHUT_OUT) from refused

    return run
