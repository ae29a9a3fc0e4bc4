"""What casework needs stored of things to do, and of things that were done once."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.conversations.model import Absence, Call, DeskThread, GivenUp, OutboxItem, Timer
from bot.disputes.names import HandoffId


class Outbox(Protocol):
    """Things to do outside, recorded with their reason."""

    async def put(self, item: OutboxItem) -> None: ...

    async def get(self, key: str) -> OutboxItem | None:
        """None once it is done, so that a repeat does nothing."""
        ...

    async def pending(self) -> Sequence[OutboxItem]: ...

    async def done(self, key: str, at: datetime) -> None: ...

    async def failed(self, key: str, at: datetime, *, error: str) -> None:
        """Given up on: shown to a person, not pending any more."""
        ...

    async def given_up(self, *, limit: int = 50) -> Sequence[GivenUp]:
        """What was given up on, the newest first."""
        ...


class Timers(Protocol):
    """Things to do at a time."""

    async def set(self, timer: Timer) -> None: ...

    async def cancel(self, key: str) -> None: ...

    async def get(self, key: str) -> Timer | None:
        """None once it fired or was cancelled."""
        ...

    async def pending(self) -> Sequence[Timer]: ...

    async def fired(self, key: str, at: datetime) -> None: ...


class Turns(Protocol):
    """What an action already answered for a message, so that asking again changes nothing."""

    async def answer(self, key: str) -> str | None: ...

    async def keep(self, key: str, answer: str) -> None: ...


class Threads(Protocol):
    """Where hand-offs are shown to agents."""

    async def add(self, thread: DeskThread) -> None: ...

    async def of_handoff(self, handoff: HandoffId) -> DeskThread | None:
        """The newest."""
        ...

    async def handoff_at(self, platform: str, channel: str, ts: str) -> HandoffId | None: ...


class Seen(Protocol):
    """Outside events already taken, so that a repeat acts once."""

    async def first_time(self, source: str, event: str, at: datetime) -> bool: ...


class Absences(Protocol):
    """Who of the desk is away."""

    async def begin(self, absence: Absence) -> None:
        """From now on; an earlier absence of the same person is over."""
        ...

    async def end(self, person: str) -> None:
        """They are back; for somebody who was not away nothing changes."""
        ...

    async def at(self, now: datetime) -> Sequence[Absence]:
        """Who is away at that moment, by the order in which they went."""
        ...


class Calls(Protocol):
    """Who was called to which hand-off."""

    async def add(self, call: Call) -> Call:
        """Keep it. A step that has called somebody already gives that call, and nothing changes."""
        ...

    async def of_handoff(self, handoff: HandoffId) -> Sequence[Call]:
        """The first one first."""
        ...
