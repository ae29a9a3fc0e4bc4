"""Updates posted to the gateway: only with the secret, kept before the answer, once."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.telegram_fake import TelegramFake
from tests.support.telegram_fake.world import Json, Webhook, person_json, private_chat
from tests.support.telegram_scene import ANA, SECRET, Scene, a_scene

PATH = "/telegram/webhook"


@pytest.fixture
async def scene(telegram: TelegramFake, tmp_path: Path) -> AsyncIterator[Scene]:
    async with a_scene(tmp_path, telegram, telegram_mode="webhook") as one:
        yield one


def update(number: int, text: str) -> Json:
    message = {"message_id": number, "date": 0, "chat": private_chat(ANA), "text": text}
    return {"update_id": number, "message": message | {"from": person_json(ANA)}}


async def post(scene: Scene, body: Json | bytes) -> int:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    return (await scene.http.post(PATH, headers=headers, content=content)).status_code


async def test_the_webhook_is_set_with_its_secret_and_one_update_at_a_time(
    scene: Scene, telegram: TelegramFake
) -> None:
    await telegram.until(lambda: telegram.world.webhook)
    hook = telegram.world.webhook

    assert isinstance(hook, Webhook)
    assert hook.url.endswith(PATH)
    assert (hook.secret, hook.max_connections) == (SECRET, 1)
    assert telegram.calls("getUpdates") == []


async def test_what_is_posted_is_answered_in_the_chat(scene: Scene, telegram: TelegramFake) -> None:
    await telegram.until(lambda: telegram.world.webhook)

    telegram.says(ANA, "hello")

    await telegram.reads(ANA, "You said: hello")


async def test_an_update_that_comes_twice_is_one_message(
    scene: Scene, telegram: TelegramFake
) -> None:
    telegram.world.started.add(ANA.id)
    answers = [await post(scene, update(7, "hello")) for _ in range(3)]
    await telegram.reads(ANA, "You said: hello")
    await scene.settled()

    assert answers == [200, 200, 200]
    assert telegram.texts(ANA) == ["You said: hello"]


async def test_the_same_update_at_the_same_time_is_one_message(
    scene: Scene, telegram: TelegramFake
) -> None:
    telegram.world.started.add(ANA.id)
    await asyncio.gather(*(post(scene, update(7, "hello")) for _ in range(5)))
    await telegram.reads(ANA, "You said: hello")
    await scene.settled()

    assert await scene.said() == ["hello"]


@pytest.mark.parametrize("secret", [None, "", "wrong", f"{SECRET}x", SECRET[:-1], "Ü"])
async def test_without_the_secret_nothing_comes_in(scene: Scene, secret: str | None) -> None:
    given = [] if secret is None else [(b"X-Telegram-Bot-Api-Secret-Token", secret.encode())]
    answer = await scene.http.post(PATH, headers=given, json=update(7, "hello"))

    assert answer.status_code == 401
    async with scene.house.unit() as work:
        assert await work.arrivals.waiting("telegram") == []
        assert await work.conversations.at_address("telegram", str(ANA.id)) is None


@pytest.mark.parametrize("body", [b"", b"nonsense", b"[1]", b"{}", b'{"update_id": "x"}', b"\xff"])
async def test_what_is_no_update_is_refused(scene: Scene, body: bytes) -> None:
    assert await post(scene, body) == 400


async def test_an_update_that_nobody_understands_does_not_stand_before_the_others(
    scene: Scene, telegram: TelegramFake
) -> None:
    await telegram.until(lambda: telegram.world.webhook)
    telegram.world.push({"message": {"message_id": 1}})
    telegram.world.push({"something_new": {"of": "tomorrow"}})

    telegram.says(ANA, "hello")

    await telegram.reads(ANA, "You said: hello")


async def test_what_could_not_be_kept_is_posted_again(scene: Scene, telegram: TelegramFake) -> None:
    await telegram.until(lambda: telegram.world.webhook)
    hook = telegram.world.webhook
    assert hook is not None
    secret, hook.secret = hook.secret, "wrong"
    telegram.says(ANA, "hello")
    await telegram.until(lambda: len(telegram.pushing.attempts) >= 2)

    hook.secret = secret

    await telegram.reads(ANA, "You said: hello")
    assert [status for _, status in telegram.pushing.attempts[-1:]] == [200]


async def test_without_a_webhook_the_address_is_not_there(
    scene: Scene, telegram: TelegramFake
) -> None:
    await scene.restart(telegram_mode="polling")

    assert await post(scene, update(7, "hello")) == 404


async def test_going_back_to_polling_takes_our_own_webhook_away_and_loses_nothing(
    scene: Scene, telegram: TelegramFake
) -> None:
    await telegram.until(lambda: telegram.world.webhook)
    await scene.down()
    telegram.says(ANA, "in between")

    await scene.up(telegram_mode="polling")

    await telegram.reads(ANA, "You said: in between")
    assert telegram.world.webhook is None
