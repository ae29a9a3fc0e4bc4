"""Shows what is being done, for how long, and how far it all is."""

import shutil
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self, TextIO

TICK = 0.2
BAR = 20


@dataclass(slots=True)
class Row:
    """One thing being done."""

    name: str
    since: float = field(default_factory=time.monotonic)
    took: float | None = None  # seconds, once ended
    news: str = ""
    ending: str = "failed"

    def tell(self, news: str) -> None:
        """Show the newest line of output."""
        if news:
            self.news = news

    def note(self, ending: str) -> None:
        """Say how it ended; without this it failed."""
        self.ending = ending

    @property
    def seconds(self) -> float:
        """How long it took, or has taken so far."""
        return time.monotonic() - self.since if self.took is None else self.took


class Board:
    """Prints a line for each thing done and, on a terminal, a moving one for each being done."""

    def __init__(self, *, total: int, out: TextIO | None = None) -> None:
        self._total = total
        self._out = out or sys.stdout
        self._moves = self._out.isatty()
        self._rows: list[Row] = []
        self._ended = 0
        self._drawn = 0
        self._lock = threading.Lock()
        self._finished = threading.Event()
        self._painter = threading.Thread(target=self._paint_on, daemon=True)

    def __enter__(self) -> Self:
        if self._moves:
            self._painter.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._finished.set()
        if self._moves:
            self._painter.join()

    @contextmanager
    def row(self, name: str) -> Iterator[Row]:
        """Show something as being done while the block runs."""
        row = Row(name)
        self._begin(row)
        try:
            yield row
        finally:
            self._end(row)

    def _begin(self, row: Row) -> None:
        with self._lock:
            self._rows.append(row)

    def _end(self, row: Row) -> None:
        row.took = row.seconds
        with self._lock:
            self._rows.remove(row)
            self._ended += 1
            self._erase()
            self._out.write(f"{self._bar()} {row.name:<22} {row.ending:<14}{row.took:7.1f} s\n")
            self._out.flush()

    def _bar(self) -> str:
        full = BAR * self._ended // self._total
        return f"[{'#' * full}{'.' * (BAR - full)}] {self._ended}/{self._total}"

    def _paint_on(self) -> None:
        while not self._finished.wait(TICK):
            with self._lock:
                self._erase()
                self._paint()

    def _paint(self) -> None:
        width = shutil.get_terminal_size().columns - 1
        for row in self._rows:
            self._out.write(f"  {row.name:<22} {row.seconds:7.1f} s  {row.news}"[:width] + "\n")
        self._drawn = len(self._rows)
        self._out.flush()

    def _erase(self) -> None:
        self._out.write("\x1b[1A\x1b[2K" * self._drawn)
        self._drawn = 0
