"""How many pieces are missing, from the numbers in a buyer's words.

The words are data, one file a language: bot/hearing/missing/<code>.json.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.disputes.plain import plain

_NEAR = r"[^.!?,;。，、！？；،؛\n]{0,24}?"  # what may stand between two words of one clause
_NEVER = "(?!)"
_ANSWER = re.compile(r"^\W*[^\W\d]{1,6}[,.!،，。、]+")  # "No, two came" denies no arrival


@dataclass(frozen=True, slots=True)
class MissingWords:
    """The words of one language around what came and what did not.

    A word is whole; `*` at its end lets any letters follow, at its beginning precede. Where a language
    writes no spaces between words (`spaced` is False), each may stand inside others.
    """

    spaced: bool
    harmless: tuple[str, ...]  # hold a word of the others and mean something else: "just arrived"
    missing: tuple[str, ...]  # beside them a number counts what is absent
    arrived: tuple[str, ...]  # of coming, receiving, lying in the box
    negation: tuple[str, ...]  # before `arrived` it makes the number count what is absent
    only: tuple[str, ...]  # beside `arrived` the number counts what came, whatever else is said
    no_more_than: tuple[str, ...]  # the same even with a negated verb: "しか", "밖에", "إلا"
    none: tuple[str, ...]  # nothing came
    not_one: tuple[str, ...]  # the same in words that hold a one: "not a single one"
    all: tuple[str, ...]  # beside `missing`: everything
    denied: tuple[str, ...]  # before a number that is wrong: "2, not 1"
    denied_after: tuple[str, ...]  # after one: "1 değil 2"


class MissingReader:
    """Reads how many are missing, in the language of the message first, then in all others."""

    def __init__(self, words: Mapping[str, MissingWords]) -> None:
        """`words` by language."""
        self._cues = {language: _Cues.of(one) for language, one in words.items()}

    def missing(self, ordered: int, told: "Told", *, words: str, language: str) -> int | None:
        """How many of `ordered` pieces are missing, 1 to `ordered`; None where the words do not tell.

        A number next to a word of absence counts what is missing, any other number what arrived: the bot
        asks "how many arrived?".
        """
        if told.counts and told.total is not None and told.total != ordered:
            return None
        missing = self._heard(plain(words), language).missing(ordered, told.counts)
        return missing if missing is not None and 1 <= missing <= ordered else None

    def _heard(self, text: str, language: str) -> "_Heard":
        """What the first language hears in the text that hears anything."""
        nothing, text = _Heard(), _ANSWER.sub("", text)
        for code in sorted(self._cues, key=lambda code: code != language):
            heard = self._cues[code].hear(text)
            if heard != nothing:
                return heard
        return nothing


@dataclass(frozen=True, slots=True)
class Told:
    """The numbers of a message in their order; `total` is the 3 of "2 of 3"."""

    counts: tuple[int, ...] = ()
    total: int | None = None


@dataclass(frozen=True, slots=True)
class _Heard:
    """What the words of a message say about its numbers. Places count its signs."""

    denied: frozenset[int] = frozenset()
    absent: int | None = None  # where something is said to be missing
    came: int | None = None  # where something is said to have come
    only_came: bool = False
    nothing: bool = False
    not_one: bool = False

    def missing(self, ordered: int, counts: Sequence[int]) -> int | None:
        """How many are missing of `ordered`; it may be out of range."""
        told = [count for count in counts if count not in self.denied] or list(counts)
        if self.not_one and set(told) <= {0, 1, ordered}:
            return ordered
        if self.nothing and set(told) <= {0, ordered}:
            return ordered
        if not told:
            return None
        if len(told) > 1 and told[-1] + told[-2] == ordered and self._tells_both:
            return self._first_or_last(told)
        count = _the_count(ordered, told)
        return count if self.absent is not None and not self.only_came else ordered - count

    @property
    def _tells_both(self) -> bool:
        return self.absent is not None and self.came is not None

    def _first_or_last(self, told: Sequence[int]) -> int:
        """Of "1 is missing, 2 came" the number goes with the word that stands in the same place."""
        first = (self.absent or 0) < (self.came or 0)
        return told[-2] if first else told[-1]


def _the_count(ordered: int, counts: Sequence[int]) -> int:
    """The number that is not just the size of the order ("I ordered 3 and 2 came"); the last one said wins."""
    others = [count for count in counts if count != ordered]
    return others[-1] if others else counts[-1]


@dataclass(frozen=True, slots=True)
class _Cues:
    """The words of one language as patterns over plain text."""

    harmless: re.Pattern[str]
    absent: re.Pattern[str]
    arrived: re.Pattern[str]
    only_arrived: re.Pattern[str]
    no_more_than: re.Pattern[str]
    nothing: re.Pattern[str]
    not_one: re.Pattern[str]
    denied: re.Pattern[str]

    @classmethod
    def of(cls, words: MissingWords) -> "_Cues":
        def either(listed: Sequence[str]) -> str:
            return _either(listed, spaced=words.spaced)

        missing, arrived = either(words.missing), either(words.arrived)
        only, every = either(words.only), either(words.all)
        absent = f"{missing}|{either(words.negation)}{_NEAR}{arrived}"
        return cls(
            harmless=re.compile(either(words.harmless)),
            absent=re.compile(absent),
            arrived=re.compile(arrived),
            only_arrived=re.compile(f"{only}{_NEAR}{arrived}|{arrived}{_NEAR}{only}"),
            no_more_than=re.compile(either(words.no_more_than)),
            nothing=re.compile(
                f"{either(words.none)}|{every}{_NEAR}{missing}|{missing}{_NEAR}{every}"
            ),
            not_one=re.compile(either(words.not_one)),
            denied=re.compile(
                rf"{either(words.denied)}\s*(?P<before>\d+)"
                rf"|(?P<after>\d+)\D{{0,3}}?{either(words.denied_after)}"
            ),
        )

    def hear(self, text: str) -> _Heard:
        """What this language hears in a plain text."""
        text = self.harmless.sub(_blank, text)
        denied = frozenset(int(m["before"] or m["after"]) for m in self.denied.finditer(text))
        text = self.denied.sub(_blank, text)
        absent = self.absent.search(text)
        present = self.absent.sub(_blank, text)
        came = self.arrived.search(present)
        only = bool(self.no_more_than.search(text) or self.only_arrived.search(present))
        return _Heard(
            denied=denied,
            absent=absent.start() if absent else None,
            came=came.start() if came else None,
            only_came=only,
            nothing=bool(self.nothing.search(text)),
            not_one=bool(self.not_one.search(text)),
        )


def _blank(match: re.Match[str]) -> str:
    """As many signs as were there, so that places stay true; a mark that no clause goes across."""
    return "," * len(match[0])


def _either(listed: Sequence[str], *, spaced: bool) -> str:
    """One of the words; nothing where none is listed."""
    return f"(?:{'|'.join(_patterns(listed, spaced=spaced))})" if listed else _NEVER


def _patterns(listed: Sequence[str], *, spaced: bool) -> Iterator[str]:
    for word in sorted(map(plain, listed), key=len, reverse=True):
        bare = re.escape(word.strip("*")).replace(r"\ ", r"\s+")
        left = "" if word.startswith("*") or not spaced else r"(?<!\w)"
        right = "" if not spaced else r"\w*" if word.endswith("*") else r"(?!\w)"
        yield f"{left}{bare}{right}"
