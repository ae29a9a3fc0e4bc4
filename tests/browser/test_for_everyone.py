"""The open chat for people who use a screen reader or a keyboard only, and on a page with a strict policy."""

import pytest
from playwright.async_api import expect

from bot.shop.demo import DemoShop
from tests.browser.conftest import Visitor
from tests.browser.scenes import ENGLISH, SPANISH, tells_all
from tests.support.browser import violations

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(300)]

MOST_STOPS = 40  # of the Tab key, from the page's beginning to the chat's button


async def test_axe_finds_nothing_wrong_with_an_open_conversation_light_or_dark(
    visitor: Visitor, shop: DemoShop
) -> None:
    chat = await visitor(locale="en-GB", color_scheme="light")
    await chat.open()
    assert await violations(chat.page) == ""
    await tells_all(chat, ENGLISH)
    assert await violations(chat.page) == ""
    await chat.page.emulate_media(color_scheme="dark")
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


async def test_a_strict_policy_is_enough_for_a_chat_that_begins_with_a_suggestion(
    visitor: Visitor,
) -> None:
    chat = await visitor(locale="es-ES")
    answer = await chat.page.request.get(f"{chat.base}/demo/")
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    await chat.open()
    await chat.presses_suggestion("Falta algo en mi pedido")
    await chat.hears(SPANISH.asks_order)
    assert "/missing_items" not in await chat.everything()
