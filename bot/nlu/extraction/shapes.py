"""Facts with a shape of their own: order numbers, e-mail addresses and, from `amounts`, money.

Patterns over the plain text, not over tokens: fifteen tokenizers cut "#a1001" fifteen ways.
"""

import re
from typing import Iterator, List, Sequence

from bot.nlu.extraction.amounts import Amounts
from bot.nlu.extraction.found import Found, plain, without_overlaps
from bot.nlu.extraction.order_formats import order_formats

_EMAIL = re.compile(
    r"[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
    r"(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+",
    re.ASCII,
)
# "A-1001", "a1001", "ord-12345"; with a space only a capital ("A 1001": "a 1000 euro bag" is none).
_ORDER = re.compile(
    r"(?<![A-Za-z0-9])#?(?:([A-Za-z]{1,4}) ?- ?|([A-Za-z])|([A-Z])[ ])(\d{3,10})(?![A-Za-z0-9])",
    re.ASCII,
)
_ONLY_ORDER = re.compile(r"\s*#?\s*([A-Za-z])\s*(\d{3,10})[\s.!]*", re.ASCII)
_NUMBERED_ORDER = re.compile(r"(?<![\w#])#\s?(\d{3,10})(?!\w)", re.ASCII)
# Cyrillic capitals and small letters that look like Latin ones: "А-1025" is typed with either.
_LOOKALIKE = str.maketrans("АВЕКМНОРСТХаеорсх", "ABEKMHOPCTXaeopcx")


class Shapes:
    """Finds facts by their shape. Order numbers have the shop's formats, else the usual shapes."""

    def __init__(self, formats: Sequence[str] = ()) -> None:
        self._formats = order_formats(formats)
        self._amounts = Amounts()

    def find(self, text: str, code: str) -> List[Found]:
        """Addresses, amounts and order numbers in `text`, no two overlapping."""
        read = plain(text)
        found = [*_emails(read), *self._amounts.find(read, code), *self._orders(read)]
        return without_overlaps(found)

    def _orders(self, read: str) -> Iterator[Found]:
        alike = read.translate(_LOOKALIKE)
        if not self._formats:
            yield from self._usual_orders(read, alike)
        for form in self._formats:
            for number, start, end in form.find(alike):
                yield Found("order_number", number, start, end)

    def _usual_orders(self, read: str, alike: str) -> Iterator[Found]:
        whole = _ONLY_ORDER.fullmatch(alike)
        if whole:
            yield _order(whole[1], whole[2], whole.start(1), whole.end(2))
        for match in _ORDER.finditer(alike):
            letters = match[1] or match[2] or match[3]
            spaced_word = bool(match[3]) and not read[match.start(3)].isascii()
            if not self._amounts.is_currency(letters) and not spaced_word:
                yield _order(letters, match[4], match.start(), match.end())
        for match in _NUMBERED_ORDER.finditer(read):
            yield Found("order_number", match[1], match.start(), match.end())


def _emails(read: str) -> Iterator[Found]:
    for match in _EMAIL.finditer(read):
        yield Found("email", match[0].lower(), match.start(), match.end())


def _order(letters: str, digits: str, start: int, end: int) -> Found:
    return Found("order_number", f"{letters.upper()}-{digits}", start, end)
