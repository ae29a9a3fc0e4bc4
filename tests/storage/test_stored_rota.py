from datetime import timedelta

from bot.conversations.model import Absence, Call
from bot.disputes.names import HandoffId
from tests.support.databases import AnyUnit
from tests.support.stored import NOW

MARIA, JONAS = "slack:U1", "slack:U2"
HANDOFF = HandoffId("handoff_1")
HOUR = timedelta(hours=1)


async def away(unit: AnyUnit, at: timedelta = timedelta()) -> list[Absence]:
    async with unit() as work:
        return list(await work.absences.at(NOW + at))


async def test_who_is_away_until_a_time_is_back_by_then(any_unit: AnyUnit) -> None:
    absence = Absence(MARIA, NOW, NOW + HOUR)
    async with any_unit() as work:
        await work.absences.begin(absence)

    assert await away(any_unit, -HOUR) == []
    assert await away(any_unit) == [absence]
    assert await away(any_unit, HOUR) == []


async def test_who_gives_no_time_is_away_until_they_are_back(any_unit: AnyUnit) -> None:
    async with any_unit() as work:
        await work.absences.begin(Absence(JONAS, NOW))
        await work.absences.begin(Absence(MARIA, NOW - HOUR))
    assert [one.person for one in await away(any_unit, timedelta(days=400))] == [MARIA, JONAS]

    async with any_unit() as work:
        await work.absences.end(JONAS)
        await work.absences.end("slack:nobody")

    assert [one.person for one in await away(any_unit)] == [MARIA]


async def test_going_away_again_replaces_what_was_said_before(any_unit: AnyUnit) -> None:
    async with any_unit() as work:
        await work.absences.begin(Absence(MARIA, NOW - HOUR, NOW + HOUR))
        await work.absences.begin(Absence(MARIA, NOW))

    assert await away(any_unit, 2 * HOUR) == [Absence(MARIA, NOW)]


async def test_a_step_calls_one_person_however_often_it_is_taken(any_unit: AnyUnit) -> None:
    first = Call(HANDOFF, "opened", MARIA, NOW)
    async with any_unit() as work:
        assert await work.calls.add(first) == first
    async with any_unit() as work:
        assert await work.calls.add(Call(HANDOFF, "opened", JONAS, NOW + HOUR)) == first
        await work.calls.add(Call(HANDOFF, "50", JONAS, NOW + HOUR))
        await work.calls.add(Call(HandoffId("handoff_2"), "opened", JONAS, NOW))

    async with any_unit() as work:
        found = await work.calls.of_handoff(HANDOFF)
    assert [(one.step, one.person) for one in found] == [("opened", MARIA), ("50", JONAS)]
