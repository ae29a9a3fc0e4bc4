"""How long to wait for what fails again and again: 1, 2, 4 ... seconds, a minute at most."""

from collections import defaultdict

LONGEST = 60.0  # seconds
SLOWEST = 10  # doublings


class Backoff:
    """Counts failures in a row, by name. A restart begins anew."""

    def __init__(self, first: float) -> None:
        self._first = first
        self._failures: defaultdict[str, int] = defaultdict(int)

    def failed(self, name: str) -> float:
        """Seconds to wait now."""
        wait = self._first * 2.0 ** min(self._failures[name], SLOWEST)
        self._failures[name] += 1
        return min(wait, LONGEST)

    def well(self, name: str) -> None:
        """It works again."""
        self._failures.pop(name, None)
