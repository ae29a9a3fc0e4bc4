"""Cards that people deleted, or left behind in another channel, get a successor."""

from dataclasses import replace

import pytest

from bot.casework.desk_port import Photo
from bot.casework.notify_port import Reminder
from bot.disputes.names import Deadline, EvidenceId, HandoffState
from channels.slack.errors import SlackBusyError, SlackDownError, SlackRefusedError
from tests.slack.conftest import MARIA, Scene, a_scene
from tests.support.hand_off import HANDOFF, buyer_said, hand_off, in_state
from tests.support.slack_fake import BOT_USER, CHANNEL
from tests.support.slack_fake.faults import Fault
from tests.support.slack_fake.workspace import Channel, Posted

PHOTO = EvidenceId("evidence-1")
ELSEWHERE = "C0OTHER"


async def deleted(scene: Scene, *, with_replies: bool = False) -> Posted:
    """A card that a person deleted."""
    card = await scene.open()
    if with_replies:
        await scene.door.notify.buyer_message(HANDOFF, buyer_said("Hola", seq=1))
    scene.slack.delete(CHANNEL, card.ts)
    await scene.slack.idle()
    return card


def cards(scene: Scene, channel: str = CHANNEL) -> list[Posted]:
    return [message for message in scene.slack.messages(channel) if not message.tombstone]


async def test_the_next_change_posts_a_new_card_and_says_so_in_one_line(scene: Scene) -> None:
    await deleted(scene)
    scene.desk.put(in_state(hand_off(), HandoffState.TAKEN, by="slack:U0MARIA", name="Maria"))

    await scene.door.notify.changed(HANDOFF)
    await scene.door.notify.changed(HANDOFF)

    [card] = cards(scene)
    assert "Maria holds the conversation" in str(card.blocks)
    [line] = scene.slack.thread(CHANNEL, card.ts)
    assert "The earlier card of this case was deleted" in line.text


async def test_a_buyers_message_to_a_deleted_card_lands_in_the_new_ones_thread_and_not_in_the_channel(
    scene: Scene,
) -> None:
    await deleted(scene)

    await scene.door.notify.buyer_message(HANDOFF, buyer_said("¿Hay alguien?", seq=2))

    [card] = cards(scene)
    _, said = scene.slack.thread(CHANNEL, card.ts)
    assert "¿Hay alguien?" in str(said.blocks)


async def test_a_reminder_of_a_deleted_card_brings_it_back(scene: Scene) -> None:
    await deleted(scene)

    await scene.door.notify.remind(HANDOFF, Reminder(Deadline.FIRST_ANSWER, 50))

    [card] = cards(scene)
    assert "nobody has taken this case" in scene.slack.thread(CHANNEL, card.ts)[-1].text


async def test_the_new_card_has_the_photos_again(scene: Scene) -> None:
    scene.desk.photos[PHOTO] = Photo("image/jpeg", b"pixels")
    scene.desk.put(hand_off(photos=(PHOTO,)))
    await deleted(scene)
    scene.desk.put(hand_off(photos=(PHOTO,)))

    await scene.door.notify.buyer_message(HANDOFF, buyer_said("", seq=2, evidence=PHOTO))

    [card] = cards(scene)
    shown = [file.name for m in scene.slack.thread(CHANNEL, card.ts) for file in m.files]
    assert shown == ["evidence-1.jpg"]


async def test_a_card_with_a_thread_leaves_a_tombstone_and_what_is_typed_there_still_counts(
    scene: Scene,
) -> None:
    old = await deleted(scene, with_replies=True)
    await scene.door.notify.changed(HANDOFF)
    [card] = cards(scene)

    await scene.types(old, "> from the old thread")
    await scene.types(card, "> from the new one")

    assert scene.desk.sent == [("Maria", "from the old thread"), ("Maria", "from the new one")]
    assert scene.slack.ephemerals(MARIA) == []


async def test_the_buttons_of_the_new_card_work(scene: Scene) -> None:
    await deleted(scene)
    await scene.door.notify.changed(HANDOFF)

    await scene.presses(cards(scene)[0], "take")

    assert scene.desk.cards[HANDOFF].handoff.state is HandoffState.TAKEN


async def test_a_card_that_is_deleted_again_is_replaced_again(scene: Scene) -> None:
    await deleted(scene)
    await scene.door.notify.changed(HANDOFF)
    scene.slack.delete(CHANNEL, cards(scene)[0].ts)  # it has a thread by now

    await scene.door.notify.changed(HANDOFF)

    assert len(cards(scene)) == 1


@pytest.mark.parametrize(
    "fault",
    [
        Fault("chat.postMessage", lost=True),
        Fault("chat.postMessage", retry_after=5),
    ],
)
async def test_a_successor_whose_answer_was_lost_or_refused_is_posted_once(
    scene: Scene, fault: Fault
) -> None:
    await deleted(scene)
    scene.slack.fail(replace(fault))

    with pytest.raises((SlackDownError, SlackBusyError)):
        await scene.door.notify.changed(HANDOFF)
    await scene.door.notify.changed(HANDOFF)

    [card] = cards(scene)
    assert len(scene.slack.thread(CHANNEL, card.ts)) == 1


async def test_a_stray_reply_that_cannot_be_taken_back_at_once_does_not_stop_the_new_card(
    scene: Scene,
) -> None:
    await deleted(scene)
    scene.slack.fail(Fault("chat.delete", retry_after=5))
    message = buyer_said("Hola", seq=2)

    with pytest.raises(SlackBusyError):
        await scene.door.notify.buyer_message(HANDOFF, message)
    await scene.door.notify.buyer_message(HANDOFF, message)

    thread = await scene.books.of_handoff(HANDOFF)
    assert thread is not None
    assert "Hola" in str(scene.slack.thread(CHANNEL, thread.ts)[-1].blocks)


async def test_a_card_of_another_app_is_replaced_by_ours(scene: Scene) -> None:
    card = await scene.open()
    card.bot_id = "B0BEFORE"  # the shop made a new app

    await scene.door.notify.changed(HANDOFF)

    assert len(cards(scene)) == 2
    assert "amends_take" in str(cards(scene)[1].blocks)


@pytest.mark.parametrize("left", ["archived", "gone", "without us"])
async def test_a_card_in_a_channel_that_was_left_goes_on_in_the_one_that_is_set_now(
    scene: Scene, left: str
) -> None:
    await scene.open()
    members = {MARIA, BOT_USER}
    workspace = scene.slack.workspace
    workspace.channels[ELSEWHERE] = Channel(ELSEWHERE, "new-disputes", members)
    match left:
        case "archived":
            workspace.channel(CHANNEL).archived = True
        case "gone":
            del workspace.channels[CHANNEL]
        case _:
            workspace.channel(CHANNEL).members.discard(BOT_USER)

    async with a_scene(scene.slack, desk=scene.desk, books=scene.books, channel=ELSEWHERE) as moved:
        await moved.door.notify.changed(HANDOFF)
        [card] = cards(moved, ELSEWHERE)
        await moved.slack.click(MARIA, ELSEWHERE, card.ts, "amends_take")

    assert scene.desk.cards[HANDOFF].handoff.state is HandoffState.TAKEN


async def test_an_open_card_stays_where_it_is_when_another_channel_is_set(scene: Scene) -> None:
    card = await scene.open()
    scene.slack.workspace.channels[ELSEWHERE] = Channel(ELSEWHERE, "new", {MARIA, BOT_USER})

    async with a_scene(scene.slack, desk=scene.desk, books=scene.books, channel=ELSEWHERE) as moved:
        await moved.door.notify.changed(HANDOFF)

    assert card.edited
    assert scene.slack.messages(ELSEWHERE) == []


async def test_a_renamed_channel_is_the_same_channel(scene: Scene) -> None:
    card = await scene.open()
    scene.slack.workspace.channel(CHANNEL).name = "customer-cases"

    await scene.door.notify.changed(HANDOFF)

    assert card.edited


async def test_what_slack_refuses_for_another_reason_is_reported_and_not_hidden(
    scene: Scene,
) -> None:
    await scene.open()
    scene.slack.fail(Fault("chat.update", error="edit_window_closed"))

    with pytest.raises(SlackRefusedError, match="edit_window_closed"):
        await scene.door.notify.changed(HANDOFF)
    assert len(cards(scene)) == 1
