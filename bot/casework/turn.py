"""One message of a buyer, as Rasa understood it: what every use case of the dialogue starts from."""

from dataclasses import dataclass
from datetime import datetime

from bot.disputes.names import ConversationId, EvidenceId, Kind, LineId, MessageId, OfferId


@dataclass(frozen=True, slots=True)
class Said:
    """The facts found in the message. Counts are in the order they were said."""

    order_number: str | None = None
    email: str | None = None
    counts: tuple[int, ...] = ()
    total: int | None = None  # the 3 of "2 of 3"
    line: LineId | None = None
    offer: OfferId | None = None
    photo: EvidenceId | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """The language of the message, as the detector decided it with the conversation's memory."""

    code: str
    supported: bool = True
    undecided: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """A message with its meaning. `at` is when it is handled."""

    conversation: ConversationId
    message: MessageId
    text: str
    intent: str
    said: Said
    heard: Heard
    at: datetime
    likely: Kind | None = None  # the best dispute kind, when the meaning is not sure
    sure: bool = True  # understood with confidence; a doubtful yes does not move money
    pressed: bool = False  # a button's payload, not typed words
