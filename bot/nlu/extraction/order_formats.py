"""The shop's order numbers, as its policy writes them: "A-####", "####/#####", "SO#####".

`#` is a digit, `#+` one or more; every other sign stands for itself. Buyers type letters small and
leave out or change what stands between the parts, so "a 1001" is "A-1001" too.
"""

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, List, Sequence, Tuple

from ruamel.yaml import YAML, YAMLError

_KEY = "order_numbers"
_PARTS = re.compile(r"(?P<digits>[#+]+)|(?P<letters>[A-Za-z0-9]+)|(?P<between>[-/. _]+)")
_NUMBER = re.compile(r"(?:#\+?)+")
_LEAST_DIGITS = 3  # a shorter one would be found in "2 of 3"
_ARTICLE = re.compile(r"[a-z] +\d")  # "a 1000 of them", unless nothing else is said
_ANY_BETWEEN = r"[-/. _]"


def policy_file() -> Path:
    """The shop's policy, where the app finds it too."""
    return Path(os.environ.get("AMENDS_POLICY_FILE") or "policy.yml")


def formats_in(policy: Path) -> Tuple[str, ...]:
    """The formats of a policy file, none if it has none.

    A file that cannot be read gives none: `amends policy check` names its mistakes, and the app does
    not start with them.
    """
    try:
        read = YAML(typ="safe").load(policy)
    except (OSError, UnicodeDecodeError, YAMLError):
        return ()
    listed = read.get(_KEY) if isinstance(read, dict) else None
    return tuple(filter(is_format, map(str, listed))) if isinstance(listed, list) else ()


def is_format(text: str) -> bool:
    """Whether a text is a format that can be found: known signs, and digits enough."""
    parts = list(_PARTS.finditer(text))
    whole = "".join(part[0] for part in parts) == text
    numbers = [part["digits"] for part in parts if part["digits"]]
    good = all(_NUMBER.fullmatch(number) for number in numbers)
    return whole and good and text.count("#") >= _LEAST_DIGITS


@dataclass(frozen=True)
class OrderFormat:
    """One format, and the pattern that finds it however it is typed."""

    parts: Tuple[str, ...]
    pattern: "re.Pattern[str]"

    @classmethod
    def of(cls, text: str) -> "OrderFormat":
        """The format that the policy writes so; `text` passes `is_format`."""
        parts = [(match.lastgroup or "", match[0]) for match in _PARTS.finditer(text)]
        pattern = "".join(_pattern(parts, place) for place in range(len(parts)))
        guarded = rf"(?<![A-Za-z0-9])#?{pattern}(?![A-Za-z0-9])"
        between = tuple("" if kind == "digits" else part for kind, part in parts)
        return cls(between, re.compile(guarded, re.ASCII | re.IGNORECASE))

    def find(self, read: str) -> Iterator[Tuple[str, int, int]]:
        """Each number in its canonical form, and its place."""
        for match in self.pattern.finditer(read):
            if _ARTICLE.match(match[0]) and match[0] != read.strip(" .!"):
                continue
            digits = iter(match.groups())
            number = "".join(part or next(digits) for part in self.parts)
            yield number, match.start(), match.end()


def _pattern(parts: Sequence[Tuple[str, str]], place: int) -> str:
    kind, part = parts[place]
    if kind == "digits":
        return rf"(\d{{{part.count('#')}{',10' if '+' in part else ''}}})"
    if kind == "letters":
        joined = place + 1 < len(parts) and parts[place + 1][0] == "digits"
        return re.escape(part) + (rf" ?{_ANY_BETWEEN}? ?" if joined else "")
    between_digits = all(
        0 <= near < len(parts) and parts[near][0] == "digits" for near in (place - 1, place + 1)
    )
    return rf" ?{_ANY_BETWEEN} ?" if between_digits else rf" ?{_ANY_BETWEEN}? ?"


def order_formats(texts: Sequence[str]) -> List[OrderFormat]:
    """The formats, the longest first: "AB-####-##" before "AB-####"."""
    return [OrderFormat.of(text) for text in sorted(texts, key=len, reverse=True)]
