"""One message of a buyer, as Rasa understood it: what every use case of the dialogue starts from."""

from dataclasses import dataclass
from datetime import datetime

from bot.disputes.names import (
    DISPUTES,
    ConversationId,
    EvidenceId,
    Kind,
    LineId,
    MessageId,
    OfferId,
)


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
    product: str | None = None  # a SKU
    other_kind: Kind | None = None  # the second of two problems told in one message


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
    between: tuple[Kind, Kind] | None = None  # the two kinds that the words fit alike
    sure: bool = True  # understood with confidence; a doubtful yes does not move money
    pressed: bool = False  # a button's payload, not typed words

    @property
    def kind(self) -> Kind | None:
        """The problem that the message tells for sure."""
        stated = self.intent in DISPUTES and self.sure
        return Kind(self.intent) if stated else None

    @property
    def problems(self) -> tuple[Kind, ...]:
        """Both problems of a message that tells two, the first first; otherwise none."""
        other = self.said.other_kind
        if other is None or self.intent not in DISPUTES or other == self.intent:
            return ()
        return (Kind(self.intent), other)
