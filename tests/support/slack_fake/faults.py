"""Faults that a test orders: an error, a 429 with Retry-After, "done, but the answer was lost"."""

from dataclasses import dataclass


@dataclass(slots=True)
class Fault:
    """What happens to the next `times` calls of `method`.

    `lost`: the call is carried out, then the connection breaks before the answer.
    """

    method: str
    error: str | None = None
    retry_after: int | None = None
    lost: bool = False
    times: int = 1
