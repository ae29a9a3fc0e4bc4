"""Parts learnt twice: from all sentences, and from most of them, so that the rest can choose a temperature."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from sklearn.model_selection import train_test_split

from bot.nlu.intents.fitting import _UNSEEN
from tests.bench.understanding.clock import one_by_one
from tests.bench.understanding.parts import PARTS, SEED, Batch, Learn, Part
from tests.bench.understanding.telling import tell


@dataclass(frozen=True)
class Scored:
    """A part, and what it says."""

    part: Part
    test: "np.ndarray"  # (messages of the test split, intents)
    unseen: "np.ndarray"  # (training sentences, intents) by a part that had not seen them
    fit_s: float
    ms: "np.ndarray"  # of each message of the sample alone


@dataclass(frozen=True)
class Learnt:
    """All parts, with what is needed to judge sums of them."""

    intents: Sequence[str]
    unseen: Batch
    unseen_truth: "np.ndarray"
    parts: Mapping[str, Scored]


def learn_all(train: Batch, labels: Sequence[str], test: Batch, sample: Batch) -> Learnt:
    """Learn every part; `sample` is for measuring time."""
    intents = sorted(set(labels))
    seen, unseen = train_test_split(
        np.arange(len(labels)), test_size=_UNSEEN, stratify=labels, random_state=SEED
    )
    left_out = train.take(unseen)
    parts: dict[str, Scored] = {}
    for number, (name, learn) in enumerate(PARTS.items(), start=1):
        tell(f"learning part {number} of {len(PARTS)}: {name}")
        blind = learn(train.take(seen), [labels[row] for row in seen])
        part, took = _timed_fit(learn, train, labels)
        parts[name] = Scored(
            part, part.scores(test), blind.scores(left_out), took, _one_by_one(part, sample)
        )
    truth = np.searchsorted(intents, [labels[row] for row in unseen])
    return Learnt(intents, left_out, truth, parts)


def _timed_fit(learn: Learn, train: Batch, labels: Sequence[str]) -> "tuple[Part, float]":
    started = time.perf_counter()
    return learn(train, labels), time.perf_counter() - started


def _one_by_one(part: Part, sample: Batch) -> "np.ndarray":
    """What a language's first message loads is loaded before."""
    part.scores(sample)
    rows = [sample.take([row]) for row in range(len(sample.texts))]
    return one_by_one(partial(part.scores, row) for row in rows)
