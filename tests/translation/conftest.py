"""A LibreTranslate of the test's own, and a translator whose clock stands."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass

import pytest

from bot.translation.libretranslate import LibreTranslate, LibreTranslateConfig
from bot.translation.translator import MachineTranslator
from tests.support.translate_fake import TranslateFake


@dataclass(slots=True)
class SetMonotonic:
    """Seconds that pass when the test says so."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


Make = Callable[..., MachineTranslator]


@pytest.fixture
def clock() -> SetMonotonic:
    return SetMonotonic()


@pytest.fixture
async def service() -> AsyncIterator[TranslateFake]:
    async with TranslateFake() as fake:
        yield fake


@pytest.fixture
async def make(service: TranslateFake, clock: SetMonotonic) -> AsyncIterator[Make]:
    async with AsyncExitStack() as opened:

        def made(
            *, key: str | None = None, seconds: float = 5.0, **more: object
        ) -> MachineTranslator:
            config = LibreTranslateConfig(service.url, key, seconds)
            translator = MachineTranslator(
                LibreTranslate(config),
                **{"to": "en", "clock": clock, **more},  # type: ignore[arg-type]  # each test names what it varies
            )
            opened.push_async_callback(translator.close)
            return translator

        yield made


@pytest.fixture
def translator(make: Make) -> MachineTranslator:
    return make()
