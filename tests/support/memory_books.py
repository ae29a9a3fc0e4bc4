"""Everything stored, as frozen values in dictionaries: a copy of them is what a transaction works on."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from operator import attrgetter
from typing import Any, Self

from bot.casework.ports import StoredPhoto
from bot.conversations.model import (
    Absence,
    Arrival,
    Call,
    Conversation,
    Delivery,
    DeskThread,
    GivenUp,
    HeldReply,
    Invitation,
    Message,
    OutboxItem,
    Timer,
)
from bot.disputes.case import Case
from bot.disputes.names import CaseId, ConversationId, EvidenceId, HandoffId, MessageId, RemedyId
from bot.storage.counting import FIRST_CASE
from bot.storage.history import Ends


@dataclass(slots=True)
class Books:
    """The tables of `bot.storage.tables`, as far as the ports show them."""

    counted: int = FIRST_CASE - 1
    conversations: dict[ConversationId, Conversation] = field(default_factory=dict)
    log: dict[ConversationId, tuple[Message, ...]] = field(default_factory=dict)
    messages: dict[MessageId, Message] = field(default_factory=dict)
    keys_said: dict[tuple[ConversationId, str], Message] = field(default_factory=dict)
    waiting: dict[MessageId, None] = field(default_factory=dict)  # buyers', not handled
    handled: dict[MessageId, datetime] = field(default_factory=dict)
    cases: dict[CaseId, Case] = field(default_factory=dict)  # in the order they were opened
    ends: dict[CaseId, Ends] = field(default_factory=dict)
    events: dict[CaseId, tuple[Mapping[str, Any], ...]] = field(default_factory=dict)
    evidence: dict[CaseId, tuple[Mapping[str, Any], ...]] = field(default_factory=dict)
    owners: dict[str, tuple[str, CaseId]] = field(default_factory=dict)  # of a case's parts
    emails: dict[RemedyId, str | None] = field(default_factory=dict)
    keys: dict[str, RemedyId] = field(default_factory=dict)
    photos: dict[EvidenceId, StoredPhoto] = field(default_factory=dict)
    photo_cases: dict[EvidenceId, CaseId] = field(default_factory=dict)
    lookups: dict[int, tuple[str, datetime]] = field(default_factory=dict)
    outbox: dict[str, OutboxItem] = field(default_factory=dict)
    done: dict[str, datetime] = field(default_factory=dict)
    given_up: dict[str, GivenUp] = field(default_factory=dict)
    timers: dict[str, Timer] = field(default_factory=dict)
    fired: dict[str, None] = field(default_factory=dict)  # or cancelled
    turns: dict[str, str] = field(default_factory=dict)
    threads: dict[tuple[str, str, str], DeskThread] = field(default_factory=dict)
    seen: dict[tuple[str, str], datetime] = field(default_factory=dict)
    arrivals: dict[tuple[str, str], tuple[Arrival, datetime]] = field(default_factory=dict)
    taken_in: dict[tuple[str, str], datetime] = field(default_factory=dict)
    deliveries: dict[ConversationId, Delivery] = field(default_factory=dict)
    invitations: dict[str, Invitation] = field(default_factory=dict)
    held: dict[str, HeldReply] = field(default_factory=dict)
    absences: dict[str, Absence] = field(default_factory=dict)
    calls: dict[tuple[HandoffId, str], Call] = field(default_factory=dict)

    def copy(self) -> Self:
        """Dictionaries of its own, the same values."""
        return type(self)(self.counted, *(table.copy() for table in _TABLES(self)))


_TABLES = attrgetter(*(one.name for one in fields(Books) if one.name != "counted"))
