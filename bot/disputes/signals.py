"""Signals in a buyer's words that want a person: danger, law, anger.

The words are data, one file a language: bot/hearing/signals/<code>.json.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.disputes.names import EscalationReason

_UNSPACED = re.compile(r"[\u0600-\u06ff\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_SHOUT = re.compile(r"[!！]{3,}")  # the full-width mark is meant
_ORDER_NUMBER = re.compile(r"\b[A-Z]{1,3}-?\d+\b")
_CAPITALS_WORDS = 4
_CAPITALS_LETTERS = 15
_CAPITALS_SHARE = 0.8


@dataclass(frozen=True, slots=True)
class SignalWords:
    """The words of one language that signal something.

    A term is a whole word or phrase; `*` at its end lets any ending follow. Terms in a script that is
    written without blanks or with prefixes (Chinese, Japanese, Thai, Arabic) match inside longer words.
    Words that also mean something harmless are listed as phrases.
    """

    safety: tuple[str, ...]  # smoke, fire, shock, injury, poison, allergy, hospital
    legal: tuple[str, ...]  # lawyers, courts, police, consumer bodies, the press
    insults: tuple[str, ...]
    friendly: tuple[str, ...]  # beside them three exclamation marks are joy
    harmless: tuple[str, ...]  # hold a word of the others and mean none: taken out first


class SignalReader:
    """Reads signals in the words of all languages at once: a first message may be in any."""

    def __init__(self, words: Mapping[str, SignalWords]) -> None:
        """`words` by language."""
        every = words.values()
        self._safety = _pattern(term for one in every for term in one.safety)
        self._legal = _pattern(term for one in every for term in one.legal)
        self._insults = _pattern(term for one in every for term in one.insults)
        self._friendly = _pattern(term for one in every for term in one.friendly)
        self._harmless = _pattern(term for one in every for term in one.harmless)

    def signal(self, text: str) -> EscalationReason | None:
        """The most urgent signal in the text, in whatever language: safety, then legal, then anger.

        Anger is a first signal only: policy says after how many calm answers a person takes over.
        """
        plain = text.casefold().replace("\u2019", "'")
        meant = self._harmless.sub(" ", plain)
        if self._safety.search(meant):
            return EscalationReason.SAFETY
        if self._legal.search(meant):
            return EscalationReason.LEGAL
        if self._insults.search(meant) or _is_shouted(text):
            return EscalationReason.ANGER
        if _SHOUT.search(text) and not self._friendly.search(plain):
            return EscalationReason.ANGER
        return None


def _is_shouted(text: str) -> bool:
    """Whether it is written in capitals, order numbers aside."""
    text = _ORDER_NUMBER.sub("", text)
    cased = [letter for letter in text if letter.isupper() or letter.islower()]
    capitals = sum(letter.isupper() for letter in cased)
    return (
        len(text.split()) >= _CAPITALS_WORDS
        and len(cased) >= _CAPITALS_LETTERS
        and capitals >= _CAPITALS_SHARE * len(cased)
    )


def _pattern(terms: Iterable[str]) -> re.Pattern[str]:
    """All terms, the longest first: whole words, and parts where a script has no word borders."""
    written = {" ".join(term.casefold().split()) for term in terms}
    longest_first = sorted(written, key=lambda term: (-len(term), term))
    return re.compile("|".join(map(_term, longest_first)) or "(?!)")


def _term(term: str) -> str:
    if _UNSPACED.search(term):
        return re.escape(term)
    if term.endswith("*"):
        return rf"(?<!\w){re.escape(term[:-1])}\w*"
    return rf"(?<!\w){re.escape(term)}(?!\w)"
