"""Brings a conversation's log to its chat: in order, part by part, as far as Telegram lets us know.

How far it came is stored after each part. A process that dies between Telegram's yes and that note
sends this one part again; nothing else is sent twice, and nothing is left out.
"""

import logging
from dataclasses import replace

from bot.casework.desk_port import Photo
from bot.casework.house import House
from bot.casework.keep_photo import PhotoKeeper
from bot.casework.reach import note_unreachable
from bot.conversations.model import Author, Delivery, Message, OutboxItem
from bot.conversations.ports import Lanes
from bot.disputes.names import ConversationId, EvidenceId
from channels.telegram.api import TelegramApi
from channels.telegram.errors import TelegramBlockedError, TelegramRefusedError
from channels.telegram.incoming import CHANNEL
from channels.telegram.outgoing import Part, parts_of

logger = logging.getLogger(__name__)


class Courier:
    """`announce` says that there is something to bring; `bring` does it, on the conversation's lane."""

    def __init__(self, house: House, api: TelegramApi, photos: PhotoKeeper) -> None:
        self._house = house
        self._api = api
        self._photos = photos

    def use(self, lanes: Lanes) -> None:
        """Where the work is done."""
        self._lanes = lanes

    async def announce(self, conversation: ConversationId) -> None:
        """Have what is new brought; a conversation of another channel is none of its business."""
        async with self._house.unit() as work:
            delivery = await work.deliveries.get(conversation)
            if delivery is None or delivery.unreachable_since is not None:
                return
            new = await work.messages.since(conversation, delivery.seq)
        if new:
            item = f"{conversation}:{new[-1].seq}:{delivery.begun}"
            await self._lanes.submit(conversation, item)

    async def sweep(self) -> None:
        """Announce every conversation whose log goes on after what was brought."""
        async with self._house.unit() as work:
            behind = await work.deliveries.behind(CHANNEL)
        for conversation in behind:
            await self.announce(conversation)

    async def bring(self, item: str) -> None:
        """Send all that is new. Raises the errors of Telegram that pass; what was sent stays noted."""
        conversation = ConversationId(item.partition(":")[0])
        while (step := await self._next(conversation)) is not None:
            delivery, message = step
            try:
                await self._send(delivery, message)
            except TelegramBlockedError:
                await self._blocked(conversation)
                return

    async def give_up(self, item: str, error: Exception) -> None:
        """What cannot be brought is left out; the desk page lists it, and what follows goes on."""
        conversation = ConversationId(item.partition(":")[0])
        step = await self._next(conversation)
        if step is not None:
            delivery, message = step
            await self._failed(message.id, type(error).__name__)
            await self._note(conversation, seq=message.seq, part=0, begun=delivery.begun + 1)
            await self.announce(conversation)

    async def _next(self, conversation: ConversationId) -> tuple[Delivery, Message] | None:
        async with self._house.unit() as work:
            delivery = await work.deliveries.get(conversation)
            if delivery is None or delivery.unreachable_since is not None:
                return None
            found = await work.messages.since(conversation, delivery.seq, limit=1)
        return (delivery, found[0]) if found else None

    async def _send(self, delivery: Delivery, message: Message) -> None:
        if message.draft.author is Author.BUYER:
            await self._take_keyboard_off(delivery)
        for part in parts_of(message)[delivery.part :]:
            if part.keyboard is not None:
                await self._take_keyboard_off(delivery)
            delivery = await self._send_part(delivery, message, part)
        await self._note(delivery.conversation, seq=message.seq, part=0)

    async def _send_part(self, delivery: Delivery, message: Message, part: Part) -> Delivery:
        """A part that Telegram refuses for good is left out, and a person sees that."""
        try:
            sent = await self._deliver(delivery.address, part)
        except TelegramRefusedError as refused:
            where = {"message_id": message.id, "part": delivery.part, "why": refused.why}
            logger.error("telegram refused a message", extra=where)  # noqa: TRY400 - a library's text could hold words
            await self._failed(f"{message.id}:{delivery.part}", str(refused))
            return await self._note(delivery.conversation, part=delivery.part + 1)
        shown = {"keyboard": sent} if part.keyboard is not None else {}
        return await self._note(delivery.conversation, part=delivery.part + 1, **shown)

    async def _deliver(self, chat: str, part: Part) -> str:
        photo = await self._photo(part.photo) if part.photo is not None else None
        if photo is not None:
            return await self._api.send_photo(
                chat, photo.body, caption=part.text, keyboard=part.keyboard
            )
        return await self._api.send_text(chat, part.text, keyboard=part.keyboard)

    async def _photo(self, evidence: EvidenceId) -> Photo | None:
        async with self._house.unit() as work:
            stored = await work.photos.for_desk(evidence)
        return None if stored is None else await self._photos.view(stored)

    async def _take_keyboard_off(self, delivery: Delivery) -> None:
        """The buttons of an earlier message are out of date."""
        if delivery.keyboard is not None:
            await self._api.remove_keyboard(delivery.address, delivery.keyboard)
            await self._note(delivery.conversation, keyboard=None)

    async def _note(self, conversation: ConversationId, **changes: int | str | None) -> Delivery:
        """Over what is stored now: that the buyer blocked us meanwhile is not forgotten."""
        async with self._house.unit() as work:
            current = await work.deliveries.get(conversation)
            assert current is not None  # noqa: S101 - deliveries are never deleted
            changed = replace(current, **changes)  # type: ignore[arg-type]  # fields of Delivery
            await work.deliveries.save(changed)
        return changed

    async def _blocked(self, conversation: ConversationId) -> None:
        async with self._house.unit() as work:
            await note_unreachable(work, conversation, now=self._house.clock())
        logger.info("telegram buyer unreachable", extra={"conversation": conversation})

    async def _failed(self, what: str, why: str) -> None:
        """Among what was given up on, in the words of the error."""
        item = OutboxItem(f"telegram:{what}", f"telegram:{what}", "telegram.message")
        async with self._house.unit() as work:
            await work.outbox.put(item)
            await work.outbox.failed(item.key, self._house.clock(), error=why)
