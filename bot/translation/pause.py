"""How long a service that failed is left alone."""

from collections.abc import Callable

FIRST = 5.0  # seconds
LONGEST = 300.0

Monotonic = Callable[[], float]


class Pause:
    """Grows with each failure in a row, and is over with the first success."""

    def __init__(self, clock: Monotonic) -> None:
        self._clock = clock
        self._failures = 0
        self._until = 0.0

    @property
    def left(self) -> float:
        """Seconds until the service may be asked again; 0 where it may be asked now."""
        return max(0.0, self._until - self._clock())

    def failed(self, seconds: float | None = None) -> bool:
        """Leave it alone: for so many seconds, or for longer each time. True for the first of a row."""
        grown = min(FIRST * 2 ** min(self._failures, 10), LONGEST)
        self._until = self._clock() + (
            grown if seconds is None else min(max(seconds, 1.0), LONGEST)
        )
        self._failures += 1
        return self._failures == 1

    def worked(self) -> bool:
        """It answered. True for the first time after a failure."""
        again, self._failures, self._until = self._failures > 0, 0, 0.0
        return again
