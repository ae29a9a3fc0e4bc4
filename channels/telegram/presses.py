"""Pressed buttons: the place in the log that a button holds becomes its payload and title."""

from collections.abc import Sequence

from bot.casework.ask_erasure import ERASE, ask_erasure
from bot.casework.house import House
from bot.conversations.inbox import Inbox
from bot.conversations.model import Author, Button, Message
from bot.disputes.names import ConversationId
from channels.telegram.api import TelegramApi
from channels.telegram.contribution import words
from channels.telegram.errors import TelegramError
from channels.telegram.incoming import CHANNEL, Press
from channels.telegram.keyboard import Place, place_of


class Presses:
    """A keyboard acts once: its first press counts, and only until the buyer said something else."""

    def __init__(self, house: House, inbox: Inbox, api: TelegramApi) -> None:
        self._house = house
        self._inbox = inbox
        self._api = api

    async def pressed(self, press: Press) -> ConversationId | None:
        """The conversation that the press was said in; None for a button that is out of date.

        Raises the errors of Telegram that pass.
        """
        place = place_of(press.data)
        found = await self._find(place, press.sender.chat) if place else None
        if place is None or found is None:
            await self._refuse(press)
            return None
        message, button = found
        said = words(
            place.conversation,
            button.payload,
            key=_key(message),
            at=self._house.clock(),
            title=button.title,
        )
        if button.payload == ERASE.payload:
            await ask_erasure(said, house=self._house)
        else:
            await self._inbox.accept(said)
        await self._settle(press, None)
        return place.conversation

    async def _find(self, place: Place, chat: str) -> tuple[Message, Button] | None:
        """The message and its button, where the chat may press it still; a repeat finds it again."""
        async with self._house.unit() as work:
            delivery = await work.deliveries.get(place.conversation)
            if delivery is None or (delivery.channel, delivery.address) != (CHANNEL, chat):
                return None
            log = await work.messages.since(place.conversation, place.seq - 1)
        if not log or log[0].seq != place.seq or place.number >= len(log[0].draft.buttons):
            return None
        return (log[0], log[0].draft.buttons[place.number]) if _open(log) else None

    async def _refuse(self, press: Press) -> None:
        language = await self._language(press)
        sentence = self._house.speaker.sentence("telegram-outdated", language=language)
        await self._settle(press, sentence)

    async def _language(self, press: Press) -> str:
        async with self._house.unit() as work:
            known = await work.conversations.at_address(CHANNEL, press.sender.chat)
        return known.language.code if known else "en"

    async def _settle(self, press: Press, told: str | None) -> None:
        """End the waiting sign and take the keyboard away. What Telegram does not take now is not worth a wait."""
        try:
            await self._api.answer_press(press.id, told)
            if press.message is not None:
                await self._api.remove_keyboard(press.sender.chat, press.message)
        except TelegramError:
            return


def _open(log: Sequence[Message]) -> bool:
    """Whether the buyer said nothing since, or only this."""
    later = [one.draft for one in log[1:] if one.draft.author is Author.BUYER]
    return not later or later[0].key == _key(log[0])


def _key(message: Message) -> str:
    """A second press on the same message is the first one again."""
    return f"telegram:pressed:{message.seq}"
