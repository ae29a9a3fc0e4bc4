"""Keeps programs running until it is told to stop."""

import asyncio
from collections.abc import Sequence

from bot.supervise.child import Child
from bot.supervise.events import Died, Echo, Ended, Listen, Restarting, Started
from bot.supervise.guard import Guard
from bot.supervise.program import Backoff, Program

GRACE = 10.0
"""Seconds a program gets to end by itself."""


class Supervisor:
    """Starts all programs, starts again one that died, after a pause, and ends them together.

    `listen` is told what happens; `echo`, when given, gets every line that the programs print.
    """

    def __init__(
        self,
        programs: Sequence[Program],
        *,
        listen: Listen,
        backoff: Backoff | None = None,
        grace: float = GRACE,
        echo: Echo | None = None,
    ) -> None:
        self._programs = tuple(programs)
        self._listen = listen
        self._backoff = backoff or Backoff()
        self._grace = grace
        self._echo = echo
        self._running: dict[str, Child] = {}
        self._stop = asyncio.Event()

    def stop(self) -> None:
        """End all programs; asked a second time, do not wait for them any longer."""
        if self._stop.is_set():
            for child in self._running.values():
                child.kill()
        self._stop.set()

    async def run(self) -> None:
        """Keep all programs running until `stop`, then end them and return."""
        async with Guard(grace=self._grace) as guard, asyncio.TaskGroup() as group:
            keepers = [group.create_task(self._keep(each, guard)) for each in self._programs]
            await self._stop.wait()
            for keeper in keepers:
                keeper.cancel()

    async def _keep(self, program: Program, guard: Guard) -> None:
        failures = 0
        while True:
            lived = await self._run_once(program, guard)
            failures = self._backoff.failures(failures, lived=lived)
            delay = self._backoff.delay(failures)
            self._listen(Restarting(program.name, delay, failures))
            await asyncio.sleep(delay)

    async def _run_once(self, program: Program, guard: Guard) -> float:
        child = await Child.start(program, guard=guard, echo=self._echo)
        self._running[program.name] = child
        program.pid_file.parent.mkdir(parents=True, exist_ok=True)
        program.pid_file.write_text(f"{child.pid}\n")
        self._listen(Started(program.name, child.pid))
        try:
            code = await child.wait()
            self._listen(Died(program.name, code, program.log, child.tail))
        except asyncio.CancelledError:
            forced = await child.end(grace=self._grace)
            self._listen(Ended(program.name, forced=forced))
            raise
        finally:
            del self._running[program.name]
            program.pid_file.unlink(missing_ok=True)
            await guard.remove(child.pid)
        return child.lived
