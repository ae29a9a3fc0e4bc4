"""The doctor's questions to Slack: token, scopes, channel, people, and whether events can come."""

import asyncio
from collections.abc import Collection, Mapping, Sequence

from bot.checkup import Finding
from channels.slack.agents import Agents
from channels.slack.api import Channel, SlackApi
from channels.slack.door import SlackConfig, open_client
from channels.slack.errors import SlackError, SlackRefusedError, SlackSettingsError
from channels.slack.request_url import ask_request_url

SCOPES, CHANNEL, PEOPLE, EVENTS = "slack scopes", "slack channel", "slack people", "slack events"
GROUP = "S"  # how the ids of user groups begin
WITHOUT = {
    "channels:history": "what is typed in a public channel's threads does not arrive",
    "channels:read": "a public channel cannot be looked at",
    "chat:write": "no card can be posted",
    "commands": "there is no /amends",
    "files:read": "photos of agents cannot go to buyers",
    "files:write": "buyers' photos are not shown",
    "groups:history": "what is typed in a private channel's threads does not arrive",
    "groups:read": "a private channel cannot be looked at",
    "reactions:write": "no lock or tick appears below messages",
    "usergroups:read": "user groups in AMENDS_SLACK_AGENTS count for nobody",
    "users:read": "nobody is known, so nobody can act",
}


async def checkup(
    config: SlackConfig, *, wanted: Collection[str], own_url: str, running: bool
) -> Sequence[Finding]:
    """Ask, and change nothing. `wanted`: the manifest's scopes; `running`: whether the gateway does."""
    api = SlackApi(open_client(config))
    try:
        bot = await api.who_am_i()
    except SlackError as error:
        return [Finding("slack", good=False, words=str(error))]
    rest = await asyncio.gather(
        _channel(api, config),
        _people(api, config),
        _socket(api, config.app_token)
        if config.app_token
        else ask_request_url(config, own_url, running=running),
    )
    known = Finding("slack", good=True, words=f"@{bot.name} in {bot.workspace}")
    return [known, scopes(bot.scopes, wanted), *rest]


def scopes(granted: Collection[str], wanted: Collection[str]) -> Finding:
    """What the app was granted, held against the manifest."""
    if not granted:
        words = "Slack did not say which the app has."
        advice = "Compare OAuth & Permissions with slack/manifest.yml."
        return Finding(SCOPES, good=True, words=words, advice=advice, warning=True)
    missing = [scope for scope in wanted if scope not in granted]
    if not missing:
        return Finding(SCOPES, good=True, words=f"all {len(wanted)} of the manifest")
    told = (f"{scope} ({WITHOUT[scope]})" if scope in WITHOUT else scope for scope in missing)
    return Finding(
        SCOPES,
        good=False,
        words=f"missing: {', '.join(told)}.",
        advice="Update the app's manifest from slack/manifest.yml, and install the app again.",
    )


async def _channel(api: SlackApi, config: SlackConfig) -> Finding:
    try:
        return _as_it_is(await api.channel(config.channel))
    except SlackError as error:
        return Finding(CHANNEL, good=False, words=str(error))


def _as_it_is(found: Channel) -> Finding:
    if found.archived:
        words = f"#{found.name} is archived: no card can be posted."
        advice = (
            "Unarchive it and invite the app again, or set another AMENDS_SLACK_CHANNEL; "
            "what waits follows by itself."
        )
        return Finding(CHANNEL, good=False, words=words, advice=advice)
    if not found.has_us:
        words = f"the app is not in #{found.name}."
        return Finding(CHANNEL, good=False, words=words, advice="Write /invite @amends there.")
    kind = "private" if found.private else "public: everybody in the workspace can read it"
    return Finding(CHANNEL, good=True, words=f"#{found.name}, {kind}")


async def _people(api: SlackApi, config: SlackConfig) -> Finding:
    try:
        Agents(api, named=config.agents, everyone_is_agent=config.everyone_is_agent)
        users = [user for user in config.agents if not user.startswith(GROUP)]
        wrong = [why for why in await asyncio.gather(*(_wrong(api, u) for u in users)) if why]
    except (SlackError, SlackSettingsError) as error:
        return Finding(PEOPLE, good=False, words=str(error))
    if wrong:
        advice = "Correct AMENDS_SLACK_AGENTS; a member's id is in their profile, under the dots."
        return Finding(PEOPLE, good=False, words=f"{', '.join(wrong)}.", advice=advice)
    return _named(config.agents, everyone=config.everyone_is_agent)


async def _wrong(api: SlackApi, user: str) -> str | None:
    """Why this user cannot act."""
    try:
        member = await api.member(user)
    except SlackRefusedError as refused:
        if refused.code not in ("user_not_found", "user_not_visible"):
            raise
        return f"{user} is not in this workspace"
    if member.deactivated:
        return f"{user} is deactivated"
    return f"{user} is an app" if member.bot else None


def _named(agents: Mapping[str, str], *, everyone: bool) -> Finding:
    if not (agents or everyone):
        advice = "Name them in AMENDS_SLACK_AGENTS, or set AMENDS_SLACK_EVERYONE_IS_AGENT=true."
        return Finding(PEOPLE, good=False, words="nobody may act in Slack.", advice=advice)
    others = "all other members are agents" if everyone else "nobody else may act"
    words = f"{len(agents)} named, {others}"
    if any(tier.strip().lower() == "manager" for tier in agents.values()):
        return Finding(PEOPLE, good=True, words=words)
    advice = "Name one in AMENDS_SLACK_AGENTS; until then managers approve on the desk page."
    return Finding(PEOPLE, good=True, words=f"{words}; no manager.", advice=advice, warning=True)


async def _socket(api: SlackApi, app_token: str) -> Finding:
    try:
        await api.open_socket(app_token)
    except SlackRefusedError as refused:
        if refused.code == "missing_scope":
            advice = "Basic Information, App-Level Tokens: generate one with connections:write."
            words = "the app token lacks connections:write."
            return Finding(EVENTS, good=False, words=words, advice=advice)
        return Finding(EVENTS, good=False, words=str(refused))
    except SlackError as error:
        return Finding(EVENTS, good=False, words=str(error))
    return Finding(EVENTS, good=True, words="by Socket Mode, no public address needed")
