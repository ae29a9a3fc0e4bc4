"""Pure: whether a confidence of 0.8 is right in 80 of 100 messages."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from bot.understanding.tally import mean_of

BINS = 15


@dataclass(frozen=True, slots=True)
class Bin:
    """The messages whose confidence is between `low` and `high`."""

    low: float
    high: float
    n: int
    confidence: float
    accuracy: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """Bins with messages in them; `error` is the mean gap of confidence and accuracy, by message."""

    error: float
    bins: tuple[Bin, ...]


def calibration(outcomes: Sequence[tuple[float, bool]]) -> Calibration:
    """Expected calibration error over 15 bins of equal width, from (confidence, right)."""
    ordered = sorted(outcomes)
    bins = tuple(
        _bin(number, list(found)) for number, found in groupby(ordered, key=lambda o: _place(o[0]))
    )
    gaps = sum(one.n * abs(one.confidence - one.accuracy) for one in bins)
    return Calibration(gaps / len(ordered) if ordered else 0.0, bins)


def _place(confidence: float) -> int:
    return min(int(confidence * BINS), BINS - 1)


def _bin(number: int, outcomes: Sequence[tuple[float, bool]]) -> Bin:
    return Bin(
        low=number / BINS,
        high=(number + 1) / BINS,
        n=len(outcomes),
        confidence=mean_of(confidence for confidence, _ in outcomes),
        accuracy=mean_of(right for _, right in outcomes),
    )
