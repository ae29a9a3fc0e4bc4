"""One conversation in several tabs and on several pages of the shop."""

import pytest
from playwright.async_api import expect

from bot.conversations.ports import Reply
from tests.browser.widget.conftest import Corner, Guest, new_tab
from tests.support.browser import Watch
from tests.support.gateway import RunningGateway

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_what_happens_in_one_tab_is_seen_in_the_other(
    guest: Guest, gateway: RunningGateway, corner: Corner, watch: Watch
) -> None:
    first = await guest()
    await first.open()
    second = await new_tab(first.page.context, corner, watch)
    await second.open()

    await first.says("From the first")
    await second.hears("You said: From the first")
    await second.says("From the second")
    await first.hears("You said: From the second")

    for tab in (first, second):
        await expect(tab.get("message-buyer")).to_have_count(2)
        await expect(tab.get("message-bot")).to_have_count(2)
    assert await first.conversation() == await second.conversation()


async def test_what_one_tab_has_shown_is_not_unread_in_the_other(
    guest: Guest, gateway: RunningGateway, corner: Corner, watch: Watch
) -> None:
    first = await guest()
    await first.open()
    second = await new_tab(first.page.context, corner, watch)
    await second.open()
    for tab in (first, second):
        await tab.page.bring_to_front()
        if await tab.get("panel").is_visible():
            await tab.get("close").click()
    gateway.assistant.script = [(Reply("News."),)]
    await second.get("launcher").click()
    await second.says("Any news?")
    await second.hears("News.")

    await expect(first.get("message-bot")).to_have_count(1)
    await expect(first.get("badge")).to_have_count(0)
    await expect(first.page).to_have_title("Corner shop")


async def test_another_page_of_the_shop_shows_the_same_open_chat(
    guest: Guest, gateway: RunningGateway
) -> None:
    chat = await guest()
    await chat.open()
    await chat.says("Hello")
    await chat.hears("You said: Hello")

    await chat.page.get_by_role("link", name="Mugs").click()
    await chat.page.wait_for_url("**/mugs")
    await chat.hears("You said: Hello")
    await expect(chat.get("message-buyer")).to_have_count(1)
    await chat.get("close").click()
    await chat.page.reload()
    await expect(chat.get("launcher")).to_be_visible()
    await expect(chat.get("panel")).to_be_hidden()
    await chat.get("launcher").click()
    await chat.hears("You said: Hello")
