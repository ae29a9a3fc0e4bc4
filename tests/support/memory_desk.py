"""Replies that can be taken back, in memory; `tests/storage` holds it against the same contract as SQL."""

from collections.abc import Sequence
from dataclasses import replace

from bot.conversations.model import HeldReply
from bot.disputes.names import HandoffId
from tests.support.memory_books import Books


class MemoryHeldReplies:
    def __init__(self, books: Books) -> None:
        self._all = books.held

    async def put(self, reply: HeldReply) -> None:
        self._all[reply.key] = reply

    async def get(self, key: str) -> HeldReply | None:
        return self._all.get(key)

    async def of(self, handoff: HandoffId) -> Sequence[HeldReply]:
        mine = (one for one in self._all.values() if one.handoff == handoff)
        return sorted(mine, key=lambda one: (one.due_at, one.key))

    async def reword(self, key: str, text: str) -> bool:
        if key not in self._all:
            return False
        self._all[key] = replace(self._all[key], text=text)
        return True

    async def take(self, key: str) -> bool:
        return self._all.pop(key, None) is not None
