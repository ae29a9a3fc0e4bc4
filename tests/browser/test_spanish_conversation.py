"""A buyer who writes Spanish gets the missing shirt again."""

import io
import re
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PIL import Image

from bot.shop.demo import DemoShop
from tests.browser.conftest import Visitor
from tests.browser.scenes import ORDER, SPANISH, tells_all
from tests.support.browser import Chat
from tests.support.stack import Stack

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(300)]

SHOP_ZONE = ZoneInfo("Europe/Berlin")


async def test_a_missing_shirt_told_in_spanish_ends_with_the_shop_sending_it_again(
    visitor: Visitor, stack: Stack, shop: DemoShop
) -> None:
    chat = await visitor(locale="es-ES")
    await chat.open()
    await tells_all(chat, SPANISH)
    await _the_photo_tells_nothing_of_its_place(chat)
    await chat.says(SPANISH.right)
    await chat.hears("1 × Linen shirt")
    await chat.presses("¿Por qué?")
    await chat.hears("missing_items.resend")
    assert not await shop.order_effects(ORDER)
    await chat.says("Acepto la oferta")
    await chat.hears("Listo")

    (resend,) = await shop.order_effects(ORDER)
    assert resend.lines == ((resend.lines[0][0], 1),)
    assert resend.amount.minor == 2_900
    assert resend.expected_at is not None
    arrives = resend.expected_at.astimezone(SHOP_ZONE)
    confirmed = await chat.said("bot", "Listo").inner_text()
    assert re.search(rf"\b{arrives.day}\b.*\b{arrives.year}\b", confirmed)
    assert resend.reference in confirmed
    await _the_case_is_closed(chat, stack, key=resend.key)


async def _the_photo_tells_nothing_of_its_place(chat: Chat) -> None:
    """After a reload the chat shows what the gateway gives out, no longer what the phone had."""
    await chat.page.reload()
    (body,) = await chat.sees_photos("buyer", 1)
    shown = Image.open(io.BytesIO(body))
    assert shown.size == (900, 675)
    assert dict(shown.getexif()) == {}


async def _the_case_is_closed(chat: Chat, stack: Stack, *, key: str) -> None:
    (case,) = stack.cases(await chat.conversation())
    assert case["state"] == "resolved"
    assert case["language"] == "es"
    assert case["kind"] == "missing_items"
    assert case["order"] == ORDER
    (remedy,) = _rows(case, "remedies")
    assert (remedy["remedy"], remedy["state"], remedy["key"]) == ("resend", "done", key)
    (offer,) = _rows(case, "offers")
    assert (offer["remedy"], offer["state"]) == ("resend", "accepted")
    (evidence,) = _rows(case, "evidence")
    assert re.fullmatch("[0-9a-f]{64}", str(evidence["sha256"]))
    assert _rows(case, "handoffs") == []


def _rows(case: dict[str, Any], name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = case[name]
    return found
