"""What the fakes of platforms share: planned faults, and waiting for something to happen."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from email.utils import formatdate
from typing import ClassVar, Generic, Protocol, TypeVar

from aiohttp import web


class Planned(Protocol):
    """A fault of the next `times` calls of `method`."""

    method: str
    times: int


F = TypeVar("F", bound=Planned)


class Faults(Generic[F]):
    """The faults still to come."""

    def __init__(self) -> None:
        self._planned: list[F] = []

    def plan(self, fault: F) -> None:
        self._planned.append(fault)

    def take(self, method: str) -> F | None:
        """The fault for this call, if one was planned."""
        found = next((one for one in self._planned if one.method == method and one.times > 0), None)
        if found is not None:
            found.times -= 1
        return found


def dated(
    ahead: Callable[[], float],
) -> Callable[[web.Request, web.StreamResponse], Awaitable[None]]:
    """For `on_response_prepare`: the `Date` of a machine whose clock is so many seconds ahead."""

    async def date(_: web.Request, response: web.StreamResponse) -> None:
        response.headers["Date"] = formatdate(time.time() + ahead(), usegmt=True)

    return date


class Watched:
    """Something whose changes tests wait for."""

    patience: ClassVar[float] = 5.0  # seconds

    def __init__(self) -> None:
        self._waiting: set[asyncio.Event] = set()

    def changed(self) -> None:
        for waiter in self._waiting:
            waiter.set()

    async def until(self, happened: Callable[[], object], *, within: float | None = None) -> None:
        """Wait for a change that makes `happened` true. Raises TimeoutError."""
        event = asyncio.Event()
        self._waiting.add(event)
        try:
            async with asyncio.timeout(self.patience if within is None else within):
                while not happened():
                    await event.wait()
                    event.clear()
        finally:
            self._waiting.discard(event)
