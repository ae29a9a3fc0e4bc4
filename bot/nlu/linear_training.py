"""Fitting the linear model. Only training imports this, and with it scikit-learn."""

from collections import Counter
from typing import Sequence, Tuple

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from bot.nlu.linear_model import LinearModel, centred, softmax

_STRENGTH = 5.0  # inverse regularisation; 5 beat 10, 20 and 40 on held-out folds
_FOLDS = 5
_TEMPERATURES = np.geomspace(0.2, 3.0, 45)


def fit(vectors: "np.ndarray", intents: Sequence[str]) -> LinearModel:
    """A model of all examples, its temperature chosen on folds that it had not seen."""
    temperature = 1.0
    if min(Counter(intents).values()) >= _FOLDS:
        temperature = _best_temperature(*held_out_scores(vectors, intents))
    return _fit_once(vectors, intents, temperature)


def held_out_scores(
    vectors: "np.ndarray", intents: Sequence[str], folds: int = _FOLDS
) -> Tuple["np.ndarray", "np.ndarray"]:
    """Scores of every example by a model that did not see it, and its true column."""
    labels = np.array(intents)
    names = sorted(set(intents))
    scores = np.zeros((len(labels), len(names)))
    splitter = StratifiedKFold(folds, shuffle=True, random_state=0)
    for seen, unseen in splitter.split(vectors, labels):
        model = _fit_once(vectors[seen], labels[seen])
        scores[unseen] = centred(vectors[unseen], model.mean) @ model.weights.T + model.biases
    return scores, np.searchsorted(names, labels)


def _fit_once(
    vectors: "np.ndarray", intents: Sequence[str], temperature: float = 1.0
) -> LinearModel:
    mean = vectors.mean(axis=0)
    regression = LogisticRegression(C=_STRENGTH, class_weight="balanced", max_iter=1000, tol=1e-3)
    regression.fit(centred(vectors, mean), intents)
    weights, biases = regression.coef_, regression.intercept_
    if len(regression.classes_) == 2:  # noqa: PLR2004 - two classes share one row in scikit-learn
        weights, biases = np.vstack([-weights, weights]) / 2, np.hstack([-biases, biases]) / 2
    return LinearModel(tuple(regression.classes_), weights, biases, mean, temperature)


def _best_temperature(scores: "np.ndarray", truth: "np.ndarray") -> float:
    def loss(temperature: float) -> float:
        probabilities = softmax(scores / temperature)
        return float(-np.log(probabilities[np.arange(len(truth)), truth] + 1e-12).mean())

    return float(min(_TEMPERATURES, key=loss))
