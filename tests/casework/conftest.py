"""A house and a buyer for every scene."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.casework.house import House
from bot.disputes.names import RemedyId
from bot.shop.demo import DemoShop
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


@pytest.fixture
def shop(house: House) -> DemoShop:
    assert isinstance(house.shop, DemoShop)
    return house.shop


@pytest.fixture
async def granted(buyer: Buyer) -> RemedyId:
    """One shirt again, 29.00, granted by the bot."""
    await buyer.reaches_restatement()
    await buyer.says("affirm", "yes")
    await buyer.says("affirm", "yes")
    return (await buyer.case()).remedies[0].id
