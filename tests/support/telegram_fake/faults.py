"""Trouble that a test plans for the next calls of a method."""

from dataclasses import dataclass


@dataclass(slots=True)
class Fault:
    """For the next `times` calls of `method`: too many requests, a broken server, or a lost answer.

    `lost`: the call is done, and nobody hears of it.
    """

    method: str
    retry_after: int | None = None
    status: int | None = None
    lost: bool = False
    times: int = 1
