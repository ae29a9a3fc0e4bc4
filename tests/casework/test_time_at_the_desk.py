"""A hand-off in time: reminders, the manager, a marketplace's clock, and the order of the queue."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.casework.desk import CaseDesk
from bot.casework.desk_port import Agent, DeskOutcome
from bot.casework.house import House
from bot.casework.keep_photo import PhotoKeeper
from bot.disputes.case import Case
from bot.disputes.names import CaseState, ConversationId, HandoffId, Tier
from bot.storage.photos import PhotoStore
from tests.support.house import START, Buyer, SetClock, a_house
from tests.support.passing_time import PassingTime

BERLIN = ZoneInfo("Europe/Berlin")
MARIA = Agent("slack:U1", "Maria", Tier.AGENT)


async def nobody(conversation: ConversationId) -> None:
    """No socket is open."""


def berlin(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN).astimezone(UTC)


@pytest.fixture
def desk(house: House, tmp_path: Path) -> CaseDesk:
    return CaseDesk(
        house,
        photos=PhotoKeeper(PhotoStore(str(tmp_path / "photos")), house.clock),
        announce=nobody,
    )


@pytest.fixture
def time(house: House, clock: SetClock) -> PassingTime:
    return PassingTime(house, clock)


async def asks_for_a_person(buyer: Buyer) -> HandoffId:
    await buyer.says("talk_to_human", "a person, please")
    return (await buyer.case()).handoffs[-1].id


def told(time: PassingTime) -> list[tuple[str, str, int]]:
    """On Berlin's clock."""
    return [
        (f"{at.astimezone(BERLIN):%a %H:%M}", deadline, percent)
        for at, deadline, percent in time.colleagues.reminded
    ]


async def test_a_case_that_nobody_takes_is_reminded_of_and_goes_to_the_manager(
    buyer: Buyer, time: PassingTime, desk: CaseDesk
) -> None:
    handoff = await asks_for_a_person(buyer)  # Wednesday, 11:00

    await time.until(START + timedelta(days=4))

    assert told(time) == [
        ("Wed 14:00", "first_answer", 50),
        ("Wed 15:12", "first_answer", 80),
        ("Wed 15:48", "first_answer", 95),
        ("Thu 23:00", "resolution", 50),
        ("Fri 20:36", "resolution", 80),
    ]
    card = await desk.card(handoff)
    assert card.handoff.tier is Tier.MANAGER
    assert card.case.state is CaseState.WITH_MANAGER
    assert "Nobody took it" in card.stopped_because
    assert "escalated" in [line.name for line in card.history]


async def test_a_case_that_is_the_managers_already_is_reminded_of_without_a_change(
    buyer: Buyer, time: PassingTime, house: House
) -> None:
    await asks_for_a_person(buyer)
    case = await buyer.case()
    mine = replace(case.handoffs[0], tier=Tier.MANAGER)
    async with house.unit() as work:
        await work.cases.save(replace(case, handoffs=(mine,), state=CaseState.WITH_MANAGER))

    await time.until(START + timedelta(days=1))

    assert told(time)[-1] == ("Wed 15:48", "first_answer", 95)
    assert (await buyer.case()).handoffs[0].escalated_at is None


async def test_a_taken_case_is_not_reminded_of_its_first_answer(
    buyer: Buyer, time: PassingTime, desk: CaseDesk
) -> None:
    handoff = await asks_for_a_person(buyer)
    await time.until(START + timedelta(hours=3, minutes=5))
    await desk.take(handoff, MARIA, key="k")

    await time.until(START + timedelta(days=4))

    assert [(name, percent) for _, name, percent in told(time)] == [
        ("first_answer", 50),
        ("resolution", 50),
        ("resolution", 80),
    ]
    assert (await buyer.case()).handoffs[0].tier is Tier.AGENT


async def test_a_resolved_case_is_reminded_of_no_more(
    buyer: Buyer, time: PassingTime, desk: CaseDesk
) -> None:
    handoff = await asks_for_a_person(buyer)
    await desk.resolve(handoff, MARIA, key="k")

    await time.until(START + timedelta(days=4))

    assert told(time) == []


async def test_timers_that_nobody_cancelled_ask_whether_the_case_still_waits(
    buyer: Buyer, time: PassingTime, house: House, desk: CaseDesk
) -> None:
    handoff = await asks_for_a_person(buyer)
    async with house.unit() as work:
        timers = await work.timers.pending()
    await desk.resolve(handoff, MARIA, key="k")
    async with house.unit() as work:
        for timer in timers:
            await work.timers.set(timer)

    await time.until(START + timedelta(days=4))

    assert told(time) == []
    assert (await buyer.case()).state is CaseState.RESOLVED


async def test_what_was_due_while_the_process_was_down_comes_once_and_in_order(
    buyer: Buyer, time: PassingTime
) -> None:
    await asks_for_a_person(buyer)

    await time.without_us_until(START + timedelta(days=2))
    await time.without_us_until(START + timedelta(days=2, minutes=1))

    assert [(name, percent) for _, name, percent in told(time)] == [
        ("first_answer", 50),
        ("first_answer", 80),
        ("first_answer", 95),
        ("resolution", 50),
    ]


@pytest.mark.parametrize(
    ("handed_over", "reminded"),
    [
        ("2026-03-28 13:00", ["Mon 10:00", "Mon 11:12", "Mon 11:48"]),  # the clock goes forward
        ("2026-10-24 13:00", ["Mon 10:00", "Mon 11:12", "Mon 11:48"]),  # and back
        ("2026-12-24 17:00", ["Mon 10:00", "Mon 11:12", "Mon 11:48"]),  # over Christmas
        ("2026-11-23 11:30", ["Mon 14:30", "Mon 15:42", "Mon 16:18"]),  # over lunch
    ],
)
async def test_reminders_keep_to_the_shops_hours(
    tmp_path: Path, handed_over: str, reminded: list[str]
) -> None:
    async for house, clock in at(tmp_path, handed_over):
        time = PassingTime(house, clock)
        await asks_for_a_person(await Buyer(house).arrives())
        await time.until(clock.now + timedelta(days=6))
        first = [line for line in told(time) if line[1] == "first_answer"]
        assert [when for when, _, _ in first] == reminded


@pytest.mark.parametrize(
    ("handed_over", "opens"),
    [
        ("2026-11-20 19:00", "Sat 10:00"),  # Friday evening
        ("2026-11-21 15:00", "Mon 09:00"),
        ("2026-12-24 18:00", "Mon 09:00"),  # Christmas and the Sunday after it
        ("2026-11-23 12:45", "Mon 13:30"),  # over lunch
    ],
)
async def test_what_comes_outside_hours_is_queued_and_told_anew_when_the_desk_opens(
    tmp_path: Path, handed_over: str, opens: str
) -> None:
    async for house, clock in at(tmp_path, handed_over):
        time = PassingTime(house, clock)
        await asks_for_a_person(await Buyer(house).arrives())
        await time.until(clock.now + timedelta(days=6))
        first = [line for line in told(time) if line[1] == "first_answer"]
        assert first[0][0] == opens
        assert [percent for _, _, percent in first] == [0, 50, 80, 95]


async def test_a_buyer_outside_hours_is_told_by_when_a_person_answers(tmp_path: Path) -> None:
    async for house, _ in at(tmp_path, "2026-11-21 15:00"):  # Saturday, one hour after closing
        buyer = await Buyer(house).arrives()
        told = await buyer.says("talk_to_human", "a person, please")
        assert (await buyer.case()).handoffs[0].answer_by == berlin("2026-11-23 14:00")
        assert "Nov 23, 2026, 2:00" in told


async def test_a_case_taken_before_the_desk_opens_is_not_told_anew(tmp_path: Path) -> None:
    async for house, clock in at(tmp_path, "2026-11-21 15:00"):
        time = PassingTime(house, clock)
        desk = CaseDesk(
            house,
            photos=PhotoKeeper(PhotoStore(str(tmp_path / "photos")), house.clock),
            announce=nobody,
        )
        handoff = await asks_for_a_person(await Buyer(house).arrives())
        await desk.take(handoff, MARIA, key="k")
        await time.until(clock.now + timedelta(days=2))
        assert [line for line in told(time) if line[1] == "first_answer"] == []


async def at(folder: Path, moment: str) -> AsyncIterator[tuple[House, SetClock]]:
    clock = SetClock(berlin(moment))
    async with a_house(folder, clock) as house:
        yield house, clock


async def sold_on(house: House, case: Case, marketplace: str) -> None:
    async with house.unit() as work:
        facts = replace(case.facts, marketplace=marketplace)
        await work.cases.save(replace(case, facts=facts))


async def test_a_case_of_a_marketplace_shows_its_clock_and_comes_first(
    house: House, desk: CaseDesk, clock: SetClock, time: PassingTime
) -> None:
    market = await Buyer(house, ConversationId("cv_market")).arrives()
    await market.says("quality_complaint", "my lamp is broken")
    await market.says("inform", "A-1008", order_number="A-1008")
    await market.says("inform", "hans@example.com", email="hans@example.com")
    await sold_on(house, await market.case(), "etsy")
    market_handoff = await asks_for_a_person(market)
    await desk.take(market_handoff, MARIA, key="k")
    clock.passes(days=1, hours=20)
    waiting = await asks_for_a_person(await Buyer(house).arrives())

    first, second = await desk.queue()

    assert (first.handoff.id, second.handoff.id) == (market_handoff, waiting)
    due = first.deadlines[0]
    assert due.clock is not None
    assert (due.clock.name, due.at) == ("Etsy", START + timedelta(hours=48))
    assert first.at_stake is not None
    assert second.at_stake is None
    await time.until(START + timedelta(days=2))
    assert [line[1:] for line in told(time) if line[1] == "marketplace"] == [
        ("marketplace", 50),
        ("marketplace", 80),
    ]


async def test_an_agents_promise_alarms_when_its_time_is_over(
    buyer: Buyer, time: PassingTime, desk: CaseDesk
) -> None:
    handoff = await asks_for_a_person(buyer)
    friday = START + timedelta(days=2)
    kept = await desk.promise(handoff, MARIA, " A new one is sent ", until=friday, key="k1")
    again = await desk.promise(handoff, MARIA, "A new one is sent", until=friday, key="k1")

    await time.until(START + timedelta(days=3))

    assert (kept, again) == (DeskOutcome.DONE, DeskOutcome.ALREADY_DONE)
    [(when, text)] = [one for one in time.colleagues.alarmed if "in a colleague" in one[1]]
    assert when == friday
    assert "“A new one is sent”" in text


@pytest.mark.parametrize(
    ("text", "hours", "outcome"), [(" ", 1, DeskOutcome.EMPTY), ("Soon", 0, DeskOutcome.TOO_LATE)]
)
async def test_a_promise_needs_words_and_a_time_to_come(
    buyer: Buyer, desk: CaseDesk, text: str, hours: int, outcome: DeskOutcome
) -> None:
    handoff = await asks_for_a_person(buyer)
    until = START + timedelta(hours=hours)
    assert await desk.promise(handoff, MARIA, text, until=until, key="k") is outcome
    assert len((await buyer.case()).promises) == 1  # the answer


async def test_the_promised_answer_is_kept_by_the_first_words_of_a_person(
    buyer: Buyer, time: PassingTime, desk: CaseDesk
) -> None:
    handoff = await asks_for_a_person(buyer)
    await desk.reply(handoff, MARIA, "I am on it.", key="k")
    [answer] = (await buyer.case()).promises
    assert answer.state == "kept"

    await time.until(START + timedelta(days=2))

    assert time.colleagues.alarmed == []


async def test_an_answer_that_did_not_come_is_a_broken_promise_and_alarms(
    buyer: Buyer, time: PassingTime
) -> None:
    await asks_for_a_person(buyer)
    answer_by = (await buyer.case()).handoffs[0].answer_by

    await time.until(START + timedelta(days=2))

    [(when, text)] = time.colleagues.alarmed
    assert when == answer_by
    assert "was promised an answer by" in text
    assert (await buyer.case()).promises[0].state == "broken"
