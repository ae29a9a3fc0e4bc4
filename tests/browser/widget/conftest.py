"""A real gateway over real casework, without Rasa; a shop on a foreign origin; a real browser."""

import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any, Protocol

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext

from tests.browser.widget.strict_shop import origin, strict_shop
from tests.support.browser import Chat, Watch, new_context
from tests.support.gateway import RunningGateway, a_gateway

SHOP_SECRET = "secret-that-shop-and-gateway-share"


class Guest(Protocol):
    """Somebody new at the strict shop, with a browser of their own; `path` is the page they land on."""

    async def __call__(self, path: str = "/", *, locale: str = "en-GB", **more: Any) -> Chat: ...


@dataclass(frozen=True, slots=True)
class Corner:
    """The gateway, and the shop that embeds its widget."""

    gateway: RunningGateway
    shop: str

    @property
    def sockets(self) -> str:
        """Where the gateway's websockets are."""
        return self.gateway.url.replace("http", "ws", 1)


@pytest.fixture(scope="module")
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def corner(
    listener: socket.socket, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Corner]:
    """One a module: a process holds one gateway at a time."""
    settings = {"allowed_origins": origin(listener), "shop_jwt_secret": SHOP_SECRET}
    async with (
        a_gateway(tmp_path_factory.mktemp("corner"), **settings) as gateway,
        strict_shop(listener, gateway.url) as shop,
    ):
        yield Corner(gateway, shop)


@pytest.fixture
def gateway(corner: Corner) -> Iterator[RunningGateway]:
    """The gateway, whose assistant has learned nothing from earlier tests."""
    yield corner.gateway
    assistant = corner.gateway.assistant
    assistant.script.clear()
    assistant.meanings.clear()
    assistant.go_on.set()
    assistant.language = "en"


@pytest.fixture
def watch(corner: Corner) -> Watch:
    """What went wrong on any page, and requests to anywhere but the shop and its gateway."""
    return Watch((f"{corner.shop}/", f"{corner.gateway.url}/", f"{corner.sockets}/", "blob:"))


@pytest_asyncio.fixture(loop_scope="session")
async def guest(browser: Browser, corner: Corner, watch: Watch) -> AsyncIterator[Guest]:
    async with AsyncExitStack() as leaving:

        async def arrives(path: str = "/", *, locale: str = "en-GB", **more: Any) -> Chat:
            context = await new_context(browser, locale=locale, **more)
            leaving.push_async_callback(context.close)
            return await new_tab(context, corner, watch, path=path)

        yield arrives
    watch.saw_nothing_wrong()


async def new_tab(
    context: BrowserContext, corner: Corner, watch: Watch, *, path: str = "/"
) -> Chat:
    """One more page of the shop in a visitor's browser."""
    page = await context.new_page()
    watch.over(page)
    return Chat(page, corner.shop, path=path)
