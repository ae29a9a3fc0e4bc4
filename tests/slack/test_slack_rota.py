"""Who is called in a card's thread, over the real door."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.casework.desk_port import CardView
from bot.casework.notify_port import AT_OPENING, Reminder
from bot.disputes.case import Person, Remedy
from bot.disputes.names import (
    Deadline,
    EscalationReason,
    HandoffId,
    HandoffState,
    RemedyId,
    RemedyState,
    Tier,
)
from channels.slack.errors import SlackDownError, SlackSettingsError
from tests.slack.conftest import JONAS, MARIA, Scene, a_door, a_scene, config
from tests.support.fake_desk import FakeDesk
from tests.support.hand_off import HANDOFF, NOW, REFUND, hand_off, in_state
from tests.support.slack_books import Books
from tests.support.slack_fake import CHANNEL, Group, SlackFake, User
from tests.support.slack_fake.faults import Fault
from tests.support.slack_fake.workspace import Posted

OLGA, GIL = "U0OLGA", "U0GIL"
NIGHT = datetime(2025, 11, 20, 22, 0, tzinfo=UTC)


def reminder(percent: int, deadline: Deadline = Deadline.FIRST_ANSWER) -> Reminder:
    return Reminder(deadline, percent)


def for_an_agent(**changes: object) -> CardView:
    view = hand_off()
    handoff = replace(view.handoff, tier=Tier.AGENT, **changes)  # type: ignore[arg-type]  # each test names what it varies
    return replace(view, handoff=handoff, case=replace(view.case, handoffs=(handoff,)))


def called(scene: Scene, card: Posted) -> list[str]:
    """The first word after the sign of each line in the thread."""
    return [line.text.split()[1] for line in scene.slack.thread(CHANNEL, card.ts)]


async def reminded(scene: Scene, *percents: int) -> None:
    for percent in percents:
        await scene.door.notify.remind(HANDOFF, reminder(percent))


@pytest.fixture
async def scene(slack: SlackFake) -> AsyncIterator[Scene]:
    """A rota of Maria, then the group of Olga and Jonas; Gil is a guest."""
    for user in (User(OLGA, "Olga Petrova", "Olga"), User(GIL, "Gil", is_restricted=True)):
        slack.workspace.users[user.id] = user
    slack.workspace.groups["S0DESK"] = Group("S0DESK", "desk", [OLGA, MARIA, JONAS])
    async with a_scene(slack, rota=(MARIA, GIL, "S0DESK")) as made:
        yield made


async def test_a_new_hand_off_calls_the_first_on_the_rota_and_the_card_calls_nobody(
    scene: Scene,
) -> None:
    card = await scene.open(for_an_agent())

    assert called(scene, card) == [f"<@{MARIA}>"]
    assert "<@" not in str(card.blocks) + card.text
    assert "<!" not in str(card.blocks).replace("<!date", "")


async def test_each_reminder_calls_the_next_and_the_escalation_the_managers(scene: Scene) -> None:
    card = await scene.open(for_an_agent())

    await reminded(scene, 50, 80)
    scene.desk.put(for_an_agent(escalated_at=NOW))
    await reminded(scene, 95)

    assert called(scene, card) == [f"<@{MARIA}>", f"<@{OLGA}>", f"<@{JONAS}>", f"<@{JONAS}>"]
    last = scene.slack.thread(CHANNEL, card.ts)[-1].text
    assert "so it went to the manager" in last
    assert "<!here>" not in last


async def test_once_the_rota_is_through_the_managers_are_called(scene: Scene) -> None:
    card = await scene.open(for_an_agent())
    await reminded(scene, 30, 50, 60, 80)

    assert called(scene, card)[3:] == [f"<@{JONAS}>", f"<@{JONAS}>"]


async def test_who_is_away_is_passed_over_and_called_once_they_are_back(scene: Scene) -> None:
    await scene.shop.office.goes_away(f"slack:{MARIA}", NOW + timedelta(hours=1))
    card = await scene.open(for_an_agent())
    scene.shop.clock.passes(hours=2)
    await reminded(scene, 50)

    assert called(scene, card) == [f"<@{OLGA}>", f"<@{MARIA}>"]


async def test_a_reminder_that_is_repeated_calls_the_same_person_once(scene: Scene) -> None:
    card = await scene.open(for_an_agent())
    scene.slack.fail(Fault("chat.postMessage", error="fatal_error"))
    with pytest.raises(Exception, match="fatal_error"):
        await reminded(scene, 50)
    await scene.shop.office.goes_away(f"slack:{OLGA}", None)

    await reminded(scene, 50, 50)

    assert called(scene, card) == [f"<@{MARIA}>", f"<@{OLGA}>"]


async def test_a_call_whose_answer_was_lost_is_not_repeated(scene: Scene) -> None:
    card = await scene.open(for_an_agent())
    scene.slack.fail(Fault("chat.postMessage", lost=True))
    with pytest.raises(SlackDownError):
        await reminded(scene, 50)

    await reminded(scene, 50)
    await scene.door.notify.opened(HANDOFF)

    assert called(scene, card) == [f"<@{MARIA}>", f"<@{OLGA}>"]


async def test_a_case_for_the_manager_calls_the_managers_of_the_rota(scene: Scene) -> None:
    card = await scene.open(hand_off())

    await reminded(scene, 50)

    assert called(scene, card) == [f"<@{JONAS}>", f"<@{JONAS}>"]


async def test_whoever_had_a_part_in_a_case_is_not_called_to_rule_on_it(scene: Scene) -> None:
    view = for_an_agent(reason=EscalationReason.RULING)
    granted = Remedy(
        RemedyId("re-1"), REFUND, RemedyState.DONE, "key", Tier.AGENT, NOW - timedelta(days=1),
        approved_by=(Person(f"slack:{MARIA}", "Maria"),),
    )  # fmt: skip
    card = await scene.open(replace(view, case=replace(view.case, remedies=(granted,))))

    assert called(scene, card) == [f"<@{OLGA}>"]


async def test_outside_hours_nobody_is_called_until_the_shop_opens(scene: Scene) -> None:
    card = await scene.open(for_an_agent(at=NIGHT))
    [line] = scene.slack.thread(CHANNEL, card.ts)
    assert "The shop is closed" in line.text
    assert "Nov 21, 2025, 08:00 UTC" in line.text
    assert "<@" not in line.text

    await reminded(scene, AT_OPENING)

    assert called(scene, card)[1:] == [f"<@{MARIA}>"]


async def test_somebody_who_holds_the_case_is_not_called_as_if_nobody_did(scene: Scene) -> None:
    taken = in_state(for_an_agent(), HandoffState.TAKEN, by=f"slack:{OLGA}", name="Olga")
    card = await scene.open(taken)
    await scene.door.notify.remind(HANDOFF, reminder(50, Deadline.RESOLUTION))

    [line] = scene.slack.thread(CHANNEL, card.ts)
    assert f"<@{OLGA}> holds this case." in line.text


async def test_a_hand_off_that_is_over_before_its_card_calls_nobody(scene: Scene) -> None:
    card = await scene.open(in_state(for_an_agent(), HandoffState.HANDED_BACK))

    assert scene.slack.thread(CHANNEL, card.ts) == []


async def test_other_deadlines_call_everybody_who_is_there(scene: Scene) -> None:
    card = await scene.open(for_an_agent())
    await scene.door.notify.remind(HANDOFF, reminder(50, Deadline.RESOLUTION))

    assert called(scene, card)[-1] == "<!here>"


async def test_a_group_that_slack_does_not_tell_leaves_the_rest_of_the_rota(scene: Scene) -> None:
    scene.slack.workspace.scopes = tuple(
        one for one in scene.slack.workspace.scopes if one != "usergroups:read"
    )
    card = await scene.open(for_an_agent())
    await reminded(scene, 50)

    assert called(scene, card) == [f"<@{MARIA}>", f"<@{JONAS}>"]  # then the manager


async def test_a_hand_off_has_its_own_calls(scene: Scene) -> None:
    await scene.open(for_an_agent())
    other = for_an_agent(id=HandoffId("handoff-2"))
    card = await scene.open(other)

    assert called(scene, card) == [f"<@{MARIA}>"]


async def test_without_managers_and_rota_everybody_who_is_there_is_called(slack: SlackFake) -> None:
    async with a_scene(slack, agents={}) as scene:
        card = await scene.open(for_an_agent())
        await reminded(scene, AT_OPENING, 50)
        scene.desk.put(for_an_agent(escalated_at=NOW))
        await reminded(scene, 95)

        assert called(scene, card) == ["<!here>", "<!here>"]


async def test_managers_can_be_a_group_and_those_away_are_left_out(slack: SlackFake) -> None:
    named = {JONAS: "manager", OLGA: "manager", "S0BOSS": "manager"}
    async with a_scene(slack, agents=named) as scene:
        await scene.shop.office.goes_away(f"slack:{OLGA}", None)
        card = await scene.open(for_an_agent())
        scene.desk.put(for_an_agent(escalated_at=NOW))
        await reminded(scene, 95)

        line = scene.slack.thread(CHANNEL, card.ts)[-1].text
        assert f"<@{JONAS}> <!subteam^S0BOSS> nobody took" in line


async def test_a_rota_that_names_no_id_is_refused_with_the_setting_named(slack: SlackFake) -> None:
    with pytest.raises(SlackSettingsError, match="AMENDS_SLACK_ROTA names 'maria'"):
        a_door(config(slack, rota=("maria",)), FakeDesk(), Books())
