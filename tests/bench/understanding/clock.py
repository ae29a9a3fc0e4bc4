"""Milliseconds of one message, as on a machine that has nothing else to do."""

import time
from collections.abc import Callable, Iterable

import numpy as np

_TIMES = 3


def one_by_one(calls: Iterable[Callable[[], object]]) -> "np.ndarray":
    """Each call's fastest of three: what else the machine does slows some of them down."""
    return np.array([min(_timed(call) for _ in range(_TIMES)) for call in calls])


def _timed(call: Callable[[], object]) -> float:
    started = time.perf_counter()
    call()
    return (time.perf_counter() - started) * 1000
