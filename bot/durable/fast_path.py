"""Takes up the next item of a lane at once, instead of at the queue's next poll.

It does for one lane what DBOS's queue worker does for all of them at every poll: turn the lane's
first waiting item from ENQUEUED to PENDING, unless one of the lane is PENDING, and start it. The
claim is one guarded statement, and the worker's own claim has the same guard, so whichever comes
second gets nothing: order and single execution hold on both paths together. What is used here is
internal to DBOS: `fits` looks at its version and at the shape of what is used, and where that
differs the engine leaves everything to polling.
"""

import inspect
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from importlib.metadata import version
from uuid import uuid4

from dbos import DBOS
from dbos._core import execute_dequeued_workflow, prepare_enqueued_workflow
from dbos._schemas.system_database import SystemSchema
from dbos._sys_db import WorkflowStatusInternal
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

logger = logging.getLogger(__name__)

TRIED_WITH = "3.4."

# The claim of DBOS 3.4 (SystemDatabase.start_queued_partitioned_workflows), for one lane and
# without time limits.
# `status IN (...)` repeats the condition of the partial indexes, else SQLite does not use them.
CLAIM = """
UPDATE {table} SET
  status = 'PENDING', owner_xid = :owner, executor_id = :executor, application_version = :version,
  application_name = :application, rate_limited = FALSE, recovery_attempts = recovery_attempts + 1,
  started_at_epoch_ms = :now, updated_at = :now
WHERE status = 'ENQUEUED'
  AND workflow_uuid = (
    SELECT workflow_uuid FROM {table}
    WHERE queue_name = :queue AND status = 'ENQUEUED' AND queue_partition_key = :lane
      AND status IN ('ENQUEUED', 'PENDING') AND application_version = :version
    ORDER BY priority, created_at, workflow_uuid LIMIT 1)
  AND NOT EXISTS (
    SELECT 1 FROM {table}
    WHERE queue_name = :queue AND status = 'PENDING' AND queue_partition_key = :lane
      AND status IN ('ENQUEUED', 'PENDING'))
RETURNING workflow_uuid, recovery_attempts
"""
TABLE = {"sqlite": "workflow_status", "postgresql": "dbos.workflow_status"}
COLUMNS = {
    "workflow_uuid", "status", "owner_xid", "executor_id", "application_version",
    "application_name", "rate_limited", "recovery_attempts", "started_at_epoch_ms", "updated_at",
    "queue_name", "queue_partition_key", "priority", "created_at",
}  # fmt: skip
START_PARAMETERS = ("dbos", "status", "owner_xid")
PREPARE_PARAMETERS = (
    "dbos", "func", "args", "kwargs", "queue_name", "workflow_id", "queue_partition_key",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Workflow:
    """The one workflow there is, and how its arguments follow from queue, lane and workflow id."""

    application: str
    function: Callable[[str, str, str], Awaitable[None]]
    arguments: Callable[[str, str, str], tuple[str, str, str]]


def fits() -> bool:
    """Whether the installed DBOS is one whose claim we know."""
    return (
        version("dbos").startswith(TRIED_WITH)
        and _parameters(execute_dequeued_workflow) == START_PARAMETERS
        and _parameters(prepare_enqueued_workflow) == PREPARE_PARAMETERS
        and set(SystemSchema.workflow_status.columns.keys()) >= COLUMNS
    )


def _parameters(function: Callable[..., object]) -> tuple[str, ...]:
    return tuple(inspect.signature(function).parameters)


@dataclass(frozen=True, slots=True)
class Claimed:
    """An item that is ours to run."""

    workflow_id: str
    dispatches: int
    owner: str


class FastPath:
    """Claims and starts items of one workflow. Call it from a thread, never from the handlers' loop."""

    def __init__(
        self, dbos: DBOS, database: Engine, workflow: Workflow, *, first: set[str]
    ) -> None:
        """Into `first` go the ids of items that are started for the first time."""
        self._first = first
        self._dbos = dbos
        self._database = database
        self._workflow = workflow
        dialect = database.dialect.name
        self._statement = text(CLAIM.format(table=TABLE[dialect]))

    def take_up(self, queue: str, lane: str) -> bool:
        """Start the lane's first waiting item if it is free; a lost race is left to the next poll."""
        try:
            claimed = self._claim(queue, lane)
        except DBAPIError as error:
            logger.info("lane busy", extra={"queue": queue, "error": type(error).__name__})
            return False
        if claimed is not None:
            self._start(claimed, queue, lane)
        return claimed is not None

    def _claim(self, queue: str, lane: str) -> Claimed | None:
        values = {
            "queue": queue,
            "lane": lane,
            "owner": str(uuid4()),
            "executor": DBOS.executor_id,
            "version": DBOS.application_version,
            "application": self._workflow.application,
            "now": int(time.time() * 1000),
        }
        with self._database.begin() as connection:
            row = connection.execute(self._statement, values).one_or_none()
        return None if row is None else Claimed(row[0], row[1], str(values["owner"]))

    def _start(self, claimed: Claimed, queue: str, lane: str) -> None:
        if claimed.dispatches == 1:
            self._first.add(claimed.workflow_id)
        try:
            execute_dequeued_workflow(self._dbos, self._status(claimed, queue, lane), claimed.owner)
        except Exception:
            # Claimed and not running, it would block its lane until the process starts anew.
            logger.exception("claimed item not started", extra={"queue": queue, "lane": lane})
            DBOS.resume_workflows([claimed.workflow_id], queue_name=queue)

    def _status(self, claimed: Claimed, queue: str, lane: str) -> WorkflowStatusInternal:
        """What the worker would read back from the row: all of it is known here."""
        status = prepare_enqueued_workflow(
            self._dbos,
            self._workflow.function,
            self._workflow.arguments(queue, lane, claimed.workflow_id),
            {},
            queue_name=queue,
            workflow_id=claimed.workflow_id,
            queue_partition_key=lane,
        )
        status["status"] = "PENDING"
        status["recovery_attempts"] = claimed.dispatches
        return status
