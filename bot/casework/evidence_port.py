"""What storage tells of a case's chains: where they end, and where they are broken."""

from dataclasses import dataclass
from enum import StrEnum


class Chain(StrEnum):
    """The two chains of a case."""

    HISTORY = "history"
    EVIDENCE = "evidence"


class Harm(StrEnum):
    """What was done to a line."""

    CHANGED = "changed"
    GONE = "gone"
    ADDED = "added"
    OUT_OF_PLACE = "out_of_place"  # it does not follow the line before it: moved, or put between
    CUT = "cut"  # the chain ends otherwise than it did: what followed is gone, or this line is another


@dataclass(frozen=True, slots=True)
class Break:
    """The first line (from 1) of a chain that is not as it was written, and what it is about."""

    chain: Chain
    line: int
    harm: Harm
    about: str = ""  # an event's name, a piece of evidence's id; empty for a line that is gone


@dataclass(frozen=True, slots=True)
class ChainEnd:
    """How long a chain is, and the hash it ends with: it covers every line."""

    lines: int
    hash: str


@dataclass(frozen=True, slots=True)
class Seal:
    """A case's chains as they are stored. Whole when there is no break."""

    history: ChainEnd
    evidence: ChainEnd
    breaks: tuple[Break, ...] = ()
