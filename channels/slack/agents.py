"""Who may do what: Slack's members as agents and managers, named one by one or by their groups."""

import logging
import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Protocol

from bot.casework.desk_port import Agent
from bot.disputes.authority import TIERS
from bot.disputes.names import Tier
from channels.slack.api import Member
from channels.slack.errors import SlackError, SlackSettingsError
from channels.slack.groups import GroupBook, Groups
from channels.slack.ids import checked, is_group, person_of

logger = logging.getLogger(__name__)

SETTING = "AMENDS_SLACK_AGENTS"
REMEMBERED = 900.0  # seconds until a member is asked for again
GRANTABLE = {Tier.AGENT.value: Tier.AGENT, Tier.MANAGER.value: Tier.MANAGER}
STRANGER = (
    "You are not on the list of people who may work on cases here. "
    "A manager can add you in AMENDS_SLACK_AGENTS. Nothing was sent or changed."
)


class Members(GroupBook, Protocol):
    """Tells who a user is, and who is in a group."""

    async def member(self, user: str) -> Member:
        """Raises a `SlackError`."""
        ...


class Agents:
    """`named` maps ids of users and groups to tiers. Everyone else is an agent, guests excepted, or nobody.

    A user's own entry counts before any group's, and of groups the one with most authority. When Slack does not
    tell who is in a group, those named themselves act as ever; nobody is let in because of it.

    Raises `SlackSettingsError` for a tier that is neither agent nor manager, and for what is no id.
    """

    def __init__(
        self, members: Members, *, named: Mapping[str, str], everyone_is_agent: bool
    ) -> None:
        self._members = members
        checked(named, setting=SETTING)
        self._tiers = {who.strip(): _tier(who, tier) for who, tier in named.items()}
        self._everyone = everyone_is_agent
        self._known: dict[str, tuple[float, Member]] = {}
        self.groups = Groups(members)

    @property
    def managers(self) -> tuple[str, ...]:
        """The users and groups that are named as managers."""
        return tuple(who for who, tier in self._tiers.items() if tier is Tier.MANAGER)

    async def learn_groups(self) -> None:
        """Read the groups that are named; one that cannot be read is in the log, with what to do about it."""
        for group in filter(is_group, self._tiers):
            with suppress(SlackError):
                await self.groups.members(group)

    async def agent(self, user: str) -> Agent | None:
        """The agent, or None for a person who may not act. Raises a `SlackError`."""
        found = await self.known(user)
        if found is None:
            logger.warning("slack person refused", extra={"user": user})
        return found

    async def known(self, user: str) -> Agent | None:
        """As `agent`, where nobody tried to do anything."""
        own = self._tiers.get(user)
        tier = own or await self._by_groups(user)
        if tier is None and not self._everyone:
            return None
        member = await self._member(user)
        if own is None and (member.guest or member.bot):
            return None
        return Agent(person_of(user), member.name, tier or Tier.AGENT)

    async def _by_groups(self, user: str) -> Tier | None:
        """The most that a group gives. Raises a `SlackError` where an unread group alone could let them in."""
        found: list[Tier] = []
        unread: SlackError | None = None
        for group, tier in self._tiers.items():
            if is_group(group):
                try:
                    found += [tier] if user in await self.groups.members(group) else []
                except SlackError as error:
                    unread = error
        if unread and not found and not self._everyone:
            raise unread
        return max(found, key=TIERS.index, default=None)

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
        why = f"{SETTING} says {tier!r} for {user}; it can be agent or manager."
        raise SlackSettingsError(why)
    return found
