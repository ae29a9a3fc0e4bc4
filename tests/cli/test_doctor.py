"""`amends doctor` as it is typed, with a Slack and a Telegram behind it."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.checkup import Finding
from bot.cli.app import run
from bot.cli.outside import in_time
from tests.cli.builders import SECRETS
from tests.support.slack_fake import APP_TOKEN, BOT_TOKEN, CHANNEL, SlackFake
from tests.support.telegram_fake import TOKEN, TelegramFake

SECRET_WORDS = (BOT_TOKEN, APP_TOKEN, TOKEN, *SECRETS.values())


@pytest.fixture
async def slack() -> AsyncIterator[SlackFake]:
    async with SlackFake() as fake:
        yield fake


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramFake]:
    async with TelegramFake() as fake:
        yield fake


@pytest.fixture
def configured(
    slack: SlackFake, telegram: TelegramFake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A shop's environment."""
    values = {
        **SECRETS,
        "data_dir": str(tmp_path),
        "slack_bot_token": BOT_TOKEN,
        "slack_app_token": APP_TOKEN,
        "slack_channel": CHANNEL,
        "slack_base_url": slack.base_url,
        "slack_agents": '{"U0JONAS": "manager"}',
        "telegram_token": TOKEN,
        "telegram_base_url": telegram.base_url,
    }
    for name, value in values.items():
        monkeypatch.setenv(f"AMENDS_{name.upper()}", value)


async def doctor(*options: str) -> int:
    return await asyncio.to_thread(run, ["doctor", *options])


@pytest.mark.usefixtures("configured")
async def test_a_real_configuration_is_asked_about_whole(
    capsys: pytest.CaptureFixture[str],
) -> None:
    await doctor()

    told = capsys.readouterr()
    for good in (
        "ok      slack         @amends in Amends",
        "ok      slack scopes  all 11",
        "ok      slack channel #disputes",
        "ok      slack people  1 named",
        "ok      slack events  by Socket Mode",
        "ok      telegram      @",
        "ok      telegram in   asked for",
        "ok      address       buyers reach",
        "ok      clock         the same as Slack's",
        "ok      clock         the same as Telegram's",
        "ok      time zones",
    ):
        assert good in told.out
    assert not any(secret in told.out + told.err for secret in SECRET_WORDS)


@pytest.mark.usefixtures("configured")
async def test_what_is_wrong_outside_is_counted_in_the_exit_code_and_told_with_its_remedy(
    slack: SlackFake, telegram: TelegramFake, capsys: pytest.CaptureFixture[str]
) -> None:
    slack.workspace.channel(CHANNEL).archived = True
    slack.workspace.clock_ahead = 600
    telegram.world.token = "1:another"

    code = await doctor()

    told = capsys.readouterr()
    assert code == 1
    assert "problem slack channel #disputes is archived" in told.out
    assert "problem clock" in told.out
    assert "problem telegram      Telegram does not know this bot" in told.out
    assert "problems found." in told.err
    assert not any(secret in told.out + told.err for secret in SECRET_WORDS)


@pytest.mark.usefixtures("configured")
async def test_as_data_every_check_has_its_name_and_its_words(
    capsys: pytest.CaptureFixture[str],
) -> None:
    await doctor("--json")

    found = json.loads(capsys.readouterr().out)
    by_subject = {one["subject"]: one for one in found}
    assert by_subject["slack channel"] == {
        "subject": "slack channel",
        "good": True,
        "words": "#disputes, public: everybody in the workspace can read it",
        "advice": "",
        "warning": False,
    }


async def test_a_check_that_never_ends_is_ended() -> None:
    async def for_ever() -> list[Finding]:
        await asyncio.Event().wait()
        return []

    [found] = await in_time("slack", for_ever(), within=0.01)

    assert (found.subject, found.good) == ("slack", False)
    assert "no answer within" in found.words
