"""Who may do what: Slack's members as agents and managers."""

import time
from collections.abc import Mapping
from typing import Protocol

from bot.casework.desk_port import Agent
from bot.disputes.names import Tier
from channels.slack.api import Member
from channels.slack.errors import SlackSettingsError

REMEMBERED = 900.0  # seconds until a member is asked for again
GRANTABLE = {Tier.AGENT.value: Tier.AGENT, Tier.MANAGER.value: Tier.MANAGER}
STRANGER = (
    "You are not on the list of people who may work on cases here. "
    "A manager can add you in AMENDS_SLACK_AGENTS. Nothing was sent or changed."
)


class Members(Protocol):
    """Tells who a user is."""

    async def member(self, user: str) -> Member:
        """Raises a `SlackError`."""
        ...


class Agents:
    """`named` maps user ids to tiers. Everyone else is an agent, guests excepted, or nobody.

    Raises `SlackSettingsError` for a tier that is neither agent nor manager.
    """

    def __init__(
        self, members: Members, *, named: Mapping[str, str], everyone_is_agent: bool
    ) -> None:
        self._members = members
        self._tiers = {user: _tier(user, tier) for user, tier in named.items()}
        self._everyone = everyone_is_agent
        self._known: dict[str, tuple[float, Member]] = {}

    async def agent(self, user: str) -> Agent | None:
        """The agent, or None for a person who may not act. Raises a `SlackError`."""
        if user not in self._tiers and not self._everyone:
            return None
        member = await self._member(user)
        tier = self._tiers.get(user)
        if tier is None and (member.guest or member.bot):
            return None
        return Agent(f"slack:{user}", member.name, tier or Tier.AGENT)

    async def _member(self, user: str) -> Member:
        now = time.monotonic()
        known = self._known.get(user)
        if known and now - known[0] < REMEMBERED:
            return known[1]
        member = await self._members.member(user)
        self._known[user] = (now, member)
        return member


def _tier(user: str, tier: str) -> Tier:
    found = GRANTABLE.get(tier.strip().lower())
    if found is None:
        why = f"AMENDS_SLACK_AGENTS says {tier!r} for {user}; it can be agent or manager."
        raise SlackSettingsError(why)
    return found
