"""The durable engine: DBOS behind the few verbs this product needs, so that it can be replaced.

Six guard rails keep DBOS safe here (docs/decisions/0002-durable-engine.md has the measurements):

1. every item carries a monotonic priority, for timestamps alone lose the order on SQLite
   (`Backend.enqueue`), and a Python whose SQLite is too old is refused with a clear message
   (`database.check_sqlite`);
2. SQLite runs with write-ahead log, `synchronous=FULL` and a busy timeout
   (`database.open_queue_database`);
3. the polling interval is set on every queue (`Backend.open_queues`); `fast_path` takes items up at
   once;
4. application version and executor id are fixed, so that what a killed process left is taken up at
   its next start, and `Engine.adopt` takes over from a process that will not come back;
5. finished items are deleted after a day (`retention`);
6. an item's id is its workflow's id, which makes a second submit the same item; back-off is a loop
   around a step with a durable sleep (`Lanes.run`); no proprietary extra is used.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import ClassVar, Concatenate, ParamSpec, TypeVar

from bot.durable import fast_path
from bot.durable.backend import Backend
from bot.durable.counts import Counts
from bot.durable.database import queue_url
from bot.durable.errors import (
    AlreadyOpenError,
    LateRegistrationError,
    NotOpenError,
    OrderOutOfRangeError,
    SameNameError,
)
from bot.durable.lanes import GivenUp, Handler, Lanes, Work, own_task
from bot.durable.queue_thread import QueueThread

logger = logging.getLogger(__name__)

P = ParamSpec("P")
T = TypeVar("T")

HIGHEST_ORDER = 2**31 - 1
CLEANING_EVERY = timedelta(hours=1)


class Engine:
    """Runs registered work durably, on the loop that called `start`. One open engine a process."""

    _open: ClassVar["Engine | None"] = None

    def __init__(
        self,
        app_url: str,
        *,
        executor_id: str = "gateway",
        polling: float = 0.5,
        keep: timedelta = timedelta(days=1),
        at_once: bool = True,
    ) -> None:
        """The queue of the app whose database is at `app_url`.

        `executor_id` is this process's alone, and the same after a restart.
        `polling` (seconds) is the safety net; `at_once=False` leaves everything to it. Finished
        items are kept for `keep`, to recognise repeats.
        """
        self._url = queue_url(app_url)
        self._executor_id = executor_id
        self._polling = polling
        self._keep = keep
        self._at_once = at_once
        self._lanes: dict[str, Lanes] = {}
        self._waking: set[tuple[str, str]] = set()
        self._running: set[asyncio.Task[object]] = set()
        self._settled = asyncio.Event()
        self._backend: Backend | None = None
        self._closing = False

    @property
    def counts(self) -> Mapping[str, Counts]:
        """What was done so far, by name of the work."""
        return {name: lanes.counts for name, lanes in self._lanes.items()}

    def register(
        self,
        name: str,
        handler: Handler,
        *,
        parallel: int = 16,
        attempts: int = 6,
        given_up: GivenUp | None = None,
    ) -> Lanes:
        """Have `handler(item)` called for every item of that name; before `start`.

        A handler that raises `RetryLater` is called again later, for ever. Any other exception is
        logged and tried again after 1, 2, 4 ... seconds, `attempts` times in all, then
        `given_up(item, error)` is called.
        """
        if self._backend is not None:
            raise LateRegistrationError(name)
        if name in self._lanes:
            raise SameNameError(name)
        work = Work(name, handler, parallel=parallel, attempts=attempts, given_up=given_up)
        self._lanes[name] = Lanes(work, self)
        return self._lanes[name]

    async def start(self) -> None:
        """Open the queue, take up what an earlier process left, and begin to work."""
        if Engine._open is not None:
            raise AlreadyOpenError
        self._thread = QueueThread()
        self._closing = False
        self._backend = Backend(
            self._url,
            executor_id=self._executor_id,
            polling=self._polling,
            at_once=self._at_once and _fast_path_fits(),
        )
        Engine._open = self
        self._backend.launch(self._run, tuple(self._lanes))
        await self._thread.call(self._backend.open_queues, tuple(self._lanes))
        self._cleaning = asyncio.create_task(self._clean())

    async def close(self, *, grace: float = 5.0) -> None:
        """Stop working.

        What runs gets `grace` seconds, and is done again at the next start if it needs longer.
        """
        if self._backend is None:
            return
        self._closing = True
        self._cleaning.cancel()
        await self._stop_running(grace)
        self._thread.close()
        with ThreadPoolExecutor(max_workers=1) as pool:
            await asyncio.wrap_future(pool.submit(self._backend.close))
        await self._stop_running(0)  # what polling took up meanwhile
        self._backend = None
        # DBOS had made its thread pool, closed now, the loop's own.
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor())
        Engine._open = None

    async def drained(self) -> None:
        """Return when nothing waits or runs. Scheduled items count once they are due."""
        while True:
            self._settled.clear()
            if not await self._ask(Backend.anything_waiting):
                return
            with suppress(TimeoutError):
                await asyncio.wait_for(self._settled.wait(), timeout=self._polling)

    async def adopt(self, executor_id: str) -> int:
        """Guard rail 4: take over the items of a process that will not come back; how many."""
        return await self._ask(Backend.adopt, executor_id)

    async def delete_finished(self, before: datetime) -> int:
        """Guard rail 5: delete the items that ended before the given time; how many."""
        return await self._ask(Backend.delete_finished, before)

    async def enqueue(self, name: str, item: str, *, lane: str, order: int | None) -> None:
        """See `Lanes.submit`."""
        if order is not None and not 1 <= order <= HIGHEST_ORDER:
            raise OrderOutOfRangeError(order)
        await self._ask(Backend.enqueue, name, item, lane=lane, order=order)
        self._wake(name, lane)

    async def delay(self, name: str, item: str, due_at: datetime) -> None:
        """See `Lanes.schedule`."""
        await self._ask(Backend.schedule, name, item, due_at)

    async def forget(self, name: str, item: str) -> bool:
        """See `Lanes.cancel`."""
        return await self._ask(Backend.forget, name, item)

    async def record(self, name: str, item: str) -> Sequence[str]:
        """The steps of an item that was tried before, by name."""
        if self._opened().never_tried(name, item):
            return ()
        return await self._ask(Backend.record, name, item)

    def finished(self, name: str, lane: str) -> None:
        """An item has ended and its lane is free."""
        self._settled.set()
        self._wake(name, lane)

    async def _ask(
        self, question: Callable[Concatenate[Backend, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Ask the open backend, in the queue's thread."""
        backend = self._opened()
        return await self._thread.call(question, backend, *args, **kwargs)

    def _opened(self) -> Backend:
        if self._backend is None:
            raise NotOpenError
        return self._backend

    async def _run(self, name: str, lane: str, item: str) -> None:
        task = own_task()
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        await self._lanes[name].run(lane, item)

    def _wake(self, name: str, lane: str) -> None:
        """Take up what waits in the lane, now."""
        if not self._closing and (name, lane) not in self._waking:
            self._waking.add((name, lane))
            self._thread.later(self._take_up, name, lane)

    def _take_up(self, name: str, lane: str) -> None:
        self._waking.discard((name, lane))
        if self._backend is not None and self._backend.take_up(name, lane):
            self._lanes[name].counts.claimed_at_once += 1

    async def _stop_running(self, grace: float) -> None:
        running = set(self._running)
        if not running:
            return
        _, unfinished = await asyncio.wait(running, timeout=grace)
        for task in unfinished:
            task.cancel()
        await asyncio.gather(*unfinished, return_exceptions=True)

    async def _clean(self) -> None:
        while True:
            try:
                await self.delete_finished(datetime.now(UTC) - self._keep)
            except Exception:
                logger.exception("finished items not deleted")
            await asyncio.sleep(CLEANING_EVERY.total_seconds())


def _fast_path_fits() -> bool:
    if fast_path.fits():
        return True
    logger.warning("unknown DBOS version: items are taken up by polling only")
    return False
