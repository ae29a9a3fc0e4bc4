"""`amends doctor` asks Telegram and says in one sentence what to do."""

import asyncio
from typing import Any

import pytest

from bot.cli import checks
from bot.cli.checks import Finding
from tests.cli.builders import some_settings
from tests.support.telegram_fake import BOT_NAME, OTHER_TOKEN, TOKEN, TelegramFake
from tests.support.telegram_fake.world import Webhook

OWN = {"telegram_mode": "webhook", "telegram_webhook_secret": "s", "port": 8123}
OURS = "http://127.0.0.1:8123/telegram/webhook"


async def found(telegram: TelegramFake, **changes: Any) -> Finding:
    values = {"telegram_token": TOKEN, "telegram_base_url": telegram.base_url}
    return await asyncio.to_thread(checks.telegram, some_settings(**(values | changes)))


async def test_a_bot_that_telegram_knows_is_named(telegram: TelegramFake) -> None:
    finding = await found(telegram)

    assert finding.good
    assert f"@{BOT_NAME}" in finding.words


@pytest.mark.parametrize("token", [OTHER_TOKEN, "no token at all"])
async def test_a_wrong_token_is_a_problem_that_names_the_variable(
    telegram: TelegramFake, token: str
) -> None:
    finding = await found(telegram, telegram_token=token)

    assert not finding.good
    assert "AMENDS_TELEGRAM_TOKEN" in finding.words
    assert token not in finding.words


async def test_a_webhook_of_somebody_else_is_a_problem_for_polling(telegram: TelegramFake) -> None:
    telegram.world.webhook = Webhook("https://elsewhere.example/hook", None, 40)

    finding = await found(telegram)

    assert not finding.good
    assert "AMENDS_TELEGRAM_MODE=webhook" in finding.words
    assert telegram.world.webhook is not None


@pytest.mark.parametrize(
    ("url", "good", "said"),
    [
        (OURS, True, f"updates come to {OURS}"),
        (None, True, f"`amends up` sets it to {OURS}"),
        ("https://elsewhere.example/hook", False, "sends updates elsewhere"),
    ],
)
async def test_the_webhook_is_held_against_the_settings(
    telegram: TelegramFake, url: str | None, *, good: bool, said: str
) -> None:
    telegram.world.webhook = Webhook(url, "s", 1) if url else None

    finding = await found(telegram, **OWN)

    assert finding.good is good
    assert said in finding.words


async def test_settings_that_do_not_fit_together_are_a_problem(telegram: TelegramFake) -> None:
    finding = await found(telegram, **(OWN | {"telegram_webhook_secret": None}))

    assert not finding.good
    assert "AMENDS_TELEGRAM_WEBHOOK_SECRET" in finding.words


async def test_a_telegram_that_does_not_answer_is_a_problem(telegram: TelegramFake) -> None:
    telegram.world.down = True

    finding = await found(telegram)

    assert (finding.good, finding.words) == (False, "Telegram does not answer (getMe).")


def test_without_a_token_all_is_well() -> None:
    assert checks.telegram(some_settings()).good
