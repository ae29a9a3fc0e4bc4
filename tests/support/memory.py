"""The storage ports in memory, for tests that run thousands of conversations.

`tests/storage` runs the same contract tests over it, over SQLite and over Postgres.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from uuid import uuid4

from sqlalchemy.exc import IntegrityError

from bot.casework.errors import ConversationNotFoundError, MessageNotFoundError
from bot.casework.ports import StoredPhoto
from bot.conversations.model import (
    Author,
    Conversation,
    DeskThread,
    GivenUp,
    Message,
    MessageDraft,
    OutboxItem,
    Timer,
)
from bot.disputes.names import CaseId, ConversationId, EvidenceId, HandoffId, MessageId
from tests.support.memory_books import Books
from tests.support.memory_cases import MemoryCases, MemoryLedger
from tests.support.memory_channels import MemoryArrivals, MemoryDeliveries, MemoryInvitations
from tests.support.memory_desk import MemoryHeldReplies
from tests.support.memory_rota import MemoryAbsences, MemoryCalls

SAME = 4  # bits in which two hashes of one picture may differ


class MemoryConversations:
    def __init__(self, books: Books) -> None:
        self._all = books.conversations

    async def add(self, conversation: Conversation) -> None:
        address = conversation.address
        if address is not None and await self.at_address(conversation.channel, address):
            raise IntegrityError(None, None, ValueError("one conversation an address"))
        self._all[conversation.id] = conversation

    async def get(self, conversation: ConversationId) -> Conversation:
        if conversation not in self._all:
            raise ConversationNotFoundError(conversation)
        return self._all[conversation]

    async def at_address(self, channel: str, address: str) -> Conversation | None:
        there = ((one.channel, one.address, one) for one in self._all.values())
        return next((one for *place, one in there if place == [channel, address]), None)

    async def save(self, conversation: Conversation) -> None:
        await self.get(conversation.id)
        self._all[conversation.id] = conversation


class MemoryMessages:
    def __init__(self, books: Books) -> None:
        self._books = books

    async def append(self, draft: MessageDraft) -> Message:
        books, where = self._books, draft.conversation
        if where not in books.conversations:
            raise ConversationNotFoundError(where)
        if (first := books.keys_said.get((where, draft.key))) is not None:
            return first
        log = books.log.get(where, ())
        message = Message(MessageId(f"msg_{uuid4().hex}"), len(log) + 1, draft)
        books.log[where] = (*log, message)
        books.messages[message.id] = books.keys_said[where, draft.key] = message
        if draft.author is Author.BUYER:
            books.waiting[message.id] = None
        return message

    async def get(self, message: MessageId) -> Message:
        if message not in self._books.messages:
            raise MessageNotFoundError(message)
        return self._books.messages[message]

    async def since(
        self, conversation: ConversationId, seq: int, *, limit: int = 500
    ) -> Sequence[Message]:
        return list(self._books.log.get(conversation, ())[max(seq, 0) :][:limit])

    async def unhandled(self) -> Sequence[Message]:
        return [self._books.messages[one] for one in self._books.waiting]

    async def mark_handled(self, message: MessageId, at: datetime) -> None:
        if message in self._books.waiting:
            del self._books.waiting[message]
            self._books.handled[message] = at

    async def is_handled(self, message: MessageId) -> bool:
        return message in self._books.handled


class MemoryPhotos:
    def __init__(self, books: Books) -> None:
        self._books = books

    async def add(self, photo: StoredPhoto) -> None:
        self._books.photos[photo.evidence.id] = photo

    async def get(self, conversation: ConversationId, evidence: EvidenceId) -> StoredPhoto | None:
        photo = await self.for_desk(evidence)
        return photo if photo is not None and photo.conversation == conversation else None

    async def for_desk(self, evidence: EvidenceId) -> StoredPhoto | None:
        return self._books.photos.get(evidence)

    async def link(self, evidence: EvidenceId, case: CaseId) -> None:
        self._books.photo_cases[evidence] = case

    async def used_elsewhere(self, phash: str, *, case: CaseId) -> CaseId | None:
        wanted = int(phash, 16)
        of_others = sorted(
            (self._books.photos[one].evidence.at, other, int(self._books.photos[one].phash, 16))
            for one, other in self._books.photo_cases.items()
            if other != case
        )
        alike = (other for _, other, its in of_others if (wanted ^ its).bit_count() <= SAME)
        return next(alike, None) if wanted else None


class MemoryLookups:
    def __init__(self, books: Books) -> None:
        self._all = books.lookups

    async def failed(self, subject: str, at: datetime) -> None:
        self._all[len(self._all)] = (subject, at)

    async def failures(self, subject: str, since: datetime) -> int:
        return sum(who == subject and at >= since for who, at in self._all.values())


class MemoryOutbox:
    def __init__(self, books: Books) -> None:
        self._books = books

    async def put(self, item: OutboxItem) -> None:
        self._books.outbox.setdefault(item.key, item)

    async def get(self, key: str) -> OutboxItem | None:
        return None if key in self._books.done else self._books.outbox.get(key)

    async def pending(self) -> Sequence[OutboxItem]:
        over = self._books.done.keys() | self._books.given_up.keys()
        return [item for key, item in self._books.outbox.items() if key not in over]

    async def done(self, key: str, at: datetime) -> None:
        self._books.done.setdefault(key, at)

    async def failed(self, key: str, at: datetime, *, error: str) -> None:
        self._books.given_up[key] = GivenUp(self._books.outbox[key], at, error)

    async def given_up(self, *, limit: int = 50) -> Sequence[GivenUp]:
        newest = sorted(self._books.given_up.values(), key=lambda one: one.at, reverse=True)
        return newest[:limit]


class MemoryTimers:
    def __init__(self, books: Books) -> None:
        self._books = books

    async def set(self, timer: Timer) -> None:
        self._books.timers[timer.key] = timer
        self._books.fired.pop(timer.key, None)

    async def cancel(self, key: str) -> None:
        self._books.fired[key] = None

    async def get(self, key: str) -> Timer | None:
        return None if key in self._books.fired else self._books.timers.get(key)

    async def pending(self) -> Sequence[Timer]:
        waiting = (one for key, one in self._books.timers.items() if key not in self._books.fired)
        return sorted(waiting, key=lambda one: one.due_at)

    async def fired(self, key: str, at: datetime) -> None:
        self._books.fired[key] = None


class MemoryTurns:
    def __init__(self, books: Books) -> None:
        self._all = books.turns

    async def answer(self, key: str) -> str | None:
        return self._all.get(key)

    async def keep(self, key: str, answer: str) -> None:
        self._all.setdefault(key, answer)


class MemoryThreads:
    def __init__(self, books: Books) -> None:
        self._all = books.threads

    async def add(self, thread: DeskThread) -> None:
        self._all.setdefault((thread.platform, thread.channel, thread.ts), thread)

    async def of_handoff(self, handoff: HandoffId) -> DeskThread | None:
        its = sorted((one for one in self._all.values() if one.handoff == handoff), key=_age)
        return its[-1] if its else None

    async def handoff_at(self, platform: str, channel: str, ts: str) -> HandoffId | None:
        found = self._all.get((platform, channel, ts))
        return None if found is None else HandoffId(found.handoff)


def _age(thread: DeskThread) -> str:
    return thread.ts


class MemorySeen:
    def __init__(self, books: Books) -> None:
        self._all = books.seen

    async def first_time(self, source: str, event: str, at: datetime) -> bool:
        new = (source, event) not in self._all
        self._all.setdefault((source, event), at)
        return new


class MemoryWork:
    """One transaction; see `bot.casework.ports.Work`."""

    def __init__(self, books: Books, *, currency: str) -> None:
        self.conversations = MemoryConversations(books)
        self.messages = MemoryMessages(books)
        self.cases = MemoryCases(books)
        self.ledger = MemoryLedger(books, currency=currency)
        self.photos = MemoryPhotos(books)
        self.lookups = MemoryLookups(books)
        self.outbox = MemoryOutbox(books)
        self.timers = MemoryTimers(books)
        self.turns = MemoryTurns(books)
        self.threads = MemoryThreads(books)
        self.seen = MemorySeen(books)
        self.arrivals = MemoryArrivals(books)
        self.deliveries = MemoryDeliveries(books)
        self.invitations = MemoryInvitations(books)
        self.held = MemoryHeldReplies(books)
        self.absences = MemoryAbsences(books)
        self.calls = MemoryCalls(books)


class MemoryUnit:
    """Transactions one after the other; what one did is there when its block ends without an exception."""

    def __init__(self, books: Books | None = None, *, currency: str = "EUR") -> None:
        self.books = books or Books()
        self._currency = currency
        self._lock = asyncio.Lock()

    @asynccontextmanager
    async def __call__(self) -> AsyncIterator[MemoryWork]:
        async with self._lock:
            draft = self.books.copy()
            yield MemoryWork(draft, currency=self._currency)
            self.books = draft
