import asyncio

import pytest

from bot.durable import Lanes, RetryLater
from tests.durable.conftest import NewEngine
from tests.support.scribe import Scribe

PATIENCE = 30  # seconds until a test says that nothing happens any more


async def submit_all(lanes: Lanes, *, lane_count: int, each: int) -> None:
    for number in range(1, each + 1):
        for lane in range(lane_count):
            await lanes.submit(f"lane{lane}", f"lane{lane}/{number}", order=number)


async def test_both_paths_together_keep_every_lane_in_order(
    new_engine_anywhere: NewEngine,
) -> None:
    scribe = Scribe(slowest=0.02)
    engine = new_engine_anywhere(polling=0.02)
    lanes = engine.register("turns", scribe.handle)
    await engine.start()

    await submit_all(lanes, lane_count=6, each=15)
    await asyncio.wait_for(engine.drained(), PATIENCE)

    assert scribe.by_lane() == {f"lane{lane}": list(range(1, 16)) for lane in range(6)}
    assert scribe.overlaps == []
    assert scribe.loops == {asyncio.get_running_loop()}
    assert engine.counts["turns"].done == 90
    assert 0 < engine.counts["turns"].claimed_at_once <= 90


async def test_polling_alone_keeps_every_lane_in_order(new_engine_anywhere: NewEngine) -> None:
    scribe = Scribe()
    engine = new_engine_anywhere(polling=0.02, at_once=False)
    lanes = engine.register("turns", scribe.handle)
    await engine.start()

    await submit_all(lanes, lane_count=3, each=4)
    await asyncio.wait_for(engine.drained(), PATIENCE)

    assert scribe.by_lane() == {f"lane{lane}": [1, 2, 3, 4] for lane in range(3)}
    assert engine.counts["turns"].claimed_at_once == 0


async def test_items_are_taken_up_at_once_and_one_after_the_other(
    new_engine_anywhere: NewEngine,
) -> None:
    scribe = Scribe()
    an_hour = 3600.0
    engine = new_engine_anywhere(polling=an_hour)
    lanes = engine.register("turns", scribe.handle)
    await engine.start()

    for number in range(1, 11):
        await lanes.submit("lane", f"lane/{number}", order=number)
    while engine.counts["turns"].done < 10:
        await asyncio.wait_for(engine._settled.wait(), PATIENCE)
        engine._settled.clear()

    assert scribe.by_lane() == {"lane": list(range(1, 11))}
    assert engine.counts["turns"].claimed_at_once == 10


async def test_without_an_order_items_come_after_all_that_wait(new_engine: NewEngine) -> None:
    before, scribe = new_engine(at_once=False, polling=3600.0), Scribe()
    waiting = before.register("outbox", scribe.handle)
    await before.start()
    for number in (1, 2, 3):
        await waiting.submit("lane", f"lane/{number}")
    await before.close(grace=0)

    engine = new_engine()
    lanes = engine.register("outbox", scribe.handle)
    await engine.start()
    for number in (4, 5):
        await lanes.submit("lane", f"lane/{number}")
    await asyncio.wait_for(engine.drained(), PATIENCE)

    assert scribe.by_lane() == {"lane": [1, 2, 3, 4, 5]}


async def test_the_same_item_again_is_handled_once(new_engine: NewEngine) -> None:
    scribe, engine = Scribe(), new_engine()
    lanes = engine.register("turns", scribe.handle)
    await engine.start()

    await asyncio.gather(*(lanes.submit("lane", "lane/1", order=1) for _ in range(5)))
    await asyncio.wait_for(engine.drained(), PATIENCE)
    await lanes.submit("lane", "lane/1", order=1)
    await asyncio.wait_for(engine.drained(), PATIENCE)

    assert scribe.started == ["lane/1"]


async def test_the_same_id_under_two_names_is_two_items(new_engine: NewEngine) -> None:
    one, two, engine = Scribe(), Scribe(), new_engine()
    turns, outbox = engine.register("turns", one.handle), engine.register("outbox", two.handle)
    await engine.start()

    await turns.submit("lane", "lane/1")
    await outbox.submit("lane", "lane/1")
    await asyncio.wait_for(engine.drained(), PATIENCE)

    assert one.started == two.started == ["lane/1"]


async def test_a_lane_that_waits_holds_up_no_other(new_engine: NewEngine) -> None:
    scribe, gate = Scribe(), asyncio.Event()

    async def handle(item: str) -> None:
        if item == "slow/1":
            await gate.wait()
        await scribe.handle(item)
        if item == "quick/1":
            gate.set()

    engine = new_engine()
    lanes = engine.register("turns", handle)
    await engine.start()
    for item in ("slow/1", "slow/2", "quick/1"):
        await lanes.submit(item.partition("/")[0], item)
    await asyncio.wait_for(engine.drained(), PATIENCE)

    assert scribe.started == ["quick/1", "slow/1", "slow/2"]


async def test_no_more_items_run_at_once_than_allowed(new_engine: NewEngine) -> None:
    running, most, full = 0, 0, asyncio.Event()

    async def handle(item: str) -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        if running == 2:
            full.set()
        await full.wait()  # the first items wait for one another: a slow machine changes nothing
        await asyncio.sleep(0.01)  # room for a third to come in, were there no limit
        running -= 1

    engine = new_engine()
    lanes = engine.register("turns", handle, parallel=2)
    await engine.start()
    for number in range(8):
        await lanes.submit(f"lane{number}", str(number))
    await asyncio.wait_for(engine.drained(), PATIENCE)

    assert most == 2


async def test_an_item_that_asks_for_later_keeps_its_place(new_engine: NewEngine) -> None:
    tries: list[str] = []

    async def handle(item: str) -> None:
        tries.append(item)
        if tries.count("lane/1") < 3:
            raise RetryLater(0.05)

    engine = new_engine()
    lanes = engine.register("outbox", handle, attempts=1)
    await engine.start()
    for number in (1, 2):
        await lanes.submit("lane", f"lane/{number}")
    await asyncio.wait_for(engine.drained(), PATIENCE)

    assert tries == ["lane/1", "lane/1", "lane/1", "lane/2"]
    assert engine.counts["outbox"].retried == 2


async def test_an_item_that_keeps_failing_is_given_up_and_the_lane_goes_on(
    new_engine: NewEngine, caplog: pytest.LogCaptureFixture
) -> None:
    tries: list[str] = []
    told: list[tuple[str, str]] = []

    async def handle(item: str) -> None:
        tries.append(item)
        if item == "lane/1":
            raise ZeroDivisionError

    async def given_up(item: str, error: Exception) -> None:
        told.append((item, type(error).__name__))

    engine = new_engine()
    lanes = engine.register("outbox", handle, attempts=2, given_up=given_up)
    await engine.start()
    for number in (1, 2):
        await lanes.submit("lane", f"lane/{number}")
    await asyncio.wait_for(engine.drained(), PATIENCE)

    assert tries == ["lane/1", "lane/1", "lane/2"]
    assert told == [("lane/1", "ZeroDivisionError")]
    assert engine.counts["outbox"].given_up == 1
    assert [r.message for r in caplog.records if r.levelname == "ERROR"] == ["item failed"] * 2
