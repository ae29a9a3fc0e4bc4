"""What the desk page needs beside the `Desk`."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.casework.budget import Budget
from bot.casework.desk_port import Agent
from bot.casework.promise_book import OverduePromise
from bot.disputes.names import PromiseId


@dataclass(frozen=True, slots=True)
class Failure:
    """Something to be done outside that was given up on; a person should look."""

    key: str
    name: str  # the outbox item's name, e.g. "handoff.opened"
    at: datetime
    error: str  # the error's own sentence


class Promises(Protocol):
    """Promises whose time is over and of which nobody knows that they were kept."""

    async def overdue(self) -> Sequence[OverduePromise]:
        """The longest overdue first."""
        ...

    async def kept(self, promise: PromiseId, agent: Agent) -> bool:
        """A person saw that it was kept. False for one that is settled. Raises `CaseNotFoundError`."""
        ...


class Budgets(Protocol):
    """What was granted lately."""

    async def today(self) -> Budget:
        """As it stands now."""
        ...


class Failures(Protocol):
    """What could not be delivered or carried out."""

    async def list(self) -> Sequence[Failure]:
        """The newest first."""
        ...
