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
_REACH_OF, _REACH_BACK, _REACH_TOTAL_FIRST, _REACH_ORDERED = 2, 4, 6, 3
_REACH_ONLY_BEFORE, _REACH_ONLY_AFTER = 4, 2
_MOST = 24  # numerals weighed against each other; no story has more
_LARGE = 20  # beyond it, a number near "size" is one, even with a word between


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
        """Every number, whatever it counts; قطعة is "one piece", but "pieces" after a number."""
        found = [mark for mark in self.marks if mark.role in NUMERALS]
        ends = {mark.after for mark in found}
        return [m for m in found if not (m.role is Role.WEAK and m.first in ends)][:_MOST]

    def counted(self) -> Iterator[Tuple[Mark, str]]:
        """Each numeral that counts things, as "count" or "total"."""
        standing = [mark for mark in self.numerals if self._counts_alone(mark)]
        told = self._pairs(self.numerals) or self._ordered_total(standing)
        for mark in self.numerals:
            if mark in told or mark in standing:
                yield mark, told.get(mark, "count")

    def _pairs(self, numerals: Sequence[Mark]) -> Dict[Mark, str]:
        """Two numerals with "of" between them, before both, or with "only" between them."""
        for first, second in pairwise(numerals):
            if self._about_something_else(first) or self._about_something_else(second):
                continue
            if self._joined(Role.OF, first, second, _REACH_OF, _REACH_OF):
                return {first: "count", second: "total"}
            if second.value <= first.value and self._less_follows(first, second):
                return {first: "total", second: "count"}
        return {}

    def _less_follows(self, first: Mark, second: Mark) -> bool:
        """三件里只收到两件; "of the 12, 7 came"; "12 and only 7 came"."""
        return (
            self._joined(Role.TOTAL_FIRST, first, second, _REACH_BACK, _REACH_TOTAL_FIRST)
            or self._ends_at(Role.OF, first.first)
            or self._joined(Role.ONLY, first, second, _REACH_TOTAL_FIRST, _REACH_OF)
        )

    def _joined(self, role: Role, first: Mark, second: Mark, back: int, reach: int) -> bool:
        return any(
            mark.role is role
            and 0 <= mark.first - first.after <= back
            and 0 <= second.first - mark.after <= reach
            for mark in self.marks
        )

    def _ordered_total(self, standing: Sequence[Mark]) -> Dict[Mark, str]:
        """The largest number beside "ordered", where another number stands too."""
        ordered = [m for m in standing if self._ordered_beside(m) and not self._beside_only(m)]
        if len(standing) == 1 or not ordered:
            return {}
        return {max(ordered, key=lambda mark: mark.value): "total"}

    def _counts_alone(self, numeral: Mark) -> bool:
        if self._about_something_else(numeral) or self._ends_at(Role.NEGATED, numeral.first):
            return False
        if numeral.role is Role.NUMBER or self._is_first(numeral) or self._beside_only(numeral):
            return True
        follows = self._starts_within(Role.COUNTER, numeral.after, reach=0)
        return numeral.role is Role.COUNTED and (follows or self._is_last(numeral))

    def _about_something_else(self, numeral: Mark) -> bool:
        """Weeks, percent, times; a size or a house number."""
        near = self._before(numeral.first - 1) if numeral.value > _LARGE else None
        return (
            self._starts_within(Role.NOT_ITEMS, numeral.after, reach=1, over=Role.COUNTER)
            or self._ends_at(Role.NOT_AFTER, numeral.first)
            or (near is not None and self._ends_at(Role.NOT_AFTER, near))
        )

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
            and not self._is_its_counter(mark, numeral)
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
        place = self._after(place)
        if place in starts:
            return True
        stepped = any(mark.role is over and mark.first == place for mark in self.marks)
        return stepped and any(self._after(place + step) in starts for step in range(1, reach + 1))

    def _ends_at(self, role: Role, place: int) -> bool:
        before = self._before(place)
        return any(mark.role is role and mark.after in {place, before} for mark in self.marks)

    def _is_its_counter(self, only: Mark, numeral: Mark) -> bool:
        """只 is "only" before a number and a counter after it."""
        return only.first == numeral.after and any(
            mark.role is Role.COUNTER and mark.first == only.first for mark in self.marks
        )

    def _before(self, place: int) -> int:
        """The place, moved back over white space that is a token of its own."""
        while place > 0 and self.document[place - 1].is_space:
            place -= 1
        return place

    def _after(self, place: int) -> int:
        while place < len(self.document) and self.document[place].is_space:
            place += 1
        return place

    def _is_first(self, numeral: Mark) -> bool:
        return numeral.role is Role.WEAK and not self.document[: numeral.first].text.strip()

    def _is_last(self, numeral: Mark) -> bool:
        rest = self.document[numeral.after :].text
        return not any(sign.isalnum() for sign in rest)
