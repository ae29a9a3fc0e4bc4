"""Reading one message: how strongly it speaks for each language, conversation left aside."""

from dataclasses import dataclass
from typing import Dict, List, Mapping

import numpy as np

from bot.nlu.language.cleaning import clean, words
from bot.nlu.language.codes import LATIN, SUPPORTED
from bot.nlu.language.common_words import CommonWords
from bot.nlu.language.fasttext_model import FastTextModel
from bot.nlu.language.profiles import LatinProfiles
from bot.nlu.language.script import Writing, read_script

STRONGEST = 12.0
"""Log evidence against a language that a message rules out: beyond any memory or locale."""

# Weights found by search over 6,600 short messages, see docs/decisions/0005.
_PROFILES, _FASTTEXT, _COMMON_WORDS = 0.25, 0.75, 2.5
_LEAST_PROBABILITY = 1e-4
# A Latin word in a Japanese or Arabic conversation ("OK", a brand) is weak evidence, a sentence
# of them is strong.
_AGAINST_OTHER_SCRIPTS_A_WORD = 2.5
_FOREIGN_AT_LEAST = 0.7
_FOREIGN_WORDS = 3


@dataclass(frozen=True)
class Silent:
    """The message has no letters: nothing can be said."""


@dataclass(frozen=True)
class Foreign:
    """The message is in a language that we do not speak."""


@dataclass(frozen=True)
class Speaks:
    """Log evidence for each supported language: 0 for the best, down to -STRONGEST."""

    evidence: Mapping[str, float]


Reading = Silent | Foreign | Speaks


class MessageReader:
    """Reads messages. Loads everything at once, so that no thread meets it half loaded."""

    def __init__(self) -> None:
        self._profiles = LatinProfiles()
        self._fasttext = FastTextModel()
        self._common_words = CommonWords()

    def read(self, text: str) -> Reading:
        """What `text` says about its language by itself."""
        cleaned = clean(text)
        script = read_script(cleaned)
        if script is None:
            return Silent()
        if script is Writing.FOREIGN:
            return Foreign()
        if script is Writing.LATIN:
            return self._read_latin(cleaned)
        if self._is_foreign(cleaned, {script: 1}, self._fasttext.probabilities(cleaned)):
            return Foreign()
        return Speaks({code: 0.0 if code == script else -STRONGEST for code in SUPPORTED})

    def _read_latin(self, cleaned: str) -> Reading:
        spoken = words(cleaned)
        probabilities = self._fasttext.probabilities(cleaned)
        hits = self._common_words.hits(spoken)
        if self._is_foreign(cleaned, hits, probabilities):
            return Foreign()
        fasttext = [max(probabilities.get(code, 0.0), _LEAST_PROBABILITY) for code in LATIN]
        scores = (
            _PROFILES * self._profiles.score(cleaned)
            + _FASTTEXT * np.log(fasttext)
            + _COMMON_WORDS * np.array([hits[code] for code in LATIN])
        )
        return Speaks(_latin_evidence(scores, spoken))

    @staticmethod
    def _is_foreign(
        cleaned: str, hits: Mapping[str, int], probabilities: Mapping[str, float]
    ) -> bool:
        """Sure of an unsupported language, in a message long enough to be sure about."""
        best = max(probabilities, key=probabilities.__getitem__, default="en")
        return (
            best not in SUPPORTED
            and probabilities[best] >= _FOREIGN_AT_LEAST
            and len(cleaned.split()) >= _FOREIGN_WORDS
            and max(hits.values()) < _FOREIGN_WORDS
        )


def _latin_evidence(scores: "np.ndarray", spoken: List[str]) -> Dict[str, float]:
    relative = np.maximum(scores - scores.max(), -STRONGEST)
    against = -min(STRONGEST, _AGAINST_OTHER_SCRIPTS_A_WORD * len(spoken))
    evidence = dict.fromkeys(SUPPORTED, against)
    evidence.update(zip(LATIN, map(float, relative), strict=True))
    return evidence
