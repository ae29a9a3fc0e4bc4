"""What the desk page needs beside the `Desk`."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Failure:
    """Something to be done outside that was given up on; a person should look."""

    key: str
    name: str  # the outbox item's name, e.g. "handoff.opened"
    at: datetime
    error: str  # the error's own sentence


class Failures(Protocol):
    """What could not be delivered or carried out."""

    async def list(self) -> Sequence[Failure]:
        """The newest first."""
        ...
