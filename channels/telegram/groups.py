"""Groups and channels: cases are nobody else's business, so the bot says so once and leaves."""

import logging

from bot.casework.house import House
from channels.newcomers import clean_locale, first_guess
from channels.telegram.api import TelegramApi
from channels.telegram.errors import TelegramBlockedError, TelegramRefusedError
from channels.telegram.incoming import CHANNEL, Sender

logger = logging.getLogger(__name__)


class Groups:
    """Refuses each of them once."""

    def __init__(self, house: House, api: TelegramApi) -> None:
        self._house = house
        self._api = api

    async def refuse(self, sender: Sender) -> None:
        """A sentence in the language of whoever wrote, then out. Raises the errors of Telegram that pass."""
        async with self._house.unit() as work:
            now = self._house.clock()
            if not await work.seen.first_time(f"{CHANNEL}.group", sender.chat, now):
                return
        speaker = self._house.speaker
        language = first_guess(clean_locale([sender.language]), speaker.languages)
        sentence = speaker.sentence("telegram-private-only", language=language)
        try:
            await self._api.send_text(sender.chat, sentence)
            await self._api.leave(sender.chat)
        except (TelegramBlockedError, TelegramRefusedError):
            logger.info("telegram group left without a word")
