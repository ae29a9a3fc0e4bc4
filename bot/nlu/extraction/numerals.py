"""Numbers in words: "three", "dwudziestu", "十七", "삼만", "ยี่สิบ", "1万2000".

The words are those of data/counting/<code>.json: `numbers`, `weak` and `counted`, and `signs` for
languages that build numbers from signs ({"三": 3, "十": 10, "万": 10000}).
"""

import json
import re
from functools import cache
from importlib import resources
from typing import Any, Dict, Iterator, Mapping, Tuple

from bot.nlu.extraction.found import folded

_DIGITS = re.compile(r"\d+")
_TEN = 10
_MYRIAD = 10_000
_LONGEST_RUN = 12  # signs after the first; keeps hostile texts cheap
_WORD_TABLES = ("numbers", "weak", "counted")


@cache
def counting_table(code: str) -> Mapping[str, Any]:
    """The words around counting of one language, as its file has them."""
    path = resources.files("bot.nlu.data") / "counting" / f"{code}.json"
    table: Mapping[str, Any] = json.loads(path.read_text("utf-8"))
    return table


@cache
def numerals(code: str) -> "Numerals":
    """The numerals of one language; built when the language is first written."""
    return Numerals(counting_table(code))


class Numerals:
    """Reads the numbers of one language. `pattern` finds them in a folded text."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        words = {word: value for name in _WORD_TABLES for word, value in table[name].items()}
        self._words = {folded(word).lower(): int(value) for word, value in words.items()}
        self._signs: Dict[str, int] = table.get("signs", {})
        self.sign = "|".join(map(re.escape, sorted(self._signs, key=len, reverse=True)))
        self._pieces = re.compile(rf"{self.sign}|\d[\d,]*|.") if self._signs else _DIGITS
        self._run = (
            rf"(?:\d[\d,]{{0,8}})?(?:{self.sign})(?:\d|{self.sign}){{0,{_LONGEST_RUN}}}"
            if self._signs
            else r"(?!)"
        )
        self._runs = re.compile(self._run)

    @property
    def pattern(self) -> str:
        """Digits, or a number in words, as a regular expression without groups."""
        return rf"(?:{self.words}|\d{{1,3}}(?!\d))"

    @property
    def words(self) -> str:
        """A number written with words or signs, as a regular expression without groups."""
        words = "|".join(map(re.escape, sorted(self._words, key=len, reverse=True)))
        return rf"(?:{self._run}|{words})"

    def read(self, number: str) -> int:
        """The value of a text that `pattern` or `words` found."""
        spelled = re.sub(r"\s+", " ", number).strip().lower()
        if spelled in self._words:
            return self._words[spelled]
        return _composed(self._values(spelled))

    def runs(self, text: str) -> Iterator[Tuple[int, int, int]]:
        """Numbers built from signs: start, end, value."""
        if self._signs:
            for match in self._runs.finditer(text):
                yield match.start(), match.end(), _composed(self._values(match[0]))

    def _values(self, spelled: str) -> Iterator[Tuple[int, bool]]:
        """Each piece's value, and whether it was a sign."""
        for piece in self._pieces.findall(spelled):
            if piece in self._signs:
                yield self._signs[piece], True
            elif piece[0].isdigit():
                yield int(piece.replace(",", "")), False


def _composed(values: Iterator[Tuple[int, bool]]) -> int:
    """三百五十 is 3·100 + 5·10; 二〇二六 is digit by digit; 1万2000 is 1·10000 + 2000."""
    whole = section = number = 0
    for value, is_sign in values:
        if not is_sign or value < _TEN:
            number = number * _TEN + value if is_sign else value
        elif value < _MYRIAD:
            section, number = section + (number or 1) * value, 0
        else:
            whole, section, number = whole + (section + number or 1) * value, 0, 0
    return whole + section + number
