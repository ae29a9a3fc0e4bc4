"""What a use case works with, and one turn of the dialogue with everything it needs loaded."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from bot.casework.ports import Clock, Unit, Work
from bot.casework.says import Say
from bot.casework.shop_port import Product, ShopBackend
from bot.casework.turn import Turn
from bot.conversations.model import Button, Conversation, Tone
from bot.disputes.buyers_words import BuyersWords
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

    def speak(
        self,
        say: Say,
        *,
        language: str,
        tone: Tone,
        zone: str | None = None,
        channel: str | None = None,
    ) -> Spoken:
        """`zone` is the buyer's own; without one hours are told on the shop's clock.

        `channel` is where the buyer reads: a few sentences name what is to be pressed there.
        """
        ...

    def sentence(self, key: str, *, language: str) -> str:
        """One sentence without arguments."""
        ...

    @property
    def languages(self) -> Mapping[str, str]:
        """The languages the catalogue holds, each with its own name: "de" is "Deutsch"."""
        ...


@dataclass(frozen=True, slots=True)
class House:
    """The ports that use cases share."""

    unit: Unit
    shop: ShopBackend
    policy: Policy
    speaker: Speaker
    words: BuyersWords
    clock: Clock


class Lookup(StrEnum):
    """How the search for the buyer's order ended in this turn."""

    NOT_TRIED = "not_tried"
    FOUND = "found"
    NOT_FOUND = "not_found"
    CLOSED = "closed"  # too many wrong tries
    SHOP_DOWN = "shop_down"


class Moment(Protocol):
    """A transaction in a conversation at a time: what a decision needs, whether or not the buyer just wrote."""

    @property
    def work(self) -> Work: ...
    @property
    def policy(self) -> Policy: ...
    @property
    def conversation(self) -> Conversation: ...
    @property
    def now(self) -> datetime: ...


@dataclass(frozen=True, slots=True)
class Afterwards:
    """A moment outside any turn: a remedy is done, a person hands back."""

    work: Work
    policy: Policy
    conversation: Conversation
    now: datetime


@dataclass(frozen=True, slots=True)
class Talk:
    """A turn with what is known, inside its transaction."""

    work: Work
    turn: Turn
    policy: Policy
    words: BuyersWords
    languages: Mapping[str, str]  # with their own names
    conversation: Conversation
    case: Case | None
    order: Order | None  # the verified order, or the one found in this turn
    lookup: Lookup
    products: tuple[Product, ...] = ()  # that the message may name, where no order is known

    @property
    def language(self) -> str:
        """The language to answer in: the buyer's choice, else that of the message."""
        known = self.conversation.language
        return known.code if known.locked else self.turn.heard.code

    @property
    def now(self) -> datetime:
        """The time of this turn."""
        return self.turn.at
