"""Work items in lanes: one lane strictly in order, different lanes in parallel."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from dbos import DBOS

from bot.durable.counts import Counts
from bot.durable.errors import RetryLater

logger = logging.getLogger(__name__)

Handler = Callable[[str], Awaitable[None]]
GivenUp = Callable[[str, Exception], Awaitable[None]]

LONGEST_WAIT = 60.0  # seconds between two attempts at something that fails
SHORTEST_WAIT = 0.001  # DBOS leaves out shorter ones, and the record would not fit
FAILED = "failed"  # the name of the step that records a failure


@dataclass(frozen=True, slots=True)
class Work:
    """What is done with each item of one name."""

    name: str
    handler: Handler
    parallel: int  # attempts at the same time, over all lanes
    attempts: int  # how often an item may fail
    given_up: GivenUp | None


@dataclass(frozen=True, slots=True)
class Again:
    """Another attempt after so many seconds."""

    seconds: float
    failed: bool = False


class Queueing(Protocol):
    """What lanes need of the engine."""

    async def enqueue(self, name: str, item: str, *, lane: str, order: int | None) -> None:
        """See `Lanes.submit`."""

    async def delay(self, name: str, item: str, due_at: datetime) -> None:
        """See `Lanes.schedule`."""

    async def forget(self, name: str, item: str) -> bool:
        """See `Lanes.cancel`."""
        ...

    async def record(self, name: str, item: str) -> Sequence[str]:
        """The steps of an item that was tried before, by name."""
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

    async def submit(self, lane: str, item: str, *, order: int | None = None) -> None:
        """Have the item handled after all earlier items of its lane; durable when this returns.

        `order` (1 to 2147483647) puts the waiting items of a lane in order; without it an item
        comes after all that were submitted before. Submit a lane's items in order: one that is
        already running is not overtaken. The same item again is the same item. The handler may see
        an item twice, when the process died while it ran.
        """
        self.counts.submitted += 1
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

        Only failures and waits are steps on DBOS's record: what succeeds at once costs none.
        """
        own_task().add_done_callback(lambda _: self._engine.finished(self._work.name, lane))
        failures = await self._relive(item)
        while (again := await self._attempt(item, failures)) is not None:
            if again.failed:
                failures += 1
                await DBOS.run_step_async({"name": FAILED}, _nothing)
            await DBOS.sleep_async(again.seconds)
        self.counts.done += 1

    async def _relive(self, item: str) -> int:
        """Go through what is on record of an earlier process, to the end of its last wait.

        Answers how often the item failed.
        """
        failures = 0
        for step in await self._engine.record(self._work.name, item):
            if step == FAILED:
                failures += 1
                await DBOS.run_step_async({"name": FAILED}, _nothing)
            else:
                await DBOS.sleep_async(LONGEST_WAIT)  # it ends when the recorded wait does
        return failures

    async def _attempt(self, item: str, failures: int) -> Again | None:
        async with self._room:
            try:
                await self._work.handler(item)
            except RetryLater as later:
                self.counts.retried += 1
                return Again(max(later.seconds, SHORTEST_WAIT))
            except Exception as error:  # noqa: BLE001 (a handler's bug must not stop the lane)
                return await self._after_failure(item, failures + 1, error)
        return None

    async def _after_failure(self, item: str, failures: int, error: Exception) -> Again | None:
        where = {"work": self._work.name, "item": item, "failures": failures}
        logger.error("item failed", extra=where, exc_info=error)
        if failures < self._work.attempts:
            self.counts.retried += 1
            return Again(min(2.0 ** (failures - 1), LONGEST_WAIT), failed=True)
        return await self._give_up(item, error)

    async def _give_up(self, item: str, error: Exception) -> Again | None:
        """Tell whom it concerns; when even that fails, try all of it again."""
        if self._work.given_up is not None:
            try:
                await self._work.given_up(item, error)
            except Exception:
                logger.exception("item not given up", extra={"work": self._work.name, "item": item})
                return Again(LONGEST_WAIT, failed=True)
        self.counts.given_up += 1
        return None


def own_task() -> asyncio.Task[object]:
    """The task of the running item: DBOS's own, done once the outcome is written and the lane is free."""
    task = asyncio.current_task()
    assert task is not None  # noqa: S101 (a coroutine runs in a task)
    return task


async def _nothing() -> None:
    """The step itself is the record."""
