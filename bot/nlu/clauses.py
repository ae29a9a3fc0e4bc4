"""Pure: a message in its clauses, so that each can be understood alone.

A clause ends at a mark (. ! ? ; , in all scripts, a new line) or before a word that joins another one to it. One table
a language, data/clauses/<code>.json; without a table the marks alone count. To add a language, add its table:

- joins     words and phrases that begin another clause: "and", "außerdem"
- prefixes  the same, written together with the next word: "و"
- ends      endings of words that end a clause: "했고"
- words     how many words a clause has at least; a shorter piece stays with its neighbour
- signs     the same, in letters, of a language without spaces between words: there, joins need none either
"""

import json
import re
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, Dict, Iterator, List, Tuple

MOST = 8  # clauses of one message; what comes after them stays with the last
_WORDS = 3
_MARKS = r"[!?;؟؛。！？；，、،…\n]+|[.,:](?=\s|$)|(?<=\s)[&+–—-](?=\s)"


@dataclass(frozen=True)
class Clause:
    """A piece of a message, in its own place."""

    text: str
    start: int
    end: int


def clauses(text: str, code: str) -> List[Clause]:
    """The clauses of `text`, a message in language `code`, in order; one or none where nothing divides it."""
    table = _table(code)
    found: List[Tuple[int, int]] = []
    start: int | None = None
    for piece_start, piece_end in _pieces(text, table.cut):
        if not any(map(str.isalnum, text[piece_start:piece_end])):
            continue
        start = piece_start if start is None else start
        if len(found) < MOST and table.is_long_enough(text[start:piece_end]):
            found.append((start, piece_end))
            start = None
        elif found:
            found[-1] = (found[-1][0], piece_end)
            start = None
    return [_clause(text, *place) for place in found]


@dataclass(frozen=True)
class _Table:
    """What divides a language's messages."""

    cut: "re.Pattern[str]"
    words: int
    signs: int  # 0 where words have spaces between them

    def is_long_enough(self, piece: str) -> bool:
        if self.signs:
            return sum(sign.isalnum() for sign in piece) >= self.signs
        return sum(any(map(str.isalnum, word)) for word in piece.split()) >= self.words


def _pieces(text: str, cut: "re.Pattern[str]") -> Iterator[Tuple[int, int]]:
    start = 0
    for match in cut.finditer(text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def _clause(text: str, start: int, end: int) -> Clause:
    piece = text[start:end]
    bare = piece.strip()
    start += len(piece) - len(piece.lstrip())
    return Clause(bare, start, start + len(bare))


@cache
def _table(code: str) -> _Table:
    known = _read(code)
    signs = int(known.get("signs", 0))
    ways = [_MARKS, *_joins(known.get("joins", []), spaced=not signs)]
    ways += [rf"(?<!\S)(?={_any(known['prefixes'])}\w)"] if "prefixes" in known else []
    ways += [rf"(?<={re.escape(end)})\s+" for end in known.get("ends", [])]
    return _Table(re.compile("|".join(ways), re.IGNORECASE), int(known.get("words", _WORDS)), signs)


def _joins(words: List[str], *, spaced: bool) -> List[str]:
    if not words:
        return []
    return [rf"(?<!\w)(?:{_any(words)})(?!\w)"] if spaced else [_any(words)]


def _any(words: List[str]) -> str:
    """One of the words, the longest that fits."""
    longest_first = sorted(words, key=len, reverse=True)
    return f"(?:{'|'.join(re.escape(word) for word in longest_first)})"


def _read(code: str) -> Dict[str, Any]:
    file = resources.files("bot.nlu.data") / "clauses" / f"{code}.json"
    return json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
