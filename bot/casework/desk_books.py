"""What people's work at the desk needs stored."""

from collections.abc import Sequence
from typing import Protocol

from bot.conversations.model import HeldReply
from bot.disputes.names import HandoffId


class HeldReplies(Protocol):
    """Replies that can still be taken back."""

    async def put(self, reply: HeldReply) -> None:
        """Hold it."""
        ...

    async def get(self, key: str) -> HeldReply | None:
        """None once it went out or was taken back."""
        ...

    async def of(self, handoff: HandoffId) -> Sequence[HeldReply]:
        """Those of a hand-off, the next to go out first."""
        ...

    async def reword(self, key: str, text: str) -> bool:
        """Change its text; False where it is not held any more."""
        ...

    async def take(self, key: str) -> bool:
        """Forget it; True for the one who did."""
        ...
