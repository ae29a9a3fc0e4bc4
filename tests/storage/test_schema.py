import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, select, text
from sqlalchemy.exc import StatementError

from bot.disputes.names import CaseState
from bot.storage import SqlUnit, migrate, open_engine, tables
from bot.storage.errors import UnknownDatabaseError
from bot.storage.schema import migrate_now
from tests.support.stored import NOW, case, conversation, draft, event, remedy


async def test_migrations_make_the_tables_that_the_code_uses(database_url: str) -> None:
    def difference(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), tables.metadata))

    engine = open_engine(database_url)
    async with engine.connect() as connection:
        assert await connection.run_sync(difference) == []
    await engine.dispose()


async def test_migrating_again_changes_nothing(unit: SqlUnit, database_url: str) -> None:
    async with unit() as work:
        await work.conversations.add(conversation())

    await migrate(database_url)

    async with unit() as work:
        assert await work.conversations.get(conversation().id) == conversation()


def test_processes_that_migrate_at_once_both_find_it_done(empty_database_url: str) -> None:
    with ThreadPoolExecutor(max_workers=3) as processes:
        list(processes.map(migrate_now, [empty_database_url] * 3))

    asyncio.run(_count_cases(empty_database_url))


async def _count_cases(url: str) -> None:
    engine = open_engine(url)
    async with engine.connect() as connection:
        found = await connection.execute(select(tables.counters.c.value))
        assert found.scalars().all() == [1000]
    await engine.dispose()


def test_another_database_is_refused_by_name() -> None:
    with pytest.raises(UnknownDatabaseError, match="mysql is not supported"):
        open_engine("mysql://shop@localhost/amends")
    with pytest.raises(UnknownDatabaseError):
        migrate_now("mysql://shop@localhost/amends")


async def test_a_time_without_zone_is_refused(unit: SqlUnit) -> None:
    naive = datetime(2026, 11, 22, 10)  # noqa: DTZ001 (the mistake itself)
    with pytest.raises(StatementError, match="has no zone"):
        async with unit() as work:
            await work.conversations.add(conversation(created_at=naive))


async def test_sqlite_keeps_what_was_committed(database_url: str) -> None:
    if not database_url.startswith("sqlite"):
        return
    engine = open_engine(database_url)
    async with engine.connect() as connection:
        settings = [
            (await connection.execute(text(f"PRAGMA {name}"))).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        ]
    await engine.dispose()
    full = 2
    assert settings == ["wal", full, 1, 30_000]


async def test_after_forgetting_everything_the_shop_is_as_on_its_first_day(unit: SqlUnit) -> None:
    async with unit() as work:
        await work.conversations.add(conversation())
        await work.messages.append(draft())
        id_, ref = await work.cases.next_id()
        kept = await work.cases.add(case(id_, ref, remedies=(remedy(),)), event())
        await work.cases.save(replace(kept, state=CaseState.CLOSED), event("closed"))
        await work.lookups.failed("conv_ana", NOW)

    await unit.forget_everything()

    async with unit() as work:
        assert await work.messages.unhandled() == []
        assert await work.lookups.failures("conv_ana", NOW) == 0
        assert (await work.cases.next_id())[1] == "C-1001"
        await work.conversations.add(conversation())
        await work.messages.append(draft())


async def test_the_log_is_closed_again_after_forgetting(unit: SqlUnit) -> None:
    await unit.forget_everything()
    async with unit._engine.connect() as connection:
        is_sqlite = connection.dialect.name == "sqlite"
        where = (
            "sqlite_master WHERE type = 'trigger'"
            if is_sqlite
            else "pg_trigger WHERE NOT tgisinternal"
        )
        found = await connection.execute(text(f"SELECT count(*) FROM {where}"))  # noqa: S608
    assert found.scalar() == (4 if is_sqlite else 2)
