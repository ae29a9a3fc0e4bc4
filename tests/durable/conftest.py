from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest

from bot.durable import Engine
from tests.support.databases import empty_database_url, postgres

__all__ = ["empty_database_url", "postgres"]

NewEngine = Callable[..., Engine]


@pytest.fixture
async def closing() -> AsyncIterator[AsyncExitStack]:
    async with AsyncExitStack() as stack:
        yield stack


@pytest.fixture
def new_engine(tmp_path: Path, closing: AsyncExitStack) -> NewEngine:
    """Engines over one and the same SQLite queue, closed at the end of the test."""
    return _maker(f"sqlite+aiosqlite:///{tmp_path / 'app.sqlite'}", closing)


@pytest.fixture
def new_engine_anywhere(empty_database_url: str, closing: AsyncExitStack) -> NewEngine:
    """Engines over one queue, once on SQLite and once on Postgres."""
    return _maker(empty_database_url, closing)


def _maker(url: str, closing: AsyncExitStack) -> NewEngine:
    def make(**options: Any) -> Engine:
        engine = Engine(url, **options)
        closing.push_async_callback(engine.close, grace=0)
        return engine

    return make
