"""What happens to the supervised programs, told to a listener."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from signal import Signals


@dataclass(frozen=True, slots=True)
class Started:
    """The program runs."""

    name: str
    pid: int


@dataclass(frozen=True, slots=True)
class Died:
    """The program ended by itself. `code` is negative for a signal; `tail` is its last output."""

    name: str
    code: int
    log: Path
    tail: tuple[str, ...]

    @property
    def how(self) -> str:
        """The exit code or signal, in words."""
        if self.code >= 0:
            return f"exit code {self.code}"
        try:
            return f"signal {Signals(-self.code).name}"
        except ValueError:
            return f"signal {-self.code}"


@dataclass(frozen=True, slots=True)
class Restarting:
    """The program starts again after `delay` seconds; it died `failures` times in a row."""

    name: str
    delay: float
    failures: int


@dataclass(frozen=True, slots=True)
class Ended:
    """The program was stopped by us. `forced`: it did not stop in time and was killed."""

    name: str
    forced: bool


Event = Started | Died | Restarting | Ended
Listen = Callable[[Event], None]
Echo = Callable[[str, str], None]
"""Takes a program's name and one line that it printed."""
