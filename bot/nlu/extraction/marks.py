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
"""

import json
import re
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib import resources
from typing import Any, Dict, Iterable, Iterator, List, Mapping, Tuple

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

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
        path = resources.files("bot.nlu.data") / "counting" / f"{code}.json"
        table: Mapping[str, Any] = json.loads(path.read_text("utf-8"))
        self._nlp: Language = pipeline(code)
        self._matcher = PhraseMatcher(self._nlp.vocab, attr="LOWER")
        self._meanings: Dict[int, Tuple[Role, int]] = {}
        for role in Role:
            for phrase, value in _entries(table[role.value]):
                self._add(role, phrase, value)

    def _add(self, role: Role, phrase: str, value: int) -> None:
        key = f"{role.value}:{value}"
        self._matcher.add(key, [self._nlp(phrase)])
        self._meanings[self._nlp.vocab.strings[key]] = (role, value)

    def mark(self, text: str) -> Tuple[Doc, List[Mark]]:
        """The tokens of `text`, and the marks on them in order; a longer phrase hides its parts."""
        document = self._nlp(text)
        by_span: Dict[Tuple[int, int], List[Mark]] = {}
        for key, first, after in self._matcher(document):
            role, value = self._meanings[key]
            by_span.setdefault((first, after), []).append(Mark(role, value, first, after))
        longest = filter_spans([Span(document, first, after) for first, after in by_span])
        marks = [mark for span in longest for mark in by_span[span.start, span.end]]
        return document, sorted([*marks, *_digits(document)], key=lambda mark: mark.first)


def _entries(table: Any) -> Iterable[Tuple[str, int]]:  # noqa: ANN401 - a list or an object of JSON
    return table.items() if isinstance(table, dict) else ((phrase, 0) for phrase in table)


def _digits(document: Doc) -> Iterator[Mark]:
    for token in document:
        number = _DIGITS.fullmatch(token.text)
        if number:
            yield Mark(Role.NUMBER, int(number[1]), token.i, token.i + 1)
