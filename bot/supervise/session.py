"""One session of supervised programs, from the start to Ctrl-C."""

import asyncio
import signal
from collections.abc import Callable, Coroutine
from dataclasses import dataclass

from bot.supervise.errors import KeepsDyingError, SuperviseError
from bot.supervise.events import Died, Event, Listen, Restarting
from bot.supervise.supervisor import Supervisor

STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
TOO_OFTEN = 3


@dataclass(frozen=True, slots=True)
class Readiness:
    """When the programs count as started: `answer` returns then or raises; `announce` is called."""

    answer: Callable[[], Coroutine[None, None, None]]
    announce: Callable[[], None]


class FirstDeaths:
    """A listener that notices a program which cannot be started at all."""

    def __init__(self, listen: Listen) -> None:
        self._listen = listen
        self._last: dict[str, Died] = {}
        self._hopeless: asyncio.Queue[KeepsDyingError] = asyncio.Queue()

    def __call__(self, event: Event) -> None:
        """Pass the event on, remembering deaths."""
        self._listen(event)
        if isinstance(event, Died):
            self._last[event.name] = event
        if isinstance(event, Restarting) and event.failures >= TOO_OFTEN:
            died = self._last[event.name]
            error = KeepsDyingError(died.name, times=event.failures, how=died.how, log=died.log)
            self._hopeless.put_nowait(error)

    async def hopeless(self) -> None:
        """Raise `KeepsDyingError` as soon as a program died too often in a row."""
        raise await self._hopeless.get()


async def run_session(
    supervisor: Callable[[Listen], Supervisor], *, listen: Listen, readiness: Readiness
) -> None:
    """Run until a stop signal. Everything has ended when this returns or raises.

    Raises `KeepsDyingError` or what `readiness.answer` raises when the start fails.
    """
    deaths = FirstDeaths(listen)
    programs = supervisor(deaths)
    for number in STOP_SIGNALS:
        asyncio.get_running_loop().add_signal_handler(number, programs.stop)
    running = asyncio.create_task(programs.run())
    try:
        await _first_of(running, readiness.answer(), deaths.hopeless())
        if not running.done():
            readiness.announce()
    except SuperviseError:
        programs.stop()
        await running
        raise
    await running


async def _first_of(running: asyncio.Task[None], *others: Coroutine[None, None, None]) -> None:
    """Return or raise as the first of them does; the others, except `running`, are cancelled."""
    waiting = {asyncio.create_task(other) for other in others}
    done, _ = await asyncio.wait({running, *waiting}, return_when=asyncio.FIRST_COMPLETED)
    for task in waiting - done:
        task.cancel()
    await asyncio.gather(*(waiting - done), return_exceptions=True)
    for task in done:
        task.result()
