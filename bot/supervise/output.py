"""What one run of a program prints: kept in its log, its last lines remembered."""

import asyncio
import os
from asyncio import ReadTransport, StreamReader, StreamReaderProtocol
from collections import deque
from contextlib import suppress
from typing import Self

from bot.supervise.events import Echo
from bot.supervise.logfile import LogFile
from bot.supervise.program import Program

CHUNK = 64 * 1024
TAIL = 15
LAST_WORDS = 2.0
"""Seconds for output that is still in the pipe when the process has ended."""


class Output:
    """The reading end of a program's output.

    The pipe is our own and not asyncio's: there, a process counts as running until everyone who
    inherited its pipe has closed it, so a death would go unnoticed while a grandchild lives.
    """

    def __init__(
        self, program: Program, stream: StreamReader, transport: ReadTransport, *, echo: Echo | None
    ) -> None:
        self._log = program.log
        self._name = program.name
        self._echo = echo
        self._tail: deque[str] = deque(maxlen=TAIL)
        self._rest = b""
        self._copying = asyncio.create_task(self._copy(stream, transport))

    @classmethod
    async def open(cls, program: Program, *, echo: Echo | None) -> tuple[Self, int]:
        """The output, and the descriptor to write into; the caller closes its copy of that one."""
        reading, writing = os.pipe()
        stream = StreamReader()
        transport, _ = await asyncio.get_running_loop().connect_read_pipe(
            lambda: StreamReaderProtocol(stream), os.fdopen(reading, "rb", 0)
        )
        return cls(program, stream, transport, echo=echo), writing

    @property
    def tail(self) -> tuple[str, ...]:
        """The last lines printed."""
        return tuple(self._tail)

    async def finish(self) -> None:
        """Return when all that was printed is kept."""
        with suppress(TimeoutError):
            async with asyncio.timeout(LAST_WORDS):
                await self._copying

    async def _copy(self, stream: StreamReader, transport: ReadTransport) -> None:
        try:
            with LogFile(self._log) as log:
                while chunk := await stream.read(CHUNK):
                    log.write(chunk)
                    self._split(chunk)
        finally:
            transport.close()
        if self._rest:
            self._keep(self._rest)

    def _split(self, chunk: bytes) -> None:
        *lines, self._rest = (self._rest + chunk).split(b"\n")
        self._rest = self._rest[-CHUNK:]
        for line in lines:
            self._keep(line)

    def _keep(self, line: bytes) -> None:
        text = line.decode(errors="replace").rstrip()
        self._tail.append(text)
        if self._echo is not None:
            self._echo(self._name, text)
