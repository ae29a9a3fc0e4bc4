"""The candidates: sums of parts, and the two that look twice: the cascade, and the kept one with its clauses."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bot.nlu.clauses import clauses
from bot.nlu.intents.fitting import NGRAM_WEIGHT, best_temperature
from bot.nlu.intents.model import log_softmax
from bot.nlu.intents.reading import CLAUSE_WEIGHT
from tests.bench.understanding.fitted import Learnt
from tests.bench.understanding.parts import Batch

FIRST_ENCODER, SECOND_ENCODER = 0, 1
ONE, TWO = (FIRST_ENCODER,), (FIRST_ENCODER, SECOND_ENCODER)
_PER_LANGUAGE_LEAST = 30  # unseen sentences, below which a language keeps the common temperature


@dataclass(frozen=True)
class Candidate:
    """A sum of parts with weights, and the encoders that the parts need."""

    name: str
    weights: dict[str, float]
    encoders: tuple[int, ...]


MEANING = {"both": 1.0}
KEPT_WHOLE = Candidate("both encoders + letters", {**MEANING, "letters": NGRAM_WEIGHT}, TWO)
QUICK = Candidate("first encoder + letters", {"first": 1.0, "letters": NGRAM_WEIGHT}, ONE)
SUMS = (
    Candidate("first encoder, linear", {"first": 1.0}, ONE),
    Candidate("second encoder, linear", {"second": 1.0}, (SECOND_ENCODER,)),
    Candidate("both encoders, linear", MEANING, TWO),
    Candidate("letters alone", {"letters": NGRAM_WEIGHT}, ()),
    QUICK,
    KEPT_WHOLE,
    Candidate("kernel over both (Nystroem RBF, linear)", {"kernel": 1.0}, TWO),
    Candidate("5 nearest by cosine, both", {"nearest 5": 1.0}, TWO),
    Candidate("15 nearest by cosine, both", {"nearest 15": 1.0}, TWO),
    Candidate("both whitened, linear", {"whitened": 1.0}, TWO),
    Candidate("words and pairs by spaCy, SVM", {"lexical": NGRAM_WEIGHT}, ()),
    Candidate("both + words and pairs by spaCy", {**MEANING, "lexical": NGRAM_WEIGHT}, TWO),
    Candidate("network of one hidden layer, both", {"network": 1.0}, TWO),
    Candidate(
        "ensemble: linear, network, letters",
        {"both": 0.5, "network": 0.5, "letters": NGRAM_WEIGHT},
        TWO,
    ),
)


@dataclass(frozen=True)
class Judgement:
    """A sum's log-probabilities on the test split under its temperature."""

    likely: "np.ndarray"
    temperature: float


def judge(candidate: Candidate, learnt: Learnt) -> Judgement:
    """Choose the temperature on unseen training sentences, then score the test split."""
    temperature = best_temperature(_sum(candidate, learnt, unseen=True), learnt.unseen_truth)
    return Judgement(log_softmax(_sum(candidate, learnt, unseen=False) / temperature), temperature)


def cascade(quick: Judgement, full: Judgement, under: float) -> "tuple[np.ndarray, np.ndarray]":
    """The quick answer where it is sure, else the full one; and where the full one was needed."""
    unsure = np.exp(quick.likely.max(axis=1)) < under
    return np.where(unsure[:, None], full.likely, quick.likely), unsure


def temperatures(learnt: Learnt, common: float) -> dict[str, float]:
    """One for each language."""
    scores = _sum(KEPT_WHOLE, learnt, unseen=True)
    languages = np.array(learnt.unseen.languages)
    return {
        code: (
            best_temperature(scores[languages == code], learnt.unseen_truth[languages == code])
            if (languages == code).sum() >= _PER_LANGUAGE_LEAST
            else common
        )
        for code in sorted(set(languages))
    }


def with_clauses(
    whole: "np.ndarray", pieces: Sequence[Sequence[str]], of_pieces: "np.ndarray"
) -> "np.ndarray":
    """What `bot.nlu.intents.reading` makes of log-probabilities of the wholes and of all their clauses."""
    together, at = whole.copy(), 0
    for row, parts in enumerate(pieces):
        if parts:
            together[row] += CLAUSE_WEIGHT * of_pieces[at : at + len(parts)].max(axis=0)
            at += len(parts)
    return log_softmax(together)


def pieces_of(batch: Batch) -> Sequence[Sequence[str]]:
    """The clauses of each message that has several, else none."""
    cut = [clauses(*message) for message in zip(batch.texts, batch.languages, strict=True)]
    return [[one.text for one in found] if len(found) > 1 else [] for found in cut]


def whole_scores(learnt: Learnt, batch: Batch) -> "np.ndarray":
    """The kept sum on other messages than the test split's."""
    return sum(
        weight * learnt.parts[name].part.scores(batch)
        for name, weight in KEPT_WHOLE.weights.items()
    )


def _sum(candidate: Candidate, learnt: Learnt, *, unseen: bool) -> "np.ndarray":
    parts = learnt.parts
    return sum(
        weight * (parts[name].unseen if unseen else parts[name].test)
        for name, weight in candidate.weights.items()
    )
