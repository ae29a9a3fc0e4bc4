"""Takes buyers' messages: stored before they are acknowledged, handled once and in order."""

import logging
from collections.abc import Sequence

from bot.casework.ports import StoredPhoto, Unit
from bot.conversations.model import Message, MessageDraft
from bot.conversations.ports import Lanes

logger = logging.getLogger(__name__)


class Inbox:
    """The way in for every channel."""

    def __init__(self, unit: Unit, turns: Lanes) -> None:
        self._unit = unit
        self._turns = turns

    async def accept(self, draft: MessageDraft, *, photo: StoredPhoto | None = None) -> Message:
        """Store the message; once this returns it will be handled, whatever dies. A repeat acts once.

        The `photo` that the draft shows enters the index in the same transaction, unless it is a repeat.
        """
        async with self._unit() as work:
            message = await work.messages.append(draft)
            if photo is not None and message.draft.evidence == photo.evidence.id:
                await work.photos.add(photo)
        await self._submit(message)
        return message

    async def accept_together(self, drafts: Sequence[MessageDraft]) -> Message:
        """Store one contribution of several messages, all or none; the last one, whose turn answers them."""
        async with self._unit() as work:
            messages = [await work.messages.append(draft) for draft in drafts]
        for message in messages:
            await self._submit(message)
        return messages[-1]

    async def recover(self) -> int:
        """Submit what was stored and never handled: the process died between the two."""
        async with self._unit() as work:
            messages = await work.messages.unhandled()
        for message in messages:
            await self._submit(message)
        if messages:
            logger.info("inbox recovered", extra={"messages": len(messages)})
        return len(messages)

    async def _submit(self, message: Message) -> None:
        await self._turns.submit(message.draft.conversation, message.id, order=message.seq)
