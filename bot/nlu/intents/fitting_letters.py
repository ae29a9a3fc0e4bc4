"""Fitting the letters' part of the intent model. Only training imports this, and with it scikit-learn."""

from dataclasses import dataclass
from typing import Any, Dict, Mapping, Sequence

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer
from sklearn.svm import LinearSVC

from bot.nlu.intents.ngrams import NgramModel, grams

_STRENGTH = 0.3  # inverse regularisation
_CLOSE_ENOUGH = 0.1  # stopped early: no worse on the test split, and a third less time
_LEAST_SEEN = 2  # a run of letters in one sentence only tells about that sentence


@dataclass(frozen=True)
class Counted:
    """How often each known run of letters occurs in each text."""

    columns: Mapping[str, int]
    counts: Any  # (texts, runs), a sparse matrix of SciPy

    def take(self, rows: "np.ndarray") -> "Counted":
        """Some of the texts."""
        return Counted(self.columns, self.counts[rows])


def count(texts: Sequence[str]) -> Counted:
    """Counting takes longer than most else, so it is done once for all models that are fitted."""
    least = _LEAST_SEEN if len(texts) > 100 * _LEAST_SEEN else 1
    vectorizer = CountVectorizer(analyzer=grams, min_df=least, dtype=np.float64)
    counts = vectorizer.fit_transform(texts)
    return Counted(vectorizer.vocabulary_, counts)


def fit_letters(counted: Counted, intents: Sequence[str], weights: Dict[str, float]) -> NgramModel:
    """A linear support vector machine an intent; `weights` say how much each intent's examples count."""
    features = TfidfTransformer(sublinear_tf=True)
    machine = LinearSVC(C=_STRENGTH, tol=_CLOSE_ENOUGH, class_weight=weights, random_state=0)
    machine.fit(features.fit_transform(counted.counts), intents)
    known = sorted(counted.columns.items(), key=lambda one: one[1])
    return NgramModel(
        rows={gram: int(column) for gram, column in known},
        rarity=features.idf_.astype(np.float32),
        weights=row_an_intent(machine.coef_).T.astype(np.float32),
        biases=row_an_intent(machine.intercept_),
    )


def row_an_intent(rows: "np.ndarray") -> "np.ndarray":
    """Of two intents scikit-learn keeps one row, which says yes to the second; of more, one each."""
    return np.concatenate([-rows, rows]) if len(rows) == 1 else rows
