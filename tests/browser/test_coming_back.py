"""Reloads, second tabs and lost networks: the conversation is where the buyer left it."""

import pytest
from playwright.async_api import expect

from tests.browser.conftest import Visitor
from tests.support.browser import Chat
from tests.support.stack import Stack

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(300)]

FIRST = "One linen shirt is missing from my parcel."
SECOND = "My order is A-1001"


async def test_a_reload_shows_the_conversation_again(visitor: Visitor) -> None:
    chat = await _greeted(visitor)
    before = await chat.everything()
    await chat.page.reload()
    await chat.hears("Which order")
    await expect(chat.get("message-buyer")).to_have_count(1)
    assert await chat.everything() == before


async def test_a_second_tab_shows_the_history_and_what_is_said_in_the_first(
    visitor: Visitor, stack: Stack
) -> None:
    first = await _greeted(visitor)
    second = Chat(await first.page.context.new_page(), stack.url)
    await second.visit()
    if not await second.get("composer").is_visible():
        await second.get("launcher").click()
    await second.hears("Which order")

    await first.says(SECOND)
    await second.hears("e-mail")
    await expect(second.said("buyer", SECOND)).to_have_count(1)
    assert await second.conversation() == await first.conversation()


async def test_what_is_typed_without_network_is_delivered_once_when_it_is_back(
    visitor: Visitor,
) -> None:
    chat = await _greeted(visitor)
    await chat.page.context.set_offline(True)
    await chat.types(SECOND)
    mine = chat.get("message-buyer").filter(has_text=SECOND)
    await expect(mine).to_have_attribute("data-state", "sending")

    await chat.page.context.set_offline(False)
    await expect(mine).to_have_attribute("data-state", "sent")
    await chat.hears("e-mail")
    await chat.page.reload()
    await chat.hears("e-mail")
    await expect(mine).to_have_count(1)


async def test_a_page_closed_while_offline_sends_what_was_typed_when_it_is_opened_again(
    visitor: Visitor, stack: Stack
) -> None:
    chat = await _greeted(visitor)
    await chat.page.context.set_offline(True)
    await chat.types(SECOND)
    await expect(chat.said("buyer", SECOND)).to_have_attribute("data-state", "sending")
    context = chat.page.context
    await chat.page.close()
    await context.set_offline(False)

    later = Chat(await context.new_page(), stack.url)
    await later.visit()
    if not await later.get("composer").is_visible():
        await later.get("launcher").click()
    await later.hears("e-mail")
    await expect(later.get("message-buyer").filter(has_text=SECOND)).to_have_count(1)


async def _greeted(visitor: Visitor) -> Chat:
    chat = await visitor(locale="en-GB")
    await chat.open()
    await chat.says(FIRST)
    await chat.hears("Which order")
    return chat
