"""The words around counting ("only", "of", "two", "weeks"), marked by a spaCy phrase matcher.

One table a language, data/counting/<code>.json. To add a language, add its table:

- numbers      words that always count: {"two": 2}
- weak         words that are articles too: {"una": 1}; they count at the start and beside `only`
- counted      numerals that need a counter after them: {"三": 3}, for 三 is in many words
- of           between count and total: "2 of 3"
- total_first  between total and count: "三件中的两件"
- only         "only", "missing": beside them even an article counts
- negated      "2, not 1"
- ordered      "ordered 3, got 2"
- counters     words that follow a number of things: "件", "pieces"
- not_items    words that follow a number of something else: "weeks", "%"
- not_after    words before a number that counts nothing: "size 42"

and where a language has them:

- signs        what numbers are built from: {"十": 10}; see `numerals`
- counter_endings      what is glued to a counter: "개만"
- total_first_endings  what a word between total and count ends in: "on kâseden sekizi"
"""

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any, Dict, Iterator, List, Mapping, Sequence, Tuple

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from bot.nlu.extraction.found import folded
from bot.nlu.extraction.numerals import counting_table, numerals
from bot.nlu.tokens import pipeline

_DIGITS = re.compile(r"(?:x|×)?(\d{1,2})(?:x|×)?", re.IGNORECASE)


class Role(Enum):
    """What a marked word does for counting; the values are the keys of the tables."""

    NUMBER = "numbers"
    WEAK = "weak"
    COUNTED = "counted"
    OF = "of"
    TOTAL_FIRST = "total_first"
    ONLY = "only"
    NEGATED = "negated"
    ORDERED = "ordered"
    COUNTER = "counters"
    NOT_ITEMS = "not_items"
    NOT_AFTER = "not_after"


NUMERALS = frozenset({Role.NUMBER, Role.WEAK, Role.COUNTED})


@dataclass(frozen=True)
class Mark:
    """A word or phrase with a role; `first` and `after` are token positions."""

    role: Role
    value: int  # of numerals, else 0
    first: int
    after: int


@cache
def marker(code: str) -> "Marker":
    """The marker of one language; built when the language is first written."""
    return Marker(code)


class Marker:
    """Marks the words of one language's table in its own tokens."""

    def __init__(self, code: str) -> None:
        table = counting_table(code)
        self._nlp: Language = pipeline(code)
        self._numerals = numerals(code)
        self._composed = Role.COUNTED if table[Role.COUNTED.value] else Role.NUMBER
        self._total_endings = tuple(map(folded, table.get("total_first_endings", ())))
        self._matcher = PhraseMatcher(self._nlp.vocab, attr="LOWER")
        self._meanings: Dict[int, Tuple[Role, int]] = {}
        for role in Role:  # in this order, so that a numeral's first role is the freest
            for phrase, value in _entries(table, role):
                self._add(role, folded(phrase), value)

    def _add(self, role: Role, phrase: str, value: int) -> None:
        key = f"{role.value}:{value}"
        self._matcher.add(key, [self._nlp(phrase)])
        self._meanings[self._nlp.vocab.strings[key]] = (role, value)

    def mark(self, text: str) -> Tuple[Doc, List[Mark]]:
        """The tokens of `text` without accents, and the marks on them in order.

        A longer phrase hides its parts; the tokens stand where they stand in `text`.
        """
        document = self._nlp(folded(text))
        by_span: Dict[Tuple[int, int], List[Mark]] = {}
        for mark in (*self._phrases(document), *self._runs(document), *self._endings(document)):
            by_span.setdefault((mark.first, mark.after), []).append(mark)
        longest = filter_spans([Span(document, first, after) for first, after in by_span])
        marks = [m for span in longest for m in _one_numeral(by_span[span.start, span.end])]
        return document, sorted([*marks, *_digits(document)], key=lambda mark: mark.first)

    def _phrases(self, document: Doc) -> Iterator[Mark]:
        for key, first, after in self._matcher(document):
            role, value = self._meanings[key]
            yield Mark(role, value, first, after)

    def _runs(self, document: Doc) -> Iterator[Mark]:
        """Numbers built from signs, where tokens begin and end with them."""
        for start, end, value in self._numerals.runs(document.text):
            span = document.char_span(start, end)
            if span is not None:
                yield Mark(self._composed, value, span.start, span.end)

    def _endings(self, document: Doc) -> Iterator[Mark]:
        for token in document:
            if self._total_endings and token.lower_.endswith(self._total_endings):
                yield Mark(Role.TOTAL_FIRST, 0, token.i, token.i + 1)


def _one_numeral(marks: Sequence[Mark]) -> List[Mark]:
    """The marks of one place; a word in two tables of numerals counts once, as the first says."""
    first = [mark for mark in marks if mark.role in NUMERALS][:1]
    return [*first, *(mark for mark in marks if mark.role not in NUMERALS)]


def _entries(table: Mapping[str, Any], role: Role) -> Iterator[Tuple[str, int]]:
    """The phrases of a role, each with its value."""
    listed = table[role.value]
    endings = ("", *(table.get("counter_endings", ()) if role is Role.COUNTER else ()))
    for phrase in listed:
        value = listed[phrase] if isinstance(listed, dict) else 0
        yield from ((phrase + ending, value) for ending in endings)


def _digits(document: Doc) -> Iterator[Mark]:
    for token in document:
        number = _DIGITS.fullmatch(token.text)
        if number:
            yield Mark(Role.NUMBER, int(number[1]), token.i, token.i + 1)
