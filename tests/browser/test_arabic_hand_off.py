"""Two missing shirts are more than the bot may grant: a buyer who writes Arabic reaches Maria in Slack."""

import io

import pytest
from PIL import Image
from playwright.async_api import expect

from bot.shop.demo import DemoShop
from tests.browser.conftest import Visitor
from tests.browser.parcel import parcel_photo
from tests.browser.scenes import ARABIC, EMAIL, ORDER, tells_all
from tests.browser.slack_people import Card, SlackDesk
from tests.support.browser import Chat, violations
from tests.support.stack import Stack

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(300)]

NOTE = "Ana is a good customer, let us be quick"
REPLY = "مرحبًا آنا، سأرسل لك القميصين اليوم."
THANKS = "شكرًا جزيلًا، متى يصلان؟"
HELLO = "مرحبا"


async def test_two_missing_shirts_told_in_arabic_go_to_a_person_in_slack_and_back(
    visitor: Visitor, stack: Stack, shop: DemoShop, slack: SlackDesk
) -> None:
    chat = await visitor(locale="ar-EG")
    await chat.open()
    card = await _handed_over(chat, slack)
    await _the_card_tells_all(card, slack)
    await _maria_joins(chat, slack, card)
    await _only_what_is_meant_for_the_buyer_reaches_them(chat, slack, card)
    await _the_bot_is_silent(chat, slack, card)
    await _maria_grants_the_remedy(chat, slack, card, shop)
    await _the_bot_takes_over(chat, slack, card)

    (case,) = stack.cases(await chat.conversation())
    assert case["language"] == "ar"
    (handoff,) = case["handoffs"]
    assert handoff["reason"] == "over_authority"


async def _handed_over(chat: Chat, slack: SlackDesk) -> Card:
    await tells_all(chat, ARABIC)
    await _it_reads_from_right_to_left(chat)
    await chat.says(ARABIC.right)
    await chat.hears("C-")
    await expect(chat.get("status")).to_contain_text("سينضم")
    return await slack.card(saying=ARABIC.complaint)


async def _it_reads_from_right_to_left(chat: Chat) -> None:
    """The buyer's own words on the left, as their language has it; Latin words in their own direction."""
    await expect(chat.get("panel").locator(".inside")).to_have_attribute("dir", "rtl")
    mine = await chat.said("buyer", ARABIC.count).locator(".bubble").bounding_box()
    theirs = await chat.said("bot", ARABIC.restated).locator(".bubble").bounding_box()
    assert mine is not None
    assert theirs is not None
    assert mine["x"] < theirs["x"]
    mail = chat.said("buyer", EMAIL).locator("[dir=auto]")
    await expect(mail).to_have_css("direction", "ltr")
    assert await violations(chat.page) == ""


async def _the_card_tells_all(card: Card, slack: SlackDesk) -> None:
    assert "Ana Silva" in card.words
    assert f"{ORDER} · Ana Silva · buyer verified" in card.words
    assert "in Arabic" in card.words
    assert "over" in card.words
    assert "above what the bot may grant" in card.words
    assert "Send again €58.00 (2 x Linen shirt)" in card.words
    assert {"amends_take", "amends_approve", "amends_hand_back"} < set(card.buttons)
    (body,) = await slack.finds_photos(card, 1)
    photo = Image.open(io.BytesIO(body))
    assert photo.size == (900, 675)
    assert dict(photo.getexif()) == {}


async def _maria_joins(chat: Chat, slack: SlackDesk, card: Card) -> None:
    await slack.presses(card, "take")
    await chat.hears("Maria", author="system")
    await expect(chat.get("status")).to_contain_text("Maria")


async def _only_what_is_meant_for_the_buyer_reaches_them(
    chat: Chat, slack: SlackDesk, card: Card
) -> None:
    note = await slack.types(card, NOTE)
    await slack.sees_reaction(card, note, "lock")
    await slack.types(card, f"> {REPLY}")
    await chat.hears(REPLY, author="agent")
    assert NOTE not in await chat.everything()
    words = chat.said("agent", REPLY).locator("[dir=auto]").last
    await expect(words).to_have_css("direction", "rtl")


async def _the_bot_is_silent(chat: Chat, slack: SlackDesk, card: Card) -> None:
    before = await chat.get("message-bot").count()
    await chat.says(THANKS)
    await slack.finds(card, THANKS)
    await chat.sends_photo(parcel_photo(2))
    await slack.finds_photos(card, 2)
    assert "provide_photo" not in await slack.everything(card)
    assert await chat.get("message-bot").count() == before


async def _maria_grants_the_remedy(
    chat: Chat, slack: SlackDesk, card: Card, shop: DemoShop
) -> None:
    spoken = await chat.get("message-bot").count()
    await slack.presses(card, "approve")
    await chat.hears("R-")
    await expect(chat.get("message-bot")).to_have_count(spoken + 2)  # done, and thanks
    (resend,) = await shop.order_effects(ORDER)
    assert [count for _, count in resend.lines] == [2]
    assert resend.amount.minor == 5_800
    assert resend.reference in await chat.said("bot", "R-").inner_text()


async def _the_bot_takes_over(chat: Chat, slack: SlackDesk, card: Card) -> None:
    await slack.hands_back(card)
    await expect(chat.get("status")).to_contain_text("المساعد")
    spoken = await chat.get("message-bot").count()
    await chat.says(HELLO)
    await expect(chat.get("message-bot").nth(spoken)).to_be_visible()
