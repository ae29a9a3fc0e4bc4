"""What goes wrong between Slack and the door: twice, late, out of order, busy, cut off. By both ways."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from functools import partial

import pytest

from bot.casework.desk_port import Photo
from bot.casework.notify_port import Reminder
from bot.disputes.names import Deadline, EvidenceId, HandoffId, HandoffState
from channels.slack.errors import SlackBusyError, SlackDownError, SlackError
from tests.slack.conftest import JONAS, MARIA, Scene, SlowDesk, a_scene
from tests.support.hand_off import HANDOFF, buyer_said, hand_off
from tests.support.slack_fake import BOT_USER, CHANNEL, Attachment, SlackFake
from tests.support.slack_fake.faults import Fault

PHOTO = EvidenceId("evidence-1")
JPEG = Attachment("label.jpg", b"\xff\xd8\xffpixels")
HOUR = 3600

Show = Callable[[Scene], Awaitable[None]]


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


# Restart


async def test_a_modal_that_was_open_during_a_restart_is_sent_once(slack: SlackFake) -> None:
    for by_http in (False, True):
        async with a_scene(slack, by_http=by_http) as first:
            card = await first.open()
            await first.presses(card, "reply")
        modal = slack.view_of(MARIA)
        assert modal is not None

        async with a_scene(slack, by_http=by_http, desk=first.desk, books=first.books):
            assert await slack.submit(MARIA, modal.id, {"reply": {"text": "Hola"}}) == {}
            await slack.redeliver()
            await slack.until(partial(slack.thread, CHANNEL, card.ts))

        assert first.desk.sent == [("Maria", "Hola")]
        assert len(slack.thread(CHANNEL, card.ts)) == 1


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


# Busy, and answers that are lost


async def opens(scene: Scene) -> None:
    scene.desk.photos[PHOTO] = Photo("image/jpeg", b"pixels")
    scene.desk.put(hand_off(photos=(PHOTO,)))
    await scene.door.notify.opened(HANDOFF)


async def changes(scene: Scene) -> None:
    await scene.door.notify.changed(HANDOFF)


async def shows_words(scene: Scene) -> None:
    await scene.door.notify.buyer_message(HANDOFF, buyer_said("Hola", seq=9))


async def shows_photo(scene: Scene) -> None:
    scene.desk.photos[PHOTO] = Photo("image/jpeg", b"pixels")
    await scene.door.notify.buyer_message(HANDOFF, buyer_said("", seq=9, evidence=PHOTO))


async def reminds(scene: Scene) -> None:
    await scene.door.notify.remind(HANDOFF, Reminder(Deadline.FIRST_ANSWER, 50))


async def alarms(scene: Scene) -> None:
    await scene.door.notify.alarm(HANDOFF, "A promise is due.", key="p-1:due")


async def alarms_all(scene: Scene) -> None:
    await scene.door.notify.alarm(None, "A promise is due.", key="p-1:due")


USED = [
    (opens, "chat.postMessage"),
    (opens, "files.getUploadURLExternal"),
    (opens, "upload"),
    (opens, "files.completeUploadExternal"),
    (changes, "chat.update"),
    (shows_words, "chat.postMessage"),
    (reminds, "chat.postMessage"),
    (alarms, "chat.postMessage"),
    (alarms_all, "chat.postMessage"),
]


def shown(scene: Scene) -> list[str]:
    """All that people see, a line each."""
    visible = scene.slack.workspace.visible(CHANNEL)
    return sorted(m.text + "".join(file.name for file in m.files) for m in visible)


async def once(show: Show) -> list[str]:
    """What people see where nothing goes wrong."""
    async with SlackFake() as slack, a_scene(slack) as scene:
        if show is not opens:
            await scene.open()
        await show(scene)
        return shown(scene)


BUSY, LOST = Fault("", retry_after=HOUR), Fault("", lost=True)
READS = [(opens, "conversations.replies"), (shows_photo, "conversations.replies")]


@pytest.mark.parametrize(
    ("show", "method", "fault"),
    [
        *((show, method, BUSY) for show, method in (*USED, *READS)),
        *((show, method, LOST) for show, method in USED),
    ],
)
async def test_what_was_refused_for_now_or_whose_answer_was_lost_is_there_once_after_a_repeat(
    slack: SlackFake, show: Show, method: str, fault: Fault
) -> None:
    async with a_scene(slack) as scene:
        if show is not opens:
            await scene.open()
        slack.fail(replace(fault, method=method))

        with pytest.raises((SlackBusyError, SlackDownError)) as refused:
            await show(scene)
        await show(scene)

        assert shown(scene) == await once(show)
        if isinstance(refused.value, SlackBusyError):
            assert refused.value.retry_after == HOUR


async def test_a_repeat_that_must_look_for_its_post_waits_for_a_busy_history(
    slack: SlackFake,
) -> None:
    async with a_scene(slack) as scene:
        slack.fail(Fault("chat.postMessage", lost=True))
        slack.fail(Fault("conversations.history", retry_after=HOUR))
        for error in (SlackDownError, SlackBusyError):
            with pytest.raises(error):
                await opens(scene)

        await opens(scene)

        assert len(slack.messages(CHANNEL)) == 1


@pytest.mark.parametrize("method", ["users.info", "views.open"])
async def test_a_press_that_slack_is_too_busy_for_says_when_to_try_again(
    scene: Scene, method: str
) -> None:
    card = await scene.open()
    scene.slack.fail(Fault(method, retry_after=HOUR))

    await scene.presses(card, "reply")

    assert f"try again in {HOUR} s" in scene.slack.ephemerals(MARIA)[0]
    await scene.presses(card, "reply")
    assert scene.slack.view_of(MARIA) is not None


@pytest.mark.parametrize("method", ["reactions.add", "chat.postEphemeral"])
@pytest.mark.parametrize(
    "fault",
    [Fault("", retry_after=0), Fault("", retry_after=HOUR), Fault("", error="internal_error")],
    ids=["busy", "busy for long", "broken"],
)
async def test_a_sign_or_a_sentence_that_slack_does_not_take_does_not_undo_the_deed(
    scene: Scene, method: str, fault: Fault
) -> None:
    card = await scene.open()
    scene.slack.fail(replace(fault, method=method))

    await scene.presses(card, "take")
    await scene.types(card, "> Hola")

    assert scene.desk.cards[HANDOFF].handoff.state is HandoffState.TAKEN
    assert scene.desk.sent == [("Maria", "Hola")]
    assert scene.slack.retries == []


async def test_a_message_of_somebody_slack_is_too_busy_to_tell_about_is_delivered_again(
    scene: Scene,
) -> None:
    card = await scene.open()
    scene.slack.fail(Fault("users.info", retry_after=HOUR))

    await scene.types(card, "> Hola")

    assert len(scene.slack.retries) == 1
    assert scene.desk.sent == [("Maria", "Hola")]


# Shut out


@pytest.mark.parametrize("left", ["archived", "without us", "revoked"])
async def test_what_shuts_us_out_is_told_until_slack_takes_something_again(
    slack: SlackFake, left: str
) -> None:
    channel = slack.workspace.channel(CHANNEL)
    async with a_scene(slack) as scene:
        await scene.open()
        match left:
            case "archived":
                channel.archived = True
            case "without us":
                channel.members.discard(BOT_USER)
            case _:
                slack.workspace.revoked = "token_revoked"
        with pytest.raises(SlackError) as refused:
            await changes(scene)
        assert scene.door.trouble == str(refused.value)

        channel.archived, slack.workspace.revoked = False, None
        channel.members.add(BOT_USER)
        await changes(scene)

        assert scene.door.trouble is None


async def test_one_thing_that_slack_does_not_take_is_no_trouble_with_all(slack: SlackFake) -> None:
    async with a_scene(slack) as scene:
        await scene.open()
        slack.workspace.scopes = tuple(s for s in slack.workspace.scopes if s != "files:write")
        with pytest.raises(SlackError, match="files:write"):
            await shows_photo(scene)

        assert scene.door.trouble is None


async def test_an_app_token_that_does_not_work_any_more_is_told_when_slack_comes_back(
    slack: SlackFake,
) -> None:
    slack.fail(Fault("auth.test", retry_after=1))
    async with a_scene(slack, app_token="xapp-revoked") as scene:
        async with asyncio.timeout(20):
            while scene.door.trouble is None:  # noqa: ASYNC110 - the door wakes nobody
                await asyncio.sleep(0.02)

        assert "AMENDS_SLACK_APP_TOKEN" in scene.door.trouble
