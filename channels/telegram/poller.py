"""Asks Telegram for updates, keeps them, and only then asks for the next ones, which acknowledges them."""

import asyncio
import logging

from channels.telegram.api import TelegramApi
from channels.telegram.arrivals import Intake
from channels.telegram.backoff import Backoff
from channels.telegram.errors import (
    TelegramBusyError,
    TelegramConflictError,
    TelegramError,
    TelegramTokenError,
)

logger = logging.getLogger(__name__)


class Poller:
    """Runs until it is cancelled. The library's own updater would acknowledge before anything is kept."""

    def __init__(self, api: TelegramApi, intake: Intake, *, wait: int, backoff: Backoff) -> None:
        self._api = api
        self._intake = intake
        self._wait = wait
        self._backoff = backoff
        self.trouble: TelegramError | None = None  # that does not pass by waiting

    async def run(self) -> None:
        """Trouble is waited out: with Telegram, with another poller, with our own database."""
        offset: int | None = None
        while True:
            try:
                offset = await self._poll(offset)
                self.trouble = None
                self._backoff.well("polling")
            except TelegramError as error:
                await asyncio.sleep(self._after(error))
            except Exception:
                logger.exception("telegram updates not kept")
                await asyncio.sleep(self._backoff.failed("polling"))

    async def _poll(self, offset: int | None) -> int | None:
        wait = self._wait if self.trouble is None else 0  # is it over?
        updates = await self._api.updates(offset, wait=wait)
        if not updates:
            return offset
        await self._intake.keep(updates)
        return updates[-1].update_id + 1

    def _after(self, error: TelegramError) -> float:
        """Seconds until the next try; each sort of trouble is told once."""
        wait = self._backoff.failed("polling")
        if isinstance(error, TelegramConflictError | TelegramTokenError):
            if self.trouble is None:
                logger.error("telegram not polled: %s", error)
            self.trouble = error
            return wait
        logger.warning("telegram not polled", extra={"error": type(error).__name__})
        return max(wait, error.retry_after) if isinstance(error, TelegramBusyError) else wait
