"""Release and assign: a hand-off goes back to the queue, or to a colleague."""

import pytest

from bot.casework.desk import CaseDesk
from bot.casework.desk_port import DeskOutcome
from bot.casework.house import House
from bot.casework.remind_desk import escalate_handoff, remind_desk
from bot.conversations.model import Author, Holder
from bot.disputes.case import Person
from bot.disputes.names import Deadline, HandoffId, HandoffState, Tier
from tests.casework.test_desk import BOSS, JONAS, MARIA, a_desk, said_to
from tests.support.house import Buyer, SetClock

TO_JONAS = Person(JONAS.id, JONAS.name)


@pytest.fixture
def desk(house: House) -> CaseDesk:
    return a_desk(house)


@pytest.fixture
async def handoff(buyer: Buyer) -> HandoffId:
    await buyer.reaches_restatement(arrived=1)
    await buyer.says("affirm", "yes")
    return (await buyer.case()).handoffs[0].id


async def reminders(house: House, handoff: HandoffId) -> set[str]:
    async with house.unit() as work:
        pending = await work.timers.pending()
    first = Deadline.FIRST_ANSWER.value
    return {
        one.payload["percent"]
        for one in pending
        if one.payload.get("handoff") == handoff and one.payload.get("deadline") == first
    }


async def test_a_released_case_waits_again_and_its_time_begins_anew(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer, house: House, clock: SetClock
) -> None:
    first = (await desk.card(handoff)).handoff.answer_by
    await desk.take(handoff, MARIA, key="k1")
    assert await reminders(house, handoff) == set()
    clock.passes(hours=3)

    assert await desk.release(handoff, MARIA, key="k2") is DeskOutcome.DONE

    card = await desk.card(handoff)
    assert card.handoff.state is HandoffState.WAITING
    assert card.handoff.taken_by is None
    assert card.handoff.answer_by > first
    assert card.holder is Holder.PERSON
    assert await reminders(house, handoff) == {"50", "80", "95"}


async def test_a_reminder_comes_again_for_a_case_that_was_released(
    desk: CaseDesk, handoff: HandoffId, house: House
) -> None:
    async def reminded() -> int:
        async with house.unit() as work:
            pending = await work.outbox.pending()
        return sum(item.name == "handoff.remind" for item in pending)

    await remind_desk(handoff, Deadline.FIRST_ANSWER, 50, house=house)
    await desk.take(handoff, MARIA, key="k1")
    await desk.release(handoff, MARIA, key="k2")
    await remind_desk(handoff, Deadline.FIRST_ANSWER, 50, house=house)
    assert await reminded() == 2


async def test_a_released_case_that_nobody_takes_goes_to_the_manager(
    desk: CaseDesk, handoff: HandoffId, house: House
) -> None:
    await desk.take(handoff, MARIA, key="k1")
    await desk.release(handoff, MARIA, key="k2")
    await escalate_handoff(handoff, 95, house=house)
    assert (await desk.card(handoff)).handoff.tier is Tier.MANAGER


async def test_only_the_holder_or_a_manager_releases(desk: CaseDesk, handoff: HandoffId) -> None:
    assert await desk.release(handoff, MARIA, key="k0") is DeskOutcome.NOT_TAKEN
    await desk.take(handoff, MARIA, key="k1")
    assert await desk.release(handoff, JONAS, key="k2") is DeskOutcome.TAKEN_BY_OTHER
    assert await desk.release(handoff, BOSS, key="k3") is DeskOutcome.DONE


async def test_the_buyer_hears_of_each_person_who_joins(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer, clock: SetClock
) -> None:
    await desk.take(handoff, MARIA, key="k1")
    await desk.release(handoff, MARIA, key="k2")
    clock.passes(minutes=5)
    await desk.take(handoff, JONAS, key="k3")
    clock.passes(minutes=5)
    await desk.assign(handoff, JONAS, Person(MARIA.id, MARIA.name), key="k4")
    joined = [text for author, text in await said_to(buyer) if author is Author.SYSTEM]
    assert joined == [
        f"{name} has joined the conversation." for name in ("Maria", "Jonas", "Maria")
    ]


async def test_an_assigned_case_is_the_colleagues(desk: CaseDesk, handoff: HandoffId) -> None:
    assert await desk.assign(handoff, MARIA, TO_JONAS, key="k1") is DeskOutcome.DONE
    assert await desk.assign(handoff, JONAS, TO_JONAS, key="k2") is DeskOutcome.ALREADY_DONE
    assert await desk.reply(handoff, MARIA, "Mine?", key="k3") is DeskOutcome.TAKEN_BY_OTHER
    assert await desk.reply(handoff, JONAS, "Hello.", key="k4") is DeskOutcome.DONE


async def test_a_case_that_another_holds_is_assigned_by_them_or_a_manager(
    desk: CaseDesk, handoff: HandoffId
) -> None:
    await desk.take(handoff, MARIA, key="k1")
    assert await desk.assign(handoff, JONAS, TO_JONAS, key="k2") is DeskOutcome.TAKEN_BY_OTHER
    assert await desk.assign(handoff, BOSS, TO_JONAS, key="k3") is DeskOutcome.DONE
