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


class Faults:
    """The faults still to come."""

    def __init__(self) -> None:
        self._planned: list[Fault] = []

    def plan(self, fault: Fault) -> None:
        self._planned.append(fault)

    def take(self, method: str) -> Fault | None:
        """The fault for this call, if one was ordered."""
        for fault in self._planned:
            if fault.method == method and fault.times > 0:
                fault.times -= 1
                return fault
        return None
