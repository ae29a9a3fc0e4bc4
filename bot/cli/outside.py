"""The doctor's questions to others: platforms, the public address, clocks. All at once, none for ever."""

import asyncio
from collections.abc import Coroutine, Sequence

import yaml

from bot.checkup import Finding
from bot.cli.address import ADDRESS, address
from bot.cli.clock import CLOCK, clock
from bot.cli.languages import languages
from bot.cli.place import ROOT
from bot.settings import Settings

MANIFEST = ROOT / "slack" / "manifest.yml"
TRANSLATION = "translation"
WITHIN = 30.0  # seconds


def outside(settings: Settings, *, running: bool) -> Sequence[Finding]:
    """What was found, in an order of its own. `running`: whether the gateway does."""
    return asyncio.run(_all(settings, running=running))


async def _all(settings: Settings, *, running: bool) -> Sequence[Finding]:
    found = await asyncio.gather(
        in_time("slack", slack(settings, running=running)),
        in_time("telegram", telegram(settings)),
        in_time(TRANSLATION, translation(settings)),
        in_time(ADDRESS, address(settings, running=running)),
        in_time(CLOCK, clock(settings)),
    )
    return [one for some in found for one in some]


async def in_time(
    subject: str, check: Coroutine[None, None, Sequence[Finding]], *, within: float = WITHIN
) -> Sequence[Finding]:
    """What the check found; a problem where it takes too long."""
    try:
        async with asyncio.timeout(within):
            return await check
    except TimeoutError:
        words = f"no answer within {within:g} s."
        advice = "Look at the network, and at HTTPS_PROXY if there is a proxy."
        return [Finding(subject, good=False, words=words, advice=advice)]


async def slack(settings: Settings, *, running: bool) -> Sequence[Finding]:
    """Slack, where it is set up."""
    from channels.desk_platform import slack_config  # noqa: PLC0415  # loaded when needed
    from channels.slack.checkup import checkup  # noqa: PLC0415

    config = slack_config(settings)
    if config is None:
        return [_not_ready(settings)]
    return await checkup(
        config, wanted=manifest_scopes(), own_url=settings.own_url, running=running
    )


async def telegram(settings: Settings) -> Sequence[Finding]:
    """Telegram, where it is set up."""
    if settings.telegram_token is None:
        return [Finding("telegram", good=True, words="not set up; buyers write on the website")]
    from channels.telegram.checkup import checkup  # noqa: PLC0415  # loaded when needed

    return await checkup(settings)


async def translation(settings: Settings) -> Sequence[Finding]:
    """Whether the translation service answers and takes our key, where one is set up."""
    from bot.translation.checkup import checkup  # noqa: PLC0415  # loaded when needed
    from bot.wiring import translation_config  # noqa: PLC0415

    config = translation_config(settings)
    if config is None:
        return [Finding(TRANSLATION, good=True, words="not set up; agents read the original")]
    return [await checkup(config, to=settings.translate_to, languages=languages(ROOT))]


def manifest_scopes() -> Sequence[str]:
    """What the app asks for when it is installed."""
    manifest = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    return [str(scope) for scope in manifest["oauth_config"]["scopes"]["bot"]]


def _not_ready(settings: Settings) -> Finding:
    if settings.slack_bot_token is None and settings.slack_channel is None:
        return Finding("slack", good=True, words="not set up; people answer on the desk page")
    return Finding(
        "slack",
        good=False,
        words="half set up.",
        advice="Set AMENDS_SLACK_BOT_TOKEN, AMENDS_SLACK_CHANNEL and one of "
        "AMENDS_SLACK_APP_TOKEN and AMENDS_SLACK_SIGNING_SECRET, or none of them.",
    )
