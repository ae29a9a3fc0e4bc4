"""Phones: the chat fills the screen, nothing sticks out, and nothing hides behind the keyboard."""

from typing import Any

import pytest
from playwright.async_api import Locator, expect

from tests.browser.widget.conftest import Guest
from tests.browser.widget.scenes import SURVEY, fills_the_log
from tests.support.browser import Chat
from tests.support.gateway import RunningGateway

pytestmark = pytest.mark.asyncio(loop_scope="session")

PHONES = [(320, 568), (360, 740), (390, 844), (430, 932), (667, 375), (844, 390)]
TOUCH: dict[str, Any] = {"is_mobile": True, "has_touch": True, "device_scale_factor": 2}
STICKS_OUT = """(panel) => [...panel.querySelectorAll("*:not(.sr, .previews *)")]
  .filter((one) => one.getClientRects().length > 0)
  .filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    return left < -0.5 || right > innerWidth + 0.5;
  })
  .map((one) => one.outerHTML.slice(0, 80))"""
SMALL_TARGETS = """(panel) => [...panel.querySelectorAll("button, textarea")]
  .filter((one) => one.getClientRects().length > 0)
  .filter((one) => one.offsetWidth < 44 || one.offsetHeight < 44)
  .map((one) => one.outerHTML.slice(0, 80))"""
# Headless browsers have no keyboard on the screen: what one does to the visible part is played.
KEYBOARD = """
  let covered = 0, moved = 0;
  const whole = () => innerHeight;
  Object.defineProperty(visualViewport, "height", { get: () => whole() - covered });
  Object.defineProperty(visualViewport, "offsetTop", { get: () => moved });
  window.keyboard = (height, top) => {
    [covered, moved] = [height, top];
    visualViewport.dispatchEvent(new Event("resize"));
  };
"""


async def box(part: Locator) -> tuple[float, float, float, float]:
    """Left, top, right and bottom."""
    found = await part.bounding_box()
    assert found is not None
    left, top = found["x"], found["y"]
    return left, top, left + found["width"], top + found["height"]


async def settled(chat: Chat) -> None:
    """The end of the log is in view."""
    await expect(chat.get("message-bot").last).to_be_in_viewport()


@pytest.mark.parametrize("locale", ["en-GB", "ar-EG"])
@pytest.mark.parametrize(("width", "height"), PHONES)
async def test_the_chat_fills_a_phones_screen_and_nothing_sticks_out(
    guest: Guest, gateway: RunningGateway, width: int, height: int, locale: str
) -> None:
    gateway.assistant.language = locale[:2]
    chat = await guest(viewport={"width": width, "height": height}, locale=locale, **TOUCH)
    await chat.open()
    await fills_the_log(chat, gateway)

    panel = chat.get("panel")
    assert await box(panel) == (0, 0, width, height)
    assert await panel.evaluate(STICKS_OUT) == []
    assert await panel.evaluate(SMALL_TARGETS) == []
    root = chat.page.locator("html")
    assert await root.evaluate("(one) => one.scrollWidth <= one.clientWidth")
    assert await chat.get("log").evaluate("(one) => one.scrollWidth <= one.clientWidth")
    await expect(panel).to_have_attribute("aria-modal", "true")
    await expect(chat.get("launcher")).to_be_hidden()


async def test_the_five_answers_of_a_survey_stand_beside_each_other_on_the_smallest_phone(
    guest: Guest, gateway: RunningGateway
) -> None:
    chat = await guest(viewport={"width": 320, "height": 568}, **TOUCH)
    await chat.open()
    gateway.assistant.script = [(SURVEY,)]
    await chat.says("Thanks")
    await chat.hears("1 is poor")

    tops = [(await box(score))[1] for score in await chat.get("quick-reply").all()]
    assert len(tops) == 5
    assert len(set(tops)) == 1


async def test_a_phone_is_not_given_its_keyboard_before_it_is_wanted(guest: Guest) -> None:
    chat = await guest(viewport={"width": 390, "height": 844}, **TOUCH)
    await chat.open()

    await expect(chat.get("panel")).to_be_focused()
    await expect(chat.get("camera")).to_be_visible()
    await expect(chat.get("camera-input")).to_have_attribute("capture", "environment")


async def test_the_field_and_the_last_words_stay_above_the_keyboard(
    guest: Guest, gateway: RunningGateway
) -> None:
    chat = await guest(viewport={"width": 390, "height": 844}, **TOUCH)
    await chat.page.add_init_script(KEYBOARD)
    await chat.open()
    await fills_the_log(chat, gateway)
    await settled(chat)

    await chat.page.evaluate("() => keyboard(336, 40)")

    _, top, _, bottom = await box(chat.get("panel"))
    assert (top, bottom) == (40, 40 + 844 - 336)
    _, composer_top, _, composer_bottom = await box(chat.get("composer"))
    assert composer_bottom <= bottom
    _, _, _, last = await box(chat.get("message-bot").last)
    assert last <= composer_top
    await chat.page.evaluate("() => keyboard(0, 0)")
    assert await box(chat.get("panel")) == (0, 0, 390, 844)


async def test_notch_and_home_bar_cover_nothing(guest: Guest) -> None:
    chat = await guest(viewport={"width": 390, "height": 844}, **TOUCH)
    devtools = await chat.page.context.new_cdp_session(chat.page)
    insets = {"top": 47, "bottom": 34, "left": 0, "right": 0}
    await devtools.send("Emulation.setSafeAreaInsetsOverride", {"insets": insets})
    await chat.visit()
    _, _, _, launcher = await box(chat.get("launcher"))
    assert launcher <= 844 - 34
    await chat.get("launcher").click()

    _, top, _, _ = await box(chat.get("panel").locator("header"))
    assert top >= 47
    _, _, _, bottom = await box(chat.get("composer"))
    assert bottom <= 844 - 34


async def test_the_page_behind_does_not_scroll_while_the_chat_covers_it(guest: Guest) -> None:
    chat = await guest(viewport={"width": 390, "height": 844}, **TOUCH)
    await chat.open()
    page = chat.page.locator("html")
    await expect(page).to_have_css("overflow", "hidden")
    await chat.get("close").click()
    await expect(page).to_have_css("overflow", "visible")


async def test_who_asked_for_less_motion_gets_none(guest: Guest) -> None:
    still = await guest(reduced_motion="reduce")
    moving = await guest(reduced_motion="no-preference")
    for chat in (still, moving):
        await chat.open()
    await expect(still.get("panel")).to_have_css("animation-name", "none")
    await expect(moving.get("panel")).to_have_css("animation-name", "rise")
