"""`python -m tests.browser.screenshots`: the pictures of the README, taken of real conversations."""

import asyncio
import io
import tempfile
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.async_api import Browser, FloatRect, Page, ViewportSize

from tests.browser.conftest import login_link
from tests.browser.scenes import ARABIC, ENGLISH, SPANISH, tells_all
from tests.support.browser import Chat, new_context, open_browser
from tests.support.stack import ROOT, Stack, reset, running_stack

IMAGES = ROOT / "docs" / "images"
LARGEST = 250_000  # bytes
COLOURS = 256
WINDOW = ViewportSize(width=1440, height=920)
CORNER = FloatRect(x=988, y=92, width=452, height=828)  # where the chat is
DESK = ViewportSize(width=1280, height=920)
PHONE = ViewportSize(width=360, height=720)
SHARP = 1.5  # device pixels a CSS pixel


async def take_all(stack: Stack) -> None:
    """An offer in English, the same in the dark and on a phone, a hand-off in Arabic, and the desk with that case."""
    async with open_browser() as browser:
        await _offer(browser, stack)
        await reset(stack)
        await _on_a_phone(browser, stack)
        await reset(stack)
        await _hand_off(browser, stack)
        await _card(browser, stack)


async def _offer(browser: Browser, stack: Stack) -> None:
    chat = await _chat(browser, stack, "en-GB", viewport=WINDOW)
    await tells_all(chat, ENGLISH)
    await chat.presses("Yes")
    await chat.hears("1 × Linen shirt")
    await _keep(chat.page, "widget-en", clip=CORNER)
    await chat.page.emulate_media(color_scheme="dark")
    await _keep(chat.page, "widget-dark", clip=CORNER)
    await chat.page.context.close()


async def _on_a_phone(browser: Browser, stack: Stack) -> None:
    chat = await _chat(browser, stack, "es-ES", viewport=PHONE, is_mobile=True, has_touch=True)
    await tells_all(chat, SPANISH)
    await _keep(chat.page, "widget-phone")
    await chat.page.context.close()


async def _hand_off(browser: Browser, stack: Stack) -> None:
    chat = await _chat(browser, stack, "ar-EG", viewport=WINDOW)
    await tells_all(chat, ARABIC)
    await chat.presses(ARABIC.right)
    await chat.hears("C-")
    await _keep(chat.page, "widget-ar", clip=CORNER)
    await chat.page.context.close()


async def _card(browser: Browser, stack: Stack) -> None:
    context = await new_context(browser, locale="en-GB", viewport=DESK)
    page = await context.new_page()
    await page.goto(login_link(stack))
    await page.locator("[data-row]").first.click()
    await page.locator(".photos img").first.wait_for()
    await _keep(page, "desk-en")


async def _chat(browser: Browser, stack: Stack, locale: str, **more: Any) -> Chat:
    context = await new_context(browser, locale=locale, device_scale_factor=SHARP, **more)
    chat = Chat(await context.new_page(), stack.url)
    await chat.open()
    return chat


async def _keep(page: Page, name: str, *, clip: FloatRect | None = None) -> None:
    """Write the picture with few colours, which keeps it small."""
    await page.wait_for_load_state("networkidle")
    await page.mouse.move(0, 0)
    shot = Image.open(io.BytesIO(await page.screenshot(clip=clip)))
    few = shot.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    target = IMAGES / f"{name}.png"
    few.save(target, optimize=True)
    if target.stat().st_size > LARGEST:
        message = f"{target.name} is larger than {LARGEST} bytes"
        raise ValueError(message)


def main() -> None:
    """Start everything without Slack, take the pictures, end it."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, running_stack(Path(folder)) as stack:
        asyncio.run(take_all(stack))


if __name__ == "__main__":
    main()
