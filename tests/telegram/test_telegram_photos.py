"""Photos, albums and files: kept as sent, one contribution a turn."""

from collections.abc import Sequence

from bot.casework.house import House
from bot.conversations.model import Message
from bot.disputes.names import EvidenceId
from bot.wiring import open_photos
from tests.support.gateway import settings_for
from tests.support.pictures import encoded
from tests.support.pictures import scene as drawn
from tests.support.telegram_fake import Fault, TelegramFake
from tests.support.telegram_scene import ANA, Scene

FIRST, SECOND, THIRD = (encoded(drawn(seed)) for seed in (1, 2, 3))


def sentence(house: House, key: str) -> str:
    return house.speaker.sentence(key, language="en")


async def photo_messages(scene: Scene) -> Sequence[Message]:
    return [message for message in await scene.log() if message.draft.evidence]


async def original(scene: Scene, evidence: EvidenceId | None) -> bytes:
    assert evidence is not None
    async with scene.house.unit() as work:
        stored = await work.photos.for_desk(evidence)
    assert stored is not None
    return await open_photos(settings_for(scene.folder, 1)).original(stored)


async def originals(scene: Scene) -> list[bytes]:
    """The bytes of the log's photos, in its order."""
    return [await original(scene, m.draft.evidence) for m in await photo_messages(scene)]


async def has_photos(scene: Scene, count: int) -> None:
    """Wait until the log has so many photos."""

    async def there() -> bool:
        return len(await photo_messages(scene)) >= count

    await scene.until(there)


async def opens_case(scene: Scene) -> None:
    """Up to the question for the e-mail address."""
    scene.assistant.meanings["one is missing"] = "/missing_items"
    scene.telegram.says(ANA, "one is missing")
    await scene.telegram.until(lambda: scene.telegram.chat(ANA))


async def test_a_photo_is_kept_byte_for_byte_and_answered(
    scene: Scene, telegram: TelegramFake
) -> None:
    telegram.sends_photo(ANA, FIRST)

    await telegram.reads(ANA, sentence(scene.house, "photo-received"))
    assert await originals(scene) == [FIRST]


async def test_an_image_sent_as_a_file_is_a_photo(scene: Scene, telegram: TelegramFake) -> None:
    picture = encoded(drawn(4), "PNG")
    telegram.sends_document(ANA, picture)

    await telegram.reads(ANA, sentence(scene.house, "photo-received"))
    assert await originals(scene) == [picture]


async def test_a_photo_with_words_below_it_is_one_turn(
    scene: Scene, telegram: TelegramFake
) -> None:
    telegram.sends_photo(ANA, FIRST, caption="the cup is broken")
    await telegram.reads(ANA, "You said: the cup is broken")
    await scene.settled()

    assert scene.assistant.texts() == ["the cup is broken"]
    assert await originals(scene) == [FIRST]


async def test_words_below_a_photo_open_a_case_with_the_photo_in_it(
    scene: Scene, telegram: TelegramFake
) -> None:
    scene.assistant.meanings["one is missing"] = "/missing_items"
    telegram.sends_photo(ANA, FIRST, caption="one is missing")
    await telegram.until(lambda: telegram.chat(ANA))

    [piece] = (await scene.case()).evidence
    assert await original(scene, piece.id) == FIRST


async def test_an_album_is_one_contribution_with_all_its_photos(
    scene: Scene, telegram: TelegramFake
) -> None:
    await opens_case(scene)
    scene.assistant.meanings["look at these"] = "/resume"
    for number, body in enumerate((FIRST, SECOND, THIRD)):
        telegram.sends_photo(ANA, body, album="a1", caption="" if number else "look at these")

    await has_photos(scene, 3)
    await scene.settled()

    assert await originals(scene) == [FIRST, SECOND, THIRD]
    assert scene.assistant.texts() == ["one is missing", "look at these"]
    case = await scene.case()
    assert [await original(scene, piece.id) for piece in case.evidence] == [FIRST, SECOND, THIRD]


async def test_an_album_without_words_is_answered_once(
    scene: Scene, telegram: TelegramFake
) -> None:
    for body in (FIRST, SECOND, THIRD):
        telegram.sends_photo(ANA, body, album="a1")
    await telegram.reads(ANA, sentence(scene.house, "photo-received"))
    await scene.settled()

    assert len(scene.assistant.asked) == 1
    assert await originals(scene) == [FIRST, SECOND, THIRD]


async def test_an_album_is_complete_when_something_else_comes(
    scene: Scene, telegram: TelegramFake
) -> None:
    telegram.sends_photo(ANA, FIRST, album="a1")
    telegram.sends_photo(ANA, SECOND, album="a1")
    telegram.says(ANA, "these are all")
    await telegram.reads(ANA, "You said: these are all")

    drafts = [message.draft for message in await scene.log() if message.draft.author == "buyer"]
    assert [bool(d.evidence) for d in drafts] == [True, True, False]
    assert [d.joined for d in drafts] == [True, False, False]


async def test_two_albums_in_a_row_are_two_contributions(
    scene: Scene, telegram: TelegramFake
) -> None:
    telegram.sends_photo(ANA, FIRST, album="a1")
    telegram.sends_photo(ANA, SECOND, album="a2", caption="the second one")
    await telegram.reads(ANA, "You said: the second one")

    assert [m.draft.joined for m in await photo_messages(scene)] == [False, True]


async def test_a_restart_in_the_middle_of_an_album_loses_nothing_and_doubles_nothing(
    scene: Scene, telegram: TelegramFake
) -> None:
    telegram.sends_photo(ANA, FIRST, album="a1", caption="look")
    telegram.fail(Fault("download", status=500, times=1))
    telegram.sends_photo(ANA, SECOND, album="a1")
    await telegram.acknowledged()
    await scene.down()
    telegram.sends_photo(ANA, THIRD, album="a1")

    await scene.up()

    await telegram.reads(ANA, "You said: look")
    await has_photos(scene, 3)
    await scene.settled()
    assert sorted(await originals(scene)) == sorted([FIRST, SECOND, THIRD])
    assert scene.assistant.texts().count("look") == 1


async def test_a_whole_album_that_waited_for_its_end_is_handed_in_after_the_restart(
    scene: Scene, telegram: TelegramFake
) -> None:
    telegram.sends_photo(ANA, FIRST, album="a1")
    telegram.sends_photo(ANA, SECOND, album="a1")
    await scene.telegram.until(lambda: len(telegram.calls("getFile")) == 2)
    await scene.restart()

    await has_photos(scene, 2)
    await scene.settled()
    assert await originals(scene) == [FIRST, SECOND]
    assert len(telegram.calls("getFile")) <= 3


async def test_a_file_over_the_limit_is_refused_with_a_sentence_and_not_fetched(
    scene: Scene, telegram: TelegramFake
) -> None:
    telegram.sends_document(ANA, b"x", size=21 * 1024 * 1024, caption="the video of it")

    await telegram.reads(ANA, sentence(scene.house, "upload-too-large"))
    await telegram.reads(ANA, "You said: the video of it")
    assert telegram.calls("getFile") == []


async def test_a_file_that_telegram_itself_finds_too_big_is_refused_with_the_same_sentence(
    scene: Scene, telegram: TelegramFake
) -> None:
    file = telegram.world.keep_file(b"x", size=21 * 1024 * 1024)
    photo = {"file_id": file.id, "file_unique_id": "u", "width": 9, "height": 9}
    telegram.sends(ANA, photo=[photo])

    await telegram.reads(ANA, sentence(scene.house, "upload-too-large"))


async def test_what_is_no_picture_is_refused_with_a_sentence(
    scene: Scene, telegram: TelegramFake
) -> None:
    telegram.sends_document(ANA, b"%PDF-1.7", mime_type="application/pdf")
    telegram.sends_document(ANA, b"not a picture at all")

    await telegram.reads(ANA, sentence(scene.house, "upload-not-an-image"), times=2)
    assert await photo_messages(scene) == []


async def test_a_photo_that_cannot_be_fetched_now_is_fetched_later_and_keeps_its_place(
    scene: Scene, telegram: TelegramFake
) -> None:
    telegram.fail(Fault("download", status=502))
    telegram.sends_photo(ANA, FIRST)
    telegram.says(ANA, "this one")
    await telegram.reads(ANA, "You said: this one")

    assert await originals(scene) == [FIRST]
    assert scene.assistant.texts()[-1] == "this one"


async def test_photos_of_an_album_reach_the_person_who_holds_the_conversation(
    scene: Scene, telegram: TelegramFake
) -> None:
    handoff = await scene.asks_for_person()
    for body in (FIRST, SECOND):
        telegram.sends_photo(ANA, body, album="a1")
    await has_photos(scene, 2)
    await scene.settled()

    shown = [m.draft.evidence for m in (await scene.gateway.desk.card(handoff)).transcript]
    assert len([evidence for evidence in shown if evidence]) == 2
    async with scene.house.unit() as work:
        assert await work.messages.unhandled() == []
