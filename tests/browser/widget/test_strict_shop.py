"""A shop on another origin whose policy allows the gateway and nothing else."""

import socket

import pytest
from playwright.async_api import Browser, expect

from bot.conversations.model import Button
from bot.conversations.ports import Reply
from tests.browser.parcel import parcel_photo
from tests.browser.widget.conftest import Guest
from tests.browser.widget.strict_shop import strict_shop
from tests.support.browser import Chat, new_context
from tests.support.gateway import RunningGateway

pytestmark = pytest.mark.asyncio(loop_scope="session")

FORGET_NOTHING = """() => ({
  local: Object.keys(localStorage), page: Object.keys(sessionStorage), cookies: document.cookie,
  session: Object.keys(JSON.parse(localStorage.getItem("amends.session"))).sort(),
})"""


async def test_words_a_button_and_a_photo_travel_under_the_strict_policy(
    guest: Guest, gateway: RunningGateway
) -> None:
    offer = Reply("Shall we send it again?", (Button("Yes, please", "/yes"),))
    gateway.assistant.script = [(offer,), (Reply("It is on its way."),)]
    chat = await guest()
    await chat.open()
    assert not chat.page.url.startswith(gateway.url)
    await chat.says("One shirt is missing")
    await chat.presses("Yes, please")
    await chat.hears("It is on its way.")
    await chat.sends_photo(parcel_photo(2))
    await expect(chat.get("message-buyer").last).to_have_attribute("data-state", "sent")

    await chat.page.reload()
    picture = chat.get("message-buyer").locator("img")
    await expect(picture).to_have_js_property("complete", value=True)
    assert await picture.evaluate("(image) => image.naturalWidth") > 0
    assert "/yes" not in await chat.everything()


async def test_the_device_keeps_the_token_and_no_word_of_the_buyers(
    guest: Guest, gateway: RunningGateway
) -> None:
    chat = await guest()
    await chat.open()
    await chat.says("My name is Ana Silva")
    await chat.hears("You said")

    kept = await chat.page.evaluate(FORGET_NOTHING)

    assert sorted(kept["local"]) == ["amends.read", "amends.session"]
    assert kept["session"] == ["conversation", "known", "telegram", "token"]
    assert kept["page"] == ["amends.open"]
    assert kept["cookies"] == ""


async def test_a_page_that_the_shop_did_not_allow_gets_no_conversation(
    browser: Browser, gateway: RunningGateway
) -> None:
    context = await new_context(browser, locale="en-GB")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        async with strict_shop(listener, gateway.url) as shop:
            chat = Chat(await context.new_page(), shop, path="/")
            await chat.open()
            await chat.types("Let me in")
            await expect(chat.get("connection")).to_contain_text("What you write is kept")
            await expect(chat.get("message-buyer")).to_have_attribute("data-state", "sending")
            assert "Let me in" not in gateway.assistant.texts()
            await context.close()
