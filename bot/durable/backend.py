"""The blocking half of the engine: everything that is asked of DBOS."""

import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from itertools import count

from dbos import DBOS, DBOSConfig, EnqueueOptions
from sqlalchemy import URL

from bot.durable import fast_path, retention
from bot.durable.database import open_queue_database

APPLICATION = "amends"
APPLICATION_VERSION = (
    "amends-1"  # items of another version are not taken up: change workflows with DBOS.patch
)
WORKFLOW = "item"
LANES_AT_ONCE = (
    500  # claimed by one process; each work's `parallel` bounds how many of them really run
)
THREADS = 16
STOPS_WITHIN = 0.25  # seconds: how long a thread that we do not use sleeps before it sees the end
NEVER_MS = 32_503_680_000_000  # the year 3000

Run = Callable[[str, str, str], Awaitable[None]]


class Backend:
    """One open DBOS. Call its methods from a thread, except `launch`."""

    def __init__(self, url: URL, *, executor_id: str, polling: float, at_once: bool) -> None:
        self._database = open_queue_database(url)
        self._executor_id = executor_id
        self._polling = polling
        self._at_once = at_once
        self._fast: fast_path.FastPath | None = None
        self._first: set[str] = set()  # taken up for the first time ever, and not running yet
        self._adopted: set[str] = set()
        self._orders = count(1)
        _log_through_standard_logging()

    def launch(self, run: Run, names: Sequence[str]) -> None:
        """Start DBOS. Call it on the loop that shall run the handlers: DBOS adopts that loop."""
        self._dbos = DBOS(config=self._config())

        async def item(name: str, lane: str, item_id: str) -> None:
            await run(name, lane, item_id)

        function = DBOS.workflow(name=WORKFLOW)(item)
        DBOS.listen_queues(names)  # of work that nobody does any more, nothing is taken up
        DBOS.launch()
        if self._at_once:
            workflow = fast_path.Workflow(APPLICATION, function, _arguments)
            self._fast = fast_path.FastPath(self._dbos, self._database, workflow, first=self._first)

    def _config(self) -> DBOSConfig:
        return DBOSConfig(
            name=APPLICATION,
            system_database_engine=self._database,
            application_version=APPLICATION_VERSION,  # guard rail 4
            executor_id=self._executor_id,
            max_executor_threads=THREADS,
            notification_listener_polling_interval_sec=STOPS_WITHIN,
            use_listen_notify=False,
            enable_otlp=False,
            log_level="WARNING",
        )

    def open_queues(self, names: Sequence[str]) -> None:
        """Set up a queue for each name. Guard rail 3: with our polling interval."""
        for name in names:
            DBOS.register_queue(
                name,
                partition_concurrency=1,
                worker_concurrency=LANES_AT_ONCE,
                polling_interval_sec=self._polling,
                on_conflict="always_update",
            )
        self._orders = count(self._last_order() + 1)

    def _last_order(self) -> int:
        waiting = DBOS.list_workflows(
            status=["ENQUEUED", "PENDING", "DELAYED"], load_input=False, load_output=False
        )
        return max((item.priority or 0 for item in waiting), default=0)

    def enqueue(
        self, name: str, item: str, *, lane: str, order: int | None, due_at: datetime | None = None
    ) -> None:
        """Put an item into its lane.

        Guard rail 1: never without a priority. Guard rail 6: under its own id.
        """
        options = EnqueueOptions(
            workflow_name=WORKFLOW,
            queue_name=name,
            workflow_id=_key(name, item),
            queue_partition_key=lane,
            priority=next(self._orders) if order is None else order,
            app_version=APPLICATION_VERSION,
        )
        if due_at is not None:
            options["delay_seconds"] = max(0.0, (due_at - datetime.now(UTC)).total_seconds())
        DBOS.enqueue_workflow_with_options(options, *_arguments(name, lane, options["workflow_id"]))

    def schedule(self, name: str, item: str, due_at: datetime) -> None:
        """Put a delayed item into a lane of its own.

        One that is delayed already is moved, one that was done before is renewed.
        """
        key = _key(name, item)
        DBOS.set_workflow_delay(key, delay_until_epoch_ms=int(due_at.timestamp() * 1000))
        status = DBOS.get_workflow_status(key)
        if status is not None and status.status in ("DELAYED", "ENQUEUED", "PENDING"):
            return
        if status is not None:
            DBOS.delete_workflow(key)
        self.enqueue(name, item, lane=item, order=None, due_at=due_at)

    def forget(self, name: str, item: str) -> bool:
        """Delete a delayed item; one that is due stays.

        DBOS moves only delayed rows, so moving it far away first settles the race with its hour.
        """
        key = _key(name, item)
        DBOS.set_workflow_delay(key, delay_until_epoch_ms=NEVER_MS)
        status = DBOS.get_workflow_status(key)
        if status is None or status.status != "DELAYED":
            return False
        DBOS.delete_workflow(key)
        return True

    def take_up(self, name: str, lane: str) -> bool:
        """Start the lane's next item, if it is free and one waits."""
        return self._fast is not None and self._fast.take_up(name, lane)

    def never_tried(self, name: str, item: str) -> bool:
        """Whether an item that begins to run has nothing on record. Asking spends the answer."""
        key = _key(name, item)
        if key not in self._first:
            return False
        self._first.discard(key)
        return key not in self._adopted

    def record(self, name: str, item: str) -> Sequence[str]:
        """The names of an item's recorded steps, in order."""
        return [step["function_name"] for step in DBOS.list_workflow_steps(_key(name, item))]

    def anything_waiting(self) -> bool:
        """Whether an item waits or runs."""
        found = DBOS.list_workflows(
            status=["ENQUEUED", "PENDING"], limit=1, load_input=False, load_output=False
        )
        return bool(found)

    def adopt(self, executor_id: str) -> int:
        """Put what that process was running back into its queues; priorities and lanes are kept."""
        lost: dict[str, list[str]] = defaultdict(list)
        for item in DBOS.list_workflows(
            status="PENDING", executor_id=executor_id, load_input=False
        ):
            if item.queue_name is not None:
                lost[item.queue_name].append(item.workflow_id)
        for queue, items in lost.items():
            self._adopted.update(items)
            DBOS.resume_workflows(items, queue_name=queue)
        return sum(map(len, lost.values()))

    def delete_finished(self, before: datetime) -> int:
        """Delete the items that ended before the given time; how many."""
        return retention.delete_finished(before)

    def close(self) -> None:
        """Stop DBOS, all of its threads and connections."""
        DBOS.destroy(destroy_registry=True)
        self._database.dispose()


def _key(name: str, item: str) -> str:
    return f"{name}:{item}"


def _arguments(name: str, lane: str, key: str) -> tuple[str, str, str]:
    return name, lane, key.removeprefix(f"{name}:")


def _log_through_standard_logging() -> None:
    """DBOS writes to the console by a handler of its own, unless its logger has one."""
    dbos = logging.getLogger("dbos")
    if not dbos.handlers:
        dbos.addHandler(logging.NullHandler())
    dbos.propagate = True
