"""`amends doctor` asks Telegram and says in one sentence what to do."""

import time
from typing import Any

import pytest

from bot.checkup import Finding
from channels.telegram.checkup import checkup
from channels.telegram.config import config_of
from channels.telegram.errors import TelegramSettingsError
from tests.cli.builders import some_settings
from tests.support.telegram_fake import BOT_NAME, OTHER_TOKEN, TOKEN, TelegramFake
from tests.support.telegram_fake.world import Webhook

OWN = {"telegram_mode": "webhook", "telegram_webhook_secret": "s", "port": 8123}
OURS = "http://127.0.0.1:8123/telegram/webhook"


async def found(telegram: TelegramFake, **changes: Any) -> list[Finding]:
    values = {"telegram_token": TOKEN, "telegram_base_url": telegram.base_url}
    return list(await checkup(some_settings(**(values | changes))))


async def test_a_bot_that_telegram_knows_is_named(telegram: TelegramFake) -> None:
    bot, updates = await found(telegram)

    assert bot.good
    assert bot.words == f"@{BOT_NAME}"
    assert updates.words == "asked for, none waiting"


@pytest.mark.parametrize("token", [OTHER_TOKEN, "no token at all"])
async def test_a_wrong_token_is_a_problem_that_names_the_variable(
    telegram: TelegramFake, token: str
) -> None:
    [bot] = await found(telegram, telegram_token=token)

    assert not bot.good
    assert "AMENDS_TELEGRAM_TOKEN" in bot.words
    assert token not in bot.words


async def test_a_webhook_of_somebody_else_is_a_problem_for_polling(telegram: TelegramFake) -> None:
    telegram.world.webhook = Webhook("https://elsewhere.example/hook", None, 40)

    _, updates = await found(telegram)

    assert not updates.good
    assert "AMENDS_TELEGRAM_MODE=webhook" in updates.words
    assert telegram.world.webhook is not None


async def test_our_own_webhook_is_taken_back_by_polling_and_no_problem(
    telegram: TelegramFake,
) -> None:
    telegram.world.webhook = Webhook(OURS, "s", 1)

    _, updates = await found(telegram)

    assert updates.good


@pytest.mark.parametrize(
    ("url", "good", "said"),
    [
        (OURS, True, f"come to {OURS}, none waiting"),
        (None, True, f"`amends up` sets it to {OURS}"),
        ("https://elsewhere.example/hook", False, "sends updates elsewhere"),
    ],
)
async def test_the_webhook_is_held_against_the_settings(
    telegram: TelegramFake, url: str | None, *, good: bool, said: str
) -> None:
    telegram.world.webhook = Webhook(url, "s", 1) if url else None

    _, updates = await found(telegram, **OWN)

    assert updates.good is good
    assert said in updates.words


@pytest.mark.parametrize(
    ("failure", "advice"),
    [
        ("SSL error {error:0A000086:SSL routines::certificate verify failed}", "whole chain"),
        ("Wrong response from the webhook: 401 Unauthorized", "start Amends again"),
        ("Wrong response from the webhook: 404 Not Found", "must pass POST /telegram/webhook"),
        ("Wrong response from the webhook: 502 Bad Gateway", "gateway.log"),
        ("Connection timed out", "DNS, firewall and proxy"),
    ],
)
async def test_what_telegram_could_not_deliver_is_told_with_what_to_do(
    telegram: TelegramFake, failure: str, advice: str
) -> None:
    ago = time.time() - 3 * 60 - 1
    telegram.world.webhook = Webhook(OURS, "s", 1, last_error=failure, failed_at=ago)

    _, updates = await found(telegram, **OWN)

    assert not updates.good
    assert f"could not deliver 3 min ago: {failure}" in updates.words
    assert advice in updates.advice


async def test_an_error_that_is_over_is_no_problem_unless_updates_still_wait(
    telegram: TelegramFake,
) -> None:
    ago = time.time() - 3 * 60 * 60
    telegram.world.webhook = Webhook(OURS, "s", 1, last_error="Connection reset", failed_at=ago)
    _, updates = await found(telegram, **OWN)
    assert updates.good

    telegram.pushing.pause = 3600
    telegram.world.push({"message": {"text": "hello"}})
    await telegram.until(lambda: telegram.pushing.attempts)
    telegram.world.webhook.failed_at = ago
    _, updates = await found(telegram, **OWN)

    assert not updates.good
    assert "3 h ago" in updates.words
    assert "1 waiting" in updates.words


async def test_settings_that_do_not_fit_together_are_a_problem(telegram: TelegramFake) -> None:
    [bot] = await found(telegram, **(OWN | {"telegram_webhook_secret": None}))

    assert not bot.good
    assert "AMENDS_TELEGRAM_WEBHOOK_SECRET" in bot.words


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("http://shop.example", "begins with https://"),
        ("https://shop.example:8080", "443, 80, 88 and 8443"),
        ("https://shop.example:port", "443, 80, 88 and 8443"),
    ],
)
def test_an_address_that_telegram_does_not_post_to_is_refused(url: str, why: str) -> None:
    settings = some_settings(**OWN, telegram_token=TOKEN, public_url=url)

    with pytest.raises(TelegramSettingsError, match=why):
        config_of(settings)


def test_the_ports_that_telegram_posts_to_are_taken() -> None:
    for port in ("", ":443", ":80", ":88", ":8443"):
        settings = some_settings(**OWN, telegram_token=TOKEN, public_url=f"https://a.example{port}")
        assert config_of(settings) is not None


async def test_a_telegram_that_does_not_answer_is_a_problem(telegram: TelegramFake) -> None:
    telegram.world.down = True

    [bot] = await found(telegram)

    assert (bot.good, bot.words) == (False, "Telegram does not answer (getMe).")


async def test_without_a_token_all_is_well() -> None:
    [bot] = await checkup(some_settings())

    assert bot.good
