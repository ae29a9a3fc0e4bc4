"""Progress of long work: a bar on a terminal, a few plain lines elsewhere, always on stderr."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

LINES = 10
"""At most so many plain lines."""

Tick = Callable[[], None]


@contextmanager
def progress(name: str, total: int, console: Console | None = None) -> Iterator[Tick]:
    """Show the block as work on `total` things; what it gives is called once each is done."""
    shown = console or Console(stderr=True, highlight=False, soft_wrap=True)
    with _bar(name, total, shown) if shown.is_terminal else _lines(name, total, shown) as tick:
        yield tick


@contextmanager
def waiting(what: str, console: Console | None = None) -> Iterator[None]:
    """Show that the block waits for something that cannot be counted."""
    shown = console or Console(stderr=True, highlight=False, soft_wrap=True)
    if shown.is_terminal:
        with shown.status(what):
            yield
    else:
        shown.print(what, markup=False)
        yield


@contextmanager
def _bar(name: str, total: int, console: Console) -> Iterator[Tick]:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, TimeRemainingColumn(), console=console, transient=True) as bar:
        task = bar.add_task(name, total=total)
        yield lambda: bar.advance(task)


@contextmanager
def _lines(name: str, total: int, console: Console) -> Iterator[Tick]:
    done = 0

    def tick() -> None:
        nonlocal done
        done += 1
        if done * LINES // total > (done - 1) * LINES // total:
            console.print(f"{name}: {done} of {total}", markup=False)

    yield tick
