"""The conversation of a chat, opened at its first message; sentences of the door's own in it."""

from bot.casework.house import House
from bot.casework.ports import Work
from bot.casework.reach import note_reachable
from bot.casework.says import Say
from bot.casework.tell import tell
from bot.conversations.model import Author, Conversation, Delivery
from bot.disputes.names import ConversationId
from channels.newcomers import clean_locale, fresh_conversation, new_conversation_id
from channels.telegram.incoming import CHANNEL, Sender


class Chats:
    """One chat is one conversation."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def open(self, sender: Sender) -> Conversation:
        """The chat's conversation; whoever writes can be reached again."""
        async with self._house.unit() as work:
            known = await work.conversations.at_address(CHANNEL, sender.chat)
            if known is None:
                return await self._begin(work, sender)
            await note_reachable(work, known.id, now=self._house.clock())
            return known

    async def known(self, chat: str) -> Conversation | None:
        """None for a chat that never wrote."""
        async with self._house.unit() as work:
            return await work.conversations.at_address(CHANNEL, chat)

    async def tell(self, conversation: ConversationId, say: Say, *, key: str) -> None:
        """Put a sentence of the door's own into the log, once a key; it goes out as all others do."""
        async with self._house.unit() as work:
            to = await work.conversations.get(conversation)
            now = self._house.clock()
            await tell(work, self._house, to, say, key=key, now=now, author=Author.SYSTEM)

    async def _begin(self, work: Work, sender: Sender) -> Conversation:
        fresh = fresh_conversation(
            new_conversation_id(),
            channel=CHANNEL,
            locale=clean_locale([sender.language]),
            house=self._house,
            address=sender.chat,
        )
        await work.conversations.add(fresh)
        await work.deliveries.save(Delivery(fresh.id, CHANNEL, sender.chat))
        return fresh
