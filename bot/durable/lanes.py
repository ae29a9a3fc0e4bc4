"""Work items in lanes: one lane strictly in order, different lanes in parallel."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from dbos import DBOS

from bot.durable.counts import Counts
from bot.durable.errors import RetryLater

logger = logging.getLogger(__name__)

Handler = Callable[[str], Awaitable[None]]
GivenUp = Callable[[str, Exception], Awaitable[None]]

FINISHED = 0.0
LONGEST_WAIT = 60.0  # seconds between two attempts at something that fails


@dataclass(frozen=True, slots=True)
class Work:
    """What is done with each item of one name."""

    name: str
    handler: Handler
    parallel: int  # attempts at the same time, over all lanes
    attempts: int  # how often an item may fail
    given_up: GivenUp | None


class Queueing(Protocol):
    """What lanes need of the engine."""

    async def enqueue(self, name: str, item: str, *, lane: str, order: int | None) -> None:
        """See `Lanes.submit`."""

    async def delay(self, name: str, item: str, due_at: datetime) -> None:
        """See `Lanes.schedule`."""

    async def forget(self, name: str, item: str) -> bool:
        """See `Lanes.cancel`."""
        ...

    async def failures(self, name: str, item: str) -> int:
        """How often the item failed before this process took it up."""
        ...

    def finished(self, name: str, lane: str) -> None:
        """An item has ended and its lane is free."""


class Lanes:
    """The items of one name.

    An id means the same item for as long as finished items are kept (a day).
    """

    def __init__(self, work: Work, engine: Queueing) -> None:
        self.counts = Counts()
        self._work = work
        self._engine = engine
        self._room = asyncio.Semaphore(work.parallel)
        self._fresh: set[str] = set()  # submitted by this process and not tried yet

    async def submit(self, lane: str, item: str, *, order: int | None = None) -> None:
        """Have the item handled after all earlier items of its lane; durable when this returns.

        `order` (1 to 2147483647) puts the waiting items of a lane in order; without it an item
        comes after all that were submitted before. Submit a lane's items in order: one that is
        already running is not overtaken. The same item again is the same item. The handler may see
        an item twice, when the process died while it ran.
        """
        self.counts.submitted += 1
        self._fresh.add(item)
        await self._engine.enqueue(self._work.name, item, lane=lane, order=order)

    async def schedule(self, item: str, due_at: datetime) -> None:
        """Have the item handled at a time, give or take two seconds, restarts included.

        Scheduling it again moves it to the new time.
        """
        await self._engine.delay(self._work.name, item, due_at)

    async def cancel(self, item: str) -> bool:
        """Take back a scheduled item. False when it is already due, done or unknown."""
        return await self._engine.forget(self._work.name, item)

    async def run(self, lane: str, item: str) -> None:
        """Handle an item to its end, waiting durably between attempts. Called by the engine.

        Only the waits are steps on DBOS's record, so that an item which succeeds at once costs no
        step.
        """
        task = asyncio.current_task()
        if (
            task is not None
        ):  # the engine's own task: done once the outcome is written, and the lane is free
            task.add_done_callback(lambda _: self._engine.finished(self._work.name, lane))
        failures = await self._waited_before(item)
        while (wait := await self._attempt(item, failures)) != FINISHED:
            failures += 1
            await DBOS.sleep_async(wait)
        self.counts.done += 1

    async def _waited_before(self, item: str) -> int:
        """Go through the waits of an earlier process to the end of the last; how many there were."""
        if item in self._fresh:
            self._fresh.discard(item)
            return 0
        failures = await self._engine.failures(self._work.name, item)
        for _ in range(failures):
            await DBOS.sleep_async(LONGEST_WAIT)  # a replay: it ends when the recorded wait does
        return failures

    async def _attempt(self, item: str, failures: int) -> float:
        """Seconds to wait for the next attempt, `FINISHED` for none."""
        async with self._room:
            try:
                await self._work.handler(item)
            except RetryLater as later:
                self.counts.retried += 1
                return max(later.seconds, 0.001)
            except Exception as error:  # noqa: BLE001 (a handler's bug must not stop the lane)
                return await self._after_failure(item, failures, error)
        return FINISHED

    async def _after_failure(self, item: str, failures: int, error: Exception) -> float:
        where = {"work": self._work.name, "item": item, "failures": failures + 1}
        logger.error("item failed", extra=where, exc_info=error)
        if failures + 1 < self._work.attempts:
            self.counts.retried += 1
            return min(2.0**failures, LONGEST_WAIT)
        self.counts.given_up += 1
        logger.error("item given up", extra=where)
        if self._work.given_up is not None:
            await self._work.given_up(item, error)
        return FINISHED
