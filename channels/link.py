"""What takes a conversation from one door to another."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from bot.disputes.names import ConversationId


@dataclass(frozen=True, slots=True)
class Link:
    """Opens the platform with a token that works once, until it expires."""

    url: str
    expires_at: datetime


MakeLink = Callable[[ConversationId], Awaitable[Link | None]]
