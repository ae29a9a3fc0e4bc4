"""What every extractor gives back, and the plain form of a text that all of them read."""

import unicodedata
from dataclasses import dataclass
from typing import Any, Iterable, List


@dataclass(frozen=True)
class Found:
    """A fact in a message: `value` is normalised, `start` and `end` count the message's signs."""

    entity: str
    value: Any
    start: int
    end: int

    def overlaps(self, start: int, end: int) -> bool:
        """Whether the fact shares a sign with that stretch."""
        return self.start < end and start < self.end


def plain(text: str) -> str:
    """`text` with every digit, hyphen and full-width sign in its ASCII form, same length.

    The same length keeps positions true; a form that would be longer stays as it is.
    """
    return "".join(_plain_sign(sign) for sign in text)


def _plain_sign(sign: str) -> str:
    if sign.isdecimal():
        return str(unicodedata.decimal(sign))
    if unicodedata.category(sign) == "Pd":
        return "-"
    folded = unicodedata.normalize("NFKC", sign)
    return folded if len(folded) == 1 else sign


def without_overlaps(found: Iterable[Found]) -> List[Found]:
    """The facts in order, an earlier one winning over those that overlap it."""
    kept: List[Found] = []
    for fact in found:
        if not any(other.overlaps(fact.start, fact.end) for other in kept):
            kept.append(fact)
    return kept
