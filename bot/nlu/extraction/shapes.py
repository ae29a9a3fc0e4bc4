"""Facts with a shape of their own: order numbers, e-mail addresses, amounts of money.

Patterns over the plain text, not over tokens: fifteen tokenizers cut "#a1001" fifteen ways.
"""

import json
import re
from importlib import resources
from typing import Dict, Iterator, List, Mapping

from bot.nlu.extraction.found import Found, plain, without_overlaps

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
_NUMBER = r"\d{1,3}(?:[ .,'\u066c\u2019]\d{3})+(?:[.,\u066b]\d{1,2})?|\d+(?:[.,\u066b]\d{1,2})?"
_DEFAULT_EXPONENT = 2


class Shapes:
    """Finds facts by their shape. Amounts need the language only for "¥"."""

    def __init__(self) -> None:
        tables = json.loads(
            (resources.files("bot.nlu.data") / "currencies.json").read_text("utf-8")
        )
        self._currencies: Dict[str, str] = tables["names"]
        self._by_language: Mapping[str, Mapping[str, str]] = tables["by_language"]
        self._exponents: Mapping[str, int] = tables["exponents"]
        names = sorted(map(_bounded, self._currencies), key=len, reverse=True)
        currency = "|".join(names)
        self._amount = re.compile(
            rf"(?<![\w.,])(?:(?P<before>{currency})\s?(?P<first>{_NUMBER})"
            rf"|(?P<second>{_NUMBER})\s?(?P<after>{currency}))",
            re.IGNORECASE,
        )

    def find(self, text: str, code: str) -> List[Found]:
        """Addresses, amounts and order numbers in `text`, no two overlapping."""
        read = plain(text)
        found = [*_emails(read), *self._amounts(read, code), *self._orders(read)]
        return without_overlaps(found)

    def _amounts(self, read: str, code: str) -> Iterator[Found]:
        for match in self._amount.finditer(read):
            name = (match["before"] or match["after"]).lower()
            currency = self._by_language.get(code, {}).get(name) or self._currencies[name]
            minor = _minor_units(match["first"] or match["second"], self._exponent(currency))
            value = {"amount_minor": minor, "currency": currency}
            yield Found("amount", value, match.start(), match.end())

    def _exponent(self, currency: str) -> int:
        return self._exponents.get(currency, _DEFAULT_EXPONENT)

    def _orders(self, read: str) -> Iterator[Found]:
        whole = _ONLY_ORDER.fullmatch(read)
        if whole:
            yield _order(whole[1], whole[2], whole.start(1), whole.end(2))
        for match in _ORDER.finditer(read):
            letters = match[1] or match[2] or match[3]
            if letters.lower() not in self._currencies:
                yield _order(letters, match[4], match.start(), match.end())
        for match in _NUMBERED_ORDER.finditer(read):
            yield Found("order_number", match[1], match.start(), match.end())


def _bounded(name: str) -> str:
    """A currency's name as a pattern; a Latin, Cyrillic or Arabic word must stand alone."""
    escaped = re.escape(name)
    stands_alone = name[-1].isalpha() and ord(name[-1]) < 0x0700  # noqa: PLR2004 - end of Arabic
    return rf"(?<!\w){escaped}(?!\w)|(?<=\d){escaped}(?!\w)" if stands_alone else escaped


def _emails(read: str) -> Iterator[Found]:
    for match in _EMAIL.finditer(read):
        yield Found("email", match[0].lower(), match.start(), match.end())


def _order(letters: str, digits: str, start: int, end: int) -> Found:
    return Found("order_number", f"{letters.upper()}-{digits}", start, end)


def _minor_units(number: str, exponent: int) -> int:
    """Whole minor units of a number written with any country's separators."""
    whole, cents = number, ""
    separated = re.fullmatch(r"(.*\d)[.,\u066b](\d{1,2})", number)
    if separated:
        whole, cents = separated[1], separated[2]
    digits = re.sub(r"\D", "", whole)
    return int(digits + cents.ljust(exponent, "0")[:exponent])
