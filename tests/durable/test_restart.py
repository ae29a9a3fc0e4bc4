import asyncio
import time
from datetime import UTC, datetime, timedelta

from bot.durable import Engine, Lanes, RetryLater
from bot.durable.lanes import Handler
from tests.durable.conftest import NewEngine
from tests.support.scribe import Scribe

PATIENCE = 30  # seconds


def in_seconds(seconds: float) -> datetime:
    return datetime.now(UTC) + timedelta(seconds=seconds)


class Interrupted:
    """A handler that never gets to its end."""

    def __init__(self) -> None:
        self.begun = asyncio.Event()

    async def handle(self, item: str) -> None:
        self.begun.set()
        await asyncio.Event().wait()


async def leave_unfinished(new_engine: NewEngine, *, executor_id: str) -> None:
    """As a process that died in the middle of `lane/1`, with `lane/2` behind it."""
    interrupted, engine = Interrupted(), new_engine(executor_id=executor_id)
    lanes = engine.register("turns", interrupted.handle)
    await engine.start()
    for number in (1, 2):
        await lanes.submit("lane", f"lane/{number}", order=number)
    await asyncio.wait_for(interrupted.begun.wait(), PATIENCE)
    await engine.close(grace=0)


async def test_what_was_interrupted_is_done_again_before_what_waited(
    new_engine_anywhere: NewEngine,
) -> None:
    await leave_unfinished(new_engine_anywhere, executor_id="gateway")

    scribe, engine = Scribe(), new_engine_anywhere(executor_id="gateway")
    engine.register("turns", scribe.handle)
    await engine.start()
    await asyncio.wait_for(engine.drained(), PATIENCE)

    assert scribe.started == ["lane/1", "lane/2"]


async def test_the_items_of_a_lost_process_are_adopted_in_order(
    new_engine_anywhere: NewEngine,
) -> None:
    await leave_unfinished(new_engine_anywhere, executor_id="lost")

    scribe, engine = Scribe(), new_engine_anywhere(executor_id="other", polling=0.05)
    lanes = engine.register("turns", scribe.handle)
    await engine.start()
    await lanes.submit("lane", "lane/3", order=3)
    assert scribe.started == []  # the lane is held by the lost process's item

    assert await engine.adopt("lost") == 1
    await asyncio.wait_for(engine.drained(), PATIENCE)

    assert scribe.started == ["lane/1", "lane/2", "lane/3"]
    assert await engine.adopt("lost") == 0


async def test_a_wait_for_a_later_attempt_survives_a_restart(
    new_engine_anywhere: NewEngine,
) -> None:
    times: list[float] = []
    tried = asyncio.Event()

    async def handle(item: str) -> None:
        times.append(time.time())
        tried.set()
        if len(times) < 3:
            raise RetryLater(1.5 if len(times) == 1 else 0.1)

    first = new_engine_anywhere()
    lanes = first.register("outbox", handle)
    await first.start()
    await lanes.submit("lane", "item")
    await asyncio.wait_for(tried.wait(), PATIENCE)
    await until_recorded(first, steps=1)
    await first.close(grace=0)
    second = new_engine_anywhere()
    second.register("outbox", handle)
    await second.start()
    await asyncio.wait_for(second.drained(), PATIENCE)

    assert len(times) == 3
    assert times[1] - times[0] >= 1.4


async def until_recorded(engine: Engine, *, steps: int) -> None:
    """Until the wait is on disk, so that closing comes in the middle of it."""
    while len(await engine.record("outbox", "item")) < steps:
        pass


async def test_failures_before_a_restart_count(new_engine: NewEngine) -> None:
    tries: list[str] = []

    async def handle(item: str) -> None:
        tries.append(item)
        raise ZeroDivisionError

    first = new_engine()
    lanes = first.register("outbox", handle, attempts=2)
    await first.start()
    await lanes.submit("lane", "item")
    await until_recorded(first, steps=2)
    await first.close(grace=0)
    second = new_engine()
    second.register("outbox", handle, attempts=2)
    await second.start()
    await asyncio.wait_for(second.drained(), PATIENCE)

    assert len(tries) == 2
    assert second.counts["outbox"].given_up == 1


async def test_a_timer_fires_after_a_restart(new_engine_anywhere: NewEngine) -> None:
    fired: dict[str, float] = {}
    happened = asyncio.Event()

    async def fire(item: str) -> None:
        fired[item] = time.time()
        happened.set()

    due = in_seconds(1.5)
    first = new_engine_anywhere()
    timers = await with_timers(first, fire)
    await timers.schedule("remind", due)
    await first.close()

    await with_timers(new_engine_anywhere(), fire)
    await asyncio.wait_for(happened.wait(), PATIENCE)

    assert fired["remind"] >= due.timestamp()


async def with_timers(engine: Engine, fire: Handler) -> Lanes:
    timers = engine.register("timers", fire)
    await engine.start()
    return timers


async def test_timers_fire_in_time_once_and_not_when_cancelled(new_engine: NewEngine) -> None:
    fired: list[str] = []
    last = asyncio.Event()

    async def fire(item: str) -> None:
        fired.append(item)
        if item == "last":
            last.set()

    engine = new_engine(polling=0.05)
    timers = engine.register("timers", fire)
    await engine.start()
    for item in ("cancelled", "moved"):
        await timers.schedule(item, in_seconds(3600))
    await timers.schedule("past", in_seconds(-3600))
    await timers.schedule("last", in_seconds(2))
    await timers.schedule("moved", in_seconds(0.1))
    assert await timers.cancel("cancelled")
    await asyncio.wait_for(last.wait(), PATIENCE)

    assert sorted(fired) == ["last", "moved", "past"]
    assert not await timers.cancel("past")
    assert not await timers.cancel("unknown")


async def test_a_timer_can_be_set_again_after_it_fired(new_engine: NewEngine) -> None:
    fired: list[str] = []

    async def fire(item: str) -> None:
        fired.append(item)

    engine = new_engine(polling=0.05)
    timers = engine.register("timers", fire)
    await engine.start()
    for times in (1, 2):
        await timers.schedule("remind", in_seconds(0))
        while len(fired) < times:
            await asyncio.wait_for(engine._settled.wait(), PATIENCE)
            engine._settled.clear()
        await asyncio.wait_for(engine.drained(), PATIENCE)

    assert fired == ["remind", "remind"]


async def test_closing_lets_running_work_end(new_engine: NewEngine) -> None:
    begun, ended = asyncio.Event(), []

    async def handle(item: str) -> None:
        begun.set()
        await asyncio.sleep(0.1)
        ended.append(item)
        await lanes.submit("lane", "follow-up")

    engine = new_engine()
    lanes = engine.register("turns", handle)
    await engine.start()
    await lanes.submit("lane", "item")
    await asyncio.wait_for(begun.wait(), PATIENCE)
    await engine.close(grace=5)

    assert ended == ["item"]
