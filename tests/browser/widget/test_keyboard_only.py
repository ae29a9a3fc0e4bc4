"""A whole dialogue, a photo and buttons included, without a pointer."""

import pytest
from playwright.async_api import FilePayload, expect

from bot.conversations.model import Button
from bot.conversations.ports import Reply
from tests.browser.parcel import parcel_photo
from tests.browser.widget.conftest import Guest
from tests.support.browser import Chat
from tests.support.gateway import RunningGateway

pytestmark = pytest.mark.asyncio(loop_scope="session")

MOST_STOPS = 30
OUTLINED = "(one) => getComputedStyle(one).outlineStyle !== 'none'"
FOCUSED = "(one) => one.getRootNode().activeElement === one"
PHOTO = FilePayload(name="parcel.jpg", mimeType="image/jpeg", buffer=parcel_photo(2))


async def reaches(chat: Chat, name: str, *, key: str = "Tab", words: str = "") -> None:
    """Press the key until the focus is there."""
    wanted = chat.get(name).filter(has_text=words).last
    for _ in range(MOST_STOPS):
        await chat.page.keyboard.press(key)
        if await wanted.evaluate(FOCUSED):
            return
    await expect(wanted).to_be_focused()


async def photo_by_keyboard(chat: Chat) -> None:
    await reaches(chat, "attach", key="Shift+Tab")
    async with chat.page.expect_file_chooser() as choosing:
        await chat.page.keyboard.press("Enter")
    await (await choosing.value).set_files([PHOTO])
    await chat.get("previews").wait_for()


async def test_a_dispute_with_a_photo_and_buttons_needs_no_pointer(
    guest: Guest, gateway: RunningGateway
) -> None:
    question = Reply("What is wrong?", (Button("Missing", "/m"), Button("Broken", "/b")))
    gateway.assistant.script = [(question,), (Reply("A photo?"),), (Reply("I see."),)]
    chat = await guest()
    await chat.visit()
    keyboard = chat.page.keyboard
    # Playwright begins to catch file choosers at the first listener; a key is pressed faster than that.
    chat.page.on("filechooser", lambda _: None)
    await reaches(chat, "launcher")
    await keyboard.press("Enter")
    await expect(chat.get("composer")).to_be_focused()

    await keyboard.type("Something is wrong with my order")
    await keyboard.press("Enter")
    await chat.hears("What is wrong?")
    await reaches(chat, "quick-reply", key="Shift+Tab", words="Broken")
    await keyboard.press("Space")
    await chat.hears("A photo?")
    await expect(chat.get("composer")).to_be_focused()

    await photo_by_keyboard(chat)
    await reaches(chat, "send")
    await keyboard.press("Enter")
    await chat.hears("I see.")
    await expect(chat.get("message-buyer").locator("img")).to_have_count(1)


async def test_a_photo_taken_out_by_keyboard_leaves_the_focus_where_one_writes(
    guest: Guest,
) -> None:
    chat = await guest()
    await chat.open()
    chat.page.on("filechooser", lambda _: None)
    await photo_by_keyboard(chat)
    await reaches(chat, "remove-photo", key="Shift+Tab")
    await chat.page.keyboard.press("Enter")
    await expect(chat.get("previews")).to_have_count(0)
    await expect(chat.get("composer")).to_be_focused()


async def test_escape_closes_the_chat_from_anywhere_inside_and_gives_the_focus_back(
    guest: Guest,
) -> None:
    chat = await guest()
    await chat.visit()
    for stop in ("composer", "close", "log", "attach"):
        await reaches(chat, "launcher")
        await chat.page.keyboard.press("Enter")
        await expect(chat.get("composer")).to_be_focused()
        await chat.get(stop).focus()
        await chat.page.keyboard.press("Escape")
        await expect(chat.get("panel")).to_be_hidden()
        await expect(chat.get("launcher")).to_be_focused()
        await chat.page.keyboard.press("Shift+Tab")


async def test_the_focus_stays_inside_a_chat_that_covers_the_screen(guest: Guest) -> None:
    chat = await guest(viewport={"width": 390, "height": 844})
    await chat.open()
    inside = chat.page.locator("amends-widget")
    for key in ("Tab", "Shift+Tab"):
        for _ in range(MOST_STOPS):
            await chat.page.keyboard.press(key)
            assert await inside.evaluate("(host) => document.activeElement === host")


async def test_every_stop_of_the_keyboard_shows_where_it_is(guest: Guest) -> None:
    chat = await guest()
    await chat.open()
    for name in ("send", "launcher"):
        await reaches(chat, name)
        assert await chat.get(name).evaluate(OUTLINED)
