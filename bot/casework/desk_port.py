"""What a desk (Slack, the built-in page) can ask of casework, and what it shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from bot.conversations.model import HeldReply, Holder, Message
from bot.disputes.case import Approval, Case, CaseEvent, Handoff, Person, Ruling
from bot.disputes.clocks import Due
from bot.disputes.money import Money
from bot.disputes.names import EvidenceId, HandoffId, Tier
from bot.disputes.options import Option
from bot.disputes.order import Order


@dataclass(frozen=True, slots=True)
class Agent:
    """A person at the desk, as their platform knows them. `tier` is AGENT or MANAGER."""

    id: str  # "slack:U123", "desk:admin"
    name: str
    tier: Tier


@dataclass(frozen=True, slots=True)
class Settled:
    """How a person settled the case before: the shop's side."""

    at: datetime
    by: str  # a name
    reason: str  # empty where the person gave none


@dataclass(frozen=True, slots=True)
class RulingView:
    """What whoever rules reads and can choose."""

    ruling: Ruling
    appeal: bool
    statement: str  # the buyer's side, word by word
    shop: tuple[Settled, ...]  # oldest first; an appeal shows the first ruling too
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """One photo of the case, as it was kept."""

    id: EvidenceId
    at: datetime
    sha256: str
    seen_in: str | None  # the short number of another case with the same picture


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a person wants the buyer to have: the id of an option, and an amount of their own."""

    option: str
    amount: Money | None = None


@dataclass(frozen=True, slots=True)
class CardView:
    """Everything about a hand-off that the card shows."""

    case: Case
    handoff: Handoff
    order: Order | None
    holder: Holder
    language: str
    channel: str
    buyer_words: tuple[Message, ...]  # the buyer's last messages, oldest first
    transcript: tuple[Message, ...]  # the whole conversation, oldest first
    photos: tuple[EvidenceId, ...]
    checked: tuple[
        str, ...
    ]  # English sentences: "Order and e-mail match", "Carrier delivered 20 Nov"
    stopped_because: str  # one English sentence that names the reason and the clause
    history: tuple[CaseEvent, ...]
    deadlines: tuple[Due, ...] = ()  # still to be met, the earliest first
    at_stake: Money | None = None  # with a marketplace's clock: what the buyer can win
    two_managers: bool = False  # must approve what is suggested
    approval: Approval | None = None  # the first one's yes, while it holds
    ruling: RulingView | None = None  # where the hand-off waits for one, or ended with one
    options: tuple[Option, ...] = ()  # what a person can offer, without a ruling to come
    held: tuple[HeldReply, ...] = ()  # what can still be taken back
    evidence: tuple[EvidenceLine, ...] = ()  # what policy wants, and what is there
    language_decided: bool = True  # False: `language` is a guess that no words confirmed


class DeskOutcome(StrEnum):
    """How a desk action ended; each is shown to the agent as a sentence."""

    DONE = "done"
    ALREADY_DONE = "already_done"
    TAKEN_BY_OTHER = "taken_by_other"
    NOT_TAKEN = "not_taken"  # take the case first
    FINISHED = "finished"  # the hand-off was handed back or resolved before
    OVER_TIER = "over_tier"  # above what this person may grant
    FIRST_OF_TWO = "first_of_two"  # recorded; another manager must confirm before it is granted
    SAME_MANAGER = "same_manager"  # this person is the first of the two
    NOTHING_SUGGESTED = "nothing_suggested"
    NEEDS_RETURN = (
        "needs_return"  # the wrong goods come back first, then a person sends the right ones
    )
    EMPTY = "empty"
    TOO_LATE = "too_late"  # a promise needs a time to come
    RULING_WANTED = "ruling_wanted"  # nothing else ends this hand-off
    NO_RULING_WANTED = "no_ruling_wanted"
    TOOK_PART = "took_part"  # somebody else rules
    REASONS_MISSING = "reasons_missing"
    OPTIONS_CHANGED = "options_changed"  # what was chosen is not to be had any more
    PENDING = "pending"  # granted; the shop has not finished
    HELD = "held"  # goes to the buyer in some seconds, unless it is taken back
    GONE_OUT = "gone_out"  # too late to take it back
    FOR_MANAGER = "for_manager"  # above this person's tier: the card asks a manager now
    AMOUNT_WRONG = "amount_wrong"  # not to be had of this order
    LOWERED = "lowered"  # the buyer was offered more before
    OFFER_STANDS = "offer_stands"  # the buyer was told of it
    STOPPED = "stopped"  # until a manager lifts the safety stop
    NOT_STOPPED = "not_stopped"
    MANAGERS_ONLY = "managers_only"
    NOBODY = "nobody"  # no colleague of that name


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo's bytes for viewing, location data removed."""

    content_type: str
    body: bytes


class PhotoRefusedError(Exception):
    """A file that is not a photo we take. `code`: too_large, not_an_image, unsupported_type, bomb."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(f"The file was refused: {code}.")


class Desk(Protocol):
    """A person's work on hand-offs. `key` is the platform's own id of the click or message: a repeat acts once.

    Every method raises `CaseNotFoundError` for an unknown hand-off.
    """

    async def card(self, handoff: HandoffId) -> CardView: ...

    async def queue(self) -> Sequence[CardView]:
        """Open hand-offs, the most pressing first (`bot.disputes.priority`)."""
        ...

    async def colleagues(self) -> Sequence[Person]:
        """People who worked on cases lately, by name."""
        ...

    async def take(self, handoff: HandoffId, agent: Agent, *, key: str) -> DeskOutcome: ...

    async def release(self, handoff: HandoffId, agent: Agent, *, key: str) -> DeskOutcome:
        """Give it back to the queue; the buyer still waits for a person."""
        ...

    async def assign(
        self, handoff: HandoffId, agent: Agent, to: Person, *, key: str
    ) -> DeskOutcome:
        """Give it to a colleague, who holds it from now on."""
        ...

    async def reply(
        self, handoff: HandoffId, agent: Agent, text: str, *, key: str, place: str = ""
    ) -> DeskOutcome:
        """Send text to the buyer. Taking is implied when nobody holds the case.

        `HELD`: it goes out in some seconds and can be taken back until then, by its `key`.
        """
        ...

    async def reply_photo(  # noqa: PLR0913  # one reply
        self,
        handoff: HandoffId,
        agent: Agent,
        body: bytes,
        *,
        filename: str,
        key: str,
        place: str = "",
    ) -> DeskOutcome:
        """Send a photo to the buyer, held as a reply is. Raises `PhotoRefusedError`."""
        ...

    async def undo(self, handoff: HandoffId, agent: Agent, reply: str, *, key: str) -> DeskOutcome:
        """Take back a reply that has not gone out."""
        ...

    async def reword(
        self, handoff: HandoffId, agent: Agent, reply: str, text: str, *, key: str
    ) -> DeskOutcome:
        """Change the words of a reply that has not gone out."""
        ...

    async def ask_photo(self, handoff: HandoffId, agent: Agent, *, key: str) -> DeskOutcome:
        """Ask the buyer for a photo, in the catalogue's words; it joins the case's evidence."""
        ...

    async def note(self, handoff: HandoffId, agent: Agent, text: str, *, key: str) -> DeskOutcome:
        """Keep an internal note with the case; the buyer never sees it."""
        ...

    async def promise(
        self, handoff: HandoffId, agent: Agent, text: str, *, until: datetime, key: str
    ) -> DeskOutcome:
        """Keep an agent's own promise; the desk is alarmed when its time is over. The buyer is not told."""
        ...

    async def approve(self, handoff: HandoffId, agent: Agent, *, key: str) -> DeskOutcome:
        """Grant the suggested remedy inside the agent's tier, execute it and tell the buyer.

        What is above the policy's amount is granted when a second manager approves it too.
        """
        ...

    async def offer(
        self, handoff: HandoffId, agent: Agent, chosen: Chosen, *, key: str
    ) -> DeskOutcome:
        """Offer it to the buyer, who answers with a button; the agent stays.

        What is above the agent's tier is suggested to a manager instead, and the buyer told nothing.
        """
        ...

    async def refuse(
        self, handoff: HandoffId, agent: Agent, reason: str, *, key: str
    ) -> DeskOutcome:
        """A manager does not grant what is suggested; colleagues read why, the buyer is not told."""
        ...

    async def stop(self, handoff: HandoffId, agent: Agent, reason: str, *, key: str) -> DeskOutcome:
        """Stop all that is on its way in the shop or to the buyer, until a manager lifts it."""
        ...

    async def lift(self, handoff: HandoffId, agent: Agent, *, key: str) -> DeskOutcome:
        """A manager ends the safety stop."""
        ...

    async def hand_back(  # one deed
        self,
        handoff: HandoffId,
        agent: Agent,
        *,
        key: str,
        agreed: Chosen | None = None,
        note: str = "",
    ) -> DeskOutcome:
        """Let the bot go on with the buyer; what was agreed is offered to them by the bot."""
        ...

    async def resolve(
        self, handoff: HandoffId, agent: Agent, reason: str = "", *, key: str
    ) -> DeskOutcome:
        """Settle the case. Colleagues read the reason, and whoever may rule on the case later."""
        ...

    async def rule(
        self, handoff: HandoffId, agent: Agent, option: str, reasons: str, *, key: str
    ) -> DeskOutcome:
        """Rule on a case that others settled: the id of an option, or `stands`.

        The buyer reads the reasons. What it gives is granted inside the agent's tier.
        """
        ...

    async def photo(self, evidence: EvidenceId) -> Photo | None: ...
