"""A translator that asks each text once, one at a time, and leaves a service that failed alone."""

import asyncio
import hashlib
import logging
import time
import unicodedata
from collections import OrderedDict

from bot.casework.translation_port import NotNowError
from bot.translation.errors import (
    KeyRefusedError,
    ServiceBusyError,
    TextRefusedError,
    TranslationError,
)
from bot.translation.libretranslate import LibreTranslate, Pairs, route
from bot.translation.pause import LONGEST, Monotonic, Pause
from bot.translation.worth import base, is_worth

KEPT = 2000  # translations, in memory only
PAIRS_FOR = 3600.0  # seconds until the service is asked anew which languages it has
BUSY = 30.0  # seconds, where a busy service does not say how long

logger = logging.getLogger(__name__)


class MachineTranslator:
    """`Translator` over LibreTranslate. What it learned is forgotten when the process ends."""

    def __init__(
        self,
        service: LibreTranslate,
        *,
        to: str,
        kept: int = KEPT,
        clock: Monotonic = time.monotonic,
    ) -> None:
        self.to = to
        self._service = service
        self._kept = kept
        self._clock = clock
        self._pause = Pause(clock)
        self._learned: OrderedDict[bytes, str | None] = OrderedDict()  # None: there is none
        self._pairs: Pairs = {}
        self._pairs_until = 0.0
        self._one_at_a_time = asyncio.Lock()

    def lacks(self, text: str, language: str | None) -> bool:
        """Whether the text needs a translation that nobody asked for yet."""
        worth = is_worth(text, language=language, to=self.to)
        return worth and self._key(text, language) not in self._learned

    def known(self, text: str, language: str | None) -> str | None:
        """The translation, where it was asked for before; asks nobody."""
        return self._learned.get(self._key(text, language))

    async def learn(self, text: str, language: str | None) -> None:
        """Have it `known`, where the service has one. Raises `NotNowError`."""
        async with self._one_at_a_time:
            if not self.lacks(text, language):
                return  # somebody asked for the same while this waited
            if self._pause.left:
                raise NotNowError(self._pause.left)
            try:
                found = await self._ask(text, language)
            except TextRefusedError:
                found = None
            except TranslationError as error:
                self._failed(error)
                raise NotNowError(self._pause.left) from None
            if self._pause.worked():
                logger.info("translation goes on")
            self._keep(self._key(text, language), found)

    async def close(self) -> None:
        """Close the connections."""
        await self._service.close()

    async def _ask(self, text: str, language: str | None) -> str | None:
        way = route(await self._offered(), language and base(language), self.to)
        if way is None:
            raise TextRefusedError
        source, target = way
        found = _cleaned(await self._service.translate(text, source=source, target=target))
        return found if found and found.casefold() != text.strip().casefold() else None

    async def _offered(self) -> Pairs:
        if self._clock() >= self._pairs_until:
            self._pairs = await self._service.languages()
            self._pairs_until = self._clock() + PAIRS_FOR
        return self._pairs

    def _failed(self, error: TranslationError) -> None:
        match error:
            case KeyRefusedError():
                first = self._pause.failed(LONGEST)
            case ServiceBusyError():
                first = self._pause.failed(BUSY if error.retry_after is None else error.retry_after)
            case _:
                first = self._pause.failed()
        if first:
            logger.warning("translation paused", extra={"why": error.code})

    def _keep(self, key: bytes, found: str | None) -> None:
        self._learned[key] = found
        while len(self._learned) > self._kept:
            self._learned.popitem(last=False)

    def _key(self, text: str, language: str | None) -> bytes:
        return hashlib.sha256(f"{language}\0{self.to}\0{text}".encode()).digest()


def _cleaned(text: str) -> str:
    """Without control characters, which no translation needs and no store keeps."""
    kept = (one for one in text if one in "\n\t" or unicodedata.category(one) != "Cc")
    return "".join(kept).strip()
