"""A real Chromium, and the chat widget through a buyer's hands and eyes."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from axe_playwright_python.async_playwright import Axe  # type: ignore[import-untyped]  # it has none
from playwright.async_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    FilePayload,
    Locator,
    Page,
    Request,
    async_playwright,
    expect,
)

CHROMIUM = "AMENDS_TEST_CHROMIUM"  # where the browser is; Debian's place when unset
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
A_TURN = 40_000.0  # milliseconds: a reply, on a machine that is busy with other tests
AN_INSTANT = 20_000.0  # what a page does by itself, on that machine
NO_NETWORK = "net::ERR_INTERNET_DISCONNECTED"
HERE = "http://127.0.0.1:", "ws://127.0.0.1:", "blob:", "data:"


@asynccontextmanager
async def open_browser() -> AsyncIterator[Browser]:
    """Chromium with a user folder of its own, ended at the end."""
    expect.set_options(timeout=AN_INSTANT)
    async with async_playwright() as playwright:
        path = os.environ.get(CHROMIUM) or "/usr/bin/chromium"
        browser = await playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        try:
            yield browser
        finally:
            await browser.close()


async def new_context(browser: Browser, *, locale: str, **more: Any) -> BrowserContext:
    """A visitor's own browser: no cookies, nothing stored."""
    size = {"width": 1280, "height": 800}
    options = {"viewport": size, "timezone_id": "Europe/Berlin", "reduced_motion": "reduce"} | more
    context = await browser.new_context(locale=locale, **options)
    context.set_default_timeout(A_TURN)
    return context


@dataclass
class Watch:
    """What a page complained about, and every address it asked for that is not one of `here`."""

    here: tuple[str, ...] = HERE
    complaints: list[str] = field(default_factory=list)
    strangers: list[str] = field(default_factory=list)

    def over(self, page: Page) -> None:
        """Look from now on."""
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", self._asked)
        page.on("websocket", lambda socket: self._went(socket.url))

    def saw_nothing_wrong(self) -> None:
        """No error, no broken policy, no request to anywhere but `here`."""
        assert self.complaints == []
        assert self.strangers == []

    def _heard(self, message: ConsoleMessage) -> None:
        """A network that a test took away is no complaint of the page's."""
        if message.type in ("error", "warning") and NO_NETWORK not in message.text:
            self.complaints.append(message.text)

    def _asked(self, request: Request) -> None:
        self._went(request.url)

    def _went(self, address: str) -> None:
        if not address.startswith(self.here):
            self.strangers.append(address)


async def violations(page: Page) -> str:
    """What axe finds wrong with the page, shadow roots included."""
    found: str = (await Axe().run(page)).generate_snapshot()
    return found


class Chat:
    """The widget on one page of a shop, the demo shop's unless told otherwise."""

    def __init__(self, page: Page, base: str, *, path: str = "/demo/") -> None:
        self.page = page
        self.base = base
        self.path = path

    async def visit(self) -> None:
        """Go to the shop; the chat stays closed unless it was open before."""
        await self.page.goto(f"{self.base}{self.path}")
        await self.get("launcher").wait_for()

    async def open(self) -> None:
        """Go to the shop and press the button in the corner."""
        await self.visit()
        await self.get("launcher").click()
        await self.get("composer").wait_for()

    def get(self, name: str) -> Locator:
        """A part of the widget by its test id."""
        return self.page.get_by_test_id(name)

    def said(self, author: str, words: str) -> Locator:
        """The newest message of `buyer`, `bot`, `agent` or `system` with these words."""
        return self.get(f"message-{author}").filter(has_text=words).last

    async def says(self, words: str) -> None:
        """Type, press Enter, and see it arrive."""
        await self.types(words)
        await expect(self.said("buyer", words)).to_have_attribute("data-state", "sent")

    async def types(self, words: str) -> None:
        """Type and press Enter."""
        await self.get("composer").fill(words)
        await self.get("composer").press("Enter")

    async def hears(self, words: str, *, author: str = "bot") -> None:
        """After the buyer's last message somebody says this, sooner or later."""
        mine = '[data-testid="message-buyer"]'
        answers = self.page.locator(f'[data-testid="message-{author}"]:not(:has(~ {mine}))')
        await expect(answers.filter(has_text=words).last).to_be_visible(timeout=A_TURN)

    async def presses(self, title: str) -> None:
        """Press one of the bot's buttons that can still be pressed."""
        button = self.get("quick-reply").filter(has_text=title).and_(self.page.locator(":enabled"))
        await button.last.click()

    async def presses_suggestion(self, title: str) -> None:
        """Press one of the openings that an empty chat offers."""
        await self.get("suggestion").filter(has_text=title).click()

    async def sends_photo(self, body: bytes, *, name: str = "parcel.jpg") -> None:
        """Choose a photo, see its preview, send it."""
        await self.chooses(body, name=name)
        await self.get("send").click()

    async def chooses(self, *bodies: bytes, name: str = "parcel.jpg") -> None:
        """Choose photos and see their previews; nothing is sent yet."""
        files = [FilePayload(name=name, mimeType="image/jpeg", buffer=body) for body in bodies]
        await self.get("attach-input").set_input_files(files)
        await self.get("previews").wait_for()

    async def sees_photos(self, author: str, count: int) -> list[bytes]:
        """All photos of `buyer` or `agent`, as the gateway gives them out, as soon as there are so many."""
        pictures = self.get(f"message-{author}").locator("img[src*='/api/evidence/']")
        await expect(pictures).to_have_count(count, timeout=A_TURN)
        places = await pictures.evaluate_all("(images) => images.map((image) => image.src)")
        answers = [await self.page.request.get(place) for place in places]
        return [await answer.body() for answer in answers]

    async def conversation(self) -> str:
        """The id under which the gateway keeps what is said here."""
        script = "() => JSON.parse(localStorage.getItem('amends.session')).conversation"
        found: str = await self.page.evaluate(script)
        return found

    async def everything(self) -> str:
        """All that the log shows."""
        return await self.get("log").inner_text()
