"""One run of a program, from its start to its end."""

import asyncio
import os
import signal
from asyncio.subprocess import PIPE, STDOUT, Process, create_subprocess_exec
from contextlib import suppress
from typing import Self

from bot.supervise.events import Echo
from bot.supervise.guard import Guard
from bot.supervise.output import Output
from bot.supervise.program import Program

# The program starts only after the guard knows it: until then a shell waits in its place, and goes
# away with its input if the supervisor dies in between. `exec` keeps the process id.
GATE = 'read -r go && exec "$@" </dev/null'


class Child:
    """A running program in a process group of its own."""

    def __init__(self, process: Process, output: Output) -> None:
        self._process = process
        self._output = output
        self._since = asyncio.get_running_loop().time()

    @classmethod
    async def start(cls, program: Program, *, guard: Guard, echo: Echo | None) -> Self:
        """Start the program; it ends with this process whatever happens to it."""
        output, writing = await Output.open(program, echo=echo)
        try:
            process = await create_subprocess_exec(
                *("/bin/sh", "-c", GATE, program.name, *program.command),
                cwd=program.cwd,
                env=program.env,
                stdin=PIPE,
                stdout=writing,
                stderr=STDOUT,
                start_new_session=True,
            )
        finally:
            os.close(writing)
        child = cls(process, output)
        try:
            await guard.add(process.pid)
        except asyncio.CancelledError:
            await child.end(grace=0)
            raise
        child._open_gate()
        return child

    @property
    def pid(self) -> int:
        """The program's own process id, and its group's."""
        return self._process.pid

    @property
    def lived(self) -> float:
        """Seconds since the start."""
        return asyncio.get_running_loop().time() - self._since

    @property
    def tail(self) -> tuple[str, ...]:
        """The last lines printed."""
        return self._output.tail

    async def wait(self) -> int:
        """The exit code, once the process ended and what it printed was kept."""
        code = await self._process.wait()
        self.kill()  # what it started and left behind still holds its pipe and its ports
        await self._output.finish()
        return code

    async def end(self, *, grace: float) -> bool:
        """Ask the whole group to end, kill it after `grace` seconds. True when it was killed."""
        if self._process.returncode is None:
            self._signal(signal.SIGTERM)
        try:
            async with asyncio.timeout(grace):
                await self._process.wait()
        except TimeoutError:
            self.kill()
        return await self.wait() == -signal.SIGKILL

    def kill(self) -> None:
        """End the whole group at once."""
        self._signal(signal.SIGKILL)

    def _signal(self, number: signal.Signals) -> None:
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, number)

    def _open_gate(self) -> None:
        if self._process.stdin is not None:
            self._process.stdin.write(b"go\n")
            self._process.stdin.close()
