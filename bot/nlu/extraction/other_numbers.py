"""Numbers that count no pieces, whatever the language: phones, times, shares, sizes, models.

What needs a language's own words ("size 42", "3 weeks") is in its table of counting.
"""

import json
import re
from functools import cache
from importlib import resources
from typing import Iterator, List, Sequence

from bot.nlu.extraction.found import Found, plain

_LEAST_PHONE, _MOST_PHONE = 7, 15  # digits of a phone number, as E.164 has them
_PHONE = re.compile(r"(?<![\w.,])[+(]?\d[\d ().-]{5,22}\d(?!\w)")
_DECIMAL = r"(?<![\w.,])\d+[.,]\d+(?!\w)"
_CLOCK = r"(?<!\d)\d{1,2}\s?[:h]\s?\d{2}(?!\d)|(?<!\w)\d{1,2}\s?(?:h|am|pm|a\.m\.|p\.m\.)(?!\w)"
_SHARE = r"[%٪]\s?\d+(?:[.,]\d+)?|(?<!\d)\d+(?:[.,]\d+)?\s?[%٪]"
_GLUED = r"(?<![\w.,])\d+(?:[mgwv](?!\w)|-[a-z]{3,})"  # "2m", "4-pack"
_LONG = r"(?<!\d)\d{3,}(?!\d)"
_SPACED_BELOW = 0x0700  # scripts whose words stand between spaces


def find_other_numbers(text: str, taken: Sequence[Found]) -> List[Found]:
    """Stretches whose numbers are no counts, outside `taken`."""
    read = plain(text)
    found = (*_phones(read), *_others(read))
    return [one for one in found if not any(t.overlaps(one.start, one.end) for t in taken)]


def _phones(read: str) -> Iterator[Found]:
    for match in _PHONE.finditer(read):
        if _LEAST_PHONE <= sum(map(str.isdigit, match[0])) <= _MOST_PHONE:
            yield Found("phone", match[0], match.start(), match.end())


def _others(read: str) -> Iterator[Found]:
    for match in _pattern().finditer(read):
        yield Found("other_number", match[0], match.start(), match.end())


@cache
def _pattern() -> "re.Pattern[str]":
    table = json.loads((resources.files("bot.nlu.data") / "other_numbers.json").read_text("utf-8"))
    series = rf"(?<![A-Za-z\u0370-\u06ff])(?:{_either(table['series'])})\s?-?\d{{1,4}}(?!\d)"
    spaced = [word for word in table["measures"] if ord(word[0]) < _SPACED_BELOW]
    glued = [word for word in table["measures"] if ord(word[0]) >= _SPACED_BELOW]
    measures = rf"(?<!\d)\d+\s?(?:(?:{_either(spaced)})(?!\w)|{_either(glued)})"
    either = f"{_SHARE}|{_CLOCK}|{series}|{measures}|{_DECIMAL}|{_GLUED}|{_LONG}"
    return re.compile(either, re.IGNORECASE)


def _either(words: Sequence[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
