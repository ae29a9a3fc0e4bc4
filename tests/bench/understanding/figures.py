"""What a candidate is worth on the test split."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from sklearn.metrics import f1_score

from tests.bench.understanding.sentences import Sentence

BINS = 15  # of the calibration error, as in bot.understanding.calibration


@dataclass(frozen=True)
class Figures:
    """Shares from 0 to 1; `weakest` is the language of the lowest macro-F1."""

    accuracy: float
    macro_f1: float
    styles: dict[str, float]
    weakest: tuple[str, float]
    calibration_error: float


def figures(likely: "np.ndarray", intents: Sequence[str], sentences: Sequence[Sentence]) -> Figures:
    """From log-probabilities (sentences, intents)."""
    truth = np.searchsorted(intents, [one.intent for one in sentences])
    named = likely.argmax(axis=1)
    right = named == truth
    styles = np.array([one.style for one in sentences])
    languages = np.array([one.lang for one in sentences])
    by_language = {
        code: macro_f1(truth[languages == code], named[languages == code])
        for code in sorted(set(languages))
    }
    return Figures(
        accuracy=float(right.mean()),
        macro_f1=macro_f1(truth, named),
        styles={name: float(right[styles == name].mean()) for name in sorted(set(styles))},
        weakest=min(by_language.items(), key=lambda one: one[1]),
        calibration_error=calibration_error(np.exp(likely.max(axis=1)), right),
    )


def macro_f1(truth: "np.ndarray", named: "np.ndarray") -> float:
    """The mean over the intents that are there."""
    return float(f1_score(truth, named, average="macro", labels=np.unique(truth), zero_division=0))


def calibration_error(confidence: "np.ndarray", right: "np.ndarray") -> float:
    """The mean gap of confidence and accuracy over bins of equal width."""
    places = np.minimum((confidence * BINS).astype(int), BINS - 1)
    gaps = (
        (places == place).mean()
        * abs(confidence[places == place].mean() - right[places == place].mean())
        for place in np.unique(places)
    )
    return float(sum(gaps))
