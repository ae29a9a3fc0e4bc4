"""The Home tab over the real door."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.casework.desk_port import CardView
from bot.disputes.names import HandoffId, HandoffState
from channels.slack import home as home_tab
from tests.slack.conftest import JONAS, MARIA, Scene, a_scene
from tests.support.hand_off import NOW, hand_off, in_state
from tests.support.slack_fake import CHANNEL, SlackFake, User
from tests.support.slack_fake.faults import Fault
from tests.support.slack_shop import numbered


@pytest.fixture(params=["socket", "http"])
async def scene(slack: SlackFake, request: pytest.FixtureRequest) -> AsyncIterator[Scene]:
    async with a_scene(slack, by_http=request.param == "http") as made:
        yield made


def of(number: int, *, by: str | None = None, hours: int = 4) -> CardView:
    """A hand-off of a case, held by somebody or waiting."""
    view = hand_off(handoff=HandoffId(f"handoff-{number}"), answer_by=NOW + timedelta(hours=hours))
    if by:
        view = in_state(view, HandoffState.TAKEN, by=f"slack:{by}", name=by)
    return numbered(view, number)


async def kept(scene: Scene, view: CardView) -> CardView:
    """Stored, and with its card in Slack."""
    view = replace(view, case=await scene.shop.keep(view))
    await scene.open(view)
    return view


async def opened(scene: Scene, user: str = MARIA) -> str:
    """What the tab shows once it was opened."""
    before = len(scene.slack.calls("views.publish"))
    scene.slack.open_home(user)
    await scene.slack.until(lambda: len(scene.slack.calls("views.publish")) > before)
    await scene.slack.until(lambda: scene.slack.home_of(user))
    return words(scene, user)


def words(scene: Scene, user: str = MARIA) -> str:
    view = scene.slack.home_of(user)
    assert view is not None
    texts: list[Any] = [
        block.get("text") or block.get("elements", [{"text": "---"}])[0]
        for block in view.body["blocks"]
    ]
    return "\n".join(text["text"] for text in texts)


async def test_home_shows_ones_own_cases_then_the_queue_the_most_pressing_first(
    scene: Scene,
) -> None:
    for view in (of(1, by=MARIA), of(2, by=JONAS), of(3, hours=3), of(4, hours=1)):
        await kept(scene, view)

    shown = await opened(scene)

    mine, _, queue = shown.partition("---")
    assert "My cases (1)" in mine
    assert "*C-1*" in mine
    places = [queue.index(ref) for ref in ("*C-4*", "*C-3*", "*C-2*")]
    assert places == sorted(places)
    assert "Queue (3)" in queue
    assert "with \u2068U0JONAS\u2069" in queue
    assert scene.slack.retries == []


async def test_home_and_queue_and_command_agree_on_the_order(scene: Scene) -> None:
    for number, hours in ((1, 3), (2, 1), (3, 2)):
        await kept(scene, of(number, hours=hours))

    home = await opened(scene)
    answer = await scene.slack.command(MARIA, "queue")

    assert answer is not None
    told = answer.blocks[0]["text"]["text"]
    order = [one.case.ref for one in await scene.shop.office.queue()]
    assert order == ["C-2", "C-3", "C-1"]
    assert sorted(order, key=home.index) == sorted(order, key=told.index) == order


async def test_a_button_opens_the_card_and_its_press_is_acknowledged(scene: Scene) -> None:
    await kept(scene, of(1))
    card = scene.slack.messages(CHANNEL)[-1]
    await opened(scene)

    page = await scene.slack.click_home(MARIA, "open_card")

    assert page == f"https://amends.slack.com/archives/{CHANNEL}/p{card.ts.replace('.', '')}"
    assert scene.slack.warnings == []


async def test_a_case_without_a_card_has_no_button(scene: Scene) -> None:
    await scene.shop.keep(of(1))

    await opened(scene)

    assert "accessory" not in str(scene.slack.home_of(MARIA))


async def test_home_is_drawn_again_when_a_case_of_that_person_changes(scene: Scene) -> None:
    await opened(scene)
    await opened(scene, JONAS)
    assert "You hold no case." in words(scene)

    await kept(scene, of(1, by=MARIA))

    await scene.slack.until(lambda: "My cases (1)" in words(scene))
    assert "Queue (0)" in words(scene, JONAS)


async def test_who_has_not_opened_home_lately_is_not_drawn_for(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    await opened(scene)
    await kept(scene, of(1, by=JONAS))
    monkeypatch.setattr(home_tab, "LOOKED_AT", 0.0)
    await kept(scene, of(2, by=MARIA))

    await opened(scene, JONAS)
    drawn = [call["user_id"] for call in scene.slack.calls("views.publish")]
    assert drawn == [MARIA, JONAS]


async def test_a_home_that_slack_does_not_take_fails_nothing_else(
    scene: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    await opened(scene)
    scene.slack.fail(Fault("views.publish", error="fatal_error"))
    view = await kept(scene, of(1, by=MARIA))

    await scene.door.notify.changed(view.handoff.id)

    await scene.slack.until(lambda: len(scene.slack.calls("views.publish")) > 2)
    assert len(scene.slack.messages(CHANNEL)) == 1
    assert "slack work failed" in caplog.text
    await scene.slack.until(lambda: "My cases (1)" in words(scene))


async def test_a_busy_slack_is_waited_for(scene: Scene) -> None:
    scene.slack.fail(Fault("views.publish", retry_after=0))

    assert "My cases (0)" in await opened(scene)


async def test_a_long_queue_fits_into_slacks_limits(scene: Scene) -> None:
    for number in range(1, 61):
        await scene.shop.keep(of(number, by=MARIA if number > 15 else None))

    shown = await opened(scene)

    mine, _, queue = shown.partition("---")
    assert "My cases (45)" in mine
    assert "and 5 more" in mine
    assert "Queue (15)" in queue
    assert "more" not in queue


async def test_a_stranger_sees_no_case(scene: Scene) -> None:
    scene.slack.workspace.users["U0GUEST"] = User("U0GUEST", "Gil", is_restricted=True)
    await kept(scene, of(1))

    shown = await opened(scene, "U0GUEST")

    assert "not on the list" in shown
    assert "C-1" not in shown


async def test_who_can_only_come_in_by_an_unread_group_is_told_why(slack: SlackFake) -> None:
    slack.workspace.scopes = ("chat:write",)
    async with a_scene(slack, agents={"S0DESK": "agent"}, everyone_is_agent=False) as scene:
        assert "missing_scope (usergroups:read)" in await opened(scene)


async def test_another_tab_of_the_app_draws_nothing(scene: Scene) -> None:
    assert home_tab.parse_opened({"user": MARIA, "tab": "messages"}) is None
    assert home_tab.parse_opened({"user": MARIA, "tab": "home"}) == MARIA
