"""How many: "2 of 3", "solo dos", "三件只收到两件", "وصلني ٢ من ٣". See `marks` for the tables."""

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Dict, Iterator, List, Sequence, Tuple

from spacy.tokens import Doc

from bot.nlu.extraction.found import Found, plain
from bot.nlu.extraction.marks import NUMERALS, Mark, Role, marker
from bot.nlu.language.codes import DEFAULT

_FRACTION = re.compile(r"(?<![\d/.,-])(\d{1,2})\s?/\s?(\d{1,2})(?![\d/.,-])", re.ASCII)
_REACH_OF, _REACH_TOTAL_FIRST, _REACH_ORDERED = 2, 6, 3
_REACH_ONLY_BEFORE, _REACH_ONLY_AFTER = 4, 2


def find_counts(text: str, code: str, taken: Sequence[Found]) -> List[Found]:
    """Counts and totals in `text`, in order; nothing inside `taken` (order numbers, amounts).

    Read with the table of language `code`, and with the English one where that knows no numeral.
    """
    read = plain(text)
    fraction = _fraction(read, taken)
    if fraction:
        return fraction
    sentence = _Sentence.read(read, code, taken)
    if code != DEFAULT and not sentence.numerals:
        sentence = _Sentence.read(read, DEFAULT, taken)
    return [
        Found(entity, mark.value, *_place(sentence.document, mark))
        for mark, entity in sentence.counted()
    ]


def _fraction(read: str, taken: Sequence[Found]) -> List[Found]:
    match = _FRACTION.search(read)
    if not match or _is_taken(taken, match.start(), match.end()):
        return []
    part, whole = int(match[1]), int(match[2])
    if not part <= whole:
        return []
    return [
        Found("count", part, match.start(1), match.end(1)),
        Found("total", whole, match.start(2), match.end(2)),
    ]


def _is_taken(taken: Sequence[Found], start: int, end: int) -> bool:
    return any(fact.overlaps(start, end) for fact in taken)


def _place(document: Doc, mark: Mark) -> Tuple[int, int]:
    last = document[mark.after - 1]
    return document[mark.first].idx, last.idx + len(last)


@dataclass(frozen=True)
class _Sentence:
    """One message's tokens and marks, and what its numerals count."""

    document: Doc
    marks: Sequence[Mark]

    @classmethod
    def read(cls, text: str, code: str, taken: Sequence[Found]) -> "_Sentence":
        """Mark `text` with the table of `code`; what is `taken` by another fact has no marks."""
        document, marks = marker(code).mark(text)
        return cls(document, [m for m in marks if not _is_taken(taken, *_place(document, m))])

    @property
    def numerals(self) -> List[Mark]:
        """Every number, whatever it counts."""
        return [mark for mark in self.marks if mark.role in NUMERALS]

    def counted(self) -> Iterator[Tuple[Mark, str]]:
        """Each numeral that counts things, as "count" or "total"."""
        numerals = self.numerals
        paired = self._pairs(numerals)
        standing = [mark for mark in numerals if mark in paired or self._counts_alone(mark)]
        for mark in standing:
            yield mark, paired.get(mark) or self._entity_alone(mark, standing)

    def _pairs(self, numerals: Sequence[Mark]) -> Dict[Mark, str]:
        """Two numerals with "of" between them."""
        for first, second in pairwise(numerals):
            if self._about_something_else(second):
                continue
            if self._joined(Role.OF, first, second, _REACH_OF):
                return {first: "count", second: "total"}
            if self._joined(Role.TOTAL_FIRST, first, second, _REACH_TOTAL_FIRST):
                return {first: "total", second: "count"}
        return {}

    def _joined(self, role: Role, first: Mark, second: Mark, reach: int) -> bool:
        return any(
            mark.role is role
            and 0 <= mark.first - first.after <= _REACH_OF
            and 0 <= second.first - mark.after <= reach
            for mark in self.marks
        )

    def _counts_alone(self, numeral: Mark) -> bool:
        if self._about_something_else(numeral) or self._ends_at(Role.NEGATED, numeral.first):
            return False
        if numeral.role is Role.NUMBER or self._is_first(numeral) or self._beside_only(numeral):
            return True
        follows = self._starts_within(Role.COUNTER, numeral.after, reach=0)
        return numeral.role is Role.COUNTED and (follows or self._is_last(numeral))

    def _about_something_else(self, numeral: Mark) -> bool:
        """Weeks, percent, times; a size or a house number."""
        return self._starts_within(
            Role.NOT_ITEMS, numeral.after, reach=1, over=Role.COUNTER
        ) or self._ends_at(Role.NOT_AFTER, numeral.first)

    def _entity_alone(self, numeral: Mark, standing: Sequence[Mark]) -> str:
        if len(standing) > 1 and self._ordered_beside(numeral) and not self._beside_only(numeral):
            return "total"
        return "count"

    def _ordered_beside(self, numeral: Mark) -> bool:
        return any(
            mark.role is Role.ORDERED
            and (
                0 <= numeral.first - mark.after < _REACH_ORDERED
                or 0 <= mark.first - numeral.after < _REACH_ORDERED
            )
            for mark in self.marks
        )

    def _beside_only(self, numeral: Mark) -> bool:
        return any(
            mark.role is Role.ONLY
            and (
                0 <= numeral.first - mark.after < _REACH_ONLY_BEFORE
                or 0 <= mark.first - numeral.after < _REACH_ONLY_AFTER
            )
            for mark in self.marks
        )

    def _starts_within(
        self, role: Role, place: int, *, reach: int, over: Role | None = None
    ) -> bool:
        """A mark of `role` at `place`, or up to `reach` tokens on if only `over` is between."""
        starts = {mark.first for mark in self.marks if mark.role is role}
        if place in starts:
            return True
        stepped = any(mark.role is over and mark.first == place for mark in self.marks)
        return stepped and any(place + step in starts for step in range(1, reach + 1))

    def _ends_at(self, role: Role, place: int) -> bool:
        return any(mark.role is role and mark.after == place for mark in self.marks)

    def _is_first(self, numeral: Mark) -> bool:
        return numeral.role is Role.WEAK and not self.document[: numeral.first].text.strip()

    def _is_last(self, numeral: Mark) -> bool:
        rest = self.document[numeral.after :].text
        return not any(sign.isalnum() for sign in rest)
