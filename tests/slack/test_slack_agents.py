import pytest

from bot.casework.desk_port import Agent
from bot.disputes.names import Tier
from channels.slack.agents import Agents
from channels.slack.api import Member
from channels.slack.errors import SlackSettingsError


class Members:
    def __init__(self, *members: Member) -> None:
        self.known = {m.id: m for m in members}
        self.asked: list[str] = []

    async def member(self, user: str) -> Member:
        self.asked.append(user)
        return self.known[user]


MARIA = Member("U1", "Maria", guest=False, bot=False)
GUEST = Member("U2", "Gil", guest=True, bot=False)


async def test_a_named_manager_is_a_manager() -> None:
    agents = Agents(Members(MARIA), named={"U1": "Manager"}, everyone_is_agent=False)

    assert await agents.agent("U1") == Agent("slack:U1", "Maria", Tier.MANAGER)


async def test_everyone_else_is_an_agent_unless_the_shop_says_otherwise() -> None:
    members = Members(MARIA)

    open_door = Agents(members, named={}, everyone_is_agent=True)
    closed = Agents(members, named={}, everyone_is_agent=False)

    assert await open_door.agent("U1") == Agent("slack:U1", "Maria", Tier.AGENT)
    assert await closed.agent("U1") is None


async def test_a_guest_acts_only_when_named() -> None:
    assert await Agents(Members(GUEST), named={}, everyone_is_agent=True).agent("U2") is None
    named = Agents(Members(GUEST), named={"U2": "agent"}, everyone_is_agent=True)
    assert await named.agent("U2") == Agent("slack:U2", "Gil", Tier.AGENT)


async def test_a_member_is_asked_for_once_in_a_while_only() -> None:
    members = Members(MARIA)
    agents = Agents(members, named={}, everyone_is_agent=True)

    await agents.agent("U1")
    await agents.agent("U1")

    assert members.asked == ["U1"]


def test_a_tier_that_nobody_has_is_refused_with_the_setting_named() -> None:
    with pytest.raises(SlackSettingsError, match="AMENDS_SLACK_AGENTS says 'boss' for U1"):
        Agents(Members(), named={"U1": "boss"}, everyone_is_agent=True)
