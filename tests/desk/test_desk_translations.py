"""The transcript shows what is known of the translations, and asks for the rest behind the page."""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import replace

import httpx
import pytest
from fastapi import FastAPI

from bot.translation.libretranslate import LibreTranslate, LibreTranslateConfig
from bot.translation.translator import MachineTranslator
from channels.desk.page import DeskPage
from channels.desk.translations import LABEL, Translations
from tests.desk.conftest import CASE, Page
from tests.support.approved import ANSWERS
from tests.support.hand_off import buyer_said, hand_off
from tests.support.translate_fake import Fault, TranslateFake


@pytest.fixture
async def service() -> AsyncIterator[TranslateFake]:
    async with TranslateFake() as fake:
        yield fake


@pytest.fixture
async def translated(page: Page, service: TranslateFake) -> AsyncIterator[Page]:
    """The same page with a translation service."""
    translator = MachineTranslator(LibreTranslate(LibreTranslateConfig(service.url)), to="en")
    translations = Translations(translator)
    app = FastAPI()
    desk_page = DeskPage(
        page.desk,
        answers=ANSWERS,
        failures=page.failed,
        promises=page.promised,
        budgets=page.granted,
        access=page.access,
        clock=lambda: page.clock[0],
        zone="Europe/Berlin",
        translations=translations,
    )
    app.include_router(desk_page.router())
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://desk.test") as browser:
        signed_in = replace(page, browser=browser)
        await signed_in.sign_in()
        yield signed_in
    await translations.close()


async def looked_until(page: Page, text: str) -> str:
    """What a browser sees that looks again, as the page's script does."""
    async with asyncio.timeout(10):
        while True:
            html = (await page.browser.get(f"{CASE}/live")).text
            if text in html:
                return html
            await asyncio.sleep(0.02)


async def test_the_page_never_waits_and_shows_the_translation_at_the_next_look(
    translated: Page, service: TranslateFake
) -> None:
    translated.desk.put(hand_off())
    service.fails(Fault(hangs=True))

    first = (await translated.browser.get(CASE)).text
    assert "El abrigo llegó roto." in first
    assert LABEL not in first

    await service.until(lambda: service.asked)
    service.release()
    html = await looked_until(translated, "en: El abrigo llegó roto.")
    assert html.index("El abrigo llegó roto.") < html.index(LABEL)
    assert re.search(r'class="text translation" dir="auto" lang="en">en: El abrigo', html)


async def test_each_text_is_sent_once_however_often_the_page_looks(
    translated: Page, service: TranslateFake
) -> None:
    translated.desk.put(hand_off())

    await looked_until(translated, "en: El abrigo llegó roto.")
    await looked_until(translated, "en: Quiero mi dinero.")
    for _ in range(5):
        await translated.browser.get(CASE)

    assert sorted(service.texts) == ["El abrigo llegó roto.", "Quiero mi dinero."]


async def test_only_the_buyers_words_are_sent(translated: Page, service: TranslateFake) -> None:
    translated.desk.put(hand_off())

    await looked_until(translated, "en: El abrigo llegó roto.")
    await looked_until(translated, "en: Quiero mi dinero.")

    assert "Siento lo ocurrido." not in service.texts


async def test_a_service_that_is_away_leaves_the_page_as_it_is(
    translated: Page, service: TranslateFake
) -> None:
    translated.desk.put(hand_off())
    service.fails(Fault(status=500, times=100))

    await translated.browser.get(CASE)
    await service.until(lambda: service.asked)
    html = (await translated.browser.get(CASE)).text

    assert "El abrigo llegó roto." in html
    assert LABEL not in html


async def test_a_translation_cannot_bring_markup_into_the_page(
    translated: Page, service: TranslateFake
) -> None:
    translated.desk.put(hand_off())
    service.words["El abrigo llegó roto."] = "<script>alert(1)</script>"

    html = await looked_until(translated, "alert(1)")

    assert "<script>alert" not in html


async def test_without_a_service_no_label_is_shown(page: Page) -> None:
    page.desk.put(hand_off())
    await page.sign_in()

    assert LABEL not in (await page.browser.get(CASE)).text


async def test_a_correction_is_marked_with_what_it_replaces(page: Page) -> None:
    first, other = buyer_said("pedido A-1010"), buyer_said("pedido A-1001", seq=2)
    second = replace(other, draft=replace(other.draft, corrects=first.draft.key))
    lost = buyer_said("dos tazas", seq=3)
    third = replace(lost, draft=replace(lost.draft, corrects="never-seen"))
    page.desk.put(replace(hand_off(), transcript=(first, second, third)))
    await page.sign_in()

    html = (await page.browser.get(CASE)).text

    assert html.count("Corrected") == 2
    assert 'Corrected, instead of <q dir="auto">pedido A-1010</q>' in html
    assert "Corrected: an earlier message" in html
