"""Puts a machine's translation beside what people were shown, a moment later and in a lane of its own.

So a slow service delays no original. What was shown without a translation is an item of the outbox: it
survives a restart, and waits while the service is away.
"""

import asyncio
from datetime import timedelta

from bot.casework.card import card_view
from bot.casework.desk_port import CardView
from bot.casework.house import House
from bot.casework.notify_port import Notify
from bot.casework.translation_port import NotNowError
from bot.conversations.model import Message, OutboxItem
from bot.conversations.outbox import CarryOut
from bot.conversations.ports import Announcer
from bot.disputes.names import ConversationId, HandoffId, MessageId
from bot.durable import RetryLater
from channels.desk.translations import Translations, shown_on_card

NAME = "handoff.translate"
PLACES = 2  # at once: a slow service must not take up all that the outbox can do at once
NO_PLACE = 1.0  # seconds until the next try
GIVE_UP_AFTER = timedelta(minutes=10)  # of the message's age: later nobody waits for it


class Translating:
    """`after` notes what is to be translated, `translate` does it."""

    def __init__(
        self, house: House, notify: Notify, translations: Translations, *, announce: Announcer
    ) -> None:
        self._house = house
        self._notify = notify
        self._translations = translations
        self._announce = announce
        self._places = asyncio.Semaphore(PLACES)

    def after(self, show: CarryOut) -> CarryOut:
        """Shows something of the buyer's as before; what lacks a translation then gets it, once an item."""

        async def shown(item: OutboxItem) -> None:
            await show(item)
            if self._translations.on:
                await self._note(item)

        return shown

    async def _note(self, item: OutboxItem) -> None:
        view, message = await self._shown(item)
        if self._translations.lacking(view, _words(view, message)):
            conversation = view.case.conversation
            lane = f"translation:{conversation}"
            await self._put(OutboxItem(f"{item.key}:translate", lane, NAME, item.payload))
            await self._announce(conversation)

    async def translate(self, item: OutboxItem) -> None:
        """Ask, and have it shown. Raises `RetryLater` while that may still help."""
        if self._places.locked():
            raise RetryLater(NO_PLACE)
        async with self._places:
            await self._translate(item)

    async def _translate(self, item: OutboxItem) -> None:
        view, message = await self._shown(item)
        words = _words(view, message)
        lacking = self._translations.lacking(view, words)
        try:
            await self._translations.learn(view, lacking)
        except NotNowError as later:
            if self._house.clock() - lacking[-1].draft.at < GIVE_UP_AFTER:
                raise RetryLater(later.seconds) from None
        known = self._translations.known(view, *words)
        if any(one.id in known for one in words):
            await self._show(item, view.case.conversation, message)

    async def _show(
        self, item: OutboxItem, conversation: ConversationId, message: Message | None
    ) -> None:
        """A message's line is nobody else's; a card is redrawn in its own lane, never from an old view."""
        if message is not None:
            await self._notify.translated(HandoffId(item.payload["handoff"]), message)
            return
        lane = f"desk:{conversation}"
        await self._put(OutboxItem(f"{item.key}:shown", lane, "handoff.changed", item.payload))
        await self._announce(conversation)

    async def _shown(self, item: OutboxItem) -> tuple[CardView, Message | None]:
        view = await card_view(HandoffId(item.payload["handoff"]), house=self._house)
        if "message" not in item.payload:
            return view, None
        async with self._house.unit() as work:
            return view, await work.messages.get(MessageId(item.payload["message"]))

    async def _put(self, item: OutboxItem) -> None:
        async with self._house.unit() as work:
            await work.outbox.put(item)


def _words(view: CardView, message: Message | None) -> list[Message]:
    return [*shown_on_card(view)] if message is None else [message]
