"""What the Slack door needs stored, each call a transaction of its own."""

from typing import Protocol

from bot.conversations.model import DeskThread
from bot.disputes.names import HandoffId

PLATFORM = "slack"


class ThreadBook(Protocol):
    """Which Slack thread shows which hand-off."""

    async def add(self, thread: DeskThread) -> None:
        """Remember the card of a hand-off; adding it again changes nothing."""
        ...

    async def of_handoff(self, handoff: HandoffId) -> DeskThread | None:
        """Where its newest card is; None before the first was posted."""
        ...

    async def handoff_at(self, platform: str, channel: str, ts: str) -> HandoffId | None:
        """None for a thread that is no card's."""
        ...


class SeenBook(Protocol):
    """What was done once already, restarts included."""

    async def first_time(self, source: str, event: str) -> bool:
        """True for the first call with these two words ever, False afterwards."""
        ...
