"""Character n-grams: langdetect's profiles of the Latin languages, scored exactly.

langdetect's own `detect()` draws n-grams at random, compares with 55 languages and is sure of
everything. Here every n-gram counts once, only our languages compete, and nothing is drawn.
"""

import json
from importlib import resources
from typing import Dict, List

import numpy as np
from langdetect.detector_factory import DetectorFactory
from langdetect.utils.ngram import NGram

from bot.nlu.language.codes import LATIN
from bot.nlu.language.facts import LanguageDataError

_SMOOTHING = 0.5 / 10_000  # langdetect's alpha over its base frequency


class ProfileMissingError(LanguageDataError):
    """A Latin language that langdetect does not know."""

    def __init__(self, code: str) -> None:
        super().__init__(f"langdetect has no profile of {code!r}, so nothing tells its messages.")


class LatinProfiles:
    """Log-likelihoods of a cleaned text in each of `LATIN`, in that order. Safe across threads."""

    def __init__(self) -> None:
        factory = DetectorFactory()
        factory.load_json_profile([_profile(code) for code in LATIN])
        order = [factory.langlist.index(code) for code in LATIN]
        self._row: Dict[str, int] = {
            gram: row for row, gram in enumerate(factory.word_lang_prob_map)
        }
        frequencies = np.array(list(factory.word_lang_prob_map.values()), dtype=np.float32)
        self._logs = np.log(frequencies[:, order] + np.float32(_SMOOTHING))

    def score(self, cleaned: str) -> "np.ndarray":
        """Summed log-likelihoods; zeros when no n-gram is known."""
        rows = [self._row[gram] for gram in _ngrams(cleaned) if gram in self._row]
        return self._logs[rows].sum(axis=0)


def _profile(code: str) -> str:
    path = resources.files("langdetect") / "profiles" / code
    if not path.is_file():
        raise ProfileMissingError(code)
    text = path.read_text(encoding="utf-8")
    json.loads(text)  # a damaged file fails here, by its own name, not inside langdetect
    return text


def _ngrams(cleaned: str) -> List[str]:
    window = NGram()
    grams: List[str] = []
    for letter in cleaned:
        window.add_char(letter)
        for length in range(1, NGram.N_GRAM + 1):
            gram = window.get(length)
            if gram and gram != " ":
                grams.append(gram)
    return grams
