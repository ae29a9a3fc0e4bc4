"""The supervisor's side of the guard, which ends the children of a supervisor that was killed."""

import asyncio
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

PROGRAM = Path(__file__).with_name("guard_process.py")


class Guard:
    """Knows which process groups must not outlive this process. Grace is in seconds."""

    def __init__(self, *, grace: float) -> None:
        self._grace = grace
        self._groups: set[int] = set()
        self._process: Process | None = None

    async def __aenter__(self) -> Self:
        self._process = await self._start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.close()
            await self._process.wait()

    async def add(self, group: int) -> None:
        """From now on the group ends with this process. Returns when the guard was told."""
        self._groups.add(group)
        await self._tell(f"+{group}")

    async def remove(self, group: int) -> None:
        """The group is gone; its number may belong to somebody else soon."""
        self._groups.discard(group)
        await self._tell(f"-{group}")

    async def _tell(self, *lines: str) -> None:
        try:
            await self._send(lines)
        except ConnectionError:  # somebody killed the guard: a new one takes over
            self._process = await self._start()
            await self._send(tuple(f"+{group}" for group in self._groups))

    async def _send(self, lines: Sequence[str]) -> None:
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.write("".join(f"{line}\n" for line in lines).encode())
            await self._process.stdin.drain()

    async def _start(self) -> Process:
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-ISu",
            str(PROGRAM),
            str(self._grace),
            stdin=PIPE,
            start_new_session=True,
        )
