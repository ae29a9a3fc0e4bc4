"""Disputes in Telegram with everything real but Telegram: gateway, Rasa, actions and shop are processes."""

import hashlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from itertools import count
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from bot.shop.demo import DemoShop
from channels.telegram.outgoing import parts_of
from tests.answers.written import ANSWERS
from tests.e2e.missing_shirt import ORDER, action_is_asked, the_only_effect
from tests.support.buyer import SocketBuyer, a_buyer
from tests.support.pictures import encoded, scene
from tests.support.stack import Stack
from tests.support.telegram_fake import Person
from tests.support.telegram_people import TelegramBuyer, all_is_brought, log_of

FACTS = f"{ORDER}, ana@example.com"
ALBUM = tuple(encoded(scene(seed)) for seed in (31, 32, 33))
NUMBERS = count(5001)


@dataclass(frozen=True, slots=True)
class Tongue:
    """What Ana says in one language, and the beginnings of what she waits for."""

    language: str
    complaint: str
    counted: str  # one came
    corrected: str  # two came
    asks_line: str
    asks_photo: str
    restated: str  # that one is missing
    done: str

    def button(self, key: str) -> str:
        return ANSWERS.sentence(f"button-{key}", language=self.language)

    @property
    def asked(self) -> str:
        """The question for a photo, as Telegram has it."""
        key = "ask-photo-arrived"
        return ANSWERS.text(key, {}, language=self.language, channel="telegram")

    def answer(self, key: str) -> str:
        return ANSWERS.sentence(key, language=self.language)


SPANISH = Tongue(
    language="es",
    complaint="Hola, me falta una camisa de lino en el paquete.",
    counted="Llegó 1 camisa",
    corrected="Llegaron 2 camisas",
    asks_line="¿Qué artículo",
    asks_photo="una foto",
    restated="falta 1 de 3 × Linen shirt",
    done="Listo",
)
ARABIC = Tongue(
    language="ar",
    complaint="وصلني الطرد لكن ينقصه قميص من أصل ثلاثة.",
    counted="وصلني قميص واحد فقط",
    corrected="وصلني 2",
    asks_line="أي قطعة",
    asks_photo="صورة",
    restated="تنقص قطعة واحدة",
    done="R-",
)


@pytest.fixture
async def telegram(telegram_url: str) -> AsyncIterator[httpx.AsyncClient]:
    """What plays the people of Telegram."""
    async with httpx.AsyncClient(base_url=telegram_url) as http:
        yield http


def newcomer(telegram: httpx.AsyncClient, language: str) -> TelegramBuyer:
    """Ana, whose Telegram speaks the language, and whom the bot does not know yet."""
    return TelegramBuyer(telegram, Person(next(NUMBERS), "Ana", language))


@pytest.mark.parametrize("tongue", [SPANISH, ARABIC], ids=lambda tongue: tongue.language)
async def test_a_dispute_in_telegram_goes_from_start_to_a_remedy_that_is_carried_out_once(
    stack: Stack, shop: DemoShop, telegram: httpx.AsyncClient, tongue: Tongue
) -> None:
    ana = newcomer(telegram, tongue.language)
    await ana.says("/start")
    await ana.reads(tongue.answer("greet"))
    await reaches_the_count(ana, tongue)
    counted = await ana.says(tongue.counted)
    await ana.reads(tongue.asks_photo)
    await ana.edits(counted, tongue.corrected)
    asked = await ana.reads(tongue.asks_photo)
    assert asked.text == tongue.asked  # without the widget's picture button
    for body in ALBUM:
        await ana.sends_photo(body, album="the parcel")
    await gets_it_sent_again(ana, tongue)

    (case,) = await cases(stack, ana)
    assert (case["state"], case["language"]) == ("resolved", tongue.language)
    sealed = [hashlib.sha256(body).hexdigest() for body in ALBUM]
    assert [piece["sha256"] for piece in case["evidence"]] == sealed
    effect = await the_only_effect(shop)
    assert [remedy["key"] for remedy in case["remedies"]] == [effect.key]
    assert [amount for _, amount in effect.lines] == [1]
    await the_chat_is_the_log(stack, ana)


async def test_commands_answer_in_the_middle_of_a_dispute_and_it_goes_on(
    stack: Stack, shop: DemoShop, telegram: httpx.AsyncClient
) -> None:
    ana = newcomer(telegram, "en")
    await ana.says("/status")
    await ana.reads("You have no open case")
    await ana.says("Some items are missing from my order")
    await ana.reads("Which order")
    await ana.says("/language")
    await ana.presses("Español")
    await ana.reads("¿De qué pedido")
    await ana.says("/status")
    await ana.reads("está abierto")
    await ana.says(FACTS)
    await ana.reads(SPANISH.asks_line)
    await ana.says("/human")
    await ana.reads("persona de nuestro equipo")
    await ana.says("/status")
    await ana.reads("C-")

    (case,) = await cases(stack, ana)
    assert (case["order"], case["state"], case["language"]) == (ORDER, "with_agent", "es")
    assert [handoff["reason"] for handoff in case["handoffs"]] == ["asked_for"]
    await the_chat_is_the_log(stack, ana)


async def test_a_dispute_begun_in_the_widget_goes_on_in_telegram_where_it_was(
    stack: Stack, shop: DemoShop, telegram: httpx.AsyncClient
) -> None:
    ana = newcomer(telegram, "es")
    async with a_buyer(stack, "es") as widget:
        await widget.says(SPANISH.complaint, "A-1001")
        await widget.says(FACTS, SPANISH.asks_line)
        await ana.says(f"/start {await link(widget)}")
        await ana.reads(SPANISH.answer("telegram-moved"))
        await ana.presses("Linen shirt")
        await ana.reads("3 × Linen shirt")
        await ana.presses("2")
        await ana.reads(SPANISH.asks_photo)
        await ana.sends_photo(ALBUM[0])
        await gets_it_sent_again(ana, SPANISH)
        await widget.hears(SPANISH.done)  # it shows what is said in Telegram

    (case,) = stack.cases(widget.conversation)
    effect = await the_only_effect(shop)
    assert [remedy["key"] for remedy in case["remedies"]] == [effect.key]
    assert SPANISH.complaint not in await ana.everything()


@pytest.mark.timeout(240)
async def test_a_gateway_killed_twice_in_a_dispute_loses_nothing_and_doubles_nothing(
    stack: Stack, shop: DemoShop, telegram: httpx.AsyncClient
) -> None:
    ana = newcomer(telegram, "es")
    await reaches_the_count(ana, SPANISH)
    await all_is_brought(stack, ana.who)
    stack.freeze("gateway")
    stack.kill("gateway")
    await ana.says(SPANISH.corrected)
    await ana.sends_photo(ALBUM[0])
    await stack.revive("gateway")
    await ana.reads(SPANISH.restated)
    await ana.presses(SPANISH.button("right"))
    await ana.reads("1 × Linen shirt")
    await all_is_brought(stack, ana.who)

    stack.freeze("actions")
    await ana.presses(SPANISH.button("accept"))
    await action_is_asked(stack)
    stack.kill("gateway")
    stack.thaw("actions")
    await stack.revive("gateway")
    await ana.reads(SPANISH.done)

    await the_chat_is_the_log(stack, ana)
    (case,) = await cases(stack, ana)
    effect = await the_only_effect(shop)
    assert [remedy["key"] for remedy in case["remedies"]] == [effect.key]


async def reaches_the_count(ana: TelegramBuyer, tongue: Tongue) -> None:
    """From the complaint to the question how many came."""
    await ana.says(tongue.complaint)
    await ana.reads("A-1001")
    await ana.says(FACTS)
    await ana.reads(tongue.asks_line)
    await ana.presses("Linen shirt")
    await ana.reads("Linen shirt")


async def gets_it_sent_again(ana: TelegramBuyer, tongue: Tongue) -> None:
    """From the photo to the remedy."""
    await ana.reads(tongue.restated)
    await ana.presses(tongue.button("right"))
    await ana.presses(tongue.button("accept"))
    await ana.reads(tongue.done)


async def the_chat_is_the_log(stack: Stack, ana: TelegramBuyer) -> None:
    """What was said is in the log once and in order, and the chat shows all of it, once and in order."""
    await all_is_brought(stack, ana.who)
    log = await log_of(stack, ana.who)
    assert [message.seq for message in log] == list(range(1, len(log) + 1))
    shown = [message.text for message in await ana.chat()]
    assert shown == [part.text for message in log for part in parts_of(message)]


async def cases(stack: Stack, ana: TelegramBuyer) -> list[dict[str, Any]]:
    log = await log_of(stack, ana.who)
    return stack.cases(log[0].draft.conversation)


async def link(widget: SocketBuyer) -> str:
    """The token of a fresh link to Telegram."""
    async with httpx.AsyncClient(base_url=widget.stack.url) as client:
        answer = await client.post(
            "/api/telegram-link", headers={"Authorization": f"Bearer {widget.token}"}
        )
    (token,) = parse_qs(urlsplit(answer.raise_for_status().json()["url"]).query)["start"]
    return str(token)
