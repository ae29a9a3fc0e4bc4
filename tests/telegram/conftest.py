from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.telegram_fake import TelegramFake
from tests.support.telegram_scene import Scene, a_scene


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramFake]:
    async with TelegramFake() as fake:
        yield fake


@pytest.fixture
async def scene(telegram: TelegramFake, tmp_path: Path) -> AsyncIterator[Scene]:
    async with a_scene(tmp_path, telegram) as one:
        yield one
