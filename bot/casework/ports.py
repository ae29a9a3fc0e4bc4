"""What casework needs from outside, as small protocols. `bot.storage` and `bot.shop` fulfil them.

A `Work` is one transaction. Use cases open it with `async with unit() as work:`; it commits when the block
ends without an exception and rolls back otherwise. Nothing below a use case commits.
"""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.casework.channel_ports import Arrivals, Deliveries, Invitations
from bot.casework.desk_books import HeldReplies
from bot.casework.doing_ports import Absences, Calls, Outbox, Seen, Threads, Timers, Turns
from bot.casework.evidence_port import Seal
from bot.conversations.model import (
    Conversation,
    Message,
    MessageDraft,
)
from bot.disputes.authority import Spent
from bot.disputes.case import Case, CaseEvent, Evidence, Person
from bot.disputes.money import Money
from bot.disputes.names import (
    CaseId,
    CaseState,
    ConversationId,
    EvidenceId,
    HandoffId,
    Kind,
    MessageId,
    OfferId,
    PromiseId,
    RemedyId,
    Tier,
)


class Clock(Protocol):
    """Tells the time, aware UTC."""

    def __call__(self) -> datetime: ...


class Conversations(Protocol):
    """The conversations."""

    async def add(self, conversation: Conversation) -> None: ...

    async def get(self, conversation: ConversationId) -> Conversation:
        """Raises `ConversationNotFoundError`."""
        ...

    async def at_address(self, channel: str, address: str) -> Conversation | None: ...

    async def save(self, conversation: Conversation) -> None: ...


class Messages(Protocol):
    """The append-only log of each conversation."""

    async def append(self, draft: MessageDraft) -> Message:
        """Add to the log; a key the conversation already has gives the message stored first."""
        ...

    async def get(self, message: MessageId) -> Message:
        """Raises `MessageNotFoundError`."""
        ...

    async def since(
        self, conversation: ConversationId, seq: int, *, limit: int = 500
    ) -> Sequence[Message]:
        """Messages after `seq`, in order."""
        ...

    async def unhandled(self) -> Sequence[Message]:
        """Buyers' messages that were stored but not yet answered or passed on, in order."""
        ...

    async def mark_handled(self, message: MessageId, at: datetime) -> None: ...

    async def is_handled(self, message: MessageId) -> bool: ...


EVERY = 1_000_000
"""As many cases as no shop has: a filter's limit where all are meant."""


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases to list; None means any. Newest first."""

    conversation: ConversationId | None = None
    state: CaseState | None = None
    kind: Kind | None = None
    with_open_handoff: bool = False
    promise_due_by: datetime | None = None  # with an open promise whose time is over by then
    opened_since: datetime | None = None
    limit: int = 100


class Cases(Protocol):
    """The cases and their history."""

    async def next_id(self) -> tuple[CaseId, str]:
        """A new id and the short number that people say."""
        ...

    async def add(self, case: Case, *events: CaseEvent) -> Case: ...

    async def current(self, conversation: ConversationId) -> Case | None:
        """The case that the conversation is about; None where all are closed or withdrawn.

        The newest that goes on; else the newest that was resolved, one that still asks something first.
        """
        ...

    async def get(self, case: CaseId) -> Case:
        """For agents and jobs, never for buyers. Raises `CaseNotFoundError`."""
        ...

    async def with_handoff(self, handoff: HandoffId) -> Case:
        """Raises `CaseNotFoundError`."""
        ...

    async def with_remedy(self, remedy: RemedyId) -> Case:
        """Raises `CaseNotFoundError`."""
        ...

    async def with_offer(self, offer: OfferId) -> Case:
        """Raises `CaseNotFoundError`."""
        ...

    async def with_promise(self, promise: PromiseId) -> Case:
        """Raises `CaseNotFoundError`."""
        ...

    async def find(self, wanted: CaseFilter) -> Sequence[Case]: ...

    async def holders(self, since: datetime) -> Sequence[Person]:
        """Who took a hand-off that began since then, by name; each once, under their last name."""
        ...

    async def called(self, name: str) -> Sequence[Case]:
        """The cases that people call so (`bot.disputes.calling`), newest first."""
        ...

    async def save(self, case: Case, *events: CaseEvent) -> Case:
        """Replace the case and add to its hash-chained history.

        Raises `CaseChangedError` when somebody saved a newer version meanwhile.
        """
        ...

    async def history(self, case: CaseId) -> Sequence[CaseEvent]: ...

    async def seal(self, case: CaseId) -> Seal:
        """The chains of its history and evidence. Raises `CaseNotFoundError`."""
        ...


class Ledger(Protocol):
    """What remedies have cost, over all cases."""

    async def spent(
        self,
        case: CaseId,
        *,
        email: str,
        buyer_since: datetime,
        shop_since: datetime,
        without: RemedyId | None = None,
    ) -> Spent:
        """Sums read under a lock that holds until the transaction ends: two cases at once cannot both pass.

        `without` leaves one remedy out. Raises `CurrencyMismatchError`.
        """
        ...

    async def granted(self, since: datetime) -> Mapping[Tier, Money]:
        """What each tier granted since then, in the shop's currency; without a lock, for reading only."""
        ...


@dataclass(frozen=True, slots=True)
class StoredPhoto:
    """Where a photo lies. `phash` is the perceptual hash, hexadecimal."""

    evidence: Evidence
    conversation: ConversationId
    original_path: str
    view_path: str
    content_type: str
    size: int  # bytes, of the original
    phash: str


class Photos(Protocol):
    """Index of evidence photos; the bytes lie in `bot.storage.photos`."""

    async def add(self, photo: StoredPhoto) -> None: ...

    async def get(self, conversation: ConversationId, evidence: EvidenceId) -> StoredPhoto | None:
        """None for a photo of another conversation, as for none at all."""
        ...

    async def for_desk(self, evidence: EvidenceId) -> StoredPhoto | None:
        """For agents only."""
        ...

    async def link(self, evidence: EvidenceId, case: CaseId) -> None:
        """Say which case the photo belongs to."""
        ...

    async def used_elsewhere(self, phash: str, *, case: CaseId) -> CaseId | None:
        """Another case with a picture that looks the same (Hamming distance at most 4 of 64)."""
        ...


class Lookups(Protocol):
    """Failed attempts to open an order, so that guessing ends."""

    async def failed(self, subject: str, at: datetime) -> None: ...

    async def failures(self, subject: str, since: datetime) -> int: ...


class Work(Protocol):
    """One transaction over everything stored."""

    @property
    def conversations(self) -> Conversations: ...
    @property
    def messages(self) -> Messages: ...
    @property
    def cases(self) -> Cases: ...
    @property
    def ledger(self) -> Ledger: ...
    @property
    def photos(self) -> Photos: ...
    @property
    def lookups(self) -> Lookups: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def timers(self) -> Timers: ...
    @property
    def turns(self) -> Turns: ...
    @property
    def threads(self) -> Threads: ...
    @property
    def seen(self) -> Seen: ...
    @property
    def arrivals(self) -> Arrivals: ...
    @property
    def deliveries(self) -> Deliveries: ...
    @property
    def invitations(self) -> Invitations: ...
    @property
    def held(self) -> HeldReplies: ...
    @property
    def absences(self) -> Absences: ...
    @property
    def calls(self) -> Calls: ...


class Unit(Protocol):
    """Opens a transaction."""

    def __call__(self) -> AbstractAsyncContextManager[Work]: ...
