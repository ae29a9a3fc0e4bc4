"""A platform beside the website where buyers write. Telegram, when it is set up; else none."""

from collections.abc import Mapping
from typing import Protocol

from fastapi import APIRouter

from bot.casework.house import House
from bot.casework.keep_photo import PhotoKeeper
from bot.conversations.inbox import Inbox
from bot.conversations.model import Timer
from bot.conversations.outbox import Fire, Outbox
from bot.conversations.ports import Announcer
from bot.disputes.names import ConversationId
from bot.durable import Engine
from bot.settings import Settings
from channels.checks import Check
from channels.link import Link

ALBUM = "telegram.album"  # a timer that an earlier start with a token may have left


class Messenger(Protocol):
    """What the gateway needs of it."""

    @property
    def router(self) -> APIRouter:
        """Where the platform calls us."""
        ...

    @property
    def alarms(self) -> Mapping[str, Fire]:
        """What its timers do."""
        ...

    @property
    def checks(self) -> Mapping[str, Check]:
        """Whether it really works."""
        ...

    def use(self, engine: Engine, inbox: Inbox, outbox: Outbox, *, announce: Announcer) -> None:
        """Register its work, before the engine starts; `announce` tells every door."""
        ...

    async def start(self) -> None:
        """Connect."""
        ...

    async def stop(self) -> None:
        """Take nothing in any more."""
        ...

    async def close(self) -> None:
        """Disconnect, once nothing is being sent any more."""
        ...

    async def announce(self, conversation: ConversationId) -> None:
        """The conversation's log has grown."""
        ...

    async def typing(self, conversation: ConversationId) -> None:
        """The bot is thinking."""
        ...

    def has_links(self) -> bool:
        """Whether a conversation can be moved there now."""
        ...

    async def link(self, conversation: ConversationId) -> Link | None:
        """Moves the conversation to the platform, once; None where that cannot be done."""
        ...


def open_messenger(settings: Settings, house: House, photos: PhotoKeeper) -> Messenger:
    """Telegram where a token is set. Its library is loaded only then."""
    if settings.telegram_token is None:
        return NoMessenger()
    from channels.telegram.config import config_of  # noqa: PLC0415
    from channels.telegram.door import TelegramDoor  # noqa: PLC0415

    config = config_of(settings)
    if config is None:
        return NoMessenger()
    return TelegramDoor(
        config, house=house, photos=photos, secret=settings.session_secret.get_secret_value()
    )


class NoMessenger:
    """Buyers write on the website only."""

    def __init__(self) -> None:
        self.router = APIRouter()
        self.alarms: Mapping[str, Fire] = {ALBUM: _later}
        self.checks: Mapping[str, Check] = {}

    def use(self, engine: Engine, inbox: Inbox, outbox: Outbox, *, announce: Announcer) -> None:
        """Nothing to register."""

    async def start(self) -> None:
        """Nothing to connect."""

    async def stop(self) -> None:
        """Nothing came in."""

    async def close(self) -> None:
        """Nothing to disconnect."""

    async def announce(self, conversation: ConversationId) -> None:
        """Nobody to tell."""

    async def typing(self, conversation: ConversationId) -> None:
        """Nobody to show it to."""

    def has_links(self) -> bool:
        """Nowhere to go."""
        return False

    async def link(self, conversation: ConversationId) -> None:
        """Nowhere to go."""


async def _later(timer: Timer) -> None:
    """The photos stay kept; they are handed in when the platform is set up again."""
