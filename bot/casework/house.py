"""What a use case works with, and one turn of the dialogue with everything it needs loaded."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from bot.casework.ports import Clock, Unit, Work
from bot.casework.says import Say
from bot.casework.shop_port import ShopBackend
from bot.casework.turn import Turn
from bot.conversations.model import Button, Conversation, Tone
from bot.disputes.case import Case
from bot.disputes.order import Order
from bot.disputes.policy import Policy


@dataclass(frozen=True, slots=True)
class Spoken:
    """A say in the buyer's language."""

    text: str
    buttons: tuple[Button, ...] = ()


class Speaker(Protocol):
    """Renders says from the answers catalogue."""

    def speak(self, say: Say, *, language: str, tone: Tone) -> Spoken: ...

    def sentence(self, key: str, *, language: str) -> str:
        """One sentence without arguments."""
        ...

    @property
    def languages(self) -> Sequence[str]:
        """The languages the catalogue holds."""
        ...


@dataclass(frozen=True, slots=True)
class House:
    """The ports that use cases share."""

    unit: Unit
    shop: ShopBackend
    policy: Policy
    speaker: Speaker
    clock: Clock


class Lookup(StrEnum):
    """How the search for the buyer's order ended in this turn."""

    NOT_TRIED = "not_tried"
    FOUND = "found"
    NOT_FOUND = "not_found"
    CLOSED = "closed"  # too many wrong tries
    SHOP_DOWN = "shop_down"


@dataclass(frozen=True, slots=True)
class Talk:
    """A turn with what is known, inside its transaction."""

    work: Work
    turn: Turn
    policy: Policy
    languages: Sequence[str]
    conversation: Conversation
    case: Case | None
    order: Order | None  # the verified order, or the one found in this turn
    lookup: Lookup

    @property
    def language(self) -> str:
        """The language to answer in: the buyer's choice, else that of the message."""
        known = self.conversation.language
        return known.code if known.locked else self.turn.heard.code

    @property
    def now(self) -> datetime:
        """The time of this turn."""
        return self.turn.at
