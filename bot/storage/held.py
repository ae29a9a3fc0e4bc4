"""Replies that can still be taken back, in SQL."""

from collections.abc import Sequence

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.model import HeldReply
from bot.disputes.names import HandoffId
from bot.storage import desk_tables, values

HELD = desk_tables.held_replies


class SqlHeldReplies:
    """See `bot.casework.desk_books.HeldReplies`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def put(self, reply: HeldReply) -> None:
        """Hold it."""
        await self._connection.execute(insert(HELD).values(values.columns_of(reply)))

    async def get(self, key: str) -> HeldReply | None:
        """None once it went out or was taken back."""
        found = await self._connection.execute(select(HELD).where(HELD.c.key == key))
        row = found.mappings().one_or_none()
        return None if row is None else values.held_reply(row)

    async def of(self, handoff: HandoffId) -> Sequence[HeldReply]:
        """Those of a hand-off, the next to go out first."""
        mine = select(HELD).where(HELD.c.handoff == handoff)
        found = await self._connection.execute(mine.order_by(HELD.c.due_at, HELD.c.key))
        return [values.held_reply(row) for row in found.mappings()]

    async def reword(self, key: str, text: str) -> bool:
        """Change its text; False where it is not held any more."""
        changed = await self._connection.execute(
            update(HELD).where(HELD.c.key == key).values(text=text)
        )
        return changed.rowcount > 0

    async def take(self, key: str) -> bool:
        """Forget it; True for the one who did."""
        taken = await self._connection.execute(delete(HELD).where(HELD.c.key == key))
        return taken.rowcount > 0
