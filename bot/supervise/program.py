"""What the supervisor runs, as values."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Program:
    """One process to keep running. `env` is its whole environment, `log` receives all it prints.

    `pid_file` holds the process id while it runs.
    """

    name: str
    command: tuple[str, ...]
    log: Path
    pid_file: Path
    cwd: Path
    env: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Backoff:
    """How long to wait before a restart, in seconds: doubling while a program keeps dying."""

    first: float = 0.5
    longest: float = 30.0
    healthy_after: float = 60.0  # a program that ran this long starts again from `first`

    def failures(self, before: int, *, lived: float) -> int:
        """Deaths in a row, this one included, of a program that lived so many seconds."""
        return 1 if lived >= self.healthy_after else before + 1

    def delay(self, failures: int) -> float:
        """Seconds to wait after so many deaths in a row."""
        return min(self.longest, self.first * 2.0 ** min(failures - 1, 30))
