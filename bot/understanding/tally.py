"""Pure: precision, recall and F1 from counts, and the times of many messages."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil
from statistics import fmean, median


@dataclass(frozen=True, slots=True)
class Score:
    """How well one thing is found: `n` times it was there."""

    n: int
    precision: float
    recall: float
    f1: float


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds a message."""

    mean: float
    median: float
    p95: float


def score(*, right: int, named: int, there: int) -> Score:
    """Of `named` findings `right` were right, and `there` were to be found.

    Nothing named has precision 0, unless there was nothing to be found: then nothing is wrong.
    """
    if named == there == 0:
        return Score(0, 1.0, 1.0, 1.0)
    return Score(there, ratio(right, named), ratio(right, there), ratio(2 * right, named + there))


def ratio(part: int, whole: int) -> float:
    """A share; 0 of nothing."""
    return part / whole if whole else 0.0


def mean_of(values: Iterable[float]) -> float:
    """The mean; 0 of nothing."""
    found = list(values)
    return fmean(found) if found else 0.0


def times(milliseconds: Sequence[float]) -> Times:
    """Mean, median and the time that 95 of 100 messages keep within."""
    if not milliseconds:
        return Times(0.0, 0.0, 0.0)
    ordered = sorted(milliseconds)
    return Times(fmean(ordered), median(ordered), ordered[ceil(len(ordered) * 0.95) - 1])
