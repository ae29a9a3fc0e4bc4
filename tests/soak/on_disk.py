"""Any day over the storage that the product has: SQLite in a file, migrated, on an event loop."""

import asyncio
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from bot.casework.house import House
from bot.storage import SqlUnit, open_engine
from bot.storage.schema import migrate_now
from tests.soak.any_day import DEMO, LAX, AnyDay
from tests.soak.day import Day
from tests.support.house import START, WORDS, SetClock, speaker
from tests.support.memory_shop import MemoryShop

MEMORY = Path("/dev/shm")  # noqa: S108  # a disk that is memory, where there is one


@contextmanager
def on_disk() -> Iterator[Day]:
    """A day whose books are a copy of a migrated file."""
    clock = SetClock()
    shop = MemoryShop(clock=clock, seeded_at=START)
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        file = Path(folder) / "amends.sqlite"
        shutil.copy(_template(), file)
        engine = open_engine(f"sqlite+aiosqlite:///{file}")
        house = House(
            unit=SqlUnit(engine),
            shop=shop,
            policy=LAX,
            speaker=speaker(DEMO.hours.zone),
            words=WORDS,
            clock=clock,
        )
        with asyncio.Runner() as runner:
            try:
                yield Day(house, run=runner.run)
            finally:
                runner.run(engine.dispose())
                shop.close()


class AnyDayOnDisk(AnyDay):
    """The same days, the same promises."""

    opened = staticmethod(on_disk)


@cache
def _template() -> Path:
    file = Path(tempfile.mkdtemp()) / "template.sqlite"
    migrate_now(f"sqlite:///{file}")
    return file
