"""The demo shop in memory: its own rules and faults, without a file, threads or waiting for a disk."""

import sqlite3
from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path

from bot.casework.ports import Clock
from bot.shop.demo import DemoShop, database, seeding
from bot.shop.demo.shop import Answer


class MemoryShop(DemoShop):
    """One connection to a database in memory, copied from a seeded one."""

    def __init__(self, *, clock: Clock, seeded_at: datetime) -> None:
        super().__init__(Path(), clock=clock)
        self.connection = _empty()
        _seeded(seeded_at).backup(self.connection)

    def close(self) -> None:
        self.connection.close()

    async def _looked(self, read: Callable[[sqlite3.Connection], Answer]) -> Answer:
        return read(self.connection)

    async def _changed(self, change: Callable[[sqlite3.Connection], Answer]) -> Answer:
        self.connection.execute("BEGIN")
        try:
            answer = change(self.connection)
        except BaseException:
            self.connection.rollback()
            raise
        self.connection.commit()
        return answer


def _empty() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.row_factory = sqlite3.Row
    return connection


@cache
def _seeded(at: datetime) -> sqlite3.Connection:
    connection = _empty()
    connection.executescript(database._SCHEMA)
    seeding.seed(connection, at)
    return connection
