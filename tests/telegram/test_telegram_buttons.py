"""Inline keyboards: by reference, pressed once, gone when they are out of date."""

import pytest

from bot.casework.house import House
from bot.conversations.model import Button
from bot.conversations.ports import Reply
from tests.support.telegram_fake import TelegramFake
from tests.support.telegram_fake.world import Sent
from tests.support.telegram_scene import ANA, FARID, Scene

LONG = '/inform{"line":"' + "l" * 200 + '"}'
YES = Button("Yes", "/thank")
NO = Button("No", LONG)


def outdated(house: House) -> str:
    return house.speaker.sentence("telegram-outdated", language="en")


async def asked(scene: Scene, *buttons: Button, text: str = "Is that right?") -> Sent:
    """Ana reads a question with buttons."""
    scene.assistant.script.append((Reply(text, buttons),))
    scene.telegram.says(ANA, "go on")
    return await scene.telegram.reads(ANA, text)


async def test_a_press_says_the_payload_and_records_the_title(
    scene: Scene, telegram: TelegramFake
) -> None:
    await asked(scene, YES, NO)
    scene.assistant.script.append((Reply("Noted."),))

    telegram.presses(ANA, "No")

    await telegram.reads(ANA, "Noted.")
    assert scene.assistant.texts() == ["go on", LONG]
    assert await scene.said() == ["go on", "No"]


async def test_no_button_carries_more_than_telegram_takes(
    scene: Scene, telegram: TelegramFake
) -> None:
    question = await asked(scene, YES, NO)

    data = [button["callback_data"] for row in question.keyboard for button in row]
    assert [len(one.encode()) <= 64 for one in data] == [True, True]
    assert LONG not in data


async def test_a_keyboard_goes_away_once_it_is_used(scene: Scene, telegram: TelegramFake) -> None:
    question = await asked(scene, YES, NO)

    press = telegram.presses(ANA, "Yes")

    await telegram.until(lambda: press in telegram.world.answered and not question.keyboard)


async def test_a_keyboard_goes_away_when_the_buyer_writes_instead(
    scene: Scene, telegram: TelegramFake
) -> None:
    question = await asked(scene, YES, NO)

    telegram.says(ANA, "none of these")

    await telegram.reads(ANA, "You said: none of these")
    assert question.keyboard == []


async def test_only_the_newest_keyboard_is_there(scene: Scene, telegram: TelegramFake) -> None:
    first = await asked(scene, YES, NO)
    second = await asked(scene, YES, text="And is this right?")

    assert (first.titles, second.titles) == ([], ["Yes"])


async def test_an_old_keyboard_that_a_client_still_shows_does_nothing(
    scene: Scene, telegram: TelegramFake
) -> None:
    question = await asked(scene, YES, NO)
    data = question.keyboard[0][0]["callback_data"]
    telegram.says(ANA, "none of these")
    await telegram.reads(ANA, "You said: none of these")

    press = telegram.presses_data(ANA, question, data)

    await telegram.until(lambda: press in telegram.world.answered)
    assert telegram.world.presses[press] == outdated(scene.house)
    assert await scene.said() == ["go on", "none of these"]


async def test_two_quick_presses_are_one(scene: Scene, telegram: TelegramFake) -> None:
    question = await asked(scene, YES, NO)
    yes, no = (button["callback_data"] for row in question.keyboard for button in row)

    telegram.presses_data(ANA, question, yes)
    telegram.presses_data(ANA, question, no)

    await telegram.until(lambda: len(telegram.world.answered) == 2)
    await scene.settled()
    assert await scene.said() == ["go on", "Yes"]


async def test_a_press_after_a_restart_is_understood(scene: Scene, telegram: TelegramFake) -> None:
    await asked(scene, YES, NO)
    await scene.restart()
    scene.assistant.script.append((Reply("Noted."),))

    telegram.presses(ANA, "No")

    await telegram.reads(ANA, "Noted.")
    assert await scene.said() == ["go on", "No"]


async def test_nobody_presses_another_buyers_button(scene: Scene, telegram: TelegramFake) -> None:
    question = await asked(scene, YES, NO)
    telegram.says(FARID, "hello")
    await telegram.reads(FARID, "You said: hello")

    press = telegram.presses_data(FARID, question, question.keyboard[0][0]["callback_data"])

    await telegram.until(lambda: press in telegram.world.answered)
    assert await scene.said(ANA) == ["go on"]
    assert await scene.said(FARID) == ["hello"]


@pytest.mark.parametrize("data", ["nonsense", "cv_x:1:0", "a:b:c", ":1:", "cv:999999999999:0"])
async def test_a_made_up_button_does_nothing(
    scene: Scene, telegram: TelegramFake, data: str
) -> None:
    question = await asked(scene, YES)

    press = telegram.presses_data(ANA, question, data)

    await telegram.until(lambda: press in telegram.world.answered)
    assert await scene.said() == ["go on"]


async def test_a_press_that_telegram_finds_too_old_still_counts(
    scene: Scene, telegram: TelegramFake
) -> None:
    question = await asked(scene, YES)
    scene.assistant.script.append((Reply("Noted."),))
    await scene.down()
    press = telegram.presses(ANA, "Yes", on=question)
    telegram.world.answered.add(press)

    await scene.up()

    await telegram.reads(ANA, "Noted.")
