from dataclasses import replace

import pytest

from bot.casework.notify_port import Reminder
from bot.disputes.names import Deadline, HandoffState
from tests.slack.conftest import JONAS, MARIA, Scene
from tests.support.hand_off import hand_off, in_state
from tests.support.slack_fake import CHANNEL, Attachment, User

PHOTO = Attachment("label.jpg", b"\xff\xd8\xffpixels")


async def test_what_is_typed_in_the_thread_stays_inside(scene: Scene) -> None:
    card = await scene.open()

    typed = await scene.types(card, "I think she is right, shall we?")

    assert scene.desk.sent == []
    assert scene.desk.notes == [("Maria", "I think she is right, shall we?")]
    assert typed.reactions == ["lock"]


async def test_a_message_that_starts_with_the_sign_goes_to_the_buyer_without_it(
    scene: Scene,
) -> None:
    card = await scene.open()

    typed = await scene.types(card, "> Hola, soy Maria & lo arreglo <ahora>.")

    assert scene.desk.sent == [("Maria", "Hola, soy Maria & lo arreglo <ahora>.")]
    assert scene.desk.notes == []
    assert typed.reactions == ["white_check_mark"]


async def test_three_signs_send_all_that_follows(scene: Scene) -> None:
    card = await scene.open()

    await scene.types(card, ">>> Hola.\n\nLo arreglo ahora.")

    assert scene.desk.sent == [("Maria", "Hola.\n\nLo arreglo ahora.")]


async def test_a_quotation_with_a_remark_below_stays_inside_and_the_agent_is_told(
    scene: Scene,
) -> None:
    card = await scene.open()

    await scene.types(card, "> the coat arrived broken\nI do not believe a word.")

    assert scene.desk.sent == []
    assert len(scene.desk.notes) == 1
    assert "Not sent, kept inside" in scene.slack.ephemerals(MARIA)[0]


async def test_a_sign_with_nothing_after_it_sends_nothing(scene: Scene) -> None:
    card = await scene.open()

    await scene.types(card, ">   ")

    assert scene.desk.sent == []
    assert scene.slack.ephemerals(MARIA) == ["There is no text to send."]


async def test_a_photo_with_the_sign_goes_to_the_buyer_with_equal_bytes(scene: Scene) -> None:
    card = await scene.open()

    await scene.types(card, "> Esta es la etiqueta.", files=(PHOTO,))

    assert scene.desk.sent == [("Maria", "Esta es la etiqueta.")]
    assert scene.desk.photos_sent == [("label.jpg", PHOTO.body)]


async def test_a_photo_with_the_bare_sign_goes_alone(scene: Scene) -> None:
    card = await scene.open()

    typed = await scene.types(card, ">", files=(PHOTO,))

    assert scene.desk.sent == []
    assert scene.desk.photos_sent == [("label.jpg", PHOTO.body)]
    assert typed.reactions == ["white_check_mark"]


async def test_a_photo_without_the_sign_stays_inside(scene: Scene) -> None:
    card = await scene.open()

    await scene.types(card, "", files=(PHOTO,))

    assert scene.desk.photos_sent == []
    assert scene.desk.notes == [("Maria", "[file: label.jpg]")]


@pytest.mark.parametrize(
    ("file", "why"),
    [
        (
            Attachment("list.pdf", b"%PDF"),
            "list.pdf was not sent to the buyer. It is not a picture.",
        ),
        (
            Attachment("big.jpg", b"\xff\xd8\xff" + bytes(10 * 1024 * 1024)),
            "big.jpg was not sent to the buyer. It is over 10 MB.",
        ),
    ],
)
async def test_a_file_that_is_no_photo_is_refused_with_a_sentence(
    scene: Scene, file: Attachment, why: str
) -> None:
    card = await scene.open()

    typed = await scene.types(card, ">", files=(file,))

    assert scene.desk.photos_sent == []
    assert scene.slack.ephemerals(MARIA) == [why]
    assert typed.reactions == []


async def test_without_the_scope_for_files_the_agent_hears_that_it_did_not_work(
    scene: Scene,
) -> None:
    card = await scene.open()
    scene.slack.workspace.scopes = ("chat:write", "users:read")

    await scene.types(card, ">", files=(PHOTO,))

    assert scene.desk.photos_sent == []
    assert "This did not work yet" in scene.slack.ephemerals(MARIA)[0]


async def test_a_case_that_a_colleague_holds_takes_no_reply_of_others(scene: Scene) -> None:
    card = await scene.open(
        in_state(hand_off(), HandoffState.TAKEN, by=f"slack:{JONAS}", name="Jonas")
    )

    await scene.types(card, "> Hola", files=(PHOTO,))

    assert scene.desk.sent == []
    assert scene.desk.photos_sent == []
    assert "A colleague holds this case" in scene.slack.ephemerals(MARIA)[0]


async def test_an_event_delivered_twice_acts_once(scene: Scene) -> None:
    card = await scene.open()
    await scene.types(card, "> Hola", files=(PHOTO,))

    await scene.slack.redeliver()

    assert scene.desk.sent == [("Maria", "Hola")]
    assert len(scene.desk.photos_sent) == 1
    assert scene.slack.ephemerals(MARIA) == []


async def test_a_deed_that_failed_is_delivered_again_by_slack_and_done_then(scene: Scene) -> None:
    card = await scene.open()
    scene.desk.broken = RuntimeError("the database is locked")

    typed = await scene.types(card, "> Hola")

    assert len(scene.slack.retries) == 1
    assert scene.desk.sent == [("Maria", "Hola")]
    assert typed.reactions == ["white_check_mark"]


async def test_a_guest_of_another_company_is_refused_politely(scene: Scene) -> None:
    card = await scene.open()
    guest = User("U0GUEST", "Gil Guest", is_stranger=True)
    scene.slack.workspace.users[guest.id] = guest
    scene.slack.workspace.channel(CHANNEL).members.add(guest.id)

    await scene.types(card, "> Hola", user=guest.id)

    assert scene.desk.sent == scene.desk.notes == []
    assert "You are not on the list" in scene.slack.ephemerals(guest.id)[0]


async def test_talk_outside_card_threads_is_none_of_our_business(scene: Scene) -> None:
    await scene.open()
    other = scene.slack.type(MARIA, "> lunch?", channel=CHANNEL)
    scene.slack.type(JONAS, "> pizza", channel=CHANNEL, thread_ts=other)
    await scene.slack.idle()

    assert scene.desk.sent == scene.desk.notes == []


async def test_an_edit_of_what_was_sent_does_not_reach_the_buyer_and_the_agent_is_told(
    scene: Scene,
) -> None:
    card = await scene.open()
    typed = await scene.types(card, "> Hola Ana")

    scene.slack.edit(CHANNEL, typed.ts, "> Hola Noah")
    await scene.slack.idle()

    assert scene.desk.sent == [("Maria", "Hola Ana")]
    assert "An edit does not reach the buyer" in scene.slack.ephemerals(MARIA)[0]


async def test_what_the_bot_posts_itself_comes_back_as_an_event_and_is_dropped(
    scene: Scene,
) -> None:
    await scene.open()
    await scene.door.notify.remind(hand_off().handoff.id, Reminder(Deadline.FIRST_ANSWER, 50))
    await scene.slack.idle()

    assert scene.desk.notes == []
    assert scene.slack.retries == []


async def test_a_thread_whose_case_is_gone_gets_a_sentence(scene: Scene) -> None:
    card = await scene.open()
    scene.desk.cards.clear()

    await scene.types(card, "> Hola")

    assert "not there any more" in scene.slack.ephemerals(MARIA)[0]
    assert scene.slack.retries == []


async def test_a_reply_to_a_finished_hand_off_is_not_sent(scene: Scene) -> None:
    view = hand_off()
    card = await scene.open(view)
    done = replace(view.handoff, state=HandoffState.HANDED_BACK)
    scene.desk.put(replace(view, handoff=done))

    await scene.types(card, "> one more thing")

    assert scene.desk.sent == []
    assert "finished already" in scene.slack.ephemerals(MARIA)[0]
