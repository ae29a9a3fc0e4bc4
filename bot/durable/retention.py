"""Guard rail 5: finished items are deleted, or the queue grows for ever."""

from datetime import datetime

from dbos import DBOS

FINISHED_STATES = ["SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"]
AT_ONCE = 500


def delete_finished(before: datetime) -> int:
    """Delete what ended before the given time; how many items. Call it from a thread."""
    deleted = 0
    while batch := _finished(before):
        DBOS.delete_workflows(batch)
        deleted += len(batch)
    return deleted


def _finished(before: datetime) -> list[str]:
    found = DBOS.list_workflows(
        status=FINISHED_STATES,
        completed_before=before.isoformat(),
        limit=AT_ONCE,
        load_input=False,
        load_output=False,
    )
    return [item.workflow_id for item in found]
