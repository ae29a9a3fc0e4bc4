"""Fitting the intent model. Only training imports this, and with it scikit-learn."""

import warnings
from collections import Counter
from dataclasses import replace
from typing import Dict, Sequence, Tuple

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.svm import LinearSVC

from bot.nlu.intents.model import IntentModel, centred, log_softmax
from bot.nlu.intents.ngrams import NgramModel, grams

NGRAM_WEIGHT = 8.0  # chosen on held-out training data among 2 to 10; the curve is flat from 6 on
_STRENGTH = 3.0  # inverse regularisation of the regression
_STEPS = 30  # stopped early: more steps took longer and were no better on unseen sentences
_LETTERS_STRENGTH = 0.3
_LEAST_SEEN = 2  # a run of letters in one sentence only tells about that sentence
_UNSEEN = 0.15
_ENOUGH = 20  # examples of the rarest intent, below which none are set aside
_TEMPERATURES = np.geomspace(0.5, 8.0, 60)


def fit(
    vectors: "np.ndarray",
    texts: Sequence[str],
    intents: Sequence[str],
    encoders: Sequence[Tuple[str, int]],
) -> IntentModel:
    """A model of all examples; `encoders` are names and widths of what lies side by side in `vectors`.

    Its temperature is chosen on a part of the examples by a model that had not seen them.
    """
    model = fit_once(vectors, texts, intents, encoders)
    labels = np.array(intents)
    if min(np.unique(labels, return_counts=True)[1]) < _ENOUGH:
        return model
    seen, unseen = train_test_split(
        np.arange(len(labels)), test_size=_UNSEEN, stratify=labels, random_state=0
    )
    blind = fit_once(vectors[seen], [texts[row] for row in seen], labels[seen], encoders)
    scores = blind.scores(vectors[unseen], [texts[row] for row in unseen])
    truth = np.searchsorted(blind.intents, labels[unseen])
    return replace(model, temperature=best_temperature(scores, truth))


def fit_once(
    vectors: "np.ndarray",
    texts: Sequence[str],
    intents: Sequence[str],
    encoders: Sequence[Tuple[str, int]],
) -> IntentModel:
    """The model without its temperature."""
    widths = tuple(width for _, width in encoders)
    mean = vectors.mean(axis=0)
    regression = LogisticRegression(
        C=_STRENGTH, class_weight=_weights(intents), max_iter=_STEPS, tol=1e-2
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # stopped early on purpose
        regression.fit(centred(vectors, mean, widths), intents)
    return IntentModel(
        intents=tuple(map(str, regression.classes_)),
        encoders=tuple(name for name, _ in encoders),
        widths=widths,
        mean=mean,
        weights=_both(regression.coef_),
        biases=_both(regression.intercept_),
        ngrams=fit_ngrams(texts, intents),
        ngram_weight=NGRAM_WEIGHT,
    )


def fit_ngrams(texts: Sequence[str], intents: Sequence[str]) -> NgramModel:
    """The letters' part: a linear support vector machine an intent."""
    features = TfidfVectorizer(analyzer=grams, sublinear_tf=True, min_df=_least_seen(texts))
    machine = LinearSVC(C=_LETTERS_STRENGTH, class_weight=_weights(intents), random_state=0)
    machine.fit(features.fit_transform(texts), intents)
    return NgramModel(
        rows={
            gram: int(row)
            for gram, row in sorted(features.vocabulary_.items(), key=lambda one: one[1])
        },
        rarity=features.idf_.astype(np.float32),
        weights=_both(machine.coef_).T.astype(np.float32),
        biases=_both(machine.intercept_),
    )


def best_temperature(scores: "np.ndarray", truth: "np.ndarray") -> float:
    """The divisor of the scores under which the truth is likeliest."""

    def loss(temperature: float) -> float:
        return -float(log_softmax(scores / temperature)[np.arange(len(truth)), truth].mean())

    return float(min(_TEMPERATURES, key=loss))


def _weights(intents: Sequence[str]) -> Dict[str, float]:
    """Rare intents weigh more, but not so much more that the many ways to be out of scope are forgotten."""
    counted = Counter(map(str, intents))
    mean = len(intents) / len(counted)
    return {intent: (mean / count) ** 0.5 for intent, count in counted.items()}


def _both(rows: "np.ndarray") -> "np.ndarray":
    """A row an intent; of two intents scikit-learn keeps one row, which says yes to the second."""
    return np.concatenate([-rows, rows]) if len(rows) == 1 else rows


def _least_seen(texts: Sequence[str]) -> int:
    return _LEAST_SEEN if len(texts) > 100 * _LEAST_SEEN else 1
