"""All doors at once: Ana writes German in the widget, Noah Spanish in Telegram, Maria and Jonas help them in Slack.

Both want more than the bot may grant. What is said at one door never shows at the other.
"""

import asyncio
from dataclasses import dataclass

import httpx
import pytest
import pytest_asyncio
from playwright.async_api import expect

from bot.shop.demo import DemoShop, Verb
from bot.storage.picture import examine
from scripts.place import RESULTS
from tests.browser.conftest import Visitor
from tests.browser.parcel import parcel_photo
from tests.browser.scenes import GERMAN, ORDER, tells_all
from tests.browser.slack_people import Card, SlackDesk
from tests.support.browser import Chat
from tests.support.pictures import encoded, exif, scene
from tests.support.stack import Stack
from tests.support.telegram_fake import Person
from tests.support.telegram_people import TelegramBuyer, log_of

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(400)]

PICTURES = RESULTS / "all-doors"  # what Ana saw, for whoever looks into a run
COAT = "A-1014"
TORN = "El abrigo llegó roto, la calidad es muy mala."
TORN_PHOTO, SLEEVE = (encoded(scene(seed), exif=exif()) for seed in (14, 15))
SHELF, LABEL = encoded(scene(21)), encoded(scene(22))  # photos from the shop


@dataclass(frozen=True, slots=True)
class Words:
    """What is said about one buyer's case, and nowhere else."""

    note: str
    first: str  # from the person who helps
    answer: str
    second: str

    @property
    def to_buyer(self) -> tuple[str, ...]:
        return (self.first, self.second)


ANAS = Words(
    note="She is a good customer, let us be quick",
    first="Guten Tag Ana, ich sehe im Lager nach.",
    answer="Danke, wann kommen die Hemden?",
    second="Die Hemden gehen heute noch auf den Weg.",
)
NOAHS = Words(
    note="The warehouse knows this fault",
    first="Hola, Noah, lo miro ahora mismo.",
    answer="Gracias, prefiero quedarme con el abrigo.",
    second="Le devolvemos una parte del precio.",
)


@dataclass(frozen=True, slots=True)
class People:
    """Who takes part."""

    ana: Chat
    noah: TelegramBuyer
    maria: SlackDesk
    jonas: SlackDesk  # the manager


@pytest_asyncio.fixture(loop_scope="session")
async def people(
    visitor: Visitor, telegram: httpx.AsyncClient, slack: SlackDesk, manager: SlackDesk
) -> People:
    noah = TelegramBuyer(telegram, Person(4214, "Noah", "es"))
    return People(await visitor(locale="de-DE"), noah, slack, manager)


async def test_two_buyers_at_two_doors_are_helped_at_once_and_nothing_of_one_reaches_the_other(
    people: People, stack: Stack, shop: DemoShop
) -> None:
    ana, noah, maria, jonas = people.ana, people.noah, people.maria, people.jonas

    await asyncio.gather(_ana_tells_all(ana), _noah_tells_all(noah))
    hers, his = await _each_has_a_card(maria)
    await _keep_picture(ana, "1-handed-over")

    await asyncio.gather(
        _maria_takes_anas_case(maria, hers, ana), _jonas_takes_noahs_case(jonas, his, noah)
    )
    await _keep_picture(ana, "2-photo-from-maria")
    await asyncio.gather(_ana_answers(ana, maria, hers), _noah_answers(noah, jonas, his))

    await _a_colleagues_case_is_not_marias_to_grant(maria, his)
    await asyncio.gather(_maria_grants(maria, hers, ana), _jonas_grants(jonas, his, noah))
    await _each_remedy_was_carried_out_once(shop, ana, noah)

    await asyncio.gather(
        _the_bot_is_back_for_ana(ana, maria, hers), _the_bot_is_back_for_noah(noah, jonas, his)
    )
    await _keep_picture(ana, "3-handed-back")
    await _nothing_crossed(people, hers, his)
    (case,) = stack.cases(await ana.conversation())
    assert (case["order"], case["language"]) == (ORDER, "de")


async def test_a_request_in_telegram_to_delete_data_alarms_the_people_in_slack(
    telegram: httpx.AsyncClient, slack: SlackDesk, stack: Stack, shop: DemoShop
) -> None:
    noah = TelegramBuyer(telegram, Person(4215, "Noah", "es"))
    await noah.says("/delete")
    await noah.presses("Sí, pedir que se borren")
    await noah.reads("C-")
    log = await log_of(stack, noah.who)
    conversation = log[0].draft.conversation

    card = await slack.card(saying=conversation)
    await slack.finds(card, f"asks to have their data deleted: conversation {conversation}")


async def _ana_tells_all(ana: Chat) -> None:
    await ana.open()
    await tells_all(ana, GERMAN)
    await ana.says(GERMAN.right)
    await ana.hears("C-")


async def _noah_tells_all(noah: TelegramBuyer) -> None:
    await noah.says("/start")
    await noah.reads("¡Hola!")
    await noah.says(TORN)
    await noah.reads("A-1001")
    await noah.says(COAT)
    await noah.reads("correo")
    await noah.says("noah@example.com")
    await noah.reads("foto")
    await noah.sends_photo(TORN_PHOTO)
    await noah.reads("¿Es así?")
    await noah.presses("Sí, es así")
    await noah.reads("C-")


async def _each_has_a_card(maria: SlackDesk) -> tuple[Card, Card]:
    """With the door that it came by."""
    hers, his = await maria.card(saying=GERMAN.complaint), await maria.card(saying=TORN)
    assert hers.ts != his.ts
    assert "*Ana Silva* in German, website" in hers.words
    assert "*Noah de Vries* in Spanish, Telegram" in his.words
    assert "Send again €58.00 (2 x Linen shirt)" in hers.words
    assert "€54.00" in his.words
    return hers, his


async def _maria_takes_anas_case(maria: SlackDesk, hers: Card, ana: Chat) -> None:
    """She writes with `>` in the thread; what she writes without it stays there."""
    await maria.presses(hers, "take")
    await ana.hears("Maria", author="system")
    note = await maria.types(hers, ANAS.note)
    await maria.sees_reaction(hers, note, "lock")
    await maria.types(hers, f"> {ANAS.first}")
    await ana.hears(ANAS.first, author="agent")
    await maria.types(hers, ">", photo=SHELF)
    assert await ana.sees_photos("agent", 1) == [examine(SHELF).view]


async def _jonas_takes_noahs_case(jonas: SlackDesk, his: Card, noah: TelegramBuyer) -> None:
    """He writes in the window of the card's button."""
    await jonas.presses(his, "take")
    await noah.reads("Jonas")
    note = await jonas.types(his, NOAHS.note)
    await jonas.sees_reaction(his, note, "lock")
    await jonas.replies(his, NOAHS.first)
    await noah.reads(f"Jonas: {NOAHS.first}")
    await jonas.types(his, ">", photo=LABEL)
    assert await noah.sees_photo() == examine(LABEL).view


async def _ana_answers(ana: Chat, maria: SlackDesk, hers: Card) -> None:
    """In words and with another photo; this time Maria uses the window."""
    spoken = await ana.get("message-bot").count()
    await ana.says(ANAS.answer)
    await maria.finds(hers, ANAS.answer)
    await ana.sends_photo(parcel_photo(2))
    first, _, second = await maria.finds_photos(hers, 3)
    await ana.page.reload()  # from now on the gateway's own copies, no longer what the phone had
    assert await ana.sees_photos("buyer", 2) == [first, second]
    await maria.replies(hers, ANAS.second)
    await ana.hears(ANAS.second, author="agent")
    assert await ana.get("message-bot").count() == spoken


async def _noah_answers(noah: TelegramBuyer, jonas: SlackDesk, his: Card) -> None:
    """In words below a photo; this time Jonas uses `>`. He sees the pictures, not what a phone wrote into them."""
    await noah.sends_photo(SLEEVE, caption=NOAHS.answer)
    await jonas.finds(his, NOAHS.answer)
    first, _, second = await jonas.finds_photos(his, 3)
    assert [first, second] == [examine(TORN_PHOTO).view, examine(SLEEVE).view]
    await jonas.types(his, f"> {NOAHS.second}")
    answer = await noah.reads("")
    assert answer.text == f"Jonas: {NOAHS.second}"


async def _a_colleagues_case_is_not_marias_to_grant(maria: SlackDesk, his: Card) -> None:
    await maria.presses(his, "approve")
    await maria.is_told("A colleague holds this case")


async def _maria_grants(maria: SlackDesk, hers: Card, ana: Chat) -> None:
    await maria.presses(hers, "approve")
    await ana.hears("2 × Linen shirt")


async def _jonas_grants(jonas: SlackDesk, his: Card, noah: TelegramBuyer) -> None:
    await jonas.presses(his, "approve")
    await noah.reads("Listo: le devolvemos")


async def _each_remedy_was_carried_out_once(shop: DemoShop, ana: Chat, noah: TelegramBuyer) -> None:
    (resend,) = await shop.order_effects(ORDER)
    (refund,) = await shop.order_effects(COAT)
    assert (resend.verb, resend.amount.minor) == (Verb.REPLACE, 5_800)
    assert (refund.verb, refund.amount.minor) == (Verb.REFUND, 5_400)
    assert resend.reference in await ana.everything()
    assert refund.reference in await noah.everything()


async def _the_bot_is_back_for_ana(ana: Chat, maria: SlackDesk, hers: Card) -> None:
    await maria.hands_back(hers)
    await expect(ana.get("status")).not_to_contain_text("Maria")
    await ana.says("Hallo")
    await ana.hears("Guten Tag!")


async def _the_bot_is_back_for_noah(noah: TelegramBuyer, jonas: SlackDesk, his: Card) -> None:
    await jonas.hands_back(his)
    await noah.says("Hola")
    await noah.reads("¡Hola!")


async def _nothing_crossed(people: People, hers: Card, his: Card) -> None:
    """Over all that each buyer and each thread ever showed."""
    anas, noahs = await people.ana.everything(), await people.noah.everything()
    assert all(words in anas for words in ANAS.to_buyer)
    assert all(words in noahs for words in NOAHS.to_buyer)
    for words in (*NOAHS.to_buyer, NOAHS.answer, TORN, COAT, "Jonas", "coat", "54,00"):
        assert words not in anas
    for words in (*ANAS.to_buyer, ANAS.answer, GERMAN.complaint, "Maria", "Linen", "58"):
        assert words not in noahs
    for inside in (ANAS.note, NOAHS.note):
        assert inside not in anas + noahs
    her_thread, his_thread = await people.maria.everything(hers), await people.maria.everything(his)
    for words in (NOAHS.note, *NOAHS.to_buyer, NOAHS.answer):
        assert words in his_thread
        assert words not in her_thread
    for words in (ANAS.note, *ANAS.to_buyer, ANAS.answer):
        assert words in her_thread
        assert words not in his_thread


async def _keep_picture(ana: Chat, name: str) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    await ana.page.screenshot(path=PICTURES / f"{name}.png")
