"""The intent model as plain numbers: what is stored, and how a ranking is read from it."""

from dataclasses import dataclass
from pathlib import Path
from typing import List, Sequence, Tuple

import numpy as np

from bot.nlu.intents.ngrams import NgramModel

Ranking = List[Tuple[str, float]]

_FILE = "intents.npz"


@dataclass(frozen=True)
class IntentModel:
    """A logistic regression over sentence vectors, and beside it the letters, in one sum of scores.

    `temperature` divides the sum before the softmax, so that a confidence of 0.8 is right in about 80 of 100 messages
    that the model has not seen. `encoders` names what made the vectors, in order, and `widths` says how wide each is:
    each is centred and brought back to unit length by itself.
    """

    intents: Tuple[str, ...]
    encoders: Tuple[str, ...]
    widths: Tuple[int, ...]
    mean: "np.ndarray"  # (dimensions,) of all vectors side by side
    weights: "np.ndarray"  # (intents, dimensions)
    biases: "np.ndarray"  # (intents,)
    ngrams: NgramModel
    ngram_weight: float
    temperature: float = 1.0

    def scores(self, vectors: "np.ndarray", texts: Sequence[str]) -> "np.ndarray":
        """(texts, intents): log-probabilities by meaning plus scores by letters."""
        meant = centred(vectors, self.mean, self.widths) @ self.weights.T + self.biases
        return log_softmax(meant) + self.ngram_weight * self.ngrams.scores(texts)

    def likely(self, vectors: "np.ndarray", texts: Sequence[str]) -> "np.ndarray":
        """(texts, intents): log-probabilities that mean what they say."""
        return log_softmax(self.scores(vectors, texts) / self.temperature)

    def ranked(self, likely: "np.ndarray") -> List[Ranking]:
        """All intents with their confidence, best first, for each row of (summed) log-probabilities."""
        probabilities = np.exp(log_softmax(likely))
        order = np.argsort(-probabilities, axis=1)
        return [
            [(self.intents[column], float(row[column])) for column in best_first]
            for row, best_first in zip(probabilities, order, strict=True)
        ]

    def save(self, folder: Path) -> None:
        """Write the model as arrays; no code is stored, so none runs when it is loaded."""
        np.savez(
            folder / _FILE,
            intents=np.array(self.intents, dtype=np.str_),
            encoders=np.array(self.encoders, dtype=np.str_),
            widths=np.array(self.widths, dtype=np.int64),
            mean=self.mean.astype(np.float32),
            weights=self.weights.astype(np.float32),
            biases=self.biases.astype(np.float32),
            ngram_weight=np.float64(self.ngram_weight),
            temperature=np.float64(self.temperature),
        )
        self.ngrams.save(folder)

    @classmethod
    def load(cls, folder: Path) -> "IntentModel":
        """Read what `save` wrote; `FileNotFoundError` when nothing was."""
        with np.load(folder / _FILE, allow_pickle=False) as stored:
            return cls(
                intents=tuple(map(str, stored["intents"])),
                encoders=tuple(map(str, stored["encoders"])),
                widths=tuple(map(int, stored["widths"])),
                mean=stored["mean"],
                weights=stored["weights"],
                biases=stored["biases"],
                ngrams=NgramModel.load(folder),
                ngram_weight=float(stored["ngram_weight"]),
                temperature=float(stored["temperature"]),
            )


def centred(vectors: "np.ndarray", mean: "np.ndarray", widths: Sequence[int]) -> "np.ndarray":
    """Rows moved by `-mean`, each encoder's part brought back to unit length; centring is worth some points."""
    moved = vectors - mean
    start = 0
    for width in widths:
        part = moved[:, start : start + width]
        part /= np.maximum(np.linalg.norm(part, axis=1, keepdims=True), 1e-9)
        start += width
    return moved


def log_softmax(scores: "np.ndarray") -> "np.ndarray":
    """Rows of log-probabilities."""
    moved = scores - scores.max(axis=1, keepdims=True)
    return moved - np.log(np.exp(moved).sum(axis=1, keepdims=True))
