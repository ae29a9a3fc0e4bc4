import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, select, text
from sqlalchemy.exc import StatementError

from bot.disputes.names import CaseId, CaseState
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


async def test_what_was_granted_before_there_were_names_is_read_as_nobodys(
    empty_database_url: str,
) -> None:
    migrate_now(empty_database_url, to="0002")
    engine = open_engine(empty_database_url)
    async with engine.begin() as connection:
        for row in OLD_ROWS.split(";"):
            await connection.exec_driver_sql(row)

    migrate_now(empty_database_url)

    async with SqlUnit(engine)() as work:
        found = await work.cases.get(CaseId("case_1"))
    await engine.dispose()
    assert (found.remedies[0].approved_by, found.remedies[0].failure) == ((), None)
    assert found.handoffs[0].approval is None


OLD_ROWS = """
INSERT INTO conversations (id, channel, holder, language, locale, tone, misunderstood, created_at)
VALUES ('c1', 'web', 'bot', '{}', '[]', 'plain', 0, '2026-11-22T10:00:00.000000+00:00');
INSERT INTO cases (id, number, ref, conversation, kind, state, facts, opened_at, version)
VALUES ('case_1', 1, 'C-1', 'c1', 'late_delivery', 'resolved', '{}',
        '2026-11-22T10:00:00.000000+00:00', 1);
INSERT INTO remedies (case_id, position, id, proposal, state, key, granted_by, granted_at,
                      amount_minor, currency)
VALUES ('case_1', 0, 're_1',
        '{"remedy": "goodwill", "amount": {"minor": 500, "currency": "EUR"}, "clause": "late"}',
        'done', 'case_1:goodwill:1', 'bot', '2026-11-22T10:00:00.000000+00:00', 500, 'EUR');
INSERT INTO handoffs (case_id, position, id, reason, tier, state, at, answer_by)
VALUES ('case_1', 0, 'ho_1', 'anger', 'agent', 'resolved', '2026-11-22T10:00:00.000000+00:00',
        '2026-11-22T14:00:00.000000+00:00')
"""


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
