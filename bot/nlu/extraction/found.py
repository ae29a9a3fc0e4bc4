"""What every extractor gives back, and the plain form of a text that all of them read."""

import unicodedata
from dataclasses import dataclass
from typing import Any, Iterable, List

_REPLACED = {"Pd": "-", "Cs": "\ufffd"}  # any dash; half a character, which tokenizers refuse
_LAST_ACCENTED = "\u0700"  # Latin, Greek, Cyrillic and Arabic end here
# Letters that Unicode does not take apart, and Arabic endings that are typed either way.
_LETTERS = {"ł": "l", "Ł": "L", "ı": "i", "ø": "o", "Ø": "O", "ة": "ه", "ى": "ي"}


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
    category = unicodedata.category(sign)
    if category in _REPLACED:
        return _REPLACED[category]
    folded = unicodedata.normalize("NFKC", sign)
    return folded if len(folded) == 1 else sign


def folded(text: str) -> str:
    """`text` in its plain form and without accents, same length: "Miércoles" as "Miercoles".

    Only signs below the Indic scripts: a Korean or Japanese sign without its mark is another one.
    """
    return "".join(_LETTERS.get(sign) or _bare(sign) for sign in plain(text))


def _bare(sign: str) -> str:
    if not "\x80" < sign < _LAST_ACCENTED:
        return sign
    first, *marks = unicodedata.normalize("NFD", sign)
    return first if marks and all(map(unicodedata.combining, marks)) else sign


def without_overlaps(found: Iterable[Found]) -> List[Found]:
    """The facts in order, an earlier one winning over those that overlap it."""
    kept: List[Found] = []
    for fact in found:
        if not any(other.overlaps(fact.start, fact.end) for other in kept):
            kept.append(fact)
    return kept
