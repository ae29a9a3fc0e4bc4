"""The append-only message log in SQL."""

from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.casework.errors import ConversationNotFoundError, MessageNotFoundError
from bot.conversations.model import Author, Message, MessageDraft
from bot.disputes.names import ConversationId, MessageId
from bot.storage import tables, values

LOG = tables.messages
INBOX = tables.inbox


class SqlMessages:
    """See `bot.casework.ports.Messages`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def append(self, draft: MessageDraft) -> Message:
        """Add to the log; a key the conversation already has gives the message stored first."""
        seq = await self._lock(draft.conversation)
        first = await self._with_key(draft)
        if first is not None:
            return first
        return await self._add(draft, seq + 1)

    async def _lock(self, conversation: ConversationId) -> int:
        """Hold the conversation's row to the end of the transaction; the number of its last message."""
        held = await self._connection.execute(
            select(tables.conversations.c.last_seq)
            .where(tables.conversations.c.id == conversation)
            .with_for_update()
        )
        seq: int | None = held.scalar()
        if seq is None:
            raise ConversationNotFoundError(conversation)
        return seq

    async def _with_key(self, draft: MessageDraft) -> Message | None:
        found = await self._connection.execute(
            select(LOG).where(LOG.c.conversation == draft.conversation, LOG.c.key == draft.key)
        )
        row = found.mappings().one_or_none()
        return None if row is None else values.message(row)

    async def _add(self, draft: MessageDraft, seq: int) -> Message:
        message = Message(MessageId(f"msg_{uuid4().hex}"), seq, draft)
        row = {"id": message.id, "seq": seq, **values.columns_of(draft)}
        await self._connection.execute(insert(LOG), row)
        await self._connection.execute(
            update(tables.conversations)
            .where(tables.conversations.c.id == draft.conversation)
            .values(last_seq=seq)
        )
        if draft.author is Author.BUYER:
            await self._connection.execute(insert(INBOX), {"message": message.id})
        return message

    async def get(self, message: MessageId) -> Message:
        """Raises `MessageNotFoundError`."""
        found = await self._connection.execute(select(LOG).where(LOG.c.id == message))
        row = found.mappings().one_or_none()
        if row is None:
            raise MessageNotFoundError(message)
        return values.message(row)

    async def since(
        self, conversation: ConversationId, seq: int, *, limit: int = 500
    ) -> Sequence[Message]:
        """Messages after `seq`, in order."""
        found = await self._connection.execute(
            select(LOG)
            .where(LOG.c.conversation == conversation, LOG.c.seq > seq)
            .order_by(LOG.c.seq)
            .limit(limit)
        )
        return [values.message(row) for row in found.mappings()]

    async def unhandled(self) -> Sequence[Message]:
        """Buyers' messages that wait, in the order they came."""
        found = await self._connection.execute(
            select(LOG)
            .join(INBOX, INBOX.c.message == LOG.c.id)
            .where(INBOX.c.handled_at.is_(None))
            .order_by(INBOX.c.ordinal)
        )
        return [values.message(row) for row in found.mappings()]

    async def mark_handled(self, message: MessageId, at: datetime) -> None:
        """Answered or passed on; the first time stays."""
        await self._connection.execute(
            update(INBOX)
            .where(INBOX.c.message == message, INBOX.c.handled_at.is_(None))
            .values(handled_at=at)
        )

    async def is_handled(self, message: MessageId) -> bool:
        """Whether a buyer's message was answered or passed on."""
        found = await self._connection.execute(
            select(INBOX.c.handled_at).where(INBOX.c.message == message)
        )
        return found.scalar() is not None
