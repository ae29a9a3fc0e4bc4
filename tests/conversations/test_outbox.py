import asyncio
from contextlib import suppress
from datetime import timedelta

import pytest

from bot.casework.house import House
from bot.conversations.model import OutboxItem, Timer
from bot.conversations.outbox import Outbox
from channels.desk_platform import StoredFailures
from tests.conversations.fakes import FakeLanes
from tests.support.house import START, SetClock

ONE = OutboxItem("k-1", "slack:a", "note", {"handoff": "h-1"})
TWO = OutboxItem("k-2", "slack:a", "note", {"handoff": "h-2"})
RING = Timer("t-1", "ring", START + timedelta(hours=1), {"offer": "o-1"})


class Deeds:
    """An outbox whose item and timer write themselves down."""

    def __init__(self, house: House, clock: SetClock) -> None:
        self.house = house
        self.done: list[str] = []
        self.rung: list[str] = []
        self.broken: Exception | None = None
        self.items, self.timers = FakeLanes(), FakeLanes()
        self.outbox = Outbox(
            house.unit, doers={"note": self._note}, alarms={"ring": self._ring}, clock=clock
        )
        self.outbox.use(self.items, self.timers)

    async def put(self, *items: OutboxItem) -> None:
        async with self.house.unit() as work:
            for item in items:
                await work.outbox.put(item)

    async def set(self, timer: Timer) -> None:
        async with self.house.unit() as work:
            await work.timers.set(timer)

    async def pending(self) -> list[str]:
        async with self.house.unit() as work:
            return [item.key for item in await work.outbox.pending()]

    async def _note(self, item: OutboxItem) -> None:
        if self.broken is not None:
            raise self.broken
        self.done.append(item.payload["handoff"])

    async def _ring(self, timer: Timer) -> None:
        self.rung.append(timer.payload["offer"])


@pytest.fixture
def deeds(house: House, clock: SetClock) -> Deeds:
    return Deeds(house, clock)


async def test_pumping_twice_submits_everything_once_in_order(deeds: Deeds) -> None:
    await deeds.put(ONE, TWO)

    await deeds.outbox.pump()
    await deeds.outbox.pump()

    assert deeds.items.submitted == [("slack:a", "k-1", None), ("slack:a", "k-2", None)]


async def test_an_item_the_engine_did_not_take_is_submitted_at_the_next_pump(deeds: Deeds) -> None:
    await deeds.put(ONE)
    deeds.items.broken = ConnectionError()
    with pytest.raises(ConnectionError):
        await deeds.outbox.pump()

    await deeds.outbox.pump()

    assert [item for _, item, _ in deeds.items.submitted] == ["k-1"]


async def test_what_is_carried_out_is_not_pending_any_more(deeds: Deeds) -> None:
    await deeds.put(ONE, TWO)

    await deeds.outbox.carry_out("k-1")

    assert deeds.done == ["h-1"]
    assert await deeds.pending() == ["k-2"]


async def test_what_fails_stays_pending_and_is_the_engines_to_repeat(deeds: Deeds) -> None:
    await deeds.put(ONE)
    deeds.broken = TimeoutError()

    with pytest.raises(TimeoutError):
        await deeds.outbox.carry_out("k-1")

    assert await deeds.pending() == ["k-1"]


async def test_an_unknown_item_is_nothing_to_do(deeds: Deeds) -> None:
    await deeds.outbox.carry_out("k-unknown")

    assert deeds.done == []


async def test_what_is_given_up_on_is_listed_with_its_reason(deeds: Deeds) -> None:
    await deeds.put(ONE)
    await deeds.outbox.pump()

    await deeds.outbox.give_up("k-1", ValueError("channel_not_found"))
    await deeds.outbox.pump()

    [failure] = await StoredFailures(deeds.house.unit).list()
    assert (failure.key, failure.name, failure.error) == ("k-1", "note", "channel_not_found")
    assert await deeds.pending() == []
    assert len(deeds.items.submitted) == 1


async def test_a_reason_without_words_is_named_by_its_kind(deeds: Deeds) -> None:
    await deeds.put(ONE)

    await deeds.outbox.give_up("k-1", TimeoutError())

    [failure] = await StoredFailures(deeds.house.unit).list()
    assert failure.error == "TimeoutError"


async def test_a_timer_is_scheduled_once_and_again_when_it_is_moved(deeds: Deeds) -> None:
    later = Timer(RING.key, RING.name, RING.due_at + timedelta(hours=1), RING.payload)

    await deeds.set(RING)
    await deeds.outbox.wind()
    await deeds.outbox.wind()
    await deeds.set(later)
    await deeds.outbox.wind()

    assert deeds.timers.scheduled == [("t-1", RING.due_at), ("t-1", later.due_at)]


async def test_a_timer_fires_once(deeds: Deeds) -> None:
    await deeds.set(RING)

    await deeds.outbox.fire("t-1")
    await deeds.outbox.fire("t-1")

    assert deeds.rung == ["o-1"]


async def test_a_cancelled_timer_is_silent(deeds: Deeds) -> None:
    await deeds.set(RING)
    async with deeds.house.unit() as work:
        await work.timers.cancel("t-1")

    await deeds.outbox.fire("t-1")

    assert deeds.rung == []


async def test_the_sweep_survives_a_failure(
    deeds: Deeds, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("bot.conversations.outbox.SWEEP_EVERY", 0.01)
    await deeds.put(ONE)
    deeds.items.broken = ConnectionError()

    sweeping = asyncio.create_task(deeds.outbox.sweep())
    async with asyncio.timeout(5):
        await deeds.items.first.wait()
    sweeping.cancel()
    with suppress(asyncio.CancelledError):
        await sweeping

    assert "outbox not swept" in caplog.text


async def test_timers_of_one_case_fire_in_the_order_of_their_times_whichever_is_taken_up_first(
    deeds: Deeds, clock: SetClock
) -> None:
    for name, hours, handoff in (("late", 3, "h-1"), ("early", 1, "h-1"), ("other", 2, "h-2")):
        ids = {"offer": name, "handoff": handoff}
        await deeds.set(Timer(name, "ring", START + timedelta(hours=hours), ids))
    clock.passes(days=1)

    for key in ("late", "early", "other"):
        await deeds.outbox.fire(key)

    assert deeds.rung == ["early", "late", "other"]
