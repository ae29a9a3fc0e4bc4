"""What candidates are made of: scorers of intents, each learnt from sentences and their vectors."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

import numpy as np
from sklearn.decomposition import PCA
from sklearn.exceptions import ConvergenceWarning
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.kernel_approximation import Nystroem
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier
from sklearn.svm import LinearSVC
from sklearn.utils._testing import ignore_warnings

from bot.nlu.intents.fitting import _STEPS, _STRENGTH, class_weights
from bot.nlu.intents.fitting_letters import count, fit_letters
from bot.nlu.intents.model import centred, log_softmax
from bot.nlu.intents.ngrams import NgramModel

SEED = 0
WIDTHS = (512, 384)
FIRST, SECOND, BOTH = slice(0, 512), slice(512, 896), slice(0, 896)

_LANDMARKS, _GAMMA = 2_000, 0.3  # of the kernel; 0.3 to 1 were tried, fewer landmarks are worse
_KERNEL_STRENGTH, _KERNEL_STEPS = 300.0, 60
_KEPT = {FIRST.start: 256, SECOND.start: 192}  # dimensions after whitening; all of them are worse
_HIDDEN, _EPOCHS = 256, 12
_SIMILARITY = 12.0  # sharpens the votes of neighbours
_LEXICAL_STRENGTH = 0.3


@dataclass(frozen=True)
class Batch:
    """Messages with the vectors of both encoders side by side."""

    texts: Sequence[str]
    languages: Sequence[str]
    vectors: "np.ndarray"

    def take(self, rows: Sequence[int]) -> "Batch":
        """Some of them."""
        return Batch(
            [self.texts[row] for row in rows],
            [self.languages[row] for row in rows],
            self.vectors[list(rows)],
        )


class Part(Protocol):
    """Scores (messages, intents); the intents in alphabetical order."""

    def scores(self, batch: Batch) -> "np.ndarray":
        """Higher is likelier."""


Learn = Callable[[Batch, Sequence[str]], Part]


@dataclass(frozen=True)
class Linear:
    """The kept regression over the vectors of one encoder or both."""

    where: slice
    mean: "np.ndarray"
    weights: "np.ndarray"
    biases: "np.ndarray"

    def scores(self, batch: Batch) -> "np.ndarray":
        """Log-probabilities."""
        moved = centred(batch.vectors[:, self.where], self.mean, _widths(self.where))
        return log_softmax(moved @ self.weights.T + self.biases)


def linear(where: slice) -> Learn:
    """A logistic regression, as `bot.nlu.intents.fitting` has it."""

    def learn(batch: Batch, intents: Sequence[str]) -> Linear:
        vectors = batch.vectors[:, where]
        mean = vectors.mean(axis=0)
        model = _regression(_STRENGTH, centred(vectors, mean, _widths(where)), intents)
        return Linear(where, mean, model.coef_, model.intercept_)

    return learn


@dataclass(frozen=True)
class Letters:
    """Runs of letters within words."""

    model: NgramModel

    def scores(self, batch: Batch) -> "np.ndarray":
        """Distances from the planes."""
        return self.model.scores(batch.texts)


def letters(batch: Batch, intents: Sequence[str]) -> Letters:
    """The kept letters' part."""
    return Letters(fit_letters(count(batch.texts), intents, class_weights(intents)))


@dataclass(frozen=True)
class Mapped:
    """A model of scikit-learn over vectors that were moved and mapped."""

    mean: "np.ndarray"
    mapped: Callable[["np.ndarray"], "np.ndarray"]
    log_probabilities: Callable[["np.ndarray"], "np.ndarray"]

    def scores(self, batch: Batch) -> "np.ndarray":
        """Log-probabilities."""
        return self.log_probabilities(self.mapped(centred(batch.vectors, self.mean, WIDTHS)))


def kernel(batch: Batch, intents: Sequence[str]) -> Mapped:
    """A regression over similarities to landmarks among the sentences."""
    mean = batch.vectors.mean(axis=0)
    moved = centred(batch.vectors, mean, WIDTHS)
    landmarks = Nystroem(gamma=_GAMMA, n_components=_LANDMARKS, random_state=SEED)
    features = landmarks.fit_transform(moved)
    model = _regression(_KERNEL_STRENGTH, features, intents, steps=_KERNEL_STEPS)
    return Mapped(mean, landmarks.transform, model.predict_log_proba)


@ignore_warnings(category=ConvergenceWarning)
def network(batch: Batch, intents: Sequence[str]) -> Mapped:
    """One hidden layer: a learnt projection of the encoders."""
    mean = batch.vectors.mean(axis=0)
    model = MLPClassifier((_HIDDEN,), alpha=1e-3, max_iter=_EPOCHS, random_state=SEED)
    model.fit(centred(batch.vectors, mean, WIDTHS), intents)
    return Mapped(mean, lambda moved: moved, model.predict_log_proba)


def whitened(batch: Batch, intents: Sequence[str]) -> Mapped:
    """Each encoder's vectors turned and stretched until no direction is larger than another."""
    mean = batch.vectors.mean(axis=0)
    moved = centred(batch.vectors, mean, WIDTHS)
    turns = [
        (where, PCA(_KEPT[where.start], whiten=True, random_state=SEED).fit(moved[:, where]))
        for where in (FIRST, SECOND)
    ]

    def mapped(rows: "np.ndarray") -> "np.ndarray":
        return np.hstack([_unit(turn.transform(rows[:, where])) for where, turn in turns])

    model = _regression(_STRENGTH, mapped(moved), intents)
    return Mapped(mean, mapped, model.predict_log_proba)


@dataclass(frozen=True)
class Nearest:
    """The votes of the nearest sentences, by their similarity."""

    neighbours: int
    mean: "np.ndarray"
    sentences: "np.ndarray"
    columns: "np.ndarray"
    intents: int

    def scores(self, batch: Batch) -> "np.ndarray":
        """Logarithms of the votes; an intent without any keeps a little."""
        moved = centred(batch.vectors, self.mean, WIDTHS).astype(np.float32)
        near = moved @ self.sentences.T / len(WIDTHS)
        closest = np.argpartition(-near, self.neighbours, axis=1)[:, : self.neighbours]
        votes = np.full((len(near), self.intents), 1e-3)
        for row, columns in enumerate(closest):
            np.add.at(votes[row], self.columns[columns], np.exp(_SIMILARITY * near[row, columns]))
        return np.log(votes / votes.sum(axis=1, keepdims=True))


def nearest(neighbours: int) -> Learn:
    """Cosine over both encoders; nothing is learnt but where the sentences lie."""

    def learn(batch: Batch, intents: Sequence[str]) -> Nearest:
        mean = batch.vectors.mean(axis=0)
        names, columns = np.unique(intents, return_inverse=True)
        moved = centred(batch.vectors, mean, WIDTHS).astype(np.float32)
        return Nearest(neighbours, mean, moved, columns, len(names))

    return learn


@dataclass(frozen=True)
class Lexical:
    """Words and pairs of words, cut by spaCy's rules of the message's language."""

    features: TfidfVectorizer
    machine: LinearSVC

    def scores(self, batch: Batch) -> "np.ndarray":
        """Distances from the planes."""
        return self.machine.decision_function(self.features.transform(_pairs(batch)))


def lexical(batch: Batch, intents: Sequence[str]) -> Lexical:
    """A linear support vector machine over tf-idf."""
    features = TfidfVectorizer(analyzer=words, sublinear_tf=True)
    machine = LinearSVC(C=_LEXICAL_STRENGTH, class_weight="balanced", random_state=SEED)
    machine.fit(features.fit_transform(_pairs(batch)), intents)
    return Lexical(features, machine)


def words(message: tuple[str, str]) -> list[str]:
    """The words of (text, language) in lower case, and each with the next."""
    from bot.nlu.tokens import (
        pipeline,
    )  # Rasa, and all that it imports unless `light_start` came first

    text, language = message
    single = [token.lower_ for token in pipeline(language)(text) if not token.is_space]
    return single + [" ".join(pair) for pair in pairwise(single)]


PARTS: Mapping[str, Learn] = {
    "first": linear(FIRST),
    "second": linear(SECOND),
    "both": linear(BOTH),
    "letters": letters,
    "kernel": kernel,
    "nearest 5": nearest(5),
    "nearest 15": nearest(15),
    "whitened": whitened,
    "lexical": lexical,
    "network": network,
}


def _pairs(batch: Batch) -> list[tuple[str, str]]:
    return list(zip(batch.texts, batch.languages, strict=True))


def _widths(where: slice) -> tuple[int, ...]:
    return {FIRST.stop: WIDTHS[:1], BOTH.stop: WIDTHS if where.start == 0 else WIDTHS[1:]}[
        where.stop
    ]


def _unit(rows: "np.ndarray") -> "np.ndarray":
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


@ignore_warnings(category=ConvergenceWarning)
def _regression(
    strength: float, features: "np.ndarray", intents: Sequence[str], *, steps: int = _STEPS
) -> LogisticRegression:
    """Stopped early on purpose, like the kept one."""
    model = LogisticRegression(
        C=strength, class_weight=class_weights(intents), max_iter=steps, tol=1e-2
    )
    return model.fit(features, intents)
