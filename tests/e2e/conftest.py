"""One whole product for all these tests: Rasa's start costs too much for one each."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.shop.demo import DemoShop
from tests.support import telegram_people
from tests.support.buyer import SocketBuyer, a_buyer
from tests.support.people import fake_process
from tests.support.stack import Stack, reset, running_stack
from tests.support.telegram_people import telegram_settings


@pytest.fixture(scope="session")
def telegram_url() -> Iterator[str]:
    with fake_process(telegram_people.MODULE) as url:
        yield url


@pytest.fixture(scope="session")
def stack(telegram_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """Gateway, actions and Rasa; each test leaves them running."""
    folder: Path = tmp_path_factory.mktemp("stack")
    with running_stack(folder, **telegram_settings(telegram_url)) as running:
        yield running


@pytest.fixture
async def shop(stack: Stack) -> DemoShop:
    """The demo shop of the running product, as on its first day."""
    await reset(stack)
    return DemoShop(stack.folder / "demo-shop.sqlite")


@pytest.fixture
async def ana(stack: Stack, shop: DemoShop) -> AsyncIterator[SocketBuyer]:
    """Ana, connected, who misses one of the three shirts of her order A-1001."""
    async with a_buyer(stack) as buyer:
        yield buyer
