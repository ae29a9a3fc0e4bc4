"""Letters as evidence: a linear model over the runs of one to five letters that a message is made of.

It hears what sentence encoders miss: typos, missing accents, chat words, rare names of things.
"""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Sequence

import numpy as np

LONGEST = 5
_FILE = "ngrams.npz"
_DIGIT = re.compile(r"\d")
_LATIN_ENDS = (
    0x0370  # of combining signs: an accent over a Latin letter is left out, a Thai vowel stays
)


def plain(text: str) -> str:
    """`text` as a hurried thumb types it: lower case, no accents, every digit a 0."""
    apart = unicodedata.normalize("NFKD", text.lower())
    bare = "".join(s for s in apart if not (unicodedata.combining(s) and ord(s) < _LATIN_ENDS))
    return _DIGIT.sub("0", bare)


def grams(text: str) -> List[str]:
    """The runs of letters within each word, its borders counting as a blank; repeated as often as they occur."""
    found: List[str] = []
    for word in plain(text).split():
        bordered = f" {word} "
        for length in range(1, min(LONGEST, len(bordered)) + 1):
            found += [bordered[at : at + length] for at in range(len(bordered) - length + 1)]
    return found


@dataclass(frozen=True)
class NgramModel:
    """Weights of the known runs. A text is the normalised sum of its runs: (1 + log count) times rarity each."""

    rows: Dict[str, int]
    rarity: "np.ndarray"  # (runs,)
    weights: "np.ndarray"  # (runs, intents)
    biases: "np.ndarray"  # (intents,)

    def scores(self, texts: Sequence[str]) -> "np.ndarray":
        """(texts, intents); higher is likelier, of no scale of their own."""
        return np.stack([self._score(text) for text in texts])

    def _score(self, text: str) -> "np.ndarray":
        counted = Counter(gram for gram in grams(text) if gram in self.rows)
        if not counted:
            return self.biases
        rows = np.fromiter((self.rows[gram] for gram in counted), np.int64, len(counted))
        values = (
            1 + np.log(np.fromiter(counted.values(), np.float32, len(counted)))
        ) * self.rarity[rows]
        return values @ self.weights[rows] / np.linalg.norm(values) + self.biases

    def save(self, folder: Path) -> None:
        """Write the model as arrays, half as exact as it was learnt."""
        np.savez(
            folder / _FILE,
            grams=np.frombuffer("\n".join(self.rows).encode(), np.uint8),
            rarity=self.rarity.astype(np.float16),
            weights=self.weights.astype(np.float16),
            biases=self.biases.astype(np.float32),
        )

    @classmethod
    def load(cls, folder: Path) -> "NgramModel":
        """Read what `save` wrote."""
        with np.load(folder / _FILE, allow_pickle=False) as stored:
            known = stored["grams"].tobytes().decode().split("\n")
            return cls(
                rows={gram: row for row, gram in enumerate(known)},
                rarity=stored["rarity"].astype(np.float32),
                weights=stored["weights"].astype(np.float32),
                biases=stored["biases"],
            )
