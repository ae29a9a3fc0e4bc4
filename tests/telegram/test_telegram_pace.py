"""How fast a buyer may write in Telegram: as fast as on the website; what comes faster waits, and comes."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.conversations.model import Author
from channels.telegram.pace import LOOK_AGAIN, MANY, Pace
from tests.support.house import SetClock
from tests.support.pictures import encoded
from tests.support.pictures import scene as drawn
from tests.support.telegram_fake import TelegramFake
from tests.support.telegram_scene import ANA, FARID, Scene, a_scene

MINUTE = 60.0


@pytest.fixture
async def scene(telegram: TelegramFake, tmp_path: Path) -> AsyncIterator[Scene]:
    """Three messages a minute."""
    async with a_scene(tmp_path, telegram, messages_a_minute=3) as one:
        yield one


async def told(scene: Scene) -> int:
    """How often the buyer read that it goes on in a moment."""
    sentence = scene.house.speaker.sentence("telegram-too-fast", language="en")
    return [message.draft.text for message in await scene.log()].count(sentence)


async def test_what_comes_too_fast_waits_its_turn_and_the_buyer_is_told_once(
    scene: Scene, telegram: TelegramFake
) -> None:
    for number in range(6):
        telegram.says(ANA, f"message {number}")
    await telegram.reads(ANA, scene.house.speaker.sentence("telegram-too-fast", language="en"))
    heard = await scene.said()

    scene.clock.passes(seconds=MINUTE)
    await telegram.reads(ANA, "You said: message 5")

    assert heard == ["message 0", "message 1", "message 2"]
    assert await scene.said() == [f"message {number}" for number in range(6)]
    assert await told(scene) == 1


async def test_what_waits_survives_a_restart(scene: Scene, telegram: TelegramFake) -> None:
    for number in range(4):
        telegram.says(ANA, f"message {number}")
    await telegram.reads(ANA, scene.house.speaker.sentence("telegram-too-fast", language="en"))

    await scene.restart()

    await telegram.reads(ANA, "You said: message 3")
    assert await scene.said() == [f"message {number}" for number in range(4)]


async def test_one_buyers_haste_is_not_anothers(scene: Scene, telegram: TelegramFake) -> None:
    for number in range(4):
        telegram.says(ANA, f"message {number}")
    await telegram.reads(ANA, scene.house.speaker.sentence("telegram-too-fast", language="en"))

    telegram.says(FARID, "hello")

    await telegram.reads(FARID, "You said: hello")


async def test_an_album_counts_as_one(scene: Scene, telegram: TelegramFake) -> None:
    for seed in range(5):
        telegram.sends_photo(ANA, encoded(drawn(seed)), album="a1")
    telegram.says(ANA, "one")
    telegram.says(ANA, "two")
    await telegram.reads(ANA, "You said: two")

    photos = [m for m in await scene.log() if m.draft.evidence is not None]
    assert len(photos) == 5
    assert await told(scene) == 0


async def test_buttons_and_commands_count_as_well(scene: Scene, telegram: TelegramFake) -> None:
    for _ in range(4):
        telegram.says(ANA, "/status")

    await telegram.reads(ANA, scene.house.speaker.sentence("telegram-too-fast", language="en"))
    systems = [m for m in await scene.log() if m.draft.author is Author.SYSTEM]
    assert len(systems) == 4  # three answers, and the word about the pace


def test_a_minute_after_the_first_there_is_room_for_one_more() -> None:
    clock = SetClock()
    pace = Pace(2, clock)
    assert pace.admit("ana", "1") == 0
    clock.passes(seconds=57)
    assert pace.admit("ana", "2") == 0

    assert pace.admit("ana", "3") == 3
    clock.passes(seconds=3)
    assert pace.admit("ana", "3") == 0
    assert pace.admit("ana", "4") == LOOK_AGAIN


def test_a_repeat_of_what_was_counted_is_not_counted_again() -> None:
    pace = Pace(1, SetClock())

    assert [pace.admit("ana", "1"), pace.admit("ana", "1")] == [0, 0]


def test_chats_that_are_quiet_are_forgotten() -> None:
    clock = SetClock()
    pace = Pace(1, clock)
    for chat in range(MANY):
        pace.admit(str(chat), "1")
    clock.passes(seconds=MINUTE)

    pace.admit("one more", "1")

    assert len(pace._chats) == 1
