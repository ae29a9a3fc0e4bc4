"""A reply can be taken back for some seconds: by its button, by an edit, by deleting it."""

from dataclasses import replace

import pytest

from bot.conversations.model import Author
from tests.slack.conftest import MARIA, Scene
from tests.support.hand_off import HANDOFF, buyer_said
from tests.support.slack_fake import CHANNEL, Attachment

PHOTO = Attachment("photo.jpg", b"\xff\xd8\xff photo")


@pytest.fixture
def scene(scene: Scene) -> Scene:
    scene.desk.holds = True
    return scene


def held(scene: Scene) -> list[str]:
    return [one.text for one in scene.desk.cards[HANDOFF].held]


async def sent(scene: Scene) -> None:
    """The time to take it back is over."""
    for number, one in enumerate(scene.desk.cards[HANDOFF].held, start=1):
        said = buyer_said(one.text, seq=10 + number)
        draft = replace(said.draft, author=Author.AGENT, name=one.by.name)
        message = replace(said, draft=draft)
        await scene.door.notify.reply_sent(HANDOFF, message, place=one.place)


async def test_a_typed_reply_waits_with_an_hourglass_until_it_is_out(scene: Scene) -> None:
    card = await scene.open()

    typed = await scene.types(card, "> Hola")

    assert held(scene) == ["Hola"]
    assert typed.reactions == ["hourglass_flowing_sand"]
    assert "in a few seconds" in scene.slack.ephemerals(MARIA)[0]
    await sent(scene)
    await sent(scene)  # the outbox may repeat it
    assert typed.reactions == ["white_check_mark"]


async def test_undo_takes_the_reply_back_and_says_so(scene: Scene) -> None:
    card = await scene.open()
    typed = await scene.types(card, "> Hola")

    await scene.slack.click_whisper(MARIA, "amends_undo")

    assert held(scene) == []
    assert len(scene.desk.taken_back) == 1
    assert scene.slack.ephemerals(MARIA)[-1] == "Taken back; the buyer never saw it."
    assert typed.reactions == ["lock"]


async def test_a_held_reply_that_slack_delivers_twice_still_waits(scene: Scene) -> None:
    card = await scene.open()
    typed = await scene.types(card, "> Hola")

    await scene.slack.redeliver()

    assert held(scene) == ["Hola"]
    assert typed.reactions == ["hourglass_flowing_sand"]


async def test_a_reply_that_was_taken_back_gets_no_tick_when_slack_repeats_it(scene: Scene) -> None:
    card = await scene.open()
    typed = await scene.types(card, "> Hola")
    again = scene.slack._last
    await scene.slack.click_whisper(MARIA, "amends_undo")
    assert again is not None

    await again()

    assert typed.reactions == ["lock"]
    assert held(scene) == []


async def test_words_edited_below_a_photo_that_waits_are_not_sent(scene: Scene) -> None:
    card = await scene.open()
    typed = await scene.types(card, ">", files=(PHOTO,))

    scene.slack.edit(CHANNEL, typed.ts, "> Hola")
    await scene.slack.idle()

    assert held(scene) == [""]
    assert "send a new message" in scene.slack.ephemerals(MARIA)[-1]


async def test_undo_after_it_went_out_says_that_it_is_too_late(scene: Scene) -> None:
    card = await scene.open()
    await scene.types(card, "> Hola")
    scene.desk.put(replace(scene.desk.cards[HANDOFF], held=()))

    await scene.slack.click_whisper(MARIA, "amends_undo")

    assert "Too late" in scene.slack.ephemerals(MARIA)[-1]


async def test_a_reply_from_the_window_can_be_taken_back_too(scene: Scene) -> None:
    card = await scene.open()
    await scene.presses(card, "reply")
    assert await scene.submits(reply="Hola, lo arreglo.") == {}
    await scene.slack.until(lambda: scene.slack.ephemerals(MARIA))
    assert scene.slack.thread(CHANNEL, card.ts) == []

    await scene.slack.click_whisper(MARIA, "amends_undo")

    assert held(scene) == []


async def test_a_reply_from_the_window_is_shown_to_colleagues_once_it_is_out(scene: Scene) -> None:
    card = await scene.open()
    await scene.presses(card, "reply")
    await scene.submits(reply="Hola, lo arreglo.")
    await sent(scene)
    await sent(scene)
    (shown,) = scene.slack.thread(CHANNEL, card.ts)
    assert "Maria to the buyer" in str(shown.blocks)


async def test_an_edit_in_time_changes_what_goes_out(scene: Scene) -> None:
    card = await scene.open()
    typed = await scene.types(card, "> Hloa")

    scene.slack.edit(CHANNEL, typed.ts, "> Hola")
    await scene.slack.idle()

    assert held(scene) == ["Hola"]
    assert scene.slack.ephemerals(MARIA)[-1] == "Changed; the buyer gets the new words."


@pytest.mark.parametrize("edited", ["Hola, only for us", "> Hola\nwith a remark"])
async def test_an_edit_that_makes_it_a_note_takes_it_back(scene: Scene, edited: str) -> None:
    card = await scene.open()
    typed = await scene.types(card, "> Hola")

    scene.slack.edit(CHANNEL, typed.ts, edited)
    await scene.slack.idle()

    assert held(scene) == []
    assert typed.reactions == ["lock"]
    assert "Taken back" in scene.slack.ephemerals(MARIA)[-1]


async def test_a_deleted_message_does_not_go_out_nor_do_its_photos(scene: Scene) -> None:
    card = await scene.open()
    typed = await scene.types(card, "> Hola", files=(PHOTO,))
    assert len(scene.desk.cards[HANDOFF].held) == 2

    scene.slack.delete(CHANNEL, typed.ts)
    await scene.slack.idle()

    assert scene.desk.cards[HANDOFF].held == ()


async def test_a_deleted_note_or_one_that_is_out_changes_nothing(scene: Scene) -> None:
    card = await scene.open()
    typed = await scene.types(card, "only for us")
    scene.slack.delete(CHANNEL, typed.ts)
    await scene.slack.idle()
    assert scene.desk.taken_back == []
    assert scene.slack.ephemerals(MARIA) == []
