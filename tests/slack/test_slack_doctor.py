"""`amends doctor` asks Slack and says in one sentence what to do."""

from dataclasses import replace
from typing import Any

import pytest

from bot.checkup import Finding
from bot.cli.outside import manifest_scopes
from bot.cli.outside import slack as asked_with_settings
from channels.slack.checkup import WITHOUT, checkup
from channels.slack.request_url import ask_request_url
from tests.cli.builders import some_settings
from tests.slack.conftest import JONAS, MARIA, a_scene, config
from tests.support.slack_fake import (
    APP_TOKEN,
    BOT_TOKEN,
    BOT_USER,
    CHANNEL,
    SIGNING_SECRET,
    SlackFake,
)
from tests.support.slack_fake.faults import Fault

HTTP: dict[str, Any] = {"app_token": None, "signing_secret": SIGNING_SECRET}


async def found(
    slack: SlackFake, *, own_url: str = "", running: bool = True, **changes: Any
) -> dict[str, Finding]:
    """Findings by subject."""
    values = config(slack, **changes)
    all_of_them = await checkup(values, wanted=manifest_scopes(), own_url=own_url, running=running)
    return {finding.subject: finding for finding in all_of_them}


async def test_a_slack_that_is_set_up_well_has_five_good_findings(slack: SlackFake) -> None:
    told = await found(slack)

    assert {subject: finding.words for subject, finding in told.items()} == {
        "slack": "@amends in Amends",
        "slack scopes": "all 11 of the manifest",
        "slack channel": "#disputes, public: everybody in the workspace can read it",
        "slack people": "1 named, all other members are agents",
        "slack events": "by Socket Mode, no public address needed",
    }
    assert all(finding.good and not finding.warning for finding in told.values())


async def test_it_changes_nothing(slack: SlackFake) -> None:
    await found(slack)

    asked = {method for method, _ in slack.workspace.calls}
    assert asked == {"auth.test", "conversations.info", "users.info", "apps.connections.open"}


@pytest.mark.parametrize(
    ("changes", "advice"),
    [
        ({"bot_token": "xoxb-wrong"}, "Check AMENDS_SLACK_BOT_TOKEN"),
        ({"bot_token": APP_TOKEN}, "may be swapped"),
        ({"bot_token": ""}, "Set AMENDS_SLACK_BOT_TOKEN"),
    ],
)
async def test_a_bot_token_that_does_not_work_is_the_only_finding(
    slack: SlackFake, changes: dict[str, Any], advice: str
) -> None:
    told = await found(slack, **changes)

    assert list(told) == ["slack"]
    assert not told["slack"].good
    assert advice in told["slack"].words
    assert "xoxb-wrong" not in told["slack"].words


@pytest.mark.parametrize("code", ["token_revoked", "account_inactive"])
async def test_a_token_that_was_good_once_says_to_install_the_app_again(
    slack: SlackFake, code: str
) -> None:
    slack.workspace.revoked = code

    told = await found(slack)

    assert not told["slack"].good
    assert "install" in told["slack"].words


async def test_a_missing_scope_is_named_with_what_it_costs(slack: SlackFake) -> None:
    granted = slack.workspace.scopes
    slack.workspace.scopes = tuple(s for s in granted if s not in ("files:write", "files:read"))

    told = (await found(slack))["slack scopes"]

    assert not told.good
    assert "files:write (buyers' photos are not shown)" in told.words
    assert "files:read (photos of agents cannot go to buyers)" in told.words
    assert "chat:write" not in told.words
    assert "install the app again" in told.advice


def test_what_is_lost_without_it_is_known_of_every_scope_of_the_manifest() -> None:
    assert set(manifest_scopes()) <= set(WITHOUT)


async def test_a_slack_that_names_no_scopes_is_a_warning(slack: SlackFake) -> None:
    slack.workspace.scopes = ()

    told = (await found(slack))["slack scopes"]

    assert told.good
    assert told.warning


async def test_an_archived_channel_is_a_problem(slack: SlackFake) -> None:
    slack.workspace.channel(CHANNEL).archived = True

    told = (await found(slack))["slack channel"]

    assert not told.good
    assert "#disputes is archived" in told.words
    assert "Unarchive it and invite the app again" in told.advice


async def test_a_channel_without_the_app_says_how_to_invite_it(slack: SlackFake) -> None:
    slack.workspace.channel(CHANNEL).members.discard(BOT_USER)

    told = (await found(slack))["slack channel"]

    assert not told.good
    assert "/invite @amends" in told.advice


async def test_a_private_channel_without_the_app_is_not_found(slack: SlackFake) -> None:
    slack.workspace.channel(CHANNEL).private = True
    assert "#disputes, private" in (await found(slack))["slack channel"].words

    slack.workspace.channel(CHANNEL).members.discard(BOT_USER)

    told = (await found(slack))["slack channel"]
    assert not told.good
    assert "invite the app" in told.words


async def test_a_channels_name_in_place_of_its_id_is_a_problem(slack: SlackFake) -> None:
    told = (await found(slack, channel="#disputes"))["slack channel"]

    assert not told.good
    assert "an id like C0123" in told.words


async def test_people_who_are_not_there_are_named(slack: SlackFake) -> None:
    people = slack.workspace.users
    people[MARIA] = replace(people[MARIA], deleted=True)
    agents = {MARIA: "agent", "U0GONE": "manager", BOT_USER: "agent"}

    told = (await found(slack, agents=agents))["slack people"]

    assert not told.good
    assert f"{MARIA} is deactivated" in told.words
    assert "U0GONE is not in this workspace" in told.words
    assert f"{BOT_USER} is an app" in told.words


async def test_user_groups_are_not_taken_for_people(slack: SlackFake) -> None:
    told = (await found(slack, agents={"S0TEAM": "manager"}))["slack people"]

    assert told.good
    assert not told.warning


@pytest.mark.parametrize(
    ("agents", "everyone", "good", "said"),
    [
        ({JONAS: "boss"}, True, False, "it can be agent or manager"),
        ({JONAS: "agent"}, True, True, "no manager"),
        ({JONAS: "manager"}, False, True, "nobody else may act"),
        ({}, False, False, "nobody may act in Slack"),
    ],
)
async def test_who_may_act_is_told(
    slack: SlackFake, agents: dict[str, str], *, everyone: bool, good: bool, said: str
) -> None:
    told = (await found(slack, agents=agents, everyone_is_agent=everyone))["slack people"]

    assert told.good is good
    assert said in told.words


@pytest.mark.parametrize(
    ("app_token", "said"),
    [("xapp-wrong", "AMENDS_SLACK_APP_TOKEN"), (BOT_TOKEN, "may be swapped")],
)
async def test_an_app_token_that_does_not_work_is_a_problem(
    slack: SlackFake, app_token: str, said: str
) -> None:
    told = (await found(slack, app_token=app_token))["slack events"]

    assert not told.good
    assert said in told.words
    assert "xapp-wrong" not in told.words


async def test_an_app_token_without_its_scope_says_where_to_make_one(slack: SlackFake) -> None:
    slack.fail(Fault("apps.connections.open", error="missing_scope"))

    told = (await found(slack))["slack events"]

    assert not told.good
    assert "App-Level Tokens" in told.advice


async def test_the_request_url_is_asked_as_slack_asks_it(slack: SlackFake) -> None:
    async with a_scene(slack, by_http=True) as scene:
        told = (await found(slack, own_url=scene.url, **HTTP))["slack events"]

    assert told.good
    assert "not from the internet" in told.words


async def test_another_signing_secret_says_to_start_again(slack: SlackFake) -> None:
    async with a_scene(slack, by_http=True) as scene:
        values = HTTP | {"signing_secret": "changed"}
        told = (await found(slack, own_url=scene.url, **values))["slack events"]

    assert not told.good
    assert "AMENDS_SLACK_SIGNING_SECRET" in told.advice


async def test_a_gateway_in_socket_mode_has_no_request_url(slack: SlackFake) -> None:
    async with a_scene(slack) as scene:
        told = (await found(slack, own_url=scene.url, **HTTP))["slack events"]

    assert not told.good
    assert "/slack/events is not there" in told.words


async def test_a_request_url_that_does_not_answer_is_a_problem(slack: SlackFake) -> None:
    told = (await found(slack, own_url="http://127.0.0.1:9", **HTTP))["slack events"]

    assert not told.good
    assert "does not answer" in told.words


async def test_while_amends_does_not_run_its_request_url_is_not_asked(slack: SlackFake) -> None:
    told = (await found(slack, own_url="http://127.0.0.1:9", running=False, **HTTP))["slack events"]

    assert told.good
    assert told.warning


async def test_slack_itself_calls_https_only(slack: SlackFake) -> None:
    real = config(slack, base_url="https://slack.com/api/", **HTTP)

    told = await ask_request_url(real, "http://shop.example", running=True)

    assert not told.good
    assert "https addresses only" in told.words


async def test_a_busy_slack_is_told_of_and_nothing_hangs(slack: SlackFake) -> None:
    slack.fail(Fault("conversations.info", retry_after=3600))

    told = (await found(slack))["slack channel"]

    assert not told.good
    assert "try again in 3600 s" in told.words


@pytest.mark.parametrize(
    ("set_up", "good"),
    [
        ({}, True),
        ({"slack_bot_token": "t", "slack_channel": "C1"}, False),
        ({"slack_channel": "C1"}, False),
    ],
)
async def test_slack_is_set_up_wholly_or_not_at_all(set_up: dict[str, str], *, good: bool) -> None:
    [told] = await asked_with_settings(some_settings(**set_up), running=False)

    assert told.good is good
