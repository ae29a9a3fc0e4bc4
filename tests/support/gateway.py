"""The gateway at work on a free port, in this process, over a house of its own; and buyers with sockets."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
import pytest_asyncio
import socketio
import uvicorn

from bot.casework.desk_port import Agent, DeskOutcome
from bot.casework.house import House
from bot.disputes.case import Case
from bot.disputes.names import ConversationId, HandoffId, Tier
from bot.settings import Settings
from bot.wiring import open_photos
from channels.gateway import Gateway
from tests.support.house import SetClock, a_house
from tests.support.scripted_assistant import ScriptedAssistant

ADMIN_TOKEN = "admin-token-of-this-test-run"
SESSION_SECRET = "session-secret-of-this-test-run-only"
PATIENCE = 30.0  # seconds; what should happen happens within milliseconds

Event = tuple[str, Any]


class WebBuyer:
    """A web client: everything it heard, in order. Waits are for events, with an end."""

    def __init__(self, url: str) -> None:
        self.heard: list[Event] = []
        self._url = url
        self._news = asyncio.Condition()
        self._socket = socketio.AsyncClient(reconnection=False)
        self._socket.on("*", self._hear)
        self._socket.on("connect_error", self._hear_refusal)

    async def connects(self, auth: Any = None, **options: Any) -> "WebBuyer":
        """Raises `socketio.exceptions.ConnectionError` when it is refused."""
        options = {"transports": ["websocket"], "wait_timeout": PATIENCE, **options}
        await self._socket.connect(self._url, auth=auth, **options)
        return self

    async def leaves(self) -> None:
        await self._socket.disconnect()
        await self._socket.shutdown()

    async def asks(self, event: str, *data: Any) -> Any:
        """Emit and wait for the acknowledgement."""
        return await self._socket.call(event, data, timeout=PATIENCE)

    async def emits(self, event: str, data: Any) -> None:
        """Emit as clients do that want no acknowledgement."""
        await self._socket.emit(event, data)

    async def says(self, text: str, client_id: str | None = None, **metadata: Any) -> Any:
        """Say something; what the gateway acknowledges."""
        extras = metadata | ({"client_id": client_id} if client_id else {})
        return await self.asks("user_uttered", {"message": text, "metadata": extras})

    async def hears(
        self, event: str, like: Callable[[Any], bool] = lambda _: True, *, times: int = 1
    ) -> Any:
        """Wait until it heard such an event so many times; the last one."""

        def found() -> list[Any]:
            return [data for name, data in self.heard if name == event and like(data)]

        async with self._news, asyncio.timeout(PATIENCE):
            await self._news.wait_for(lambda: len(found()) >= times)
        return found()[times - 1]

    async def hears_text(self, text: str) -> Any:
        """Wait for a message of the bot or of an agent with these words in it."""
        return await self.hears("bot_uttered", lambda data: text in data["text"])

    def all(self, event: str) -> list[Any]:
        """What it heard of an event so far."""
        return [data for name, data in self.heard if name == event]

    async def _hear_refusal(self, data: Any = None) -> None:
        await self._hear("connect_error", data)

    async def _hear(self, event: str, data: Any = None) -> None:
        async with self._news:
            self.heard.append((event, data))
            self._news.notify_all()


@dataclass(repr=False)
class RunningGateway:
    """What a test works with. `http` is a plain client of the gateway's address."""

    url: str
    gateway: Gateway
    house: House
    assistant: ScriptedAssistant
    clock: SetClock
    http: httpx.AsyncClient
    folder: Path
    buyers: list[WebBuyer] = field(default_factory=list)

    async def session(self, **body: Any) -> tuple[str, ConversationId]:
        """A fresh token and its conversation."""
        answer = await self.http.post("/api/token", json=body)
        answer.raise_for_status()
        found = answer.json()
        return found["token"], ConversationId(found["conversation"])

    async def buyer(self, auth: Any = None, **options: Any) -> WebBuyer:
        """A connected client; it leaves at the end."""
        buyer = WebBuyer(self.url)
        self.buyers.append(buyer)
        return await buyer.connects(auth, **options)

    async def refusal(self, auth: Any = None, **options: Any) -> Any:
        """What a client is told whose handshake is refused."""
        buyer = WebBuyer(self.url)
        self.buyers.append(buyer)
        with pytest.raises(socketio.exceptions.ConnectionError):
            await buyer.connects(auth, **options)
        return buyer.all("connect_error")[-1]

    async def upload(
        self, token: str, body: bytes, *, name: str = "photo.jpg", client_id: str | None = None
    ) -> httpx.Response:
        """Send a photo."""
        return await self.http.post(
            "/api/uploads",
            files={"file": (name, body, "image/jpeg")},
            data={"client_id": client_id} if client_id else None,
            headers={"Authorization": f"Bearer {token}"},
        )

    async def case(self, conversation: ConversationId) -> Case:
        """The conversation's open case."""
        async with self.house.unit() as work:
            found = await work.cases.current(conversation)
        assert found is not None
        return found

    async def takes(self, handoff: HandoffId, name: str) -> None:
        """An agent takes the case at the desk."""
        taken = await self.gateway.desk.take(handoff, _agent(name), key=uuid4().hex)
        assert taken is DeskOutcome.DONE

    async def replies(self, handoff: HandoffId, name: str, text: str) -> None:
        """An agent answers the buyer."""
        sent = await self.gateway.desk.reply(handoff, _agent(name), text, key=uuid4().hex)
        assert sent is DeskOutcome.DONE


def _agent(name: str) -> Agent:
    return Agent(f"desk:{name}", name, Tier.AGENT)


def settings_for(folder: Path, port: int, **changes: Any) -> Settings:
    """Settings of a shop that set nothing but what it must; of this test's folder and port."""
    values: dict[str, Any] = {
        "port": port,
        "actions_port": 1,  # nobody answers there
        "data_dir": folder,
        "admin_token": ADMIN_TOKEN,
        "session_secret": SESSION_SECRET,
        "rasa_token": "rasa-token-of-this-test-run",
        "actions_token": "actions-token-of-this-test-run",
        "messages_a_minute": 10_000,
        "requests_a_minute": 10_000,
        "undo_seconds": 0,  # a test of its own waits
    }
    return Settings(_env_file=None, **(values | changes))


@asynccontextmanager
async def a_gateway(folder: Path, **changes: Any) -> AsyncIterator[RunningGateway]:
    """A gateway that answers; `changes` are settings."""
    clock = SetClock()
    async with (
        a_house(folder, clock) as house,
        a_gateway_over(house, clock, folder, **changes) as running,
    ):
        yield running


@asynccontextmanager
async def a_gateway_over(
    house: House, clock: SetClock, folder: Path, **changes: Any
) -> AsyncIterator[RunningGateway]:
    """A gateway over a house that outlives it: the next one over it is its restart."""
    with _listening() as listener:
        settings = settings_for(folder, listener.getsockname()[1], **changes)
        assistant = ScriptedAssistant(house)
        gateway = Gateway(settings, house, open_photos(settings), assistant)
        await gateway.start()
        try:
            async with (
                served(gateway.asgi, listener) as url,
                httpx.AsyncClient(base_url=url, timeout=PATIENCE) as http,
            ):
                running = RunningGateway(url, gateway, house, assistant, clock, http, folder)
                yield running
                await asyncio.gather(*(buyer.leaves() for buyer in running.buyers))
        finally:
            await gateway.stop()


@asynccontextmanager
async def served(app: Any, listener: socket.socket) -> AsyncIterator[str]:
    """An ASGI application behind a listening socket; its address."""
    config = uvicorn.Config(app, log_config=None, access_log=False, lifespan="off")
    server = _Server(config)
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    await asyncio.wait_for(server.up.wait(), PATIENCE)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        await asyncio.wait_for(serving, PATIENCE)


class _Server(uvicorn.Server):
    """Says when it is up, and leaves the test run's signals alone."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.up = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.up.set()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@contextmanager
def _listening() -> Iterator[socket.socket]:
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", 0))
        yield listener


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def module_gateway(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[RunningGateway]:
    """A gateway for all tests of a module, which run on the module's loop and have buyers of their own."""
    async with a_gateway(tmp_path_factory.mktemp("gateway")) as running:
        yield running


@pytest.fixture
async def gateway(tmp_path: Path) -> AsyncIterator[RunningGateway]:
    """A gateway for one test. `from tests.support.gateway import gateway` in a conftest."""
    async with a_gateway(tmp_path) as running:
        yield running
