"""The fake refuses what Telegram refuses, so that tests against it mean something."""

import asyncio
from typing import Any

import aiohttp
import pytest

from tests.support.telegram_fake import OTHER_TOKEN, TOKEN, Fault, TelegramFake
from tests.support.telegram_fake.world import Json
from tests.support.telegram_scene import ANA


async def ask(telegram: TelegramFake, method: str, *, token: str = TOKEN, **args: object) -> Json:
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{telegram.base_url}{token}/{method}", data=args) as answer,
    ):
        found: Json = await answer.json()
        assert found["ok"] is (answer.status == 200)
        return found


async def refusal(telegram: TelegramFake, method: str, **args: Any) -> tuple[int, str]:
    found = await ask(telegram, method, **args)
    return found["error_code"], found["description"]


async def test_tokens_are_checked(telegram: TelegramFake) -> None:
    wrong = await ask(telegram, "getMe", token=OTHER_TOKEN)
    malformed = await ask(telegram, "getMe", token="nonsense")

    assert (wrong["error_code"], malformed["error_code"]) == (401, 404)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("x" * 4097, "message is too long"),
        ("😀" * 2049, "message is too long"),
        ("", "message text is empty"),
        (" \n ", "message text is empty"),
    ],
)
async def test_texts_over_the_limit_and_empty_ones_are_refused(
    telegram: TelegramFake, text: str, why: str
) -> None:
    telegram.says(ANA, "hi")

    refused = await refusal(telegram, "sendMessage", chat_id=ANA.id, text=text)

    assert refused == (400, f"Bad Request: {why}")


async def test_a_text_of_just_the_limit_is_taken(telegram: TelegramFake) -> None:
    telegram.says(ANA, "hi")

    assert (await ask(telegram, "sendMessage", chat_id=ANA.id, text="😀" * 2048))["ok"]


async def test_buttons_with_too_much_in_them_are_refused(telegram: TelegramFake) -> None:
    telegram.says(ANA, "hi")
    fits = '{"inline_keyboard": [[{"text": "Yes", "callback_data": "%s"}]]}'

    assert (
        await ask(telegram, "sendMessage", chat_id=ANA.id, text="x", reply_markup=fits % ("d" * 64))
    )["ok"]
    refused = await refusal(
        telegram, "sendMessage", chat_id=ANA.id, text="x", reply_markup=fits % ("d" * 65)
    )
    assert refused == (400, "Bad Request: BUTTON_DATA_INVALID")


async def test_nobody_is_written_to_who_did_not_write_first_or_blocked_the_bot(
    telegram: TelegramFake,
) -> None:
    assert await refusal(telegram, "sendMessage", chat_id=1, text="x") == (
        400,
        "Bad Request: chat not found",
    )
    telegram.says(ANA, "hi")
    telegram.blocks(ANA)
    assert (await refusal(telegram, "sendMessage", chat_id=ANA.id, text="x"))[0] == 403


async def test_edits_of_unknown_and_unchanged_messages_are_refused(telegram: TelegramFake) -> None:
    telegram.says(ANA, "hi")
    sent = await ask(telegram, "sendMessage", chat_id=ANA.id, text="x")
    number = sent["result"]["message_id"]

    same = {"chat_id": ANA.id, "message_id": number}
    unchanged = await refusal(telegram, "editMessageReplyMarkup", **same)
    as_it_was = await refusal(telegram, "editMessageText", text="x", **same)
    unknown = await refusal(telegram, "editMessageReplyMarkup", chat_id=ANA.id, message_id=999)

    assert "message is not modified" in unchanged[1]
    assert "message is not modified" in as_it_was[1]
    assert unknown == (400, "Bad Request: message to edit not found")


async def test_updates_come_again_until_they_are_acknowledged(telegram: TelegramFake) -> None:
    telegram.says(ANA, "one")
    telegram.says(ANA, "two")

    first = (await ask(telegram, "getUpdates"))["result"]
    again = (await ask(telegram, "getUpdates"))["result"]
    later = (await ask(telegram, "getUpdates", offset=first[0]["update_id"] + 1))["result"]

    assert [one["message"]["text"] for one in first] == ["one", "two"]
    assert again == first
    assert [one["message"]["text"] for one in later] == ["two"]


async def test_a_waiting_poll_wakes_when_something_comes(telegram: TelegramFake) -> None:
    poll = asyncio.create_task(ask(telegram, "getUpdates", timeout=20))
    await telegram.until(lambda: telegram.calls("getUpdates"))
    assert not poll.done()

    telegram.says(ANA, "now")

    assert len((await poll)["result"]) == 1


async def test_a_second_poll_ends_the_first_one(telegram: TelegramFake) -> None:
    first = asyncio.create_task(ask(telegram, "getUpdates", timeout=20))
    await telegram.until(lambda: telegram.calls("getUpdates"))

    second = await ask(telegram, "getUpdates", timeout=0)

    assert second["ok"]
    assert (await first)["error_code"] == 409


async def test_polls_are_refused_while_a_webhook_is_set(telegram: TelegramFake) -> None:
    await ask(telegram, "setWebhook", url="http://127.0.0.1:9/hook", secret_token="s")

    assert (await refusal(telegram, "getUpdates"))[0] == 409


@pytest.mark.parametrize(
    "args", [{"url": "http://shop.example/"}, {"url": "https://x/", "secret_token": "a b"}]
)
async def test_a_webhook_needs_https_and_a_secret_of_plain_letters(
    telegram: TelegramFake, args: dict[str, str]
) -> None:
    assert (await refusal(telegram, "setWebhook", **args))[0] == 400


async def test_files_come_as_they_were_sent_and_big_ones_do_not(telegram: TelegramFake) -> None:
    body = bytes(range(256)) * 50
    file = telegram.world.keep_file(body)
    big = telegram.world.keep_file(b"x", size=20 * 1024 * 1024 + 1)
    path = (await ask(telegram, "getFile", file_id=file.id))["result"]["file_path"]

    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{telegram.base_file_url}{TOKEN}/{path}") as answer,
    ):
        assert await answer.read() == body
    assert await refusal(telegram, "getFile", file_id=big.id) == (
        400,
        "Bad Request: file is too big",
    )


async def test_a_press_is_answered_once(telegram: TelegramFake) -> None:
    telegram.says(ANA, "hi")
    keyboard = '{"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}'
    await ask(telegram, "sendMessage", chat_id=ANA.id, text="x", reply_markup=keyboard)
    press = telegram.presses(ANA, "Yes")

    assert (await ask(telegram, "answerCallbackQuery", callback_query_id=press))["ok"]
    again = await refusal(telegram, "answerCallbackQuery", callback_query_id=press)
    assert "query is too old" in again[1]


async def test_too_many_requests_say_how_long_to_wait(telegram: TelegramFake) -> None:
    telegram.fail(Fault("getMe", retry_after=3))

    found = await ask(telegram, "getMe")

    assert (found["error_code"], found["parameters"]) == (429, {"retry_after": 3})
    assert (await ask(telegram, "getMe"))["ok"]


async def test_menus_are_checked(telegram: TelegramFake) -> None:
    commands = '[{"command": "Not allowed", "description": "x"}]'

    assert (await refusal(telegram, "setMyCommands", commands=commands))[0] == 400
    fine = '[{"command": "help", "description": "x"}]'
    refused = await refusal(telegram, "setMyCommands", commands=fine, language_code="english")
    assert refused[0] == 400
