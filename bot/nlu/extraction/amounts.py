"""Amounts of money: "29,90 €", "HK$350.00", "52,- EUR", "61€50", "ห้าร้อยบาท", "1万2000円".

To add a currency's names, add them to data/currencies.json; a longer name wins over a shorter one.
"""

import json
import re
from dataclasses import dataclass
from importlib import resources
from typing import Dict, Iterable, Iterator, Mapping, Tuple

from bot.nlu.extraction.found import Found, folded
from bot.nlu.extraction.numerals import Numerals, numerals

_GROUPED = r"\d{1,3}(?:[ .,'\u066c\u2019\u00a0\u202f]\d{3}){1,4}(?!\d)(?:[.,\u066b]\d{1,2})?"
_NUMBER = re.compile(
    rf"(?<!\d)(?<!\d[.,])(?:{_GROUPED}|\d{{1,12}}(?:[.,\u066b]\d{{1,3}})?)(?!\d)(?:[.,]-{{1,2}})?"
)
_CENTS = re.compile(r"\d{2}(?!\d)")
_LETTER_BEFORE = re.compile(r"[A-Za-z\u0370-\u05ff]\Z")  # "A1001" is no number of an amount
_BESIDE = 24  # signs; no name of a currency is longer
_DEFAULT_EXPONENT = 2
_END_OF_ARABIC = 0x0700


@dataclass(frozen=True)
class _Names:
    """The names of currencies in one language, as patterns around a number."""

    codes: Mapping[str, str]
    before: "re.Pattern[str]"
    after: "re.Pattern[str]"
    in_words: "re.Pattern[str]"

    @classmethod
    def of(cls, codes: Mapping[str, str], numbers: Numerals) -> "_Names":
        """Words of numbers stand alone; signs follow other words without a space."""
        currency = _currency(codes)
        border = r"(?<!\d)" if numbers.sign else r"(?<!\w)"
        return cls(
            codes,
            re.compile(rf"({currency})\s?\Z", re.IGNORECASE),
            re.compile(rf"\s?({currency})", re.IGNORECASE),
            re.compile(rf"{border}({numbers.words})\s?({currency})", re.IGNORECASE),
        )


class Amounts:
    """Finds amounts. The language decides what "¥" is, and reads numbers in words."""

    def __init__(self) -> None:
        path = resources.files("bot.nlu.data") / "currencies.json"
        tables = json.loads(path.read_text("utf-8"))
        names: Mapping[str, str] = tables["names"]
        self._currencies = {folded(name).lower(): code for name, code in names.items()}
        self._by_language: Mapping[str, Mapping[str, str]] = tables["by_language"]
        self._exponents: Mapping[str, int] = tables["exponents"]
        self._built: Dict[str, _Names] = {}

    def find(self, read: str, code: str) -> Iterator[Found]:
        """The amounts in a plain text of language `code`; one in words ("1万2000円") comes first."""
        names = self._names(code)
        text = folded(read)
        for match in names.in_words.finditer(text):
            currency = names.codes[match[2].lower()]
            minor = numerals(code).read(match[1]) * 10 ** self._exponent(currency)
            yield _amount(minor, currency, match.start(), match.end())
        yield from self._in_digits(text, names)

    def is_currency(self, letters: str) -> bool:
        """Whether the letters name a currency: "EUR-2500" is no order."""
        return letters.lower() in self._currencies

    def _names(self, code: str) -> _Names:
        """A language's names; built when it is first written."""
        if code not in self._built:
            codes = {**self._currencies, **self._by_language.get(code, {})}
            self._built[code] = _Names.of(codes, numerals(code))
        return self._built[code]

    def _in_digits(self, text: str, names: _Names) -> Iterator[Found]:
        done = 0
        for number in _NUMBER.finditer(text):
            around = text[max(done, number.start() - _BESIDE) : number.start()]
            before, after = names.before.search(around), names.after.match(text, number.end())
            named = before or after
            if not named or (not before and _LETTER_BEFORE.search(around)):
                continue
            currency = names.codes[named[1].lower()]
            cents = _CENTS.match(text, after.end()) if after and not before else None
            minor = self._minor_units(number[0], cents[0] if cents else "", currency)
            done = (cents or after or number).end()
            start = number.start() - len(before[0]) if before else number.start()
            yield _amount(minor, currency, start, done)

    def _exponent(self, currency: str) -> int:
        return self._exponents.get(currency, _DEFAULT_EXPONENT)

    def _minor_units(self, number: str, cents: str, currency: str) -> int:
        exponent = self._exponent(currency)
        whole, part = _parted(number, exponent)
        return int(re.sub(r"\D", "", whole) + (cents or part).ljust(exponent, "0")[:exponent])


def _amount(minor: int, currency: str, start: int, end: int) -> Found:
    return Found("amount", {"amount_minor": minor, "currency": currency}, start, end)


def _currency(names: Iterable[str]) -> str:
    """Any of the names; a Latin, Cyrillic or Arabic word must stand alone."""
    words = [name for name in names if name[-1].isalpha() and ord(name[-1]) < _END_OF_ARABIC]
    signs = set(names).difference(words)
    return rf"(?:(?<!\w)|(?<=\d))(?:{_either(words)})(?!\w)|{_either(signs)}"


def _either(names: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True)))


def _parted(number: str, exponent: int) -> Tuple[str, str]:
    """Whole units and the digits after the point, whichever country wrote it."""
    longest = max(exponent, _DEFAULT_EXPONENT)
    separated = re.fullmatch(rf"(.*\d)[.,\u066b](\d{{1,{longest}}})", number.rstrip("-.,"))
    return (separated[1], separated[2]) if separated else (number, "")
