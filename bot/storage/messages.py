"""The append-only message log in SQL."""

from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

from sqlalchemy import bindparam, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.casework.errors import ConversationNotFoundError, MessageNotFoundError
from bot.conversations.model import Author, Message, MessageDraft
from bot.disputes.names import ConversationId, MessageId
from bot.storage import tables, values

LOG = tables.messages
INBOX = tables.inbox
CONVERSATIONS = tables.conversations

LOCK = (
    select(LOG)
    .select_from(
        CONVERSATIONS.outerjoin(
            LOG, (LOG.c.conversation == CONVERSATIONS.c.id) & (LOG.c.key == bindparam("key"))
        )
    )
    .where(CONVERSATIONS.c.id == bindparam("conversation"))
    .with_for_update(of=CONVERSATIONS)
)
WITH_KEY = select(LOG).where(
    LOG.c.conversation == bindparam("conversation"), LOG.c.key == bindparam("key")
)
NEXT = (
    select(func.coalesce(func.max(LOG.c.seq), 0) + 1)
    .where(LOG.c.conversation == bindparam("within"))
    .scalar_subquery()
)
ADD = insert(LOG).values(seq=NEXT).returning(LOG.c.seq)


class SqlMessages:
    """See `bot.casework.ports.Messages`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def append(self, draft: MessageDraft) -> Message:
        """Add to the log; a key the conversation already has gives the message stored first."""
        first = await self._lock(draft)
        return first if first is not None else await self._add(draft)

    async def _lock(self, draft: MessageDraft) -> Message | None:
        """Hold the conversation to the end of the transaction; the message that has the key."""
        wanted = {"conversation": draft.conversation, "key": draft.key}
        held = await self._connection.execute(LOCK, wanted)
        row = held.mappings().one_or_none()
        if row is None:
            raise ConversationNotFoundError(draft.conversation)
        if row["id"] is None and self._connection.dialect.name == "postgresql":
            # The answer is from before the wait for the lock; somebody may have added the key.
            row = (await self._connection.execute(WITH_KEY, wanted)).mappings().one_or_none()
        return None if row is None or row["id"] is None else values.message(row)

    async def _add(self, draft: MessageDraft) -> Message:
        id_ = MessageId(f"msg_{uuid4().hex}")
        row = {"id": id_, "within": draft.conversation, **values.columns_of(draft)}
        seq = (await self._connection.execute(ADD, row)).scalar_one()
        if draft.author is Author.BUYER:
            await self._connection.execute(insert(INBOX), {"message": id_})
        return Message(id_, seq, draft)

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
