"""What comes from Slack twice, late, out of order, or cut off. By both ways."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.disputes.names import HandoffId
from tests.slack.conftest import JONAS, MARIA, Scene, SlowDesk, a_scene
from tests.support.hand_off import hand_off
from tests.support.slack_fake import CHANNEL, Attachment, SlackFake

JPEG = Attachment("label.jpg", b"\xff\xd8\xffpixels")


@pytest.fixture(params=["socket", "http"])
async def scene(slack: SlackFake, request: pytest.FixtureRequest) -> AsyncIterator[Scene]:
    async with a_scene(slack, by_http=request.param == "http") as scene:
        yield scene


@pytest.fixture(params=["socket", "http"])
async def slow(request: pytest.FixtureRequest) -> AsyncIterator[tuple[Scene, SlowDesk]]:
    """A desk that takes longer than Slack waits for an acknowledgement."""
    desk = SlowDesk()
    async with (
        SlackFake(ack_timeout=0.3) as slack,
        a_scene(slack, by_http=request.param == "http", desk=desk, ack_seconds=30) as scene,
    ):
        yield scene, desk


def typed(scene: Scene, card_ts: str, text: str) -> str:
    return scene.slack.type(MARIA, text, channel=CHANNEL, thread_ts=card_ts)


# Twice, late, out of order


async def test_an_event_that_comes_twice_acts_once(scene: Scene) -> None:
    card = await scene.open()
    await scene.types(card, "> Hola", files=(JPEG,))

    await scene.slack.redeliver()
    await scene.slack.redeliver()

    assert scene.desk.sent == [("Maria", "Hola")]
    assert len(scene.desk.photos_sent) == 1


async def test_a_press_that_comes_twice_acts_once(scene: Scene) -> None:
    card = await scene.open()
    await scene.presses(card, "approve", user=JONAS)

    await scene.slack.redeliver()

    assert scene.desk.granted == [f"slack:{JONAS}"]
    assert len(scene.slack.ephemerals(JONAS)) == 1


async def test_an_acknowledgement_that_came_too_late_has_the_message_delivered_again_and_sent_once(
    slow: tuple[Scene, SlowDesk],
) -> None:
    scene, desk = slow
    card = await scene.open()

    typed(scene, card.ts, "> Hola")
    await scene.slack.until(lambda: scene.slack.retries)
    desk.go_on.set()
    await scene.slack.idle()

    assert scene.desk.sent == [("Maria", "Hola")]
    [message] = scene.slack.thread(CHANNEL, card.ts)
    assert message.reactions == ["white_check_mark"]


async def test_a_connection_that_breaks_in_the_middle_of_an_event_sends_it_once() -> None:
    desk = SlowDesk()
    async with (
        SlackFake(ack_timeout=1.0) as slack,
        a_scene(slack, desk=desk, ack_seconds=30) as scene,
    ):
        card = await scene.open()
        typed(scene, card.ts, "> Hola")
        await desk.asked.wait()

        await slack.sockets.drop()
        desk.go_on.set()
        await slack.idle()

        assert slack.retries != []
        assert desk.sent == [("Maria", "Hola")]


async def test_what_is_typed_quickly_reaches_the_buyer_in_the_order_it_was_typed(
    slack: SlackFake,
) -> None:
    desk = SlowDesk()
    async with a_scene(slack, desk=desk, ack_seconds=0.05) as scene:
        card = await scene.open()
        await scene.types(card, "> one")
        await scene.types(card, "a remark")
        await scene.types(card, "> two")
        assert desk.notes == []

        desk.go_on.set()
        await slack.until(lambda: [m.reactions for m in slack.thread(CHANNEL, card.ts)][-1])

    assert desk.sent == [("Maria", "one"), ("Maria", "two")]
    assert desk.notes == [("Maria", "a remark")]


async def test_one_thread_does_not_wait_for_another(slack: SlackFake) -> None:
    desk = SlowDesk()
    async with a_scene(slack, desk=desk, ack_seconds=0.05) as scene:
        card = await scene.open()
        view = hand_off()
        another = replace(view.handoff, id=HandoffId("handoff-2"))
        other = await scene.open(replace(view, handoff=another))
        await scene.types(card, "> one")

        await scene.types(other, "a remark")

        assert desk.notes == [("Maria", "a remark")]
        desk.go_on.set()


async def test_a_message_that_comes_late_does_not_undo_what_came_after_it(scene: Scene) -> None:
    card = await scene.open()
    scene.desk.broken = RuntimeError("the database is locked")  # the first try of the first one
    typed(scene, card.ts, "> one")
    typed(scene, card.ts, "> two")
    await scene.slack.idle()

    assert sorted(text for _, text in scene.desk.sent) == ["one", "two"]
    await scene.slack.redeliver()
    assert len(scene.desk.sent) == 2


async def test_an_edit_that_comes_before_the_message_itself_does_no_harm(scene: Scene) -> None:
    card = await scene.open()
    scene.desk.broken = RuntimeError("the database is locked")
    ts = typed(scene, card.ts, "> Hola Ana")
    scene.slack.edit(CHANNEL, ts, "> Hola Noah")
    await scene.slack.idle()

    assert scene.desk.sent == [("Maria", "Hola Ana")]
    assert any("An edit does not reach the buyer" in told for told in scene.slack.ephemerals(MARIA))


# Triggers


async def test_a_trigger_that_has_expired_asks_for_another_press(scene: Scene) -> None:
    scene.slack.workspace.trigger_lifetime = -1.0
    card = await scene.open()

    await scene.presses(card, "reply")

    assert scene.slack.view_of(MARIA) is None
    assert "press the button once more" in scene.slack.ephemerals(MARIA)[0]

    scene.slack.workspace.trigger_lifetime = 3.0
    await scene.presses(card, "reply")
    assert scene.slack.view_of(MARIA) is not None


async def test_a_press_on_reply_that_comes_twice_opens_one_window(scene: Scene) -> None:
    card = await scene.open()
    await scene.presses(card, "reply")

    await scene.slack.redeliver()

    assert len(scene.slack.workspace.views) == 1


# Windows


async def test_a_window_of_a_case_that_ended_meanwhile_says_so(scene: Scene) -> None:
    card = await scene.open()
    await scene.presses(card, "reply")
    modal = scene.slack.view_of(MARIA)
    assert modal is not None
    await scene.presses(card, "resolve", user=JONAS)
    ending = scene.slack.view_of(JONAS)
    assert ending is not None
    await scene.slack.submit(JONAS, ending.id, {"reply": {"text": ""}})

    errors = await scene.slack.submit(MARIA, modal.id, {"reply": {"text": "Hola"}})

    assert "finished already" in errors["reply"]
    assert scene.desk.sent == []
