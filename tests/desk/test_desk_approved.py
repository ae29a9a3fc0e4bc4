"""Approved answers: filled with the case's facts, in the buyer's language with the English beside it, and found."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.casework.agent_facts import Fact, shop_facts
from bot.casework.desk_port import CardView
from bot.disputes.case import Facts
from bot.disputes.names import Kind, LineId
from bot.disputes.order import Order
from bot.shop.demo import DemoShop
from channels.desk.approved import BLANKS, Approved, ApprovedAnswers
from channels.slack.modal import MOST, OPTION_WORDS
from tests.answers.written import LANGUAGES
from tests.disputes.scenes import demo_policy
from tests.support.hand_off import hand_off
from tests.support.house import BUYERS, START, speaker

MADE_FOR = {
    "A-1001": Kind.MISSING_ITEMS,
    "A-1002": Kind.LATE_DELIVERY,
    "A-1003": Kind.LATE_DELIVERY,
    "A-1004": Kind.NOT_RECEIVED,
    "A-1005": Kind.BILLING_DUPLICATE,
    "A-1006": Kind.BILLING_UNRECOGNISED,
    "A-1007": Kind.RETURN_REQUEST,
    "A-1008": Kind.QUALITY_COMPLAINT,
    "A-1009": Kind.CHANGE_ADDRESS,
    "A-1010": Kind.SUBSCRIPTION_CHARGE,
    "A-1011": Kind.WRONG_ITEM,
    "A-1012": Kind.QUALITY_COMPLAINT,
    "A-1013": Kind.PRODUCT_AVAILABILITY,
    "A-1014": Kind.EXCHANGE_REQUEST,
    "A-1015": Kind.REFUND_STATUS,
    "A-1016": Kind.TRACK_ORDER,
}
UNFILLED = re.compile(r"[\[\]{}$]|\?\?\?|unknown|None|^\s*$")
ANSWERS = ApprovedAnswers(speaker("Europe/Berlin"), demo_policy())
NOAH = hand_off()


@cache
def in_language(language: str) -> tuple[Approved, ...]:
    return ANSWERS.fitting(hand_off(language=language), "Maria")


def view_of(order: Order, kind: Kind, language: str) -> CardView:
    facts = Facts(order_number=order.number, order_id=order.id, line=order.lines[0].id)
    case = replace(NOAH.case, kind=kind, facts=facts)
    return replace(NOAH, case=case, order=order, language=language)


def ids(found: tuple[Approved, ...]) -> list[str]:
    return [one.id for one in found]


@pytest.fixture
async def demo_orders(tmp_path: Path) -> Mapping[str, Order]:
    shop = DemoShop(tmp_path / "shop.sqlite", clock=lambda: START)
    await shop.seed(START)
    found = {
        number: await shop.find_order(number, f"{name}@example.com")
        for number, name in BUYERS.items()
    }
    return {number: order for number, order in found.items() if order}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_whatever_is_offered_for_an_order_of_the_demo_shop_is_filled(
    demo_orders: Mapping[str, Order], language: str
) -> None:
    assert demo_orders.keys() == MADE_FOR.keys()
    for number, kind in MADE_FOR.items():
        offered = ANSWERS.fitting(view_of(demo_orders[number], kind, language), "Maria")
        assert len(offered) > 12
        for answer in offered:
            assert not UNFILLED.search(answer.text), answer
            assert not UNFILLED.search(answer.english), answer


async def test_an_answer_names_what_the_case_is_about(demo_orders: Mapping[str, Order]) -> None:
    bruno = view_of(demo_orders["A-1002"], Kind.LATE_DELIVERY, "de")
    asking, *_ = ANSWERS.fitting(bruno, "Maria")
    (parcel,) = demo_orders["A-1002"].parcels
    assert asking.title == "Delay: we are asking the carrier"
    assert asking.text == (
        f"Ich frage bei {parcel.carrier} nach Ihrem Paket mit der Sendungsnummer {parcel.tracking}. "
        "Sobald ich eine Antwort habe, schreibe ich Ihnen hier."
    )
    assert asking.english.startswith(f"I am asking {parcel.carrier} about your parcel")


def test_a_title_fits_into_a_list_of_slack_and_an_answer_into_its_text_area() -> None:
    for language in LANGUAGES:
        for answer in in_language(language):
            assert len(answer.title) <= OPTION_WORDS
            assert len(answer.text) <= MOST


def test_a_language_that_we_do_not_speak_is_answered_in_english() -> None:
    for answer in ANSWERS.fitting(replace(NOAH, language="sw"), "Maria"):
        assert answer.text == answer.english


def test_an_answer_is_got_by_its_id_where_the_case_can_fill_it() -> None:
    hello = ANSWERS.get("agent-hello", NOAH, "Maria")
    assert hello is not None
    assert hello.text.startswith("Hola, me llamo Maria")
    assert hello in ANSWERS.fitting(NOAH, "Maria")


def test_an_unknown_answer_or_one_that_the_case_cannot_fill_is_not_got() -> None:
    assert ANSWERS.get("handoff-legal", NOAH, "Maria") is None
    assert ANSWERS.get("agent-order-number", NOAH, "Maria") is None
    assert ANSWERS.get("agent-hello", NOAH, "") is None


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("CARRIER delay", "agent-asking-carrier"),
        ("label photo arrived", "agent-photo-parcel"),
        ("vecinos", "agent-neighbours"),
        ("tambien fotografia", None),
        ("dirección de su pedido", "agent-address"),
        ("direccion REVISAR", "agent-address"),
        ("“almacén”", "agent-asking-warehouse"),
        ("JD0140 DHL", "agent-asking-carrier"),
        ("Maria", "agent-hello"),
        ("quarterly dividend", None),
    ],
)
def test_answers_of_a_case_are_found_by_any_words_of_theirs(words: str, found: str | None) -> None:
    best = ids(ANSWERS.find(words, NOAH, "Maria"))[:1]
    assert best == ([found] if found else [])


def test_nothing_is_found_that_the_case_cannot_fill() -> None:
    assert ids(ANSWERS.find("order number confirmation e-mail")) == ["agent-order-number"]
    assert ANSWERS.find("order number confirmation e-mail", NOAH, "Maria") == ()


def test_no_words_find_everything_in_the_same_order() -> None:
    assert ANSWERS.find("  ?! ", NOAH, "Maria") == ANSWERS.fitting(NOAH, "Maria")


def test_who_holds_the_words_in_the_title_comes_first() -> None:
    found = ANSWERS.find("photo", NOAH, "Maria")
    assert [one.title.startswith("Photo") for one in found] == sorted(
        (one.title.startswith("Photo") for one in found), reverse=True
    )


def test_without_a_case_its_facts_stand_in_brackets_and_the_shops_own_are_told() -> None:
    texts = {one.id: one.text for one in ANSWERS.find("")}
    assert (
        "about your parcel with the tracking number [tracking number]"
        in texts["agent-asking-carrier"]
    )
    assert "my name is [your name]" in texts["agent-hello"]
    assert texts["explain-refunded"].startswith("[amount] of this order has been paid back")
    assert "you see it by [date]" in texts["explain-refunded"]
    assert "within 30 days of delivery" in texts["ask-return-policy"]
    (hello,) = ANSWERS.find("hello looking", agent_name="Maria")
    assert hello.text == hello.english
    assert "my name is Maria" in hello.text


def test_every_fact_has_words_for_its_blank_or_is_the_shops_own() -> None:
    assert {*BLANKS, *shop_facts(demo_policy())} == set(Fact)


def test_without_a_policy_nothing_of_it_is_made_up() -> None:
    without = ApprovedAnswers(speaker("Europe/Berlin"))
    assert ids(without.find("policy")) == ["ask-shipping-policy", "ask-payment-methods"]


def test_names_of_another_direction_stand_as_they_are_and_apart() -> None:
    hebrew = "ליאור"
    arabic = ANSWERS.get("agent-hello", replace(NOAH, language="ar"), "Ana")
    english = ANSWERS.get("agent-hello", replace(NOAH, language="en"), hebrew)
    assert arabic is not None
    assert english is not None
    assert "معك \u2068Ana\u2069" in arabic.text
    assert f"my name is {hebrew} and" in english.text
    (found,) = ANSWERS.find("\u2068JD0140\u2069 الجيران", replace(NOAH, language="ar"), hebrew)
    assert found.id == "agent-neighbours"


def test_what_is_in_an_items_title_changes_nothing_of_the_sentence() -> None:
    assert NOAH.order is not None
    odd = replace(NOAH.order.lines[0], title="{ $ref } <b>*Coat*</b>")
    case = replace(NOAH.case, facts=Facts(order_id=NOAH.order.id, line=LineId("line-1")))
    view = replace(NOAH, case=case, order=replace(NOAH.order, lines=(odd,)), language="en")
    photo = ANSWERS.get("agent-photo-item", view, "Maria")
    assert photo is not None
    assert "a photo of { $ref } <b>*Coat*</b> that shows" in photo.text


def typed(text: str) -> str:
    """As somebody in a hurry types it: upper case, no accents of Latin letters."""
    decomposed = unicodedata.normalize("NFD", text.upper())
    bare = "".join(sign for sign in decomposed if not "\u0300" <= sign <= "\u036f")
    return unicodedata.normalize("NFC", bare)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data(), language=st.sampled_from(LANGUAGES))
def test_an_answer_is_found_by_any_of_its_words_in_any_order(
    data: st.DataObject, language: str
) -> None:
    answer = data.draw(st.sampled_from(in_language(language)))
    told = f"{answer.title} {answer.english} {answer.text}".split()
    words = data.draw(st.lists(st.sampled_from(told), min_size=1, max_size=4))
    found = ANSWERS.find(typed(" ".join(words)), hand_off(language=language), "Maria")
    assert answer in found
