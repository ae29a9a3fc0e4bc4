import asyncio
from datetime import timedelta

from bot.conversations.model import DeskThread, OutboxItem, Timer
from bot.disputes.names import HandoffId
from tests.support.databases import AnyUnit
from tests.support.stored import NOW

CARD = OutboxItem("card:h1", "slack:conv_ana", "handoff.opened", {"handoff": "h1"})


async def test_outbox_items_wait_in_the_order_they_were_put(any_unit: AnyUnit) -> None:
    later = OutboxItem("a-later-key", "shop:order_1", "remedy.execute", {"remedy": "r1"})
    async with any_unit() as work:
        await work.outbox.put(CARD)
        await work.outbox.put(later)
        await work.outbox.put(CARD)

        assert await work.outbox.pending() == [CARD, later]
        assert await work.outbox.get("card:h1") == CARD
        assert await work.outbox.get("nothing") is None


async def test_what_is_done_or_given_up_waits_no_more(any_unit: AnyUnit) -> None:
    other = OutboxItem("card:h2", "slack:conv_ana", "handoff.opened", {"handoff": "h2"})
    async with any_unit() as work:
        await work.outbox.put(CARD)
        await work.outbox.put(other)
        await work.outbox.done(CARD.key, NOW)
        await work.outbox.failed(other.key, NOW, error="channel_not_found")
        await work.outbox.put(CARD)

        assert await work.outbox.pending() == []


async def test_timers_wait_until_they_fire_or_are_cancelled(any_unit: AnyUnit) -> None:
    soon = Timer("soon", "handoff.remind", NOW + timedelta(hours=1), {"handoff": "h1"})
    late = Timer("late", "offer.expire", NOW + timedelta(hours=72), {"offer": "o1"})
    async with any_unit() as work:
        for timer in (late, soon):
            await work.timers.set(timer)
        assert await work.timers.pending() == [soon, late]

        await work.timers.fired("soon", NOW)
        await work.timers.cancel("late")
        assert await work.timers.pending() == []
        assert await work.timers.get("soon") is None
        assert await work.timers.get("late") is None


async def test_a_timer_set_again_waits_for_its_new_time(any_unit: AnyUnit) -> None:
    first = Timer("t", "offer.expire", NOW, {"offer": "o1"})
    again = Timer("t", "offer.expire", NOW + timedelta(days=1), {"offer": "o2"})
    async with any_unit() as work:
        await work.timers.set(first)
        await work.timers.fired("t", NOW)
        await work.timers.set(again)

        assert await work.timers.get("t") == again


async def test_failed_lookups_are_counted_by_subject_and_time(any_unit: AnyUnit) -> None:
    async with any_unit() as work:
        for minutes in (0, 10, 20):
            await work.lookups.failed("conv_ana", NOW + timedelta(minutes=minutes))
        await work.lookups.failed("conv_eve", NOW)

        assert await work.lookups.failures("conv_ana", NOW + timedelta(minutes=10)) == 2
        assert await work.lookups.failures("conv_ana", NOW + timedelta(hours=1)) == 0


async def test_the_first_answer_to_a_turn_stays(any_unit: AnyUnit) -> None:
    async with any_unit() as work:
        assert await work.turns.answer("m1:ask_count") is None
        await work.turns.keep("m1:ask_count", "one")
        await work.turns.keep("m1:ask_count", "two")
        assert await work.turns.answer("m1:ask_count") == "one"


async def test_a_thread_is_found_from_both_ends(any_unit: AnyUnit) -> None:
    thread = DeskThread("handoff_1", "slack", "C1", "1700000000.000100")
    async with any_unit() as work:
        await work.threads.add(thread)
        await work.threads.add(thread)
        assert await work.threads.of_handoff(HandoffId("handoff_1")) == thread
        assert await work.threads.of_handoff(HandoffId("handoff_2")) is None
        assert await work.threads.handoff_at("slack", "C1", thread.ts) == "handoff_1"
        assert await work.threads.handoff_at("slack", "C2", thread.ts) is None


async def test_a_hand_off_is_where_its_newest_thread_is_and_the_older_one_still_leads_to_it(
    any_unit: AnyUnit,
) -> None:
    older = DeskThread("handoff_1", "slack", "C1", "1700000000.000100")
    newer = DeskThread("handoff_1", "slack", "C2", "1700000000.000200")
    async with any_unit() as work:
        await work.threads.add(newer)
        await work.threads.add(older)

        assert await work.threads.of_handoff(HandoffId("handoff_1")) == newer
        assert await work.threads.handoff_at("slack", "C1", older.ts) == "handoff_1"


async def test_an_event_delivered_ten_times_at_once_is_new_once(any_unit: AnyUnit) -> None:
    async def deliver() -> bool:
        async with any_unit() as work:
            return await work.seen.first_time("slack", "Ev1", NOW)

    assert (await asyncio.gather(*(deliver() for _ in range(10)))).count(True) == 1
    async with any_unit() as work:
        assert await work.seen.first_time("telegram", "Ev1", NOW)
