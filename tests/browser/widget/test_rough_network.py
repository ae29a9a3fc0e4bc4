"""Slow lines, no line, and browsers that keep nothing."""

import pytest
from playwright.async_api import expect

from bot.conversations.ports import Reply
from tests.browser.parcel import parcel_photo
from tests.browser.widget.conftest import Guest
from tests.browser.widget.scenes import large_photo
from tests.support.browser import Chat
from tests.support.gateway import RunningGateway

pytestmark = pytest.mark.asyncio(loop_scope="session")

KILOBYTE = 1024
SLOW = {
    "offline": False,
    "latency": 400,  # milliseconds
    "downloadThroughput": 60 * KILOBYTE,
    "uploadThroughput": 60 * KILOBYTE,
}
FORBIDDEN = """
  const refuse = () => { throw new DOMException("The browser keeps nothing.", "SecurityError"); };
  for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
    Object.defineProperty(window, name, { get: refuse });
  }
  window.BroadcastChannel = class { constructor() { refuse(); } };
  if (navigator.locks) navigator.locks.request = async () => refuse();
"""


async def slows_down(chat: Chat) -> None:
    devtools = await chat.page.context.new_cdp_session(chat.page)
    await devtools.send("Network.enable")
    await devtools.send("Network.emulateNetworkConditions", SLOW)


async def test_on_a_slow_line_a_photo_shows_how_far_it_is_and_the_words_follow_it(
    guest: Guest, gateway: RunningGateway
) -> None:
    gateway.assistant.script = [(Reply("The photo is here."),), (Reply("So are the words."),)]
    chat = await guest()
    await slows_down(chat)
    await chat.open()
    await chat.chooses(large_photo())
    await chat.types("Two of three arrived")

    bar = chat.get("message-buyer").locator("progress")
    await expect(bar).to_have_js_property("max", 1)
    between = "() => { const { value } = %s; return value > 0 && value < 1; }"
    place = "document.querySelector('amends-widget').shadowRoot.querySelector('progress')"
    await chat.page.wait_for_function(between % place)
    await expect(chat.said("buyer", "Two of three")).to_have_attribute("data-state", "sending")
    await chat.hears("So are the words.")
    await expect(bar).to_have_count(0)
    assert gateway.assistant.texts()[-1] == "Two of three arrived"


async def test_what_is_said_and_shown_without_a_line_arrives_once_and_in_order_when_it_is_back(
    guest: Guest, gateway: RunningGateway
) -> None:
    chat = await guest()
    await chat.open()
    await chat.says("Hello")
    await chat.hears("You said: Hello")
    await chat.page.context.set_offline(True)
    await expect(chat.get("connection")).to_contain_text("You are offline")
    for words in ("first", "second"):
        await chat.types(words)
    await chat.chooses(parcel_photo(2))
    await chat.get("send").click()
    await chat.types("third")
    mine = chat.get("message-buyer")
    await expect(mine).to_have_count(5)
    await expect(mine.last).to_have_attribute("data-state", "sending")

    await chat.page.context.set_offline(False)
    await expect(mine.last).to_have_attribute("data-state", "sent")
    await chat.hears("You said: third")
    await expect(chat.get("connection")).to_have_text("")
    heard = gateway.assistant.texts()[-4:]
    assert [heard[0], heard[1], heard[3]] == ["first", "second", "third"]
    assert heard[2].startswith("/provide_photo")


async def test_a_browser_that_keeps_nothing_can_still_settle_a_dispute(
    guest: Guest, gateway: RunningGateway
) -> None:
    gateway.assistant.script = [(Reply("A photo, please?"),), (Reply("Thank you."),)]
    chat = await guest()
    await chat.page.add_init_script(FORBIDDEN)
    await chat.open()
    await chat.says("It came broken")
    await chat.hears("A photo, please?")
    await chat.sends_photo(parcel_photo(1))
    await chat.hears("Thank you.")
    await expect(chat.get("message-buyer").locator("img")).to_have_count(1)

    await chat.open()
    await expect(chat.get("message-buyer")).to_have_count(0)
    await chat.says("Here I am again")
    await chat.hears("You said: Here I am again")
