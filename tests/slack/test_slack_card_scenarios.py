from dataclasses import replace

import pytest

from bot.casework.desk_port import Photo
from bot.casework.notify_port import Reminder
from bot.disputes.clocks import Due
from bot.disputes.names import Deadline, EvidenceId, HandoffState
from bot.disputes.policy import ClockUnit, MarketplaceClock
from channels.slack.errors import SlackBusyError, SlackDownError, SlackRefusedError
from tests.slack.conftest import Scene
from tests.support.hand_off import HANDOFF, NOW, buyer_said, hand_off, in_state
from tests.support.slack_fake import CHANNEL
from tests.support.slack_fake.faults import Fault

PHOTO = EvidenceId("evidence-1")
HALF = Reminder(Deadline.FIRST_ANSWER, 50)


async def test_a_hand_off_posts_one_card_and_puts_the_photos_into_its_thread(scene: Scene) -> None:
    scene.desk.photos[PHOTO] = Photo("image/jpeg", b"\xff\xd8\xffpixels")

    card = await scene.open(hand_off(photos=(PHOTO,)))

    [photo] = scene.slack.thread(CHANNEL, card.ts)
    assert [f.body for f in photo.files] == [b"\xff\xd8\xffpixels"]
    assert len(scene.slack.messages(CHANNEL)) == 1


async def test_opening_a_hand_off_again_posts_nothing_new(scene: Scene) -> None:
    scene.desk.photos[PHOTO] = Photo("image/png", b"png")
    card = await scene.open(hand_off(photos=(PHOTO,)))

    await scene.door.notify.opened(HANDOFF)

    assert len(scene.slack.messages(CHANNEL)) == 1
    assert len(scene.slack.thread(CHANNEL, card.ts)) == 1


async def test_a_card_whose_answer_was_lost_is_found_instead_of_posted_twice(scene: Scene) -> None:
    scene.slack.fail(Fault("chat.postMessage", lost=True))
    scene.desk.put(hand_off())

    with pytest.raises(SlackDownError):
        await scene.door.notify.opened(HANDOFF)
    await scene.door.notify.opened(HANDOFF)

    [card] = scene.slack.messages(CHANNEL)
    thread = await scene.books.of_handoff(HANDOFF)
    assert thread is not None
    assert thread.ts == card.ts


async def test_a_busy_slack_says_when_to_come_back_and_nothing_was_posted(scene: Scene) -> None:
    scene.slack.fail(Fault("chat.postMessage", retry_after=7))
    scene.desk.put(hand_off())

    with pytest.raises(SlackBusyError) as busy:
        await scene.door.notify.opened(HANDOFF)
    assert busy.value.retry_after == 7
    assert scene.slack.messages(CHANNEL) == []

    await scene.door.notify.opened(HANDOFF)
    assert len(scene.slack.messages(CHANNEL)) == 1


@pytest.mark.parametrize(
    ("code", "advice"),
    [
        ("invalid_auth", "AMENDS_SLACK_BOT_TOKEN"),
        ("channel_not_found", "AMENDS_SLACK_CHANNEL"),
        ("not_in_channel", "/invite"),
        ("is_archived", "unarchive"),
    ],
)
async def test_a_refusal_says_what_to_do(scene: Scene, code: str, advice: str) -> None:
    scene.slack.fail(Fault("chat.postMessage", error=code))
    scene.desk.put(hand_off())

    with pytest.raises(SlackRefusedError, match=advice):
        await scene.door.notify.opened(HANDOFF)


async def test_a_missing_scope_is_named(scene: Scene) -> None:
    scene.slack.workspace.scopes = ("users:read",)
    scene.desk.put(hand_off())

    with pytest.raises(SlackRefusedError, match="chat:write"):
        await scene.door.notify.opened(HANDOFF)


async def test_the_card_is_redrawn_with_who_holds_the_conversation(scene: Scene) -> None:
    card = await scene.open()
    scene.desk.put(in_state(hand_off(), HandoffState.TAKEN, by="slack:U0MARIA", name="Maria"))

    await scene.door.notify.changed(HANDOFF)

    assert "Maria holds the conversation. The bot is silent." in str(card.blocks)
    assert "amends_take" not in str(card.blocks)


async def test_a_resolved_card_has_only_evidence_and_history_left(scene: Scene) -> None:
    card = await scene.open()
    scene.desk.put(in_state(hand_off(), HandoffState.RESOLVED, by="slack:U0MARIA", name="Maria"))

    await scene.door.notify.changed(HANDOFF)

    (row,) = [b for b in card.blocks if b["type"] == "actions"]
    assert [one["text"]["text"] for one in row["elements"]] == ["Evidence", "History"]
    assert "Resolved by" in str(card.blocks)


async def test_a_deleted_card_is_reported_and_not_hidden(scene: Scene) -> None:
    card = await scene.open()
    scene.slack.workspace.messages.remove(card)

    with pytest.raises(SlackRefusedError, match="deleted"):
        await scene.door.notify.changed(HANDOFF)


async def test_a_buyers_message_shows_once_in_the_thread_however_often_it_is_told(
    scene: Scene,
) -> None:
    card = await scene.open()
    message = buyer_said("<!channel> ¿Hay alguien?", seq=9)

    await scene.door.notify.buyer_message(HANDOFF, message)
    await scene.door.notify.buyer_message(HANDOFF, message)

    [shown] = scene.slack.thread(CHANNEL, card.ts)
    assert "&lt;!channel&gt; ¿Hay alguien?" in str(shown.blocks)


async def test_a_buyers_photo_is_uploaded_once_even_after_a_lost_answer(scene: Scene) -> None:
    scene.desk.photos[PHOTO] = Photo("image/webp", b"webp")
    card = await scene.open()
    message = buyer_said("", seq=9, evidence=PHOTO)
    scene.slack.fail(Fault("files.completeUploadExternal", lost=True))

    with pytest.raises(SlackDownError):
        await scene.door.notify.buyer_message(HANDOFF, message)
    await scene.door.notify.buyer_message(HANDOFF, message)

    [shown] = scene.slack.thread(CHANNEL, card.ts)
    assert [f.name for f in shown.files] == ["evidence-1.webp"]


async def test_a_message_that_comes_before_its_card_brings_the_card_along(scene: Scene) -> None:
    scene.desk.put(hand_off())

    await scene.door.notify.buyer_message(HANDOFF, buyer_said("Hola", seq=3))

    [card] = scene.slack.messages(CHANNEL)
    assert len(scene.slack.thread(CHANNEL, card.ts)) == 1


async def test_a_reminder_comes_once_and_calls_everybody_while_nobody_took_the_case(
    scene: Scene,
) -> None:
    card = await scene.open()

    await scene.door.notify.remind(HANDOFF, HALF)
    await scene.door.notify.remind(HANDOFF, HALF)

    [reminder] = scene.slack.thread(CHANNEL, card.ts)
    assert "<!here> nobody has taken this case" in reminder.text


async def test_a_reminder_says_that_the_manager_has_the_case_now(scene: Scene) -> None:
    card = await scene.open()
    raised = replace(hand_off().handoff, escalated_at=NOW)
    scene.desk.put(replace(hand_off(), handoff=raised))

    await scene.door.notify.remind(HANDOFF, HALF)

    assert "so it went to the manager" in scene.slack.thread(CHANNEL, card.ts)[0].text


async def test_a_reminder_of_another_deadline_names_it_and_the_person_who_holds_the_case(
    scene: Scene,
) -> None:
    card = await scene.open()
    taken = in_state(hand_off(), HandoffState.TAKEN, by="slack:U0MARIA", name="Maria")
    clock = MarketplaceClock("eBay", 3, ClockUnit.BUSINESS_DAYS, None)
    dues = (Due(Deadline.RESOLUTION, NOW, ()), Due(Deadline.MARKETPLACE, NOW, (), clock))
    scene.desk.put(replace(taken, deadlines=dues))

    for deadline in Deadline:
        await scene.door.notify.remind(HANDOFF, Reminder(deadline, 80))

    settle, market = scene.slack.thread(CHANNEL, card.ts)
    assert "<@U0MARIA> holds this case. It should be settled by" in settle.text
    assert "eBay wants an answer by" in market.text


async def test_an_alarm_is_posted_once_in_the_thread_or_for_all(scene: Scene) -> None:
    card = await scene.open()

    for _ in range(2):
        await scene.door.notify.alarm(HANDOFF, "C-1042: a promise <is> due.", key="p-1:due")
        await scene.door.notify.alarm(None, "C-1043: a promise is due.", key="p-2:due")

    [alarm] = scene.slack.thread(CHANNEL, card.ts)
    assert "a promise &lt;is&gt; due" in alarm.text
    [_, for_all] = scene.slack.messages(CHANNEL)
    assert "C-1043: a promise is due." in for_all.text


async def test_a_finished_hand_off_is_not_reminded_of(scene: Scene) -> None:
    card = await scene.open()
    scene.desk.put(in_state(hand_off(), HandoffState.RESOLVED, by="slack:U0MARIA"))

    await scene.door.notify.remind(HANDOFF, HALF)

    assert scene.slack.thread(CHANNEL, card.ts) == []
