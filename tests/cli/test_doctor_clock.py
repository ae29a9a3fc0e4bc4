"""This machine's clock beside Slack's and Telegram's."""

from pathlib import Path

import pytest

from bot.checkup import Finding
from bot.cli.clock import Offset, clock, told, zones
from tests.cli.builders import some_settings
from tests.support.slack_fake import SlackFake
from tests.support.telegram_fake import TelegramFake


async def by_slack(slack: SlackFake) -> Finding:
    settings = some_settings(slack_bot_token="t", slack_base_url=slack.base_url)
    [found] = await clock(settings)
    return found


@pytest.mark.parametrize(
    ("ahead", "good", "warning", "said"),
    [
        (0.0, True, False, "the same as Slack's"),
        (20.0, True, False, "the same as Slack's"),
        (-90.0, True, True, "90 s ahead of Slack's"),
        (90.0, True, True, "90 s behind Slack's"),
        (400.0, False, False, "400 s behind Slack's"),
    ],
)
async def test_a_clock_is_compared_with_the_platforms(
    ahead: float, said: str, *, good: bool, warning: bool
) -> None:
    async with SlackFake() as slack:
        slack.workspace.clock_ahead = ahead
        found = await by_slack(slack)

    assert (found.good, found.warning) == (good, warning)
    assert said in found.words


async def test_telegrams_clock_is_asked_without_the_token() -> None:
    async with TelegramFake() as telegram:
        telegram.world.clock_ahead = 3600
        settings = some_settings(telegram_token="1:t", telegram_base_url=telegram.base_url)
        [found] = await clock(settings)

        assert not found.good
        assert "timedatectl" in found.advice
        assert telegram.world.calls == []


async def test_a_platform_that_does_not_answer_is_not_compared_with() -> None:
    settings = some_settings(slack_bot_token="t", slack_base_url="http://127.0.0.1:9/api/")

    [found] = await clock(settings)

    assert found.good
    assert found.warning


async def test_without_a_platform_there_is_nothing_to_compare() -> None:
    [found] = await clock(some_settings())

    assert found.good


def test_what_a_slow_answer_leaves_in_doubt_is_no_warning() -> None:
    assert not told("Slack", Offset(ahead=33.0, doubt=5.0)).warning
    assert told("Slack", Offset(ahead=36.0, doubt=5.0)).warning


def test_the_policys_zone_is_told_with_its_time() -> None:
    found = zones(some_settings())

    assert found.good
    assert "in Europe/Berlin it is" in found.words


def test_a_machine_without_time_zones_is_a_problem(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("bot.cli.clock.available_timezones", set)

    found = zones(some_settings(policy_file=tmp_path / "none.yml"))

    assert not found.good
    assert "tzdata" in found.advice
