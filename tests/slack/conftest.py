"""A fake Slack, a fake desk, and the real door between them, connected by websocket."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass, field

import pytest
import uvicorn
from fastapi import FastAPI

from bot.casework.desk_port import CardView
from channels.slack.commands.approved import ApprovedAnswers
from channels.slack.door import SlackConfig, SlackDoor
from tests.support.fake_desk import FakeDesk
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

    async def presses(self, card: Posted, verb: str, *, user: str = MARIA) -> None:
        await self.slack.click(user, CHANNEL, card.ts, f"amends_{verb}")


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


def a_door(
    settings: SlackConfig,
    desk: FakeDesk,
    books: Books,
    shop: Shop | None = None,
    answers: ApprovedAnswers | None = None,
) -> SlackDoor:
    """The real door."""
    office = (shop or Shop()).office
    return SlackDoor(settings, desk=desk, threads=books, seen=books, office=office, answers=answers)


@pytest.fixture
async def slack() -> AsyncIterator[SlackFake]:
    async with SlackFake(ack_timeout=1.5) as fake:
        yield fake


@pytest.fixture
async def scene(slack: SlackFake) -> AsyncIterator[Scene]:
    async with a_scene(slack) as scene:
        yield scene


@asynccontextmanager
async def a_scene(
    slack: SlackFake,
    *,
    answers: ApprovedAnswers | None = None,
    shop: Shop | None = None,
    by_http: bool = False,
    **settings: object,
) -> AsyncIterator[Scene]:
    """A door that was started, stopped at the end."""
    desk, books, shop = FakeDesk(), Books(), shop or Shop()
    signed = {"app_token": None, "signing_secret": SIGNING_SECRET} if by_http else {}
    door = a_door(config(slack, **signed, **settings), desk, books, shop, answers)
    await door.start()
    try:
        async with serving(door) if by_http else nullcontext("") as url:
            if url:
                slack.use_http(url)
            yield Scene(slack, desk, books, door, shop)
    finally:
        await door.stop()


@asynccontextmanager
async def serving(door: SlackDoor) -> AsyncIterator[str]:
    """The request URL of the door."""
    app = FastAPI()
    app.include_router(door.router)
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, ws="none", log_level="warning"))
    task = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/slack/events"
    finally:
        server.should_exit = True
        await task
