"""How commands speak to the person at the terminal."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.markup import escape

from bot.supervise.events import Died, Ended, Event, Restarting, Started


class Steps:
    """Shows one line for each step, with its seconds; on a terminal the running one moves."""

    def __init__(self, console: Console) -> None:
        self._console = console

    @contextmanager
    def step(self, name: str) -> Iterator[Callable[[str], None]]:
        """Show the block as a step; what it calls with is the newest news, and stays at the end."""
        since = time.monotonic()
        news = ""

        def tell(line: str) -> None:
            nonlocal news
            news = line or news
            status.update(f"{name}  {escape(news)}")

        with self._console.status(name) as status:
            yield tell
        took = time.monotonic() - since
        self._console.print(f"[green]ok[/]  {name:<12} {escape(news):<52} {took:6.1f} s")


class EventPrinter:
    """Prints what happens to the processes."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def __call__(self, event: Event) -> None:
        """One line an event, and a dead program's last lines."""
        for line in sentences(event):
            self._console.print(
                f"[dim]{time.strftime('%H:%M:%S')}[/] {line}", highlight=False, soft_wrap=True
            )

    def echo(self, name: str, line: str) -> None:
        """One line of a program's own output."""
        self._console.print(f"[cyan]{name:<8}[/] {escape(line)}", highlight=False, soft_wrap=True)


def sentences(event: Event) -> tuple[str, ...]:
    """An event in words, as Rich markup."""
    match event:
        case Started(name, pid):
            return (f"{name} started (process {pid})",)
        case Died(name, _, log, tail):
            last = tuple(f"  [dim]{escape(line)}[/]" for line in tail[-5:])
            return (f"[red]{name} ended by itself ({event.how}); its log: {log}[/]", *last)
        case Restarting(name, delay, _):
            return (f"[yellow]{name} is started again in {delay:.1f} s[/]",)
        case Ended(name, forced):
            return (f"{name} {'was killed: it did not end in time' if forced else 'ended'}",)
