"""The intent model as plain numbers: what is stored, and how a ranking is read from it."""

from dataclasses import dataclass
from pathlib import Path
from typing import List, Sequence, Tuple

import numpy as np

from bot.nlu.intents.ngrams import NgramModel

Ranking = List[Tuple[str, float]]

_FILE, _HEAD_FILE = "intents.npz", "head{}.npz"


@dataclass(frozen=True)
class Head:
    """A logistic regression over the vectors of one encoder, or of several side by side.

    `widths` says how wide each encoder's part is: each is centred and brought back to unit length by itself.
    `temperature` divides the scores before the softmax, so that a confidence of 0.8 is right in about 80 of 100
    messages that the model has not seen.
    """

    widths: Tuple[int, ...]
    mean: "np.ndarray"  # (dimensions,) of all vectors side by side
    weights: "np.ndarray"  # (intents, dimensions)
    biases: "np.ndarray"  # (intents,)
    temperature: float = 1.0

    def scores(self, vectors: "np.ndarray", letters: "np.ndarray") -> "np.ndarray":
        """(texts, intents): log-probabilities by meaning plus scores by letters."""
        meant = centred(vectors, self.mean, self.widths) @ self.weights.T + self.biases
        return log_softmax(meant) + letters

    def likely(self, vectors: "np.ndarray", letters: "np.ndarray") -> "np.ndarray":
        """(texts, intents): log-probabilities that mean what they say."""
        return log_softmax(self.scores(vectors, letters) / self.temperature)

    def save(self, path: Path) -> None:
        """Write the head as arrays."""
        np.savez(
            path,
            widths=np.array(self.widths, dtype=np.int64),
            mean=self.mean.astype(np.float32),
            weights=self.weights.astype(np.float32),
            biases=self.biases.astype(np.float32),
            temperature=np.float64(self.temperature),
        )

    @classmethod
    def load(cls, path: Path) -> "Head":
        """Read what `save` wrote."""
        with np.load(path, allow_pickle=False) as stored:
            return cls(
                widths=tuple(map(int, stored["widths"])),
                mean=stored["mean"],
                weights=stored["weights"],
                biases=stored["biases"],
                temperature=float(stored["temperature"]),
            )


@dataclass(frozen=True)
class IntentModel:
    """Heads in the order in which they are asked, and beside them the letters.

    The first head hears the first of `encoders`, each next one hears one more. There is a head for each encoder.
    """

    intents: Tuple[str, ...]
    encoders: Tuple[str, ...]
    heads: Tuple[Head, ...]
    ngrams: NgramModel
    ngram_weight: float

    def letters(self, texts: Sequence[str]) -> "np.ndarray":
        """(texts, intents): what the letters add to the scores of any head."""
        return self.ngram_weight * self.ngrams.scores(texts)

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
            ngram_weight=np.float64(self.ngram_weight),
        )
        for number, head in enumerate(self.heads):
            head.save(folder / _HEAD_FILE.format(number))
        self.ngrams.save(folder)

    @classmethod
    def load(cls, folder: Path) -> "IntentModel":
        """Read what `save` wrote; `FileNotFoundError` when nothing was."""
        with np.load(folder / _FILE, allow_pickle=False) as stored:
            encoders = tuple(map(str, stored["encoders"]))
            return cls(
                intents=tuple(map(str, stored["intents"])),
                encoders=encoders,
                heads=tuple(
                    Head.load(folder / _HEAD_FILE.format(number)) for number in range(len(encoders))
                ),
                ngrams=NgramModel.load(folder),
                ngram_weight=float(stored["ngram_weight"]),
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
