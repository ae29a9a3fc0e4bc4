"""Where agents work: Slack when it is set up; the desk page is always there as well."""

from collections.abc import Sequence
from typing import Protocol

from fastapi import APIRouter

from bot.casework.budget import Budget, read_budget
from bot.casework.desk_port import Desk
from bot.casework.house import House
from bot.casework.notify_port import Notify, Reminder
from bot.casework.ports import Clock, Unit
from bot.conversations.model import DeskThread, Message
from bot.disputes.names import HandoffId
from bot.settings import Settings
from channels.desk.approved import ApprovedAnswers
from channels.desk.ports import Failure
from channels.desk.translations import OFF, Translations
from channels.slack.door import SlackConfig, SlackDoor
from channels.slack.office import Office


class DeskPlatform(Protocol):
    """A place that shows hand-offs."""

    @property
    def notify(self) -> Notify:
        """Shows what happens to hand-offs."""
        ...

    @property
    def router(self) -> APIRouter:
        """Where the platform calls us."""
        ...

    @property
    def trouble(self) -> str | None:
        """What it refuses until somebody acts, and what to do; None while all is well."""
        ...

    async def start(self) -> None:
        """Connect."""
        ...

    async def stop(self) -> None:
        """Disconnect."""
        ...


def open_desk_platform(
    settings: Settings,
    house: House,
    *,
    desk: Desk,
    answers: ApprovedAnswers,
    translations: Translations = OFF,
) -> DeskPlatform:
    """Slack when it is configured, else nothing but the page, which reads the queue by itself."""
    config = slack_config(settings)
    if config is None:
        return PageOnly()
    unit, clock = house.unit, house.clock
    return SlackDoor(
        config,
        desk=desk,
        threads=StoredThreads(unit),
        seen=StoredSeen(unit, clock),
        office=Office(unit, policy=house.policy, speaker=house.speaker, clock=clock),
        answers=answers,
        translations=translations,
    )


def slack_config(settings: Settings) -> SlackConfig | None:
    """None where Slack is not, or only half, set up."""
    if not settings.slack_ready:
        return None
    bot_token, channel = settings.slack_bot_token, settings.slack_channel
    app_token, signing = settings.slack_app_token, settings.slack_signing_secret
    return SlackConfig(
        bot_token=bot_token.get_secret_value() if bot_token else "",
        channel=channel or "",
        app_token=app_token.get_secret_value() if app_token else None,
        signing_secret=signing.get_secret_value() if signing else None,
        base_url=settings.slack_base_url,
        agents=settings.slack_agents,
        everyone_is_agent=settings.slack_everyone_is_agent,
        rota=settings.slack_rota.split(","),
    )


class PageOnly:
    """No platform to notify: the desk page shows the queue whenever it is opened."""

    router = APIRouter()
    trouble: str | None = None

    @property
    def notify(self) -> "PageOnly":
        """Nobody to tell."""
        return self

    async def start(self) -> None:
        """Nothing to connect."""

    async def stop(self) -> None:
        """Nothing to disconnect."""

    async def opened(self, handoff: HandoffId) -> None:
        """The page lists it."""

    async def changed(self, handoff: HandoffId) -> None:
        """The page redraws itself."""

    async def buyer_message(self, handoff: HandoffId, message: Message) -> None:
        """The page shows the transcript."""

    async def reply_sent(self, handoff: HandoffId, message: Message, *, place: str) -> None:
        """The page shows the transcript."""

    async def translated(self, handoff: HandoffId, message: Message) -> None:
        """The page redraws itself."""

    async def remind(self, handoff: HandoffId, about: Reminder) -> None:
        """The page sorts by deadline."""

    async def alarm(self, handoff: HandoffId | None, text: str, *, key: str) -> None:
        """The page lists promises whose time is over."""


class StoredThreads:
    """Threads, each call a transaction of its own."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def add(self, thread: DeskThread) -> None:
        """Remember it."""
        async with self._unit() as work:
            await work.threads.add(thread)

    async def of_handoff(self, handoff: HandoffId) -> DeskThread | None:
        """The card's thread."""
        async with self._unit() as work:
            return await work.threads.of_handoff(handoff)

    async def handoff_at(self, platform: str, channel: str, ts: str) -> HandoffId | None:
        """The hand-off of a thread."""
        async with self._unit() as work:
            return await work.threads.handoff_at(platform, channel, ts)


class StoredSeen:
    """What was done once, each call a transaction of its own."""

    def __init__(self, unit: Unit, clock: Clock) -> None:
        self._unit = unit
        self._clock = clock

    async def first_time(self, source: str, event: str) -> bool:
        """True once."""
        async with self._unit() as work:
            return await work.seen.first_time(source, event, self._clock())


class StoredBudgets:
    """What was granted lately, for the desk page."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def today(self) -> Budget:
        """As it stands now."""
        house = self._house
        return await read_budget(house.unit, policy=house.policy, now=house.clock())


class StoredFailures:
    """What was given up on, for the desk page."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    async def list(self) -> Sequence[Failure]:
        """The newest first."""
        async with self._unit() as work:
            failed = await work.outbox.given_up()
        return [Failure(one.item.key, one.item.name, one.at, one.error) for one in failed]
