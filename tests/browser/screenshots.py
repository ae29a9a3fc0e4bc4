"""`python -m tests.browser.screenshots`: the pictures of the README, taken of real conversations."""

import asyncio
import io
import tempfile
from pathlib import Path

from PIL import Image
from playwright.async_api import Browser, FloatRect, Page

from tests.browser.conftest import login_link
from tests.browser.scenes import ARABIC, ENGLISH, SPANISH, Tongue, tells_all
from tests.support.browser import Chat, new_context, open_browser
from tests.support.stack import ROOT, Stack, running_stack

IMAGES = ROOT / "docs" / "images"
LARGEST = 250_000  # bytes
COLOURS = 256
CORNER = FloatRect(x=640, y=0, width=640, height=800)  # where the chat is
SHARP = 1.5  # device pixels a CSS pixel


async def take_all(stack: Stack) -> None:
    """The offer in English and Arabic, and the desk with a case of each kind of buyer."""
    async with open_browser() as browser:
        english = await _chat(browser, stack, "en-GB")
        await tells_all(english, ENGLISH)
        await english.presses("Yes")
        await english.hears("again")
        await _keep(english.page, "widget-en", clip=CORNER)
        await english.presses("Yes")

        spanish = await _chat(browser, stack, "es-ES")
        await _asks_for_a_person(spanish, "Quiero hablar con una persona.")

        arabic = await _chat(browser, stack, "ar-EG")
        await tells_all(arabic, ARABIC)
        await arabic.says(ARABIC.right)
        await arabic.hears("C-")
        await _keep(arabic.page, "widget-ar", clip=CORNER)
        await _desk(browser, stack)


async def _chat(browser: Browser, stack: Stack, locale: str) -> Chat:
    context = await new_context(browser, locale=locale, device_scale_factor=SHARP)
    chat = Chat(await context.new_page(), stack.url)
    await chat.open()
    return chat
