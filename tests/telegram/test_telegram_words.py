"""Text, corrections, commands, and what the bot cannot read."""

import pytest

from bot.casework.house import House
from bot.conversations.model import Author
from bot.disputes.names import EscalationReason
from tests.support.pictures import encoded
from tests.support.pictures import scene as drawn
from tests.support.telegram_fake import Person, TelegramFake
from tests.support.telegram_scene import ANA, FARID, Scene


def sentence(house: House, key: str, language: str = "en") -> str:
    return house.speaker.sentence(key, language=language)


async def test_words_are_answered_in_the_chat(scene: Scene, telegram: TelegramFake) -> None:
    telegram.says(ANA, "my shirt is missing")

    await telegram.reads(ANA, "You said: my shirt is missing")
    assert await scene.said() == ["my shirt is missing"]


async def test_one_chat_is_one_conversation(scene: Scene, telegram: TelegramFake) -> None:
    for text in ("one", "two", "three"):
        telegram.says(ANA, text)
    telegram.says(FARID, "four")
    await telegram.reads(ANA, "You said: three")
    await telegram.reads(FARID, "You said: four")

    assert await scene.said(ANA) == ["one", "two", "three"]
    assert await scene.said(FARID) == ["four"]


async def test_answers_come_in_the_order_of_the_words(scene: Scene, telegram: TelegramFake) -> None:
    for number in range(6):
        telegram.says(ANA, f"number {number}")
    await telegram.reads(ANA, "number 5")

    assert telegram.texts(ANA) == [f"You said: number {number}" for number in range(6)]


async def test_the_language_of_the_buyers_telegram_is_the_first_guess(
    scene: Scene, telegram: TelegramFake
) -> None:
    lia = Person(4300, "Lia", "pt-br")
    telegram.says(lia, "oi")
    await telegram.reads(lia, "You said: oi")

    assert (await scene.conversation(lia)).locale == ("pt-br",)


async def test_a_correction_is_a_message_of_its_own(scene: Scene, telegram: TelegramFake) -> None:
    message = telegram.says(ANA, "order A-1010")
    await telegram.reads(ANA, "order A-1010")

    telegram.edits(ANA, message, text="order A-1001")
    telegram.edits(ANA, message, text="order A-1002")

    await telegram.reads(ANA, "order A-1002")
    assert await scene.said() == ["order A-1010", "order A-1001", "order A-1002"]


async def test_a_correction_below_a_photo_is_a_message_and_the_photo_is_not_taken_twice(
    scene: Scene, telegram: TelegramFake
) -> None:
    message = telegram.sends_photo(ANA, encoded(drawn(1)), caption="one cup is broken")
    await telegram.reads(ANA, "You said: one cup is broken")

    telegram.edits(ANA, message, caption="two cups are broken")

    await telegram.reads(ANA, "You said: two cups are broken")
    assert len([one for one in await scene.log() if one.draft.evidence]) == 1


async def test_a_place_that_moves_is_no_stream_of_messages(
    scene: Scene, telegram: TelegramFake
) -> None:
    place = {"latitude": 38.7, "longitude": -9.1}
    message = telegram.sends(ANA, location=place)
    await telegram.reads(ANA, sentence(scene.house, "telegram-unreadable"))
    for _ in range(3):
        telegram.edits(ANA, message, location=place)
    telegram.says(ANA, "here")
    await telegram.reads(ANA, "You said: here")

    assert len(telegram.chat(ANA)) == 2


async def test_start_greets(scene: Scene, telegram: TelegramFake) -> None:
    telegram.says(ANA, "/start")

    await telegram.reads(ANA, sentence(scene.house, "greet"))
    assert await scene.said() == ["/start"]


async def test_a_person_can_be_asked_for_as_on_the_website(
    scene: Scene, telegram: TelegramFake
) -> None:
    await scene.asks_for_person()

    case = await scene.case()
    assert case.handoffs[0].reason is EscalationReason.ASKED_FOR
    assert await scene.said() == ["/human"]


@pytest.mark.parametrize("command", ["/help", "/help@amends_test_bot", "/what_is_this"])
async def test_help_is_given_for_whatever_command(
    scene: Scene, telegram: TelegramFake, command: str
) -> None:
    telegram.says(ANA, command)

    await telegram.reads(ANA, sentence(scene.house, "telegram-help"))
    assert await scene.said() == []


async def test_a_typed_payload_is_no_pressed_button(scene: Scene, telegram: TelegramFake) -> None:
    telegram.says(ANA, '/affirm{"offer":"of_1"}')

    await telegram.reads(ANA, sentence(scene.house, "telegram-help"))
    assert scene.assistant.asked == []


async def test_the_language_is_chosen_by_a_button_and_stays(
    scene: Scene, telegram: TelegramFake
) -> None:
    telegram.says(ANA, "/language")
    offer = await telegram.reads(ANA, sentence(scene.house, "ask-language"))
    assert sorted(offer.titles) == sorted(scene.house.speaker.languages.values())

    telegram.presses(ANA, "Deutsch")

    await telegram.reads(ANA, sentence(scene.house, "language-switched", "de"))
    language = (await scene.conversation()).language
    assert (language.code, language.locked) == ("de", True)


async def test_status_says_that_there_is_no_case(scene: Scene, telegram: TelegramFake) -> None:
    telegram.says(ANA, "/status")

    await telegram.reads(ANA, sentence(scene.house, "telegram-status-none"))


async def test_status_names_the_case_and_by_when_a_person_answers(
    scene: Scene, telegram: TelegramFake
) -> None:
    handoff = await scene.asks_for_person()
    ref = (await scene.case()).ref
    telegram.says(ANA, "/status")
    await telegram.reads(ANA, f"Your case {ref} is with a person")

    await scene.replies(handoff, "Hello Ana")
    telegram.says(ANA, "/status")

    await telegram.reads(ANA, f"Maria is looking after your case {ref}")


@pytest.mark.parametrize(
    "content",
    [
        {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 3}},
        {
            "sticker": {
                "file_id": "s",
                "file_unique_id": "s",
                "type": "regular",
                "width": 9,
                "height": 9,
                "is_animated": False,
                "is_video": False,
            }
        },
        {
            "video": {
                "file_id": "m",
                "file_unique_id": "m",
                "width": 9,
                "height": 9,
                "duration": 3,
            }
        },
        {"location": {"latitude": 38.7, "longitude": -9.1}},
        {"contact": {"phone_number": "+351000", "first_name": "Ana"}},
    ],
    ids=lambda content: next(iter(content)),
)
async def test_what_the_bot_cannot_read_is_answered_kindly_in_the_buyers_language(
    scene: Scene, telegram: TelegramFake, content: dict[str, object]
) -> None:
    telegram.sends(FARID, **content)

    await telegram.reads(FARID, sentence(scene.house, "telegram-unreadable", "ar"))


async def test_words_below_a_video_are_heard(scene: Scene, telegram: TelegramFake) -> None:
    video = {"file_id": "m", "file_unique_id": "m", "width": 9, "height": 9, "duration": 3}
    telegram.sends(ANA, video=video, caption="it rattles")

    await telegram.reads(ANA, sentence(scene.house, "telegram-unreadable"))
    await telegram.reads(ANA, "You said: it rattles")


async def test_the_bot_does_not_speak_up_while_a_person_holds_the_conversation(
    scene: Scene, telegram: TelegramFake
) -> None:
    await scene.asks_for_person()
    telegram.sends(ANA, voice={"file_id": "v", "file_unique_id": "v", "duration": 3})
    await telegram.reads(ANA, sentence(scene.house, "telegram-unreadable"))

    last = (await scene.log())[-1].draft
    assert last.author is Author.SYSTEM


async def test_what_telegram_itself_writes_is_no_message(
    scene: Scene, telegram: TelegramFake
) -> None:
    telegram.sends(ANA, message_auto_delete_timer_changed={"message_auto_delete_time": 60})
    telegram.says(ANA, "hello")
    await telegram.reads(ANA, "You said: hello")

    assert len(telegram.chat(ANA)) == 1


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
async def test_groups_and_channels_are_refused_once_and_left(
    scene: Scene, telegram: TelegramFake, kind: str
) -> None:
    telegram.says_in_group(ANA, -100, "hello bot", kind=kind)
    telegram.says_in_group(ANA, -100, "hello again", kind=kind)
    await telegram.until(lambda: telegram.world.left)
    await scene.settled()

    told = [message.text for message in telegram.world.sent]
    assert told == [sentence(scene.house, "telegram-private-only")]
    assert telegram.world.left == [-100]


async def test_typing_shows_while_the_bot_thinks(scene: Scene, telegram: TelegramFake) -> None:
    scene.assistant.go_on.clear()
    telegram.says(ANA, "hello")

    await telegram.until(lambda: telegram.world.actions)
    assert telegram.world.actions == [(ANA.id, "typing")]
    assert telegram.chat(ANA) == []
    scene.assistant.go_on.set()
    await telegram.reads(ANA, "You said: hello")


async def test_the_menu_is_there_in_every_language(scene: Scene, telegram: TelegramFake) -> None:
    wanted = {"", *scene.house.speaker.languages}
    await telegram.until(lambda: telegram.world.commands.keys() == wanted)

    names = {tuple(one["command"] for one in menu) for menu in telegram.world.commands.values()}
    assert names == {("help", "status", "human", "language", "delete")}
    german = {one["command"]: one["description"] for one in telegram.world.commands["de"]}
    assert german["human"] == sentence(scene.house, "telegram-command-human", "de")


async def test_a_correction_names_the_message_that_it_replaces(
    scene: Scene, telegram: TelegramFake
) -> None:
    message = telegram.says(ANA, "order A-1010")
    await telegram.reads(ANA, "order A-1010")
    telegram.edits(ANA, message, text="order A-1001")
    telegram.edits(ANA, message, text="order A-1002")
    await telegram.reads(ANA, "order A-1002")

    first, *corrected = [m.draft for m in await scene.log() if m.draft.author == "buyer"]

    assert first.corrects is None
    assert [draft.corrects for draft in corrected] == [first.key, first.key]


async def test_a_correction_below_a_photo_names_the_words_that_it_replaces(
    scene: Scene, telegram: TelegramFake
) -> None:
    message = telegram.sends_photo(ANA, encoded(drawn(1)), caption="one cup is broken")
    await telegram.reads(ANA, "You said: one cup is broken")
    telegram.edits(ANA, message, caption="two cups are broken")
    await telegram.reads(ANA, "You said: two cups are broken")

    [before] = [m.draft for m in await scene.log() if m.draft.text == "one cup is broken"]
    [after] = [m.draft for m in await scene.log() if m.draft.text == "two cups are broken"]

    assert after.corrects == before.key
