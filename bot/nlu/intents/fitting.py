"""Fitting the intent model. Only training imports this, and with it scikit-learn."""

import warnings
from collections import Counter
from dataclasses import dataclass, replace
from typing import Dict, List, Protocol, Sequence

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, train_test_split

from bot.nlu.intents.fitting_letters import Counted, count, fit_letters, row_an_intent
from bot.nlu.intents.model import Head, IntentModel, centred, log_softmax

NGRAM_WEIGHT = 8.0  # chosen on held-out training data among 2 to 10; the curve is flat from 6 on
_STRENGTH = 3.0  # inverse regularisation of the regression
_STEPS = 30  # stopped early: more steps took longer and were no better on unseen sentences
_UNSEEN = 0.15
_ENOUGH = 20  # examples of an intent, below which none are set aside and none left out
_EASY = 0.7  # of the truth: an example that is surer teaches a further head nothing
_FOLDS = 3
_TEMPERATURES = np.geomspace(0.5, 8.0, 60)


class Source(Protocol):
    """An encoder as training has it: it may know some vectors already, and says how far it is."""

    @property
    def name(self) -> str:
        """The encoder's."""

    def encode(self, texts: Sequence[str]) -> "np.ndarray":
        """(texts, its width) float32."""


@dataclass(frozen=True)
class Lesson:
    """What one head learns from: rows of the examples, and their vectors side by side."""

    rows: "np.ndarray"
    vectors: "np.ndarray"
    widths: Sequence[int]

    def of(self, rows: "np.ndarray") -> "Lesson":
        """The part of it that is among `rows` of the examples."""
        there = np.isin(self.rows, rows)
        return replace(self, rows=self.rows[there], vectors=self.vectors[there])


def fit(sources: Sequence[Source], texts: Sequence[str], intents: Sequence[str]) -> IntentModel:
    """A model of all examples, with a head for each source.

    The first head learns from all examples, each next one from those that were hard for the one before: at work it is
    asked about such messages only. Temperatures are chosen on examples that a second, blind model has not seen.
    """
    labels = np.array(intents)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # stopped early on purpose
        lessons = _lessons(sources, texts, labels)
        counted = count(texts)
        names = [source.name for source in sources]
        every = np.arange(len(labels))
        model = _fit_once(lessons, counted, labels, names, every)
        if _fewest(labels) < _ENOUGH:
            return model
        seen, unseen = train_test_split(every, test_size=_UNSEEN, stratify=labels, random_state=0)
        blind = _fit_once(lessons, counted, labels, names, seen)
    temperatures = [
        _temperature(blind, head, lesson.of(unseen), texts, labels)
        for head, lesson in zip(blind.heads, lessons, strict=True)
    ]
    heads = zip(model.heads, temperatures, strict=True)
    return replace(model, heads=tuple(replace(head, temperature=best) for head, best in heads))


def _lessons(sources: Sequence[Source], texts: Sequence[str], labels: "np.ndarray") -> List[Lesson]:
    lessons: List[Lesson] = []
    for source in sources:
        rows = _hard(lessons[-1], labels) if lessons else np.arange(len(labels))
        vectors = source.encode([texts[row] for row in rows])
        before = [lessons[-1].of(rows).vectors] if lessons else []
        widths = [*(lessons[-1].widths if lessons else []), vectors.shape[1]]
        lessons.append(Lesson(rows, np.hstack([*before, vectors]), widths))
    return lessons


def _hard(lesson: Lesson, labels: "np.ndarray") -> "np.ndarray":
    """The rows that a head on this lesson gets wrong, or right with doubts, while it has not seen them.

    All rows of an intent that has hardly any of them: each head knows every intent.
    """
    mine = labels[lesson.rows]
    if _fewest(mine) < _ENOUGH:
        return lesson.rows
    names = np.unique(mine)
    in_truth = np.zeros(len(mine))
    folds = StratifiedKFold(_FOLDS, shuffle=True, random_state=0)
    for seen, unseen in folds.split(lesson.vectors, mine):
        head = fit_head(lesson.vectors[seen], mine[seen], lesson.widths)
        likely = log_softmax(head.scores(lesson.vectors[unseen], np.zeros(len(names))))
        truth = np.searchsorted(names, mine[unseen])
        in_truth[unseen] = np.exp(likely[np.arange(len(unseen)), truth])
    hard = in_truth < _EASY
    counted = Counter(mine[hard])
    few = [name for name in names if counted[name] < _ENOUGH]
    return lesson.rows[hard | np.isin(mine, few)]


def _fit_once(
    lessons: Sequence[Lesson],
    counted: Counted,
    labels: "np.ndarray",
    encoders: Sequence[str],
    rows: "np.ndarray",
) -> IntentModel:
    """The model of some rows of the examples, without its temperatures."""
    parts = [lesson.of(rows) for lesson in lessons]
    return IntentModel(
        intents=tuple(map(str, np.unique(labels))),
        encoders=tuple(encoders),
        heads=tuple(fit_head(part.vectors, labels[part.rows], part.widths) for part in parts),
        ngrams=fit_letters(counted.take(rows), labels[rows], class_weights(labels[rows])),
        ngram_weight=NGRAM_WEIGHT,
    )


def fit_head(vectors: "np.ndarray", intents: Sequence[str], widths: Sequence[int]) -> Head:
    """A head without its temperature; its intents are in order of their names."""
    mean = vectors.mean(axis=0)
    regression = LogisticRegression(
        C=_STRENGTH, class_weight=class_weights(intents), max_iter=_STEPS, tol=1e-2
    )
    regression.fit(centred(vectors, mean, widths), intents)
    return Head(
        widths=tuple(widths),
        mean=mean,
        weights=row_an_intent(regression.coef_),
        biases=row_an_intent(regression.intercept_),
    )


def _temperature(
    blind: IntentModel, head: Head, unseen: Lesson, texts: Sequence[str], labels: "np.ndarray"
) -> float:
    scores = head.scores(unseen.vectors, blind.letters([texts[row] for row in unseen.rows]))
    return best_temperature(scores, np.searchsorted(blind.intents, labels[unseen.rows]))


def best_temperature(scores: "np.ndarray", truth: "np.ndarray") -> float:
    """The divisor of the scores under which the truth is likeliest."""

    def loss(temperature: float) -> float:
        return -float(log_softmax(scores / temperature)[np.arange(len(truth)), truth].mean())

    return float(min(_TEMPERATURES, key=loss))


def class_weights(intents: Sequence[str]) -> Dict[str, float]:
    """Rare intents weigh more, but not so much more that the many ways to be out of scope are forgotten."""
    counted = Counter(map(str, intents))
    mean = len(intents) / len(counted)
    return {intent: (mean / count) ** 0.5 for intent, count in counted.items()}


def _fewest(labels: "np.ndarray") -> int:
    """How many examples the rarest intent has."""
    return int(np.unique(labels, return_counts=True)[1].min())
