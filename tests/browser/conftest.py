"""The whole product, a fake Slack beside it, and a real browser in front of it."""

import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from typing import Any, Protocol

import httpx
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page

from bot.shop.demo import DemoShop
from channels.desk.access import DeskAccess
from tests.browser import slack_people
from tests.browser.slack_people import JONAS, SlackDesk, slack_settings
from tests.support import telegram_people
from tests.support.browser import Chat, Watch, new_context, open_browser
from tests.support.people import fake_process
from tests.support.stack import ROOT, STOP_SECONDS, Stack, running_stack
from tests.support.telegram_people import telegram_settings

RESET = (
    "import asyncio; from bot.settings import Settings; from bot.wiring import reset_demo; "
    "asyncio.run(reset_demo(Settings()))"
)


class Visitor(Protocol):
    """Somebody new at the shop, with a browser of their own."""

    async def __call__(self, *, locale: str, **more: Any) -> Chat: ...


class AtDesk(Protocol):
    """A page of the desk, opened by its login link."""

    async def __call__(self) -> Page: ...


@pytest.fixture(scope="package")
def slack_url() -> Iterator[str]:
    with fake_process(slack_people.MODULE) as url:
        yield url


@pytest.fixture(scope="package")
def telegram_url() -> Iterator[str]:
    with fake_process(telegram_people.MODULE) as url:
        yield url


@pytest.fixture(scope="package")
def stack(
    slack_url: str, telegram_url: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stack]:
    doors = slack_settings(slack_url) | telegram_settings(telegram_url)
    with running_stack(tmp_path_factory.mktemp("stack"), **doors) as stack:
        yield stack


@pytest.fixture
def without_slack(stack: Stack) -> Iterator[None]:
    """The same shop, whose gateway was started without Slack."""
    connected = dict(stack.extra)
    others = {k: v for k, v in connected.items() if not k.startswith("AMENDS_SLACK_")}
    _restart_gateway(stack, others)
    yield
    _restart_gateway(stack, connected)


@pytest.fixture
def shop(stack: Stack) -> DemoShop:
    """The demo shop as on its first day."""
    command = [sys.executable, "-c", RESET]
    subprocess.run(command, cwd=ROOT, env=stack.environment, check=True)
    return DemoShop(stack.folder / "demo-shop.sqlite")


@pytest_asyncio.fixture(loop_scope="session", scope="package")
async def browser() -> AsyncIterator[Browser]:
    async with open_browser() as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="session")
async def slack(slack_url: str) -> AsyncIterator[SlackDesk]:
    async with httpx.AsyncClient(base_url=slack_url) as http:
        yield SlackDesk(http)


@pytest_asyncio.fixture(loop_scope="session")
async def manager(slack_url: str) -> AsyncIterator[SlackDesk]:
    async with httpx.AsyncClient(base_url=slack_url) as http:
        yield SlackDesk(http, user=JONAS)


@pytest_asyncio.fixture(loop_scope="session")
async def telegram(telegram_url: str) -> AsyncIterator[httpx.AsyncClient]:
    """What plays the people of Telegram."""
    async with httpx.AsyncClient(base_url=telegram_url) as http:
        yield http


@pytest.fixture
def watch() -> Watch:
    """Everything that any page of the test complained about, and where it went."""
    return Watch()


@pytest_asyncio.fixture(loop_scope="session")
async def visitor(browser: Browser, stack: Stack, watch: Watch) -> AsyncIterator[Visitor]:
    async with AsyncExitStack() as leaving:

        async def arrives(*, locale: str, **more: Any) -> Chat:
            context = await new_context(browser, locale=locale, **more)
            leaving.push_async_callback(context.close)
            page = await context.new_page()
            watch.over(page)
            return Chat(page, stack.url)

        yield arrives
    watch.saw_nothing_wrong()


@pytest_asyncio.fixture(loop_scope="session")
async def at_desk(browser: Browser, stack: Stack, watch: Watch) -> AsyncIterator[AtDesk]:
    async with AsyncExitStack() as leaving:

        async def opens() -> Page:
            context = await new_context(browser, locale="en-GB")
            leaving.push_async_callback(context.close)
            page = await context.new_page()
            watch.over(page)
            await page.goto(login_link(stack))
            return page

        yield opens
    watch.saw_nothing_wrong()


def login_link(stack: Stack) -> str:
    """What `make up` prints."""
    access = DeskAccess(
        session_secret=stack.environment["AMENDS_SESSION_SECRET"],
        admin_token=stack.admin_token,
        clock=lambda: datetime.now(UTC),
    )
    return access.login_link(stack.url)


def _restart_gateway(stack: Stack, extra: dict[str, str]) -> None:
    gateway = stack.processes.pop("gateway")
    gateway.terminate()
    gateway.wait(STOP_SECONDS)
    stack.extra = extra
    stack.start("gateway")
    stack.wait_ready()
