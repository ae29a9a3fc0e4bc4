import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.disputes.order import Order
from bot.shop.demo import DemoShop, Fault
from tests.shop.contract import Given, ShopContract
from tests.support.memory_shop import MemoryShop


class GivenDemoShop(Given):
    number = "A-1001"

    def __init__(self, path: Path) -> None:
        self.now = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
        self.path = path
        self.shop: DemoShop = DemoShop(path, clock=lambda: self.now)

    async def fail_next(self, fault: Fault) -> None:
        await self.shop.inject(fault)

    async def let_time_pass(self) -> None:
        self.now += timedelta(minutes=1)

    async def sell_out(self, order: Order) -> None:
        skus = [line.sku for line in order.lines]
        with closing(sqlite3.connect(self.path)) as connection:
            connection.executemany(
                "UPDATE products SET stock = 0 WHERE sku = ?", [(sku,) for sku in skus]
            )
            connection.commit()


class TestTheDemoShopKeepsTheContract(ShopContract):
    @pytest.fixture
    async def given(self, tmp_path: Path) -> GivenDemoShop:
        given = GivenDemoShop(tmp_path / "shop.sqlite")
        await given.shop.seed(given.now)
        return given


class GivenMemoryShop(GivenDemoShop):
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
        self.shop = MemoryShop(clock=lambda: self.now, seeded_at=self.now)

    async def sell_out(self, order: Order) -> None:
        assert isinstance(self.shop, MemoryShop)
        for line in order.lines:
            sold_out = "UPDATE products SET stock = 0 WHERE sku = ?"
            self.shop.connection.execute(sold_out, (line.sku,))


class TestTheDemoShopInMemoryKeepsIt(ShopContract):
    @pytest.fixture
    def given(self) -> Iterator[GivenMemoryShop]:
        given = GivenMemoryShop()
        yield given
        assert isinstance(given.shop, MemoryShop)
        given.shop.close()
