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


class Faults:
    def __init__(self) -> None:
        self._planned: list[Fault] = []

    def plan(self, fault: Fault) -> None:
        self._planned.append(fault)

    def take(self, method: str) -> Fault | None:
        found = next((one for one in self._planned if one.method == method and one.times), None)
        if found is not None:
            found.times -= 1
        return found
