"""A house and a buyer for every scene."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.casework.house import House
from tests.support.databases import database_url, postgres, postgres_template, sqlite_template
from tests.support.house import Buyer, SetClock, a_house

__all__ = ["database_url", "postgres", "postgres_template", "sqlite_template"]


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
async def house(tmp_path: Path, clock: SetClock) -> AsyncIterator[House]:
    async with a_house(tmp_path, clock) as opened:
        yield opened


@pytest.fixture
async def buyer(house: House) -> Buyer:
    return await Buyer(house).arrives()
