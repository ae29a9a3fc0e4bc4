"""Signals in a buyer's words that want a person: danger, law, anger."""

import re
from functools import cache

from bot.disputes import signal_words as words
from bot.disputes.names import EscalationReason
from bot.disputes.signal_words import Words

_UNSPACED = re.compile(r"[\u0600-\u06ff\u3040-\u30ff\u3400-\u9fff]")
_SHOUT = re.compile(r"[!！]{3,}")  # the full-width mark is meant
_ORDER_NUMBER = re.compile(r"\b[A-Z]{1,3}-?\d+\b")
_CAPITALS_WORDS = 4
_CAPITALS_LETTERS = 15
_CAPITALS_SHARE = 0.8


def signal(text: str) -> EscalationReason | None:
    """The most urgent signal in the text, in whatever language: safety, then legal, then anger.

    Anger is a first signal only: policy says after how many calm answers a person takes over.
    """
    plain = text.casefold().replace("\u2019", "'")
    if _mentions(plain, words.SAFETY, words.HARMLESS):
        return EscalationReason.SAFETY
    if _mentions(plain, words.LEGAL, words.HARMLESS):
        return EscalationReason.LEGAL
    if _is_angry(text, plain):
        return EscalationReason.ANGER
    return None


def _is_angry(text: str, plain: str) -> bool:
    if _mentions(plain, words.INSULTS, words.HARMLESS) or _is_shouted(text):
        return True
    return bool(_SHOUT.search(text)) and not _mentions(plain, words.FRIENDLY, {})


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


def _mentions(plain: str, lists: Words, harmless: Words) -> bool:
    remaining = _pattern(_terms(harmless)).sub(" ", plain) if harmless else plain
    return bool(_pattern(_terms(lists)).search(remaining))


def _terms(lists: Words) -> tuple[str, ...]:
    """The terms of all languages: a first message may be in any."""
    every = ",".join(lists.values()).split(",")
    return tuple(" ".join(term.casefold().split()) for term in every if term.strip())


@cache
def _pattern(terms: tuple[str, ...]) -> re.Pattern[str]:
    """All terms, the longest first: whole words, and parts where a script has no word borders.

    A term that ends in `*` matches words that begin with it.
    """
    longest_first = sorted(terms, key=len, reverse=True)
    return re.compile("|".join(map(_term, longest_first)))


def _term(term: str) -> str:
    if _UNSPACED.search(term):
        return re.escape(term)
    if term.endswith("*"):
        return rf"(?<!\w){re.escape(term[:-1])}\w*"
    return rf"(?<!\w){re.escape(term)}(?!\w)"
