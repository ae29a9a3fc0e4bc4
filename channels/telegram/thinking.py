"""Shows "typing" in the chat while the bot thinks; nobody waits for it, and it may fail."""

import asyncio
import logging
from contextlib import suppress

from bot.casework.ports import Unit
from bot.disputes.names import ConversationId
from channels.telegram.api import TelegramApi
from channels.telegram.errors import TelegramError

logger = logging.getLogger(__name__)


class Thinking:
    """Telegram shows it for five seconds, or until the answer is there."""

    def __init__(self, unit: Unit, api: TelegramApi) -> None:
        self._unit = unit
        self._api = api
        self._running: set[asyncio.Task[None]] = set()

    async def show(self, conversation: ConversationId) -> None:
        """Start to show it, where the conversation is one of ours."""
        async with self._unit() as work:
            delivery = await work.deliveries.get(conversation)
        if delivery is None or delivery.unreachable_since is not None:
            return
        task = asyncio.create_task(self._show(delivery.address))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def stop(self) -> None:
        """Cut off what still runs."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)

    async def _show(self, chat: str) -> None:
        with suppress(TelegramError):
            await self._api.show_typing(chat)
