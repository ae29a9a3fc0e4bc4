"""A Slack that is busy, whose answers are lost, or that lets us in nowhere."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace

import pytest

from bot.casework.desk_port import Photo
from bot.casework.notify_port import Reminder
from bot.disputes.names import Deadline, EvidenceId, HandoffState
from channels.slack.errors import SlackBusyError, SlackDownError, SlackError
from tests.slack.conftest import MARIA, Scene, a_scene
from tests.support.hand_off import HANDOFF, buyer_said, hand_off
from tests.support.slack_fake import BOT_USER, CHANNEL, SlackFake
from tests.support.slack_fake.faults import Fault

PHOTO = EvidenceId("evidence-1")
HOUR = 3600

Show = Callable[[Scene], Awaitable[None]]


@pytest.fixture(params=["socket", "http"])
async def scene(slack: SlackFake, request: pytest.FixtureRequest) -> AsyncIterator[Scene]:
    async with a_scene(slack, by_http=request.param == "http") as scene:
        yield scene


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
