"""A fake Slack, a fake desk, and the real door between them, connected by websocket or by HTTP."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from fastapi import FastAPI

from bot.casework.desk_port import Agent, CardView, DeskOutcome
from bot.disputes.names import HandoffId
from channels.desk.approved import ApprovedAnswers
from channels.desk.translations import OFF, Translations
from channels.slack.door import SlackConfig, SlackDoor
from tests.support.approved import ANSWERS
from tests.support.fake_desk import FakeDesk
from tests.support.gateway import served
from tests.support.hand_off import hand_off
from tests.support.slack_books import Books
from tests.support.slack_fake import (
    APP_TOKEN,
    BOT_TOKEN,
    CHANNEL,
    SIGNING_SECRET,
    Attachment,
    SlackFake,
)
from tests.support.slack_fake.workspace import Posted
from tests.support.slack_shop import Shop

MARIA = "U0MARIA"
JONAS = "U0JONAS"


@dataclass(slots=True)
class Scene:
    """Maria (agent) and Jonas (manager) at the desk, on a Thursday at eleven in Berlin."""

    slack: SlackFake
    desk: FakeDesk
    books: Books
    door: SlackDoor
    url: str = ""  # where it would be reached by HTTP
    shop: Shop = field(default_factory=Shop)

    async def open(self, view: CardView | None = None) -> Posted:
        """Post a hand-off's card."""
        view = self.desk.put(view or hand_off())
        await self.door.notify.opened(view.handoff.id)
        return self.slack.messages(CHANNEL)[-1]

    async def types(
        self, card: Posted, text: str, *, user: str = MARIA, files: tuple[Attachment, ...] = ()
    ) -> Posted:
        """Type in the card's thread and wait until Slack considers it delivered."""
        ts = self.slack.type(user, text, channel=CHANNEL, thread_ts=card.ts, files=files)
        await self.slack.idle()
        return self.slack.workspace.message(CHANNEL, ts)

    async def submits(self, user: str = MARIA, **values: object) -> dict[str, str]:
        """Fill the open modal, by block, and submit it; the errors it shows."""
        view = self.slack.view_of(user)
        assert view is not None
        entered = {block: {"text": value} for block, value in values.items()}
        return await self.slack.submit(user, view.id, entered)

    async def presses(self, card: Posted, verb: str, *, user: str = MARIA) -> None:
        await self.slack.click(user, CHANNEL, card.ts, f"amends_{verb}")


class SlowDesk(FakeDesk):
    """Its replies wait for the test."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = asyncio.Event()
        self.go_on = asyncio.Event()

    async def reply(
        self, handoff: HandoffId, agent: Agent, text: str, *, key: str, place: str = ""
    ) -> DeskOutcome:
        self.asked.set()
        await self.go_on.wait()
        return await super().reply(handoff, agent, text, key=key, place=place)


def config(slack: SlackFake, **more: object) -> SlackConfig:
    values: dict[str, object] = {
        "bot_token": BOT_TOKEN,
        "app_token": APP_TOKEN,
        "channel": CHANNEL,
        "base_url": slack.base_url,
        "agents": {JONAS: "manager"},
        "ping_seconds": 1,
        "ack_seconds": 1.0,
    }
    return SlackConfig(**(values | more))  # type: ignore[arg-type]  # each test names what it varies


def a_door(  # noqa: PLR0913  # a builder names what varies
    settings: SlackConfig,
    desk: FakeDesk,
    books: Books,
    shop: Shop | None = None,
    *,
    answers: ApprovedAnswers = ANSWERS,
    translations: Translations = OFF,
) -> SlackDoor:
    """The real door."""
    return SlackDoor(
        settings,
        desk=desk,
        threads=books,
        seen=books,
        office=(shop or Shop()).office,
        answers=answers,
        translations=translations,
    )


@pytest.fixture
async def slack() -> AsyncIterator[SlackFake]:
    async with SlackFake(ack_timeout=1.5) as fake:
        yield fake


@asynccontextmanager
async def a_scene(  # noqa: PLR0913  # a builder names what varies
    slack: SlackFake,
    *,
    by_http: bool = False,
    desk: FakeDesk | None = None,
    books: Books | None = None,
    shop: Shop | None = None,
    translations: Translations = OFF,
    **changes: object,
) -> AsyncIterator[Scene]:
    """A started door; with the desk and books of an earlier one it is that one's restart."""
    desk, books, shop = desk or FakeDesk(), books or Books(), shop or Shop()
    way: dict[str, object] = {"app_token": None, "signing_secret": SIGNING_SECRET}
    values = config(slack, **((way if by_http else {}) | changes))
    door = a_door(values, desk, books, shop, translations=translations)
    app = FastAPI()
    app.include_router(door.router)
    await door.start()
    try:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            async with served(app, listener) as url:
                if by_http:
                    slack.use_http(f"{url}/slack/events")
                yield Scene(slack, desk, books, door, url, shop)
    finally:
        await door.stop()


@pytest.fixture
async def scene(slack: SlackFake) -> AsyncIterator[Scene]:
    async with a_scene(slack) as scene:
        yield scene
