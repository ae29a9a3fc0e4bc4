"""Everyday words that give a Latin language away: spaCy's stop words and what people chat with."""

from importlib import import_module
from typing import Dict, FrozenSet, Iterable, Mapping, Tuple

from bot.nlu.language.cleaning import without_accents
from bot.nlu.language.codes import FACTS, LATIN
from bot.nlu.spacy_french import spare_the_french_exceptions

_MOST_HITS = 3
ANY_LANGUAGE = "xx"  # spaCy's code for a language that it does not know


class CommonWords:
    """Counts, for each of `LATIN`, how many words of a message are everyday words there."""

    def __init__(self) -> None:
        self._exact: Dict[str, FrozenSet[str]] = {
            code: frozenset(_stop_words(FACTS[code].tokens)) | FACTS[code].everyday_words
            for code in LATIN
        }
        self._folded: Dict[str, FrozenSet[str]] = {
            code: frozenset(map(without_accents, words)) for code, words in self._exact.items()
        }

    def hits(self, words: Iterable[str]) -> Mapping[str, int]:
        """Hits a language, at most three; a word typed without its accents counts as well."""
        pairs = [(word, without_accents(word)) for word in words]
        return {code: min(_MOST_HITS, self._count(code, pairs)) for code in LATIN}

    def _count(self, code: str, pairs: Iterable[Tuple[str, str]]) -> int:
        exact, folded = self._exact[code], self._folded[code]
        return sum(word in exact or bare in folded for word, bare in pairs)


def _stop_words(spacy_code: str) -> Iterable[str]:
    if spacy_code == ANY_LANGUAGE:
        return ()
    if spacy_code == "fr":
        spare_the_french_exceptions()
    return import_module(f"spacy.lang.{spacy_code}.stop_words").STOP_WORDS
