"""A linear intent model as plain numbers: what is stored, and how a ranking is read from it."""

from dataclasses import dataclass
from pathlib import Path
from typing import List, Tuple

import numpy as np

_FILE = "linear_intent.npz"


@dataclass(frozen=True)
class LinearModel:
    """Weights of a multinomial logistic regression over centred, normalised vectors.

    `temperature` divides the scores before the softmax, so that a confidence of 0.8 is right in
    about 80 of 100 messages that the model has not seen.
    """

    intents: Tuple[str, ...]
    weights: "np.ndarray"  # (intents, dimensions)
    biases: "np.ndarray"  # (intents,)
    mean: "np.ndarray"  # (dimensions,)
    temperature: float = 1.0

    def rank(self, vectors: "np.ndarray") -> List[List[Tuple[str, float]]]:
        """All intents with their confidence, best first, for each row of `vectors`."""
        scores = centred(vectors, self.mean) @ self.weights.T + self.biases
        probabilities = softmax(scores / self.temperature)
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
            weights=self.weights.astype(np.float32),
            biases=self.biases.astype(np.float32),
            mean=self.mean.astype(np.float32),
            temperature=np.float64(self.temperature),
        )

    @classmethod
    def load(cls, folder: Path) -> "LinearModel":
        """Read what `save` wrote; `FileNotFoundError` when nothing was."""
        with np.load(folder / _FILE, allow_pickle=False) as stored:
            return cls(
                intents=tuple(str(name) for name in stored["intents"]),
                weights=stored["weights"],
                biases=stored["biases"],
                mean=stored["mean"],
                temperature=float(stored["temperature"]),
            )


def centred(vectors: "np.ndarray", mean: "np.ndarray") -> "np.ndarray":
    """Rows moved by `-mean` and brought back to unit length; centring is worth some points."""
    moved = vectors - mean
    lengths = np.linalg.norm(moved, axis=1, keepdims=True)
    return moved / np.maximum(lengths, 1e-9)


def softmax(scores: "np.ndarray") -> "np.ndarray":
    """Rows of probabilities."""
    exponents = np.exp(scores - scores.max(axis=1, keepdims=True))
    return exponents / exponents.sum(axis=1, keepdims=True)
