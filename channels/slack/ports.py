"""What the Slack door needs stored, each call a transaction of its own."""

from typing import Protocol

from bot.casework.desk_port import CardView
from bot.casework.notify_port import Reminder
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


class Calls(Protocol):
    """Who is called to a hand-off, in Slack's markup. Methods raise a `SlackError`."""

    async def opened(self, view: CardView) -> str | None:
        """The line below a new card, if there is one to say."""
        ...

    async def reminded(self, view: CardView, about: Reminder) -> str | None:
        """How a reminder begins while nobody holds the hand-off; None for a reminder that is left out."""
        ...


class SeenBook(Protocol):
    """What was done once already, restarts included."""

    async def first_time(self, source: str, event: str) -> bool:
        """True for the first call with these two words ever, False afterwards."""
        ...
