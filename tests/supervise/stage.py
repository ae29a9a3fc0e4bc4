"""What the supervisor's tests are played with: a witness of events, and lines to real programs."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from typing import TypeVar

from bot.supervise.events import Event
from bot.supervise.program import Backoff, Program
from bot.supervise.supervisor import Supervisor

SOON = 30.0
"""Seconds after which something that must happen did not; never waited for in full."""
QUICK = Backoff(first=0.01, longest=0.05)

E = TypeVar("E", bound=Event)
MakeProgram = Callable[[str, str], Program]


class Witness:
    """Keeps the supervisor's events, and waits for one."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._changed = asyncio.Event()

    def __call__(self, event: Event) -> None:
        self.events.append(event)
        self._changed.set()

    def of(self, kind: type[E]) -> list[E]:
        return [event for event in self.events if isinstance(event, kind)]

    async def saw(self, kind: type[E], *, count: int = 1) -> E:
        """The count-th event of a kind, as soon as it happened."""
        async with asyncio.timeout(SOON):
            while len(self.of(kind)) < count:
                await self._changed.wait()
                self._changed.clear()
        return self.of(kind)[count - 1]


class LifeLine:
    """A listener that programs connect to: the connection ends when the program does."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(SOON)
        self._taken: list[socket.socket] = []
        self.port: int = self._socket.getsockname()[1]

    def program(self, *, then: str = "") -> str:
        """Code of a program that holds on to the line, says its process id and waits."""
        return (
            "import os, signal, socket, sys, time\n"
            f"line = socket.create_connection(('127.0.0.1', {self.port}))\n"
            f"{then}\n"
            "line.sendall(f'{os.getpid()}\\n'.encode())\n"
            "time.sleep(600)\n"
        )

    def take(self) -> tuple[socket.socket, int]:
        """The next program's connection and its process id."""
        connection, _ = self._socket.accept()
        connection.settimeout(SOON)
        self._taken.append(connection)
        return connection, int(connection.makefile().readline())

    def close(self) -> None:
        for each in (*self._taken, self._socket):
            each.close()


def ended(connection: socket.socket) -> bool:
    """Wait for the program at the other end, and all that share its line, to be gone."""
    with suppress(ConnectionResetError):
        while connection.recv(64):
            pass
    return True


@asynccontextmanager
async def running(
    programs: Sequence[Program], witness: Witness, *, grace: float = SOON
) -> AsyncIterator[Supervisor]:
    """A supervisor at work; the block's end stops it and waits for it."""
    supervisor = Supervisor(programs, listen=witness, backoff=QUICK, grace=grace)
    task = asyncio.create_task(supervisor.run())
    try:
        yield supervisor
    finally:
        supervisor.stop()
        async with asyncio.timeout(SOON):
            await task
