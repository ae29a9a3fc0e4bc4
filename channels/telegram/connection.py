"""The connection with Telegram: who the bot is, how updates come, what its menu shows."""

import asyncio
import logging

from bot.casework.house import Speaker
from channels.telegram.api import TelegramApi
from channels.telegram.arrivals import Intake
from channels.telegram.backoff import Backoff
from channels.telegram.commands import menu
from channels.telegram.config import WEBHOOK_PATH, Mode, TelegramConfig
from channels.telegram.errors import TelegramBusyError, TelegramDownError, TelegramError
from channels.telegram.poller import Poller

logger = logging.getLogger(__name__)


class Connection:
    """Opened once. `bot_name` is None until Telegram told it."""

    def __init__(
        self,
        config: TelegramConfig,
        api: TelegramApi,
        intake: Intake,
        *,
        speaker: Speaker,
        backoff: Backoff,
    ) -> None:
        self._config = config
        self._api = api
        self._speaker = speaker
        self._backoff = backoff
        self._poller = Poller(api, intake, wait=config.poll_seconds, backoff=backoff)
        self._tasks: list[asyncio.Task[None]] = []
        self.bot_name: str | None = None

    async def open(self) -> None:
        """Raises `TelegramTokenError`; trouble that passes is waited out in the background."""
        try:
            self.bot_name = await self._api.who_am_i()
        except (TelegramBusyError, TelegramDownError) as error:
            logger.warning("telegram not reached", extra={"error": type(error).__name__})
        self._tasks = [
            asyncio.create_task(self._receive()),
            asyncio.create_task(self._patiently("menu")),
        ]

    async def stop(self) -> None:
        """What is being asked is asked again at the next start."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def well(self) -> bool:
        """Whether Telegram knows the bot, and nobody else takes its messages."""
        return self._poller.trouble is None

    async def _receive(self) -> None:
        await self._patiently("way in")
        if self._config.mode is Mode.POLLING:
            await self._poller.run()

    async def _patiently(self, what: str) -> None:
        """Set it up, whatever it takes: nothing here is lost by waiting."""
        while True:
            try:
                await (self._set_menu() if what == "menu" else self._open_way_in())
            except TelegramError as error:
                wait = self._backoff.failed(what)
                told = {"what": what, "error": type(error).__name__}
                logger.warning("telegram not set up yet", extra=told)
                busy = error.retry_after if isinstance(error, TelegramBusyError) else 0.0
                await asyncio.sleep(max(wait, busy))
            else:
                return

    async def _open_way_in(self) -> None:
        """Set the webhook, or take back our own; another program's stays, and polling says so."""
        self.bot_name = self.bot_name or await self._api.who_am_i()
        if self._config.mode is Mode.WEBHOOK:
            secret = self._config.secret or ""
            await self._api.set_webhook(self._config.webhook_url, secret=secret)
        elif (await self._api.webhook()).url.endswith(WEBHOOK_PATH):
            await self._api.delete_webhook()

    async def _set_menu(self) -> None:
        """In English for everybody, and in each of our languages."""
        await self._api.set_commands(menu(self._speaker, "en"), language=None)
        for language in self._speaker.languages:
            await self._api.set_commands(menu(self._speaker, language), language=language)
