"""A conversation and its messages, as frozen values. The message log is the truth that channels replay."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.disputes.case import Person
from bot.disputes.names import ConversationId, EvidenceId, HandoffId, MessageId


class Holder(StrEnum):
    """Who answers the buyer now."""

    BOT = "bot"
    PERSON = "person"


class Author(StrEnum):
    """Who wrote a message."""

    BUYER = "buyer"
    BOT = "bot"
    AGENT = "agent"
    SYSTEM = "system"  # "a person has joined"


class Tone(StrEnum):
    """How the bot speaks: terse buyers get short answers."""

    PLAIN = "plain"
    TERSE = "terse"


@dataclass(frozen=True, slots=True)
class Language:
    """What we know of a conversation's language. `evidence` is the detector's memory, by language."""

    code: str = "en"
    locked: bool = False  # the buyer chose it
    evidence: Mapping[str, float] | None = None
    decided: bool = False  # False until a first message decided it: `code` is then only a prior


@dataclass(frozen=True, slots=True)
class Conversation:
    """One buyer on one channel."""

    id: ConversationId
    channel: str  # "web", "telegram"
    address: str | None  # the platform's own chat id; None on the web
    holder: Holder
    language: Language
    locale: tuple[str, ...]  # the client's languages, best first, e.g. ("es-ES", "en")
    tone: Tone
    verified_email: str | None  # from the shop's signed login, or once an order was matched
    misunderstood: int  # messages not understood in a row
    created_at: datetime
    zone: str | None = None  # the client's own, an IANA name; None: unknown


@dataclass(frozen=True, slots=True)
class Button:
    """A quick reply: the buyer sees the title, the bot receives the payload."""

    title: str
    payload: str


@dataclass(frozen=True, slots=True)
class MessageDraft:
    """A message before the log gave it its place. `key` is unique in its conversation: a repeat is the same message."""

    conversation: ConversationId
    author: Author
    text: str
    key: str  # a buyer's client id or platform id; for replies "<message id>:<ordinal>"
    at: datetime
    title: str | None = None  # what a pressed button showed, when text is its payload
    buttons: tuple[Button, ...] = ()
    evidence: EvidenceId | None = None
    name: str | None = None  # the agent's first name
    language: str | None = None
    joined: bool = False  # one contribution with the message after it: that one's turn answers both
    corrects: str | None = None  # the key of the buyer's message that this one replaces


@dataclass(frozen=True, slots=True)
class Message:
    """A message in the append-only log. `seq` counts from 1 within its conversation."""

    id: MessageId
    seq: int
    draft: MessageDraft


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """Something to be done outside, recorded in the same transaction as its reason.

    Items of one lane are done in order. `key` is unique: putting it twice is putting it once.
    `payload` holds ids only, never a buyer's words.
    """

    key: str
    lane: str  # e.g. "slack:<conversation>", "shop:<order>"
    name: str  # e.g. "handoff.opened", "handoff.buyer_message", "remedy.execute"
    payload: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GivenUp:
    """An item that could not be carried out, for a person to look at."""

    item: OutboxItem
    at: datetime
    error: str


@dataclass(frozen=True, slots=True)
class Timer:
    """Something to be done at a time, restarts included. `key` is unique."""

    key: str
    name: str  # e.g. "offer.expire", "handoff.remind"
    due_at: datetime
    payload: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class HeldReply:
    """What a person wrote to the buyer, for some seconds still theirs to take back. `key` is the deed's."""

    key: str
    handoff: HandoffId
    conversation: ConversationId
    by: Person
    text: str
    due_at: datetime
    evidence: EvidenceId | None = None  # a photo, then without text
    place: str = ""  # where the desk's platform shows it, in the platform's own words


@dataclass(frozen=True, slots=True)
class Arrival:
    """What a platform delivered, as it came, until it is taken in. `id` is the platform's own."""

    channel: str
    id: str
    address: str
    body: str  # the platform's JSON; forgotten once it is taken in
    album: str | None = None  # photos that the platform shows together
    evidence: EvidenceId | None = None  # the photo of an album that waits for the others


@dataclass(frozen=True, slots=True)
class Delivery:
    """How far a conversation's log has reached the buyer on a platform."""

    conversation: ConversationId
    channel: str
    address: str
    seq: int = 0  # all up to here is there
    part: int = 0  # and so many parts of the next message
    keyboard: str | None = None  # the platform's id of the message whose buttons still show
    unreachable_since: datetime | None = None  # the buyer blocked us
    begun: int = 0  # how often bringing it began anew, after the buyer let us in again


@dataclass(frozen=True, slots=True)
class Invitation:
    """Moves a conversation to a platform, once. `id` is no secret: the token that carries it is signed."""

    id: str
    conversation: ConversationId
    expires_at: datetime
    used_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DeskThread:
    """Where a hand-off is shown to agents."""

    handoff: str
    platform: str  # "slack"
    channel: str
    ts: str


@dataclass(frozen=True, slots=True)
class Absence:
    """Somebody of the desk is away: until a time, or until they are back where none is given."""

    person: str  # as `Agent.id`: "slack:U123"
    since: datetime
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody was called to a hand-off. `step` is what called them: the opening, a reminder."""

    handoff: HandoffId
    step: str
    person: str  # as `Agent.id`
    at: datetime
