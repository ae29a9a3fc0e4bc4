"""What the bot wants to say, as values: a key of the answers catalogue, its facts, and buttons."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.disputes.money import Money

UNKNOWN = "unknown"  # in place of a date that nobody knows; the answers then say it without one


@dataclass(frozen=True, slots=True)
class Named:
    """An argument that is itself an answer: the name of a problem, in the buyer's language."""

    key: str


@dataclass(frozen=True, slots=True)
class Listed:
    """An argument that is several answers, each on a line of its own: the charges of an order."""

    says: "Says"


@dataclass(frozen=True, slots=True)
class Blank:
    """An argument that is not known yet: its words stand in brackets in its place."""

    words: str


Arg = str | int | Money | datetime | Named | Listed | Blank


@dataclass(frozen=True, slots=True)
class Literal:
    """A button title that is a name, not a phrase: a product, a count, a language's own name."""

    text: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A button. `label` is a catalogue key or a literal."""

    label: str | Literal
    payload: str


@dataclass(frozen=True, slots=True)
class Say:
    """One message to the buyer."""

    key: str
    args: Mapping[str, Arg] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()


Says = tuple[Say, ...]
