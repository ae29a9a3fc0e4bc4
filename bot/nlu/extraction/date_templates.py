"""The ways a language writes a day, as patterns made from data/dates/<code>.json.

A way is text with holes: "{n} {unit} ago", "{day}[ de] {month}[ de {year}]". What stands in square
brackets may be absent. To add a language, add its table:

- borders      "both", "left" or "none": on which sides its words end where letters end
- glued        letters that may be glued before a word: و in Arabic
- order        how it orders a date in digits: "dmy" or "ymd"
- month_first  regions of the language that write the month first: ["US"]
- year_offset  543 where years are counted from the Buddha's, else 0
- eras         words before a year, and the year before their first: {"令和": 2018}
- before_date  words that make a date of "5/3" and "17.03": "on"; after_date the same
- dotted       whether "17.03." is a date without such a word
- days         phrases and how many days ago they were: {"yesterday": 1}
- units        "day", "week" and "month": their words
- ones         words for 1 before a unit: "a"
- months       names and abbreviations; weekdays: names, 1 is Monday
- short_weekdays  names that are other words too and count in `weekday` ways only
- day_endings  what is glued to a day's number: "th"
- then         words that may follow {end}
- ago, weekday, last_week, dates, day_only   the ways themselves
- not_after, not_before  words beside which none of it is a day gone by: "next"
"""

import json
import re
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib import resources
from typing import Any, Dict, Iterable, Iterator, List, Mapping, Tuple

from bot.nlu.extraction.found import folded
from bot.nlu.extraction.numerals import Numerals, numerals

_PIECES = re.compile(r"\{(?P<hole>\w+)\}|(?P<space>\s+)|(?P<bracket>[\[\]])|(?P<text>[^{}\[\]\s]+)")
_BRACKETS = {"[": "(?:", "]": ")?"}
_BORDERS = {"both": (r"(?<!\w)", r"(?!\w)"), "left": (r"(?<!\w)", r"(?!\d)"), "none": ("", "")}


class Way(Enum):
    """What a template says about the day; the values are keys of the tables."""

    DATE = "dates"
    AGO = "ago"
    WEEKDAY = "weekday"
    LAST_WEEK = "last_week"
    DAY_ONLY = "day_only"


@dataclass(frozen=True)
class DateTable:
    """One language's names, and its templates as compiled patterns."""

    code: str
    days: Mapping[str, int]
    units: Mapping[str, str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    eras: Mapping[str, int]
    ones: Iterable[str]
    numerals: Numerals
    year_offset: int
    month_first: Iterable[str]
    order: str
    dotted: bool
    ways: List[Tuple[Way, "re.Pattern[str]"]]
    phrases: "re.Pattern[str]"
    before_date: "re.Pattern[str]"
    after_date: "re.Pattern[str]"
    not_after: "re.Pattern[str]"
    not_before: "re.Pattern[str]"


@cache
def date_table(code: str) -> DateTable:
    """The table of one language; read when the language is first written."""
    path = resources.files("bot.nlu.data") / "dates" / f"{code}.json"
    return _Reader(code, json.loads(path.read_text("utf-8"))).table()


class _Reader:
    """Compiles one file."""

    def __init__(self, code: str, table: Mapping[str, Any]) -> None:
        self._code = code
        self._table = table
        self._numerals = numerals(code)
        self._left, self._right = _BORDERS[table["borders"]]
        if table["glued"]:
            glued = "".join(map(folded, table["glued"]))
            self._left = rf"(?<!\w)(?:[{glued}]{{1,2}})?"
        self._units = {
            folded(word).lower(): unit for unit, words in table["units"].items() for word in words
        }
        self._holes = self._patterns_of_holes()

    def table(self) -> DateTable:
        table = self._table
        return DateTable(
            code=self._code,
            days=_names(table["days"]),
            units=self._units,
            months=_names(table["months"]),
            weekdays=_names({**table["weekdays"], **table["short_weekdays"]}),
            eras=_names(table["eras"]),
            ones=frozenset(_names(dict.fromkeys(table["ones"], 1))),
            numerals=self._numerals,
            year_offset=table["year_offset"],
            month_first=tuple(table["month_first"]),
            order=table["order"],
            dotted=table["dotted"],
            ways=list(self._ways()),
            phrases=self._compiled(_either(table["days"])),
            before_date=self._beside(table["before_date"], at_end=True),
            after_date=self._beside(table["after_date"], at_end=False),
            not_after=self._beside(table["not_after"], at_end=True),
            not_before=self._beside(table["not_before"], at_end=False),
        )

    def _ways(self) -> Iterator[Tuple[Way, "re.Pattern[str]"]]:
        for way in Way:
            for template in self._table[way.value]:
                yield way, self._compiled(self._pattern(template))
        if self._table["weekdays"]:
            yield Way.WEEKDAY, self._compiled(f"(?P<weekday>{_either(self._table['weekdays'])})")

    def _pattern(self, template: str) -> str:
        return "".join(map(self._piece, _PIECES.finditer(template)))

    def _piece(self, piece: "re.Match[str]") -> str:
        if piece["hole"]:
            return self._holes[piece["hole"]]
        if piece["space"]:
            return r"\s+"
        return _BRACKETS.get(piece[0]) or re.escape(folded(piece[0]))

    def _patterns_of_holes(self) -> Dict[str, str]:
        table, number = self._table, self._numerals.pattern
        endings = _either(table["day_endings"])
        sign = self._numerals.sign
        day = number if sign else r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"
        year = rf"\d{{1,4}}|(?:{sign}){{2,4}}" if sign else r"\d{4}"
        ones = f"|{_either(table['ones'])}" if table["ones"] else ""
        every = {**table["weekdays"], **table["short_weekdays"]}
        then = _either(table["then"])
        return {
            "day": rf"(?P<day>{day})(?:{endings})?" if endings else rf"(?P<day>{day})",
            "mm": f"(?P<month>{number})",
            "month": rf"(?P<month>{_either(table['months'])})\.?",
            "year": f"(?P<year>{year})",
            "yy": r"(?P<year>\d{4}|\d{2})",
            "era": f"(?P<era>{_either(table['eras'])})",
            "n": f"(?P<n>{number}{ones})",
            "unit": f"(?P<unit>{_either(self._units)})",
            "weekday": rf"(?P<weekday>{_either(every)})\.?",
            "end": rf"(?=\s*(?:$|[^\w\s]|(?<=\s)(?:{then})(?!\w)))",
        }

    def _compiled(self, pattern: str) -> "re.Pattern[str]":
        guarded = rf"{self._left}(?<!\d)(?<!\d[.,/:])(?P<said>{pattern}){self._right}(?!\d)"
        return re.compile(guarded if pattern else r"(?!)", re.IGNORECASE)

    def _beside(self, words: Iterable[str], *, at_end: bool) -> "re.Pattern[str]":
        either = _either(words)
        if not either:
            return re.compile(r"(?!)")
        pattern = rf"{self._left}(?:{either})\s*\Z" if at_end else rf"\s*(?:{either}){self._right}"
        return re.compile(pattern, re.IGNORECASE)


def _names(table: Mapping[str, int]) -> Dict[str, int]:
    return {folded(name).lower(): value for name, value in table.items()}


def _either(words: Iterable[str]) -> str:
    """The words as alternatives, longer ones first; white space between words as it comes."""
    by_length = sorted({folded(word) for word in words}, key=len, reverse=True)
    return "|".join(re.sub(r"(?:\\ )+", r"\\s+", re.escape(word)) for word in by_length)
