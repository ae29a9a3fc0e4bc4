"""A machine's translation beside what the buyer wrote: of which messages, and how far it has come."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from types import MappingProxyType

from bot.casework.desk_port import CardView
from bot.casework.translation_port import NotNowError, NoTranslator, Translator
from bot.conversations.model import Author, Message
from bot.disputes.names import HandoffId, MessageId
from channels.desk.brief import said

Translated = Mapping[MessageId, str]

LABEL = "Translated by machine"
NONE: Translated = MappingProxyType({})


class Translations:
    """The originals never wait for it: what is not known yet is shown without, and drawn again."""

    def __init__(self, translator: Translator) -> None:
        self._translator = translator
        self._behind: dict[HandoffId, asyncio.Task[None]] = {}

    @property
    def on(self) -> bool:
        """Whether there is a service to ask."""
        return bool(self._translator.to)

    @property
    def language(self) -> str:
        """What the translations are in."""
        return self._translator.to

    def known(self, view: CardView, *more: Message) -> Translated:
        """Of the hand-off's messages and `more`, what is known now."""
        found = (
            (message.id, self._translator.known(said(message), _language(view, message)))
            for message in (*view.transcript, *view.buyer_words, *more)
            if message.draft.author is Author.BUYER
        )
        return {message: text for message, text in found if text}

    def lacking(self, view: CardView, messages: Sequence[Message]) -> Sequence[Message]:
        """The buyer's messages that need a translation nobody asked for yet."""
        return [
            message
            for message in messages
            if message.draft.author is Author.BUYER
            and self._translator.lacks(said(message), _language(view, message))
        ]

    async def learn(self, view: CardView, messages: Sequence[Message]) -> None:
        """Ask for what is lacking, one after the other. Raises `NotNowError`."""
        for message in self.lacking(view, messages):
            await self._translator.learn(said(message), _language(view, message))

    async def within(
        self, seconds: float, view: CardView, messages: Sequence[Message]
    ) -> Translated:
        """What is known after so long a wait at most."""
        if self.lacking(view, messages):
            with suppress(NotNowError, TimeoutError):
                await asyncio.wait_for(self.learn(view, messages), seconds)
        return self.known(view)

    def learn_behind(self, view: CardView) -> None:
        """Ask for what the transcript lacks, the newest first, while the page is shown without."""
        handoff = view.handoff.id
        lacking = self.lacking(view, view.transcript)
        if lacking and handoff not in self._behind:
            task = asyncio.create_task(self._quietly(view, list(reversed(lacking))))
            self._behind[handoff] = task
            task.add_done_callback(lambda _: self._behind.pop(handoff, None))

    async def close(self) -> None:
        """Ask for nothing more, and close the connections."""
        tasks = tuple(self._behind.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._translator.close()

    async def _quietly(self, view: CardView, messages: Sequence[Message]) -> None:
        with suppress(NotNowError):
            await self.learn(view, messages)


OFF = Translations(NoTranslator())


def shown_on_card(view: CardView) -> Sequence[Message]:
    """The buyer's words that a card quotes, oldest first."""
    written = [m for m in view.transcript if m.draft.author is Author.BUYER and said(m)]
    return view.buyer_words or written[-3:]


def ordered(translated: Translated, messages: Sequence[Message]) -> Iterator[str]:
    """The translations of these messages, in their order."""
    return (translated[message.id] for message in messages if message.id in translated)


def _language(view: CardView, message: Message) -> str | None:
    return message.draft.language or (view.language if view.language_decided else None)
