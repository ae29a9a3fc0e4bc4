"""The open chat for people who use a screen reader or a keyboard only, and on a page with a strict policy."""

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page, expect

from bot.shop.demo import DemoShop
from tests.browser.conftest import Visitor
from tests.browser.scenes import ARABIC, ENGLISH, Tongue, tells_all
from tests.support.browser import Watch

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(300)]

MOST_STOPS = 40  # of the Tab key, from the page's beginning to the chat's button


async def violations(page: Page) -> str:
    """What axe finds wrong with the page, shadow roots included."""
    found = await Axe().run(page)
    return found.generate_snapshot()


@pytest.mark.parametrize(
    ("locale", "tongue", "scheme"),
    [
        pytest.param("en-GB", ENGLISH, "light", id="light"),
        pytest.param("en-GB", ENGLISH, "dark", id="dark"),
        pytest.param("ar-EG", ARABIC, "light", id="arabic"),
    ],
)
async def test_axe_finds_nothing_wrong_with_an_open_conversation(
    visitor: Visitor, shop: DemoShop, locale: str, tongue: Tongue, scheme: str
) -> None:
    chat = await visitor(locale=locale, color_scheme=scheme)
    await chat.open()
    assert await violations(chat.page) == ""
    await tells_all(chat, tongue)
    assert await violations(chat.page) == ""


async def test_a_keyboard_is_enough_to_open_write_send_and_leave(visitor: Visitor) -> None:
    chat = await visitor(locale="en-GB")
    await chat.visit()
    keyboard, launcher = chat.page.keyboard, chat.get("launcher")
    for _ in range(MOST_STOPS):
        await keyboard.press("Tab")
        if await launcher.evaluate("(one) => one.getRootNode().activeElement === one"):
            break
    await keyboard.press("Enter")
    await expect(chat.get("composer")).to_be_focused()

    await keyboard.type(ENGLISH.complaint)
    await keyboard.press("Enter")
    await chat.hears(ENGLISH.asks_order)
    await expect(chat.get("composer")).to_be_focused()
    await keyboard.press("Escape")
    await expect(chat.get("panel")).to_be_hidden()
    await expect(launcher).to_be_focused()


async def test_a_strict_policy_is_kept_and_nothing_leaves_this_machine(
    visitor: Visitor, shop: DemoShop, watch: Watch
) -> None:
    chat = await visitor(locale="en-GB")
    answer = await chat.page.request.get(f"{chat.base}/demo/")
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    await chat.open()
    await tells_all(chat, ENGLISH)
    assert watch.complaints == []
    assert watch.strangers == []
