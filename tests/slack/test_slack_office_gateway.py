"""Settings to Slack and back: the whole gateway over a stored shop, with a rota and managers by group."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.casework.desk_port import Agent, DeskOutcome
from bot.disputes.names import Tier
from tests.slack.conftest import JONAS, MARIA
from tests.support.gateway import RunningGateway, a_gateway
from tests.support.house import Buyer
from tests.support.slack_fake import APP_TOKEN, BOT_TOKEN, CHANNEL, Group, SlackFake


@pytest.fixture
async def running(slack: SlackFake, tmp_path: Path) -> AsyncIterator[RunningGateway]:
    slack.workspace.groups["S0BOSS"] = Group("S0BOSS", "bosses", [JONAS])
    settings = {
        "slack_bot_token": BOT_TOKEN,
        "slack_app_token": APP_TOKEN,
        "slack_channel": CHANNEL,
        "slack_base_url": slack.base_url,
        "slack_agents": {"S0BOSS": "manager"},
        "slack_rota": f"{MARIA}, S0BOSS",
    }
    async with a_gateway(tmp_path, **settings) as gateway:
        yield gateway


async def shown(slack: SlackFake, user: str, text: str) -> str:
    """What `/amends` answers."""
    answer = await slack.command(user, text)
    assert answer is not None
    return str(answer.blocks)


async def test_a_hand_off_calls_the_rota_and_is_found_by_commands_and_on_the_home_tab(
    slack: SlackFake, running: RunningGateway
) -> None:
    await shown(slack, MARIA, "away 1h")
    buyer = await Buyer(running.house).arrives()
    await buyer.says("talk_to_human", "a person, please")
    case = await buyer.case()

    await running.gateway.outbox.pump()
    await slack.until(lambda: slack.messages(CHANNEL), within=20)
    card = slack.messages(CHANNEL)[0]
    await slack.until(lambda: slack.thread(CHANNEL, card.ts), within=20)

    assert f"<@{JONAS}> please take this case" in slack.thread(CHANNEL, card.ts)[0].text
    assert case.ref in await shown(slack, MARIA, f"case {case.ref.lower()}")
    assert f"|{case.ref}>" in await shown(slack, JONAS, "queue")
    assert f"*On duty*: <@{JONAS}>" in await shown(slack, JONAS, "who")

    taken = await running.gateway.desk.take(
        case.handoffs[0].id, Agent(f"slack:{JONAS}", "Jonas", Tier.MANAGER), key="k"
    )
    assert taken is DeskOutcome.DONE
    slack.open_home(JONAS)
    await slack.until(lambda: "My cases (1)" in str(slack.home_of(JONAS)), within=20)
