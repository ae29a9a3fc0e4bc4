import asyncio
import logging
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psutil
import pytest
from dbos import DBOS
from sqlalchemy import make_url

from bot.durable import Engine, fast_path
from bot.durable.database import check_sqlite, open_queue_database, queue_url
from bot.durable.errors import (
    AlreadyOpenError,
    LateRegistrationError,
    NotOpenError,
    OrderOutOfRangeError,
    SameNameError,
    SqliteTooOldError,
)
from tests.durable.conftest import NewEngine
from tests.support.scribe import Scribe

PATIENCE = 30  # seconds


def test_1_a_python_whose_sqlite_is_too_old_is_refused_with_advice() -> None:
    with pytest.raises(SqliteTooOldError, match=r"SQLite 3\.40\.1 is too old .* Use Python 3\.11"):
        check_sqlite(python=(3, 12, 0), have=(3, 40, 1))
    check_sqlite(python=(3, 12, 0), have=(3, 42, 0))
    check_sqlite(python=(3, 11, 7), have=(3, 40, 1))


async def test_1_items_of_one_second_keep_the_order_they_were_given(
    new_engine: NewEngine,
) -> None:
    """On SQLite times are whole seconds, and equal ones would sort by the item's name."""
    scribe, engine = Scribe(), new_engine(at_once=False, polling=0.02)
    lanes = engine.register("turns", scribe.handle)
    await engine.start()

    numbers = [9, 3, 7, 1, 8, 2]
    for order, number in enumerate(numbers, start=1):
        await lanes.submit("lane", f"lane/{number}", order=order)
    await asyncio.wait_for(engine.drained(), PATIENCE)

    assert scribe.by_lane() == {"lane": numbers}


def test_2_the_queue_on_sqlite_loses_nothing(tmp_path: Path) -> None:
    database = open_queue_database(make_url(f"sqlite:///{tmp_path / 'queue.sqlite'}"))
    with database.connect() as connection:
        settings = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "busy_timeout", "foreign_keys")
        ]
    database.dispose()

    full = 2
    assert settings == ["wal", full, 30_000, 1]


async def test_3_every_queue_polls_at_our_interval(new_engine: NewEngine) -> None:
    engine = new_engine(polling=0.3)
    for name in ("turns", "outbox"):
        engine.register(name, Scribe().handle)
    await engine.start()

    queues = await DBOS.list_queues_async()
    intervals = {queue.name: queue._polling_interval_sec for queue in queues}
    assert intervals == {"turns": 0.3, "outbox": 0.3}


async def test_4_version_and_executor_are_fixed(new_engine: NewEngine) -> None:
    engine = new_engine(executor_id="gateway-2")
    engine.register("turns", Scribe().handle)
    await engine.start()

    assert (DBOS.application_version, DBOS.executor_id) == ("amends-1", "gateway-2")


async def test_5_finished_items_are_deleted_and_waiting_ones_are_not(
    new_engine: NewEngine, tmp_path: Path
) -> None:
    engine = new_engine()
    lanes = engine.register("turns", Scribe().handle)
    await engine.start()
    for number in range(3):
        await lanes.submit("lane", str(number))
    await lanes.schedule("later", datetime.now(UTC) + timedelta(days=1))
    await asyncio.wait_for(engine.drained(), PATIENCE)

    assert await engine.delete_finished(datetime.now(UTC) - timedelta(days=1)) == 0
    assert await engine.delete_finished(datetime.now(UTC) + timedelta(seconds=2)) == 3
    with sqlite3.connect(tmp_path / "app-queue.sqlite") as queue:
        left = queue.execute("SELECT workflow_uuid FROM workflow_status").fetchall()
        inputs = queue.execute("SELECT count(*) FROM workflow_input").fetchone()
    queue.close()
    assert left == [("turns:later",)]
    assert inputs == (1,)


async def test_6_no_proprietary_extra_and_no_deduplication_id(
    new_engine: NewEngine, tmp_path: Path
) -> None:
    engine = new_engine()
    lanes = engine.register("turns", Scribe().handle)
    await engine.start()
    await lanes.submit("lane", "item")
    await asyncio.wait_for(engine.drained(), PATIENCE)

    with sqlite3.connect(tmp_path / "app-queue.sqlite") as queue:
        row = queue.execute(
            "SELECT workflow_uuid, deduplication_id, queue_partition_key FROM workflow_status"
        ).fetchone()
    queue.close()
    assert row == ("turns:item", None, "lane")


def test_the_installed_dbos_is_one_whose_claim_we_know() -> None:
    """Fails when DBOS changes what the fast path uses: read its claim again before raising the version."""
    assert fast_path.fits()


async def test_with_an_unknown_dbos_everything_is_polled(
    new_engine: NewEngine, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(fast_path, "TRIED_WITH", "4.")
    scribe, engine = Scribe(), new_engine(polling=0.05)
    lanes = engine.register("turns", scribe.handle)
    await engine.start()

    await lanes.submit("lane", "lane/1")
    await asyncio.wait_for(engine.drained(), PATIENCE)

    assert scribe.started == ["lane/1"]
    assert engine.counts["turns"].claimed_at_once == 0
    assert "unknown DBOS version" in caplog.text


async def test_no_port_is_opened_and_nothing_is_printed(
    new_engine: NewEngine, capfd: pytest.CaptureFixture[str]
) -> None:
    def listening() -> int:
        sockets = psutil.Process().net_connections(kind="inet")
        return sum(1 for socket in sockets if socket.status == psutil.CONN_LISTEN)

    before = listening()
    engine = new_engine()
    lanes = engine.register("turns", Scribe().handle)
    await engine.start()
    await lanes.submit("lane", "lane/1")
    await asyncio.wait_for(engine.drained(), PATIENCE)

    assert listening() == before
    assert capfd.readouterr() == ("", "")
    assert logging.getLogger("dbos").propagate
    assert logging.getLogger("dbos").level == logging.WARNING


async def test_misuse_is_answered_with_a_sentence(new_engine: NewEngine) -> None:
    engine, second = new_engine(), new_engine()
    lanes = engine.register("turns", Scribe().handle)
    with pytest.raises(NotOpenError, match="not open"):
        await lanes.submit("lane", "item")
    with pytest.raises(SameNameError, match="turns"):
        engine.register("turns", Scribe().handle)
    await engine.start()
    with pytest.raises(AlreadyOpenError):
        await second.start()
    with pytest.raises(LateRegistrationError):
        engine.register("outbox", Scribe().handle)
    for order in (0, 2**31):
        with pytest.raises(OrderOutOfRangeError, match=str(order)):
            await lanes.submit("lane", "item", order=order)


async def test_threads_still_work_on_the_loop_after_the_engine_is_closed(
    new_engine: NewEngine,
) -> None:
    engine = new_engine()
    lanes = engine.register("turns", Scribe().handle)
    await engine.start()
    await lanes.submit("lane", "lane/1")
    await asyncio.wait_for(engine.drained(), PATIENCE)
    await engine.close()
    await engine.close()

    assert await asyncio.to_thread(lambda: 42) == 42


@pytest.mark.parametrize(
    ("app", "queue"),
    [
        ("sqlite+aiosqlite:////data/amends.sqlite", "sqlite:////data/amends-queue.sqlite"),
        ("postgresql+psycopg://shop@db/amends", "postgresql+psycopg://shop@db/amends"),
    ],
)
def test_the_queue_lives_beside_the_app(app: str, queue: str) -> None:
    assert queue_url(app).render_as_string() == queue


def test_an_engine_counts_nothing_before_it_works() -> None:
    engine = Engine("sqlite:///unused.sqlite")
    engine.register("turns", Scribe().handle)

    assert engine.counts["turns"].done == 0
