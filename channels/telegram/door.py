"""The Telegram door as a whole: built from settings, started and stopped by the gateway."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping

from fastapi import APIRouter

from bot.casework.house import House
from bot.casework.keep_photo import PhotoKeeper
from bot.conversations.inbox import Inbox
from bot.conversations.model import Timer
from bot.conversations.outbox import Fire, Outbox
from bot.conversations.ports import Announcer
from bot.disputes.names import ConversationId
from bot.durable import Engine, RetryLater
from channels.checks import Check
from channels.link import Link
from channels.telegram.albums import TIMER, Albums
from channels.telegram.api import TelegramApi, open_bot
from channels.telegram.arrivals import Intake
from channels.telegram.backoff import Backoff
from channels.telegram.chats import Chats
from channels.telegram.commands import Commands
from channels.telegram.config import Mode, TelegramConfig
from channels.telegram.connection import Connection
from channels.telegram.courier import Courier
from channels.telegram.errors import TelegramBusyError, TelegramError
from channels.telegram.groups import Groups
from channels.telegram.incoming import CHANNEL
from channels.telegram.invite import Invites
from channels.telegram.pace import Pace, TooFastError
from channels.telegram.photos import Photos
from channels.telegram.presses import Presses
from channels.telegram.taker import Taker
from channels.telegram.thinking import Thinking
from channels.telegram.webhook import webhook_router

SWEEP_EVERY = 15.0  # seconds; the safety net beside the announcements

logger = logging.getLogger(__name__)


class TelegramDoor:
    """A `Messenger`. Build it inside a running event loop; `use` it before the engine starts."""

    def __init__(
        self, config: TelegramConfig, *, house: House, photos: PhotoKeeper, secret: str
    ) -> None:
        self._config = config
        self._house = house
        self._keeper = photos
        self._backoff = Backoff(config.first_pause)
        self._api = TelegramApi(open_bot(config))
        self._invites = Invites(house, secret=secret)
        self._intake = Intake(house)
        self._courier = Courier(house, self._api, photos)
        self._thinking = Thinking(house.unit, self._api)
        self._connection = Connection(
            config, self._api, self._intake, speaker=house.speaker, backoff=self._backoff
        )
        self._sweeping: asyncio.Task[None] | None = None
        self.alarms: Mapping[str, Fire] = {TIMER: self._album_over}
        self.checks: Mapping[str, Check] = {CHANNEL: self._connection.well}

    @property
    def router(self) -> APIRouter:
        """`POST /telegram/webhook`; without routes while updates are asked for."""
        if self._config.mode is Mode.POLLING or self._config.secret is None:
            return APIRouter()
        return webhook_router(self._intake, secret=self._config.secret)

    def use(self, engine: Engine, inbox: Inbox, outbox: Outbox, *, announce: Announcer) -> None:
        """Register what the door does: taking updates in, bringing the log out."""
        self._announce_all = announce
        self._outbox = outbox
        self._albums = Albums(self._house, inbox, wait=self._config.album_seconds)
        chats = Chats(self._house)
        self._taker = Taker(
            self._house,
            inbox,
            chats=chats,
            albums=self._albums,
            photos=Photos(self._api, self._keeper),
            presses=Presses(self._house, inbox, self._api),
            commands=Commands(self._house, inbox, chats, self._invites),
            groups=Groups(self._house, self._api),
            pace=Pace(self._config.messages_a_minute, self._house.clock),
        )
        take, lost = self._waiting(self._take), self._intake.give_up
        self._intake.use(engine.register("telegram_in", take, given_up=lost))
        bring = self._waiting(self._courier.bring)
        give_up = self._courier.give_up
        self._courier.use(engine.register("telegram_out", bring, given_up=give_up))

    async def start(self) -> None:
        """Connect, and go on with what an earlier process left.

        Raises `TelegramTokenError` for a token that does not work. When Telegram does not answer, it
        is tried again in the background.
        """
        await self._connection.open()
        await self._intake.recover()
        self._sweeping = asyncio.create_task(self._sweep())

    async def stop(self) -> None:
        """Take nothing in any more; what is being sent goes on."""
        if self._sweeping is not None:
            self._sweeping.cancel()
            await asyncio.gather(self._sweeping, return_exceptions=True)
        await self._connection.stop()

    async def close(self) -> None:
        """Disconnect."""
        await self._thinking.stop()
        await self._api.close()

    async def announce(self, conversation: ConversationId) -> None:
        """Have what is new in the log brought to the chat, where it is one of Telegram's."""
        await self._courier.announce(conversation)

    async def typing(self, conversation: ConversationId) -> None:
        """Show in the chat that the bot is thinking."""
        await self._thinking.show(conversation)

    def has_links(self) -> bool:
        """Once Telegram told the bot's name."""
        return self._connection.bot_name is not None

    async def link(self, conversation: ConversationId) -> Link | None:
        """`t.me/<bot>?start=TOKEN`; None until Telegram told the bot's name."""
        name = self._connection.bot_name
        if name is None:
            return None
        token, until = await self._invites.token(conversation)
        return Link(f"https://t.me/{name}?start={token}", until)

    async def _take(self, item: str) -> None:
        async with self._house.unit() as work:
            arrival = await work.arrivals.get(CHANNEL, item)
        if arrival is None:
            return
        try:
            conversation = await self._taker.take(arrival)
        except TooFastError as slow:
            await self._announce_all(slow.conversation)
            raise RetryLater(slow.seconds) from slow
        if arrival.album is not None:
            await self._outbox.wind()
        if conversation is not None:
            await self._announce_all(conversation)

    async def _album_over(self, timer: Timer) -> None:
        conversation = await self._albums.look(timer.payload["chat"], timer.payload["arrival"])
        if conversation is not None:
            await self._announce_all(conversation.id)

    def _waiting(self, do: Callable[[str], Awaitable[None]]) -> Callable[[str], Awaitable[None]]:
        """The engine's words for "not now": the item's lane waits, durably."""

        async def run(item: str) -> None:
            try:
                await do(item)
            except TelegramBusyError as busy:
                raise RetryLater(busy.retry_after) from busy
            except TelegramError as error:
                logger.warning("telegram waits", extra={"error": type(error).__name__})
                raise RetryLater(self._backoff.failed(item)) from error
            self._backoff.well(item)

        return run

    async def _sweep(self) -> None:
        """What nobody announced is found within seconds."""
        while True:
            try:
                await self._courier.sweep()
            except Exception:
                logger.exception("telegram not swept")
            await asyncio.sleep(SWEEP_EVERY)
