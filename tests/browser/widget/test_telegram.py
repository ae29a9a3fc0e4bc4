"""The way from the widget to Telegram, with a gateway that has one."""

import pytest
from playwright.async_api import Route, expect

from tests.browser.widget.conftest import Corner, Guest
from tests.support.browser import Chat, violations

pytestmark = pytest.mark.asyncio(loop_scope="session")

LINK = "https://t.me/shop_bot?start=once"


async def with_telegram(chat: Chat, corner: Corner) -> list[str]:
    """The gateway's answers of a shop that has Telegram; the tokens that asked for a link."""
    asked: list[str] = []
    headers = {"Access-Control-Allow-Origin": corner.shop}

    async def token(route: Route) -> None:
        answer = await route.fetch()
        await route.fulfill(response=answer, json=await answer.json() | {"telegram": True})

    async def link(route: Route) -> None:
        asked.append(route.request.headers["authorization"])
        await route.fulfill(json={"url": LINK}, headers=headers)

    await chat.page.route("**/api/token", token)
    await chat.page.route("**/api/telegram-link", link)
    await chat.page.context.route("https://t.me/**", lambda route: route.fulfill(body="Telegram"))
    return asked


async def test_a_buyer_goes_on_in_telegram_in_a_tab_that_cannot_reach_the_shops(
    guest: Guest, corner: Corner
) -> None:
    chat = await guest(viewport={"width": 320, "height": 568})
    asked = await with_telegram(chat, corner)
    await chat.open()
    await expect(chat.get("telegram")).to_have_accessible_name("Continue in Telegram")
    assert await violations(chat.page) == ""

    async with chat.page.expect_popup() as opening:
        await chat.get("telegram").click()
    tab = await opening.value
    await tab.wait_for_url(LINK)

    assert await tab.evaluate("() => opener") is None
    kept = await chat.page.evaluate(
        "() => JSON.parse(localStorage.getItem('amends.session')).token"
    )
    assert asked == [f"Bearer {kept}"]


async def test_without_telegram_there_is_no_way_to_it(guest: Guest) -> None:
    chat = await guest()
    await chat.open()
    await chat.says("Hello")
    await expect(chat.get("telegram")).to_have_count(0)
