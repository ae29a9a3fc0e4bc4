"""Without Slack the same hand-off is on the desk page, and is answered there."""

import pytest
from playwright.async_api import Page, expect

from bot.shop.demo import DemoShop
from tests.browser.conftest import AtDesk, Visitor
from tests.browser.scenes import ARABIC, ORDER, tells_all
from tests.support.browser import Chat, violations

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(300)]

NOTE = "Checked with the warehouse"
REPLY = "مرحبًا، سأرسل لك القميصين اليوم."
THANKS = "شكرًا جزيلًا"


@pytest.mark.usefixtures("without_slack")
async def test_without_slack_a_person_answers_and_settles_on_the_desk_page(
    visitor: Visitor, at_desk: AtDesk, shop: DemoShop
) -> None:
    chat = await visitor(locale="ar-EG")
    await chat.open()
    await tells_all(chat, ARABIC)
    await chat.says(ARABIC.right)
    await chat.hears("C-")

    desk = await at_desk()
    await _open_the_case(desk)
    await _take(desk, chat)
    await _write(desk, chat)
    await _grant(desk, chat, shop)
    await _hand_back(desk, chat)


async def _open_the_case(desk: Page) -> None:
    """The login link leads to the queue, the queue to the card."""
    await expect(desk.get_by_role("heading", name="Waiting for a person")).to_be_visible()
    assert "token" not in desk.url
    assert await violations(desk) == ""
    row = desk.locator("[data-row]").filter(has_text=ARABIC.right)
    await expect(row).to_contain_text("Arabic")
    await row.click()
    await expect(desk.get_by_text(f"{ORDER} · Ana Silva · buyer verified")).to_be_visible()
    words = desk.locator(".transcript").get_by_text(ARABIC.complaint)
    await expect(words).to_have_css("direction", "rtl")
    await expect(desk.locator(".transcript img")).to_be_visible()
    await expect(desk.locator(".transcript")).not_to_contain_text("/provide_photo")
    await expect(desk.locator(".grant")).to_have_text("Send again €58.00 (2 x Linen shirt)")
    assert await violations(desk) == ""


async def _take(desk: Page, chat: Chat) -> None:
    await desk.get_by_role("button", name="Take").click()
    await chat.hears("Support", author="system")
    await expect(desk.locator(".holder")).to_contain_text("The bot is silent")


async def _write(desk: Page, chat: Chat) -> None:
    await desk.get_by_label("Note for colleagues").fill(NOTE)
    await desk.get_by_role("button", name="Keep inside").click()
    await expect(desk.locator(".notes")).to_contain_text(NOTE)

    reply = desk.get_by_label("Reply to the buyer")
    await expect(reply).to_have_attribute("dir", "rtl")
    await reply.fill(REPLY)
    await desk.get_by_role("button", name="Send to the buyer").click()
    await chat.hears(REPLY, author="agent")
    assert NOTE not in await chat.everything()

    spoken = await chat.get("message-bot").count()
    await chat.says(THANKS)
    await expect(desk.locator(".transcript")).to_contain_text(THANKS)
    assert await chat.get("message-bot").count() == spoken


async def _grant(desk: Page, chat: Chat, shop: DemoShop) -> None:
    await desk.locator(".suggestion summary").click()
    await desk.get_by_role("button", name="Grant it").click()
    await chat.hears("R-")
    (resend,) = await shop.order_effects(ORDER)
    assert [count for _, count in resend.lines] == [2]


async def _hand_back(desk: Page, chat: Chat) -> None:
    await desk.get_by_role("button", name="Hand back to the bot").click()
    await expect(desk.locator(".holder")).to_contain_text("The bot holds the conversation")
    spoken = await chat.get("message-bot").count()
    await chat.says("مرحبا")
    await expect(chat.get("message-bot").nth(spoken)).to_be_visible()


async def test_without_its_cookie_the_desk_asks_for_the_admin_token(at_desk: AtDesk) -> None:
    desk = await at_desk()
    await desk.context.clear_cookies()
    await desk.reload()
    await expect(desk.get_by_label("Admin token")).to_be_visible()
    guessed = await desk.request.get(f"{desk.url}?token=guessed")
    assert guessed.status == 401
