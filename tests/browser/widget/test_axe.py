"""What axe says to everything the open chat can show, light and dark, in both directions."""

import pytest
from playwright.async_api import expect

from tests.browser.widget.conftest import Guest
from tests.browser.widget.scenes import fills_the_log
from tests.support.browser import violations
from tests.support.gateway import RunningGateway

pytestmark = pytest.mark.asyncio(loop_scope="session")

LOOKS = [(locale, theme) for locale in ("en-GB", "ar-EG") for theme in ("light", "dark")]


@pytest.mark.parametrize(("locale", "theme"), LOOKS)
async def test_axe_finds_nothing_wrong_with_a_chat_that_shows_all_it_can(
    guest: Guest, gateway: RunningGateway, locale: str, theme: str
) -> None:
    chat = await guest(locale=locale, color_scheme=theme)
    await chat.open()
    assert await violations(chat.page) == ""

    gateway.assistant.language = locale[:2]
    await fills_the_log(chat, gateway)
    await expect(chat.get("previews")).to_be_visible()
    direction = "rtl" if locale.startswith("ar") else "ltr"
    await expect(chat.get("panel").locator(".inside")).to_have_attribute("dir", direction)
    assert await violations(chat.page) == ""


async def test_the_shops_theme_wins_over_the_visitors(guest: Guest) -> None:
    dark = await guest("/?theme=dark", color_scheme="light")
    await dark.open()
    light = await guest("/?theme=light", color_scheme="dark")
    await light.open()

    await expect(dark.get("panel")).to_have_css("background-color", "rgb(23, 26, 24)")
    await expect(light.get("panel")).to_have_css("background-color", "rgb(255, 255, 255)")
    assert await violations(dark.page) == ""
    assert await violations(light.page) == ""
