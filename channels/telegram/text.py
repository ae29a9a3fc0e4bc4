"""Long texts in pieces, and right-to-left lines that stay right beside Latin letters."""

import re
import unicodedata
from collections.abc import Iterator

MOST = 4096  # UTF-16 units, which is how Telegram counts
MOST_CAPTION = 1024
MARK = "\u200f"  # right-to-left mark: a letter of that direction that nobody sees

_RIGHT = frozenset({"R", "AL"})
_STRONG = _RIGHT | {"L"}
_SENTENCE_END = re.compile(r"(?<=[.!?…؟۔])\s+|(?<=[。！？])\s*")
_SPACE = re.compile(r"\s+")
_LANGUAGES = frozenset({"ar", "fa", "he", "ur"})


def units(text: str) -> int:
    """How long Telegram says that the text is."""
    return len(text) + sum(letter > "\uffff" for letter in text)


def pieces(text: str, most: int = MOST) -> tuple[str, ...]:
    """The text in pieces of at most `most` units: cut between lines, else sentences, words, letters."""
    found = []
    rest = text.strip()
    while units(rest) > most:
        end = _end(rest, most)
        found.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return (*found, rest) if rest else tuple(found)


def _end(text: str, most: int) -> int:
    """Where the first piece ends; late enough that no piece is a mere scrap, where there is a choice."""
    longest = _fitting(text, most)
    head = text[: longest + 1]
    for ends in (_ends_of_lines(head), _ends(head, _SENTENCE_END), _ends(head, _SPACE)):
        fit = [end for end in ends if longest // 4 < end <= longest]
        if fit:
            return fit[-1]
    return _between_letters(text, longest)


def _fitting(text: str, most: int) -> int:
    """How many letters fit."""
    size = 0
    for number, letter in enumerate(text):
        size += units(letter)
        if size > most:
            return number
    return len(text)


def _ends_of_lines(text: str) -> Iterator[int]:
    return (at for at, letter in enumerate(text) if letter == "\n")


def _ends(text: str, pattern: re.Pattern[str]) -> Iterator[int]:
    return (match.start() for match in pattern.finditer(text))


def _between_letters(text: str, end: int) -> int:
    """Not between a letter and the sign that belongs to it."""
    while end > 1 and (unicodedata.combining(text[end]) or text[end] in "\u200d\ufe0f"):
        end -= 1
    return end


def directed(text: str, *, language: str | None) -> str:
    """The text so that each of its right-to-left lines also begins and ends that way.

    A client takes a line's direction from its first letter, and puts a full stop after a last Latin
    word to the wrong side. A mark before and after the line settles both.
    """
    return "\n".join(_line(line, language) for line in text.split("\n"))


def _line(line: str, language: str | None) -> str:
    strong = [kind for kind in map(unicodedata.bidirectional, line) if kind in _STRONG]
    right = [kind for kind in strong if kind in _RIGHT]
    if not right or not (language in _LANGUAGES or len(right) * 2 > len(strong)):
        return line
    before = MARK if strong[0] == "L" else ""
    after = MARK if strong[-1] == "L" else ""
    return f"{before}{line}{after}"
