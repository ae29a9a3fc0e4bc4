"""The chat speaks each of its languages, changes to it while it is open, and fits a small phone in all of them."""

import re

import pytest
from playwright.async_api import expect

from bot.conversations.ports import Reply
from tests.browser.widget.conftest import Guest
from tests.browser.widget.test_phones import STICKS_OUT
from tests.support.browser import violations
from tests.support.gateway import RunningGateway
from tests.support.stack import ROOT

pytestmark = pytest.mark.asyncio(loop_scope="session")

TABLES = ROOT / "channels" / "web" / "widget" / "src" / "strings"
LANGUAGES = sorted(file.stem for file in TABLES.glob("??.ts"))


def words(language: str, name: str) -> str:
    """A sentence of the language's table."""
    found = re.search(
        rf'^  {name}: "(.*)",$', (TABLES / f"{language}.ts").read_text(), re.MULTILINE
    )
    assert found is not None
    return found[1]


async def test_there_are_fifteen_languages() -> None:
    assert len(LANGUAGES) == 15


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_open_chat_changes_to_a_language_and_fits_a_small_phone(
    guest: Guest, language: str
) -> None:
    chat = await guest(locale="sv-SE", viewport={"width": 320, "height": 568})
    await chat.open()
    await expect(chat.get("composer")).to_have_attribute("placeholder", words("en", "write"))

    await chat.page.evaluate("(code) => Amends.setLanguage(code)", language)

    await expect(chat.get("composer")).to_have_attribute("placeholder", words(language, "write"))
    await expect(chat.get("welcome")).to_contain_text(words(language, "welcome"))
    await expect(chat.get("close")).to_have_accessible_name(words(language, "close"))
    panel = chat.get("panel")
    direction = "rtl" if language == "ar" else "ltr"
    await expect(panel.locator(".inside")).to_have_attribute("dir", direction)
    assert await panel.evaluate(STICKS_OUT) == []
    assert await violations(chat.page) == ""


async def test_the_chat_begins_in_the_pages_language_and_follows_the_conversations(
    guest: Guest, gateway: RunningGateway
) -> None:
    chat = await guest("/?locale=it", locale="en-GB")
    await chat.open()
    await expect(chat.get("composer")).to_have_attribute("placeholder", words("it", "write"))
    gateway.assistant.language = "ja"
    gateway.assistant.script = [(Reply("申し訳ございません。"),)]
    await chat.says("シャツが届きません")
    await chat.hears("申し訳")
    await expect(chat.get("composer")).to_have_attribute("placeholder", words("ja", "write"))
