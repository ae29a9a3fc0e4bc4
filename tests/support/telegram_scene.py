"""A fake Telegram, the whole gateway behind it in this process, and a database that outlives a restart."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx

from bot.casework.desk_port import Agent, DeskOutcome
from bot.casework.house import House
from bot.conversations.model import Conversation, Delivery, Message
from bot.disputes.case import Case
from bot.disputes.names import HandoffId, Tier
from bot.wiring import open_photos
from channels.gateway import Gateway
from tests.support.gateway import PATIENCE, served, settings_for
from tests.support.house import SetClock, a_house
from tests.support.scripted_assistant import ScriptedAssistant
from tests.support.telegram_fake import TOKEN, Person, TelegramFake

ANA = Person(4201, "Ana")
FARID = Person(4206, "Farid", "ar")
SECRET = "webhook-secret_of-this-test-run"
MARIA = Agent("desk:maria", "Maria", Tier.AGENT)


@dataclass(repr=False)
class Scene:
    """The gateway can be restarted; house, photos and Telegram stay."""

    telegram: TelegramFake
    house: House
    clock: SetClock
    assistant: ScriptedAssistant
    folder: Path
    changes: dict[str, Any]
    _open: AsyncExitStack = field(default_factory=AsyncExitStack)
    _running: Gateway | None = None
    http: httpx.AsyncClient = field(default_factory=httpx.AsyncClient)

    @property
    def gateway(self) -> Gateway:
        assert self._running is not None
        return self._running

    async def up(self, **changes: Any) -> None:
        """Start the gateway on a port of its own, or raise what keeps it from starting."""
        listener = self._open.enter_context(socket.create_server(("127.0.0.1", 0)))
        port = listener.getsockname()[1]
        values: dict[str, Any] = {
            "telegram_token": TOKEN,
            "telegram_webhook_secret": SECRET,
            "telegram_base_url": self.telegram.base_url,
            "telegram_base_file_url": self.telegram.base_file_url,
        }
        settings = settings_for(self.folder, port, **(values | self.changes | changes))
        gateway = Gateway(settings, self.house, open_photos(settings), self.assistant)
        self._open.push_async_callback(gateway.stop)
        url = await self._open.enter_async_context(served(gateway.asgi, listener))
        await gateway.start()
        self.http = await self._open.enter_async_context(
            httpx.AsyncClient(base_url=url, timeout=PATIENCE)
        )
        self._running = gateway

    async def down(self) -> None:
        """Stop the gateway; what it had begun and not finished is done again by the next one."""
        await self._open.aclose()
        self._open = AsyncExitStack()
        self._running = None

    async def restart(self, **changes: Any) -> None:
        await self.down()
        await self.up(**changes)

    async def conversation(self, who: Person = ANA) -> Conversation:
        async with self.house.unit() as work:
            found = await work.conversations.at_address("telegram", str(who.id))
        assert found is not None
        return found

    async def log(self, who: Person = ANA) -> Sequence[Message]:
        conversation = await self.conversation(who)
        async with self.house.unit() as work:
            return await work.messages.since(conversation.id, 0)

    async def said(self, who: Person = ANA) -> list[str]:
        """What the log has of the buyer: words, or a pressed button's title."""
        drafts = [message.draft for message in await self.log(who)]
        return [d.text if d.title is None else d.title for d in drafts if d.author == "buyer"]

    async def delivery(self, who: Person = ANA) -> Delivery:
        conversation = await self.conversation(who)
        async with self.house.unit() as work:
            found = await work.deliveries.get(conversation.id)
        assert found is not None
        return found

    async def case(self, who: Person = ANA) -> Case:
        conversation = await self.conversation(who)
        async with self.house.unit() as work:
            found = await work.cases.current(conversation.id)
        assert found is not None
        return found

    async def asks_for_person(self, who: Person = ANA) -> HandoffId:
        """The bot is silent from here on."""
        self.telegram.says(who, "/human")
        await self.telegram.reads(who, "person")
        return (await self.case(who)).handoffs[-1].id

    async def replies(self, handoff: HandoffId, text: str) -> None:
        sent = await self.gateway.desk.reply(handoff, MARIA, text, key=uuid4().hex)
        assert sent is DeskOutcome.DONE

    async def until(self, happened: Callable[[], Awaitable[bool]]) -> None:
        """Wait, with an end, for what only the database shows."""
        async with asyncio.timeout(PATIENCE):
            while not await happened():  # noqa: ASYNC110 - a database wakes nobody
                await asyncio.sleep(0.02)

    async def settled(self) -> None:
        """Until every update is taken in, every turn taken and all of the log brought."""
        await self.telegram.acknowledged()
        async with asyncio.timeout(PATIENCE):
            await self.gateway.engine.drained()


@asynccontextmanager
async def a_scene(
    folder: Path, telegram: TelegramFake, *, start: bool = True, **changes: Any
) -> AsyncIterator[Scene]:
    """The house of a test on its own folder, its clock at the time of this machine."""
    clock = SetClock()
    async with a_house(folder, clock) as house:
        clock.now = datetime.now(UTC)
        scene = Scene(telegram, house, clock, ScriptedAssistant(house), folder, changes)
        try:
            if start:
                await scene.up()
            yield scene
        finally:
            await scene.down()
