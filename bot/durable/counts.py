"""What the engine counted since it started, for the metrics page."""

from dataclasses import dataclass


@dataclass(slots=True)
class Counts:
    """Items of one kind in this process. Read it at any time; it only grows."""

    submitted: int = 0
    done: int = 0
    retried: int = 0  # the handler asked for a later attempt, or failed and gets one
    given_up: int = 0  # failed too often
    claimed_at_once: int = 0  # taken up by the fast path, the rest by polling
