"""Conversations in SQL."""

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.casework.errors import ConversationNotFoundError
from bot.conversations.model import Conversation
from bot.disputes.names import ConversationId
from bot.storage import tables, values

TABLE = tables.conversations


class SqlConversations:
    """See `bot.casework.ports.Conversations`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, conversation: Conversation) -> None:
        """Keep a new conversation."""
        await self._connection.execute(insert(TABLE), values.columns_of(conversation))

    async def get(self, conversation: ConversationId) -> Conversation:
        """Raises `ConversationNotFoundError`."""
        found = await self._connection.execute(select(TABLE).where(TABLE.c.id == conversation))
        row = found.mappings().one_or_none()
        if row is None:
            raise ConversationNotFoundError(conversation)
        return values.conversation(row)

    async def at_address(self, channel: str, address: str) -> Conversation | None:
        """The conversation with a platform's chat."""
        found = await self._connection.execute(
            select(TABLE).where(TABLE.c.channel == channel, TABLE.c.address == address)
        )
        row = found.mappings().one_or_none()
        return None if row is None else values.conversation(row)

    async def save(self, conversation: Conversation) -> None:
        """Replace a conversation. Raises `ConversationNotFoundError`."""
        changed = values.columns_of(conversation, without=frozenset({"id", "created_at"}))
        done = await self._connection.execute(
            update(TABLE).where(TABLE.c.id == conversation.id).values(changed)
        )
        if done.rowcount == 0:
            raise ConversationNotFoundError(conversation.id)
