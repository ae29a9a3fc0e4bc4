"""Whether this machine knows the time, and the zones it is told in."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin
from zoneinfo import ZoneInfo, available_timezones

import httpx

from bot.checkup import Finding
from bot.loopback import is_here
from bot.settings import Settings

CLOCK, ZONES = "clock", "time zones"
SECONDS = 10.0
ODD, WRONG = 30.0, 300.0  # seconds; Slack's requests are refused when they seem five minutes old


@dataclass(frozen=True, slots=True)
class Offset:
    """How far this clock is ahead, in seconds, give or take `doubt`."""

    ahead: float
    doubt: float

    @property
    def least(self) -> float:
        """What it is off by for sure."""
        return max(abs(self.ahead) - self.doubt, 0.0)


async def clock(settings: Settings) -> Sequence[Finding]:
    """Compare with the platforms that are set up. No token is sent."""
    asked = dict(_clocks(settings))
    if not asked:
        return [Finding(CLOCK, good=True, words="not compared: no platform is set up")]
    offsets = await asyncio.gather(*(offset(url) for url in asked.values()))
    return [told(name, found) for name, found in zip(asked, offsets, strict=True)]


async def offset(url: str) -> Offset | None:
    """Measured by the `Date` of an answer, whichever; None where there is none."""
    here = is_here(url)
    async with httpx.AsyncClient(timeout=SECONDS, trust_env=not here) as client:
        before = time.time()
        try:
            answer = await client.get(url)
            theirs = parsedate_to_datetime(answer.headers["date"]).timestamp()
        except (httpx.HTTPError, KeyError, ValueError):
            return None
        after = time.time()
    second, way = 0.5, (after - before) / 2  # it is cut to the second, and made on the way
    return Offset(ahead=before + way - (theirs + second), doubt=second + way)


def told(name: str, found: Offset | None) -> Finding:
    """In words, with what to do about it."""
    if found is None:
        words = f"not compared with {name}'s, which did not answer."
        return Finding(CLOCK, good=True, words=words, warning=True)
    if found.least <= ODD:
        return Finding(CLOCK, good=True, words=f"the same as {name}'s")
    side = "ahead of" if found.ahead > 0 else "behind"
    return Finding(
        CLOCK,
        good=found.least <= WRONG,
        words=f"{round(abs(found.ahead))} s {side} {name}'s.",
        advice="Let the machine set it (timedatectl set-ntp true): deadlines follow it, and over "
        "five minutes Slack's requests are refused.",
        warning=found.least <= WRONG,
    )


def zones(settings: Settings) -> Finding:
    """Whether the policy's time zone, and those that buyers are in, are known here."""
    from bot.policy.load import read_policy  # noqa: PLC0415  # loaded when needed

    known = available_timezones()
    if not known:
        words = "this machine knows none."
        return Finding(ZONES, good=False, words=words, advice="Install the package tzdata.")
    policy, _ = read_policy(settings.policy_file)
    zone = policy.hours.zone if policy else "UTC"
    now = datetime.now(ZoneInfo(zone))
    return Finding(ZONES, good=True, words=f"{len(known)} known; in {zone} it is {now:%H:%M}")


def _clocks(settings: Settings) -> Sequence[tuple[str, str]]:
    """What answers without a token."""
    slack = ("Slack", urljoin(settings.slack_base_url, "api.test"))
    telegram = ("Telegram", urljoin(settings.telegram_base_url, "/"))
    return [
        *([slack] if settings.slack_bot_token else []),
        *([telegram] if settings.telegram_token else []),
    ]
