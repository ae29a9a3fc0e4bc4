"""What the shop's page can tell the chat: who the buyer is, that they left, which language they want."""

import re
from datetime import UTC, datetime, timedelta

import jwt
import pytest
from playwright.async_api import expect

from tests.browser.widget.conftest import SHOP_SECRET, Corner, Guest, new_tab
from tests.support.browser import Chat, Watch
from tests.support.gateway import RunningGateway

pytestmark = pytest.mark.asyncio(loop_scope="session")

ASKS_EMAIL = re.compile("Which e-mail|The e-mail you ordered with")
LISTEN = """() => {
  window.heard = [];
  for (const name of ["ready", "open", "close", "message", "unread", "status", "language", "shutdown"]) {
    Amends.on(name, (detail) => heard.push([name, detail]));
  }
}"""
KEPT = "() => Object.keys({ ...localStorage, ...sessionStorage })"
PHOTOS = """async () => {
  const open = indexedDB.open("amends", 1);
  await new Promise((done) => (open.onsuccess = done));
  const all = open.result.transaction("photos").objectStore("photos").getAllKeys();
  return new Promise((done) => (all.onsuccess = () => done(all.result)));
}"""


def login(email: str) -> str:
    """What the shop's backend signs for a buyer who logged in."""
    soon = datetime.now(UTC) + timedelta(minutes=5)
    return jwt.encode({"email": email, "aud": "amends", "exp": soon}, SHOP_SECRET, "HS256")


async def logs_in(chat: Chat, email: str) -> None:
    await chat.page.evaluate("(jwt) => Amends.identify(jwt)", login(email))


async def tells_of_a_missing_shirt(chat: Chat, gateway: RunningGateway) -> None:
    gateway.assistant.meanings["A-1001"] = '/inform{"order_number":"A-1001"}'
    await chat.presses_suggestion("Something is missing")
    await chat.hears("Which order")
    await chat.says("A-1001")


async def test_a_buyer_who_logged_in_at_the_shop_is_not_asked_for_an_email(
    guest: Guest, gateway: RunningGateway
) -> None:
    known, unknown = await guest(), await guest()
    await known.visit()
    await logs_in(known, "ana@example.com")
    await known.get("launcher").click()
    await tells_of_a_missing_shirt(known, gateway)
    await known.hears("Which item")
    await expect(known.get("message-bot").filter(has_text=ASKS_EMAIL)).to_have_count(0)

    await unknown.open()
    await tells_of_a_missing_shirt(unknown, gateway)
    await expect(unknown.get("message-bot").filter(has_text=ASKS_EMAIL)).to_have_count(1)


async def test_somebody_elses_login_does_not_open_an_order(
    guest: Guest, gateway: RunningGateway
) -> None:
    chat = await guest()
    await chat.visit()
    await logs_in(chat, "bruno@example.com")
    await chat.get("launcher").click()
    await tells_of_a_missing_shirt(chat, gateway)
    await expect(chat.get("message-bot")).to_have_count(2)
    assert "Linen" not in await chat.everything()


async def test_after_a_logout_nothing_of_the_buyer_is_left_in_any_tab(
    guest: Guest, gateway: RunningGateway, corner: Corner, watch: Watch
) -> None:
    chat = await guest()
    await chat.visit()
    await logs_in(chat, "ana@example.com")
    await chat.get("launcher").click()
    await chat.says("My secret")
    await chat.hears("You said: My secret")
    before = await chat.conversation()
    other = await new_tab(chat.page.context, corner, watch)
    await other.open()
    await other.hears("You said: My secret")

    await chat.page.evaluate("() => Amends.shutdown()")

    for tab in (chat, other):
        await expect(tab.get("launcher")).to_have_count(0)
        await expect(tab.get("panel")).to_have_count(0)
        assert [key for key in await tab.page.evaluate(KEPT) if key.startswith("amends")] == []
    assert await chat.page.evaluate(PHOTOS) == []
    await chat.page.evaluate("() => Amends.open()")
    await chat.get("welcome").wait_for()
    await chat.says("Somebody else")
    await chat.hears("You said: Somebody else")
    assert await chat.conversation() != before
    assert "secret" not in await chat.everything()


async def test_the_page_hears_what_happens_and_never_what_the_buyer_wrote(
    guest: Guest, gateway: RunningGateway
) -> None:
    chat = await guest()
    await chat.visit()
    await chat.page.evaluate(LISTEN)
    await chat.page.evaluate("() => Amends.open()")
    await chat.get("composer").wait_for()
    await chat.says("private words")
    await chat.hears("You said")
    await chat.page.evaluate("() => Amends.setLanguage('de')")
    await expect(chat.get("composer")).to_have_attribute("placeholder", "Nachricht schreiben")
    await chat.page.evaluate("() => Amends.close()")
    await expect(chat.get("panel")).to_be_hidden()
    await chat.page.evaluate("() => Amends.shutdown()")

    heard = await chat.page.evaluate("() => heard")
    names = [name for name, _ in heard]
    order = ["open", "message", "message", "language", "close", "shutdown"]
    assert [name for name in names if name in order] == order
    assert "ready" in names
    assert "private" not in str(heard)
