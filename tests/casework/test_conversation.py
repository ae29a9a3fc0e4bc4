"""Interruptions, people, languages, and what is not understood."""

from bot.casework.house import House
from bot.disputes.names import CaseState, EscalationReason, Kind
from tests.support.house import Buyer


async def test_a_person_can_be_asked_for_before_anything_is_said(buyer: Buyer) -> None:
    await buyer.says("talk_to_human", "a human please")
    case = await buyer.case()
    assert case.kind is Kind.UNSTATED
    assert case.handoffs[0].reason is EscalationReason.ASKED_FOR


async def test_the_buyer_hears_by_when_a_person_answers(buyer: Buyer) -> None:
    answer = await buyer.says("talk_to_human", "a human please")
    assert "Nov 18, 2026" in answer  # four business hours from Wednesday 11:00 in Berlin


async def test_nonsense_twice_in_a_row_gets_a_person(buyer: Buyer) -> None:
    assert "did not understand" in await buyer.says("nlu_fallback", "xqzt blorp")
    await buyer.says("nlu_fallback", "frumious")
    assert (await buyer.case()).handoffs[0].reason is EscalationReason.NOT_UNDERSTOOD


async def test_nonsense_is_counted_in_a_row_only(buyer: Buyer) -> None:
    await buyer.says("nlu_fallback", "xqzt blorp")
    await buyer.says("missing_items", "one shirt is missing")
    await buyer.says("nlu_fallback", "frumious")
    assert not (await buyer.case()).handoffs


async def test_after_an_interruption_the_open_question_comes_again(buyer: Buyer) -> None:
    question = await buyer.says("missing_items", "one shirt is missing")
    assert await buyer.says("resume", "how do returns work?") in question


async def test_a_greeting_in_the_middle_is_short(buyer: Buyer, house: House) -> None:
    assert await buyer.says("greet", "hi") == house.speaker.sentence("greet", language="en")
    await buyer.says("missing_items", "one shirt is missing")
    assert (await buyer.says("greet", "hello?")).startswith("Hello!\n")


async def test_smoke_goes_to_a_person_at_once_whatever_was_asked(buyer: Buyer) -> None:
    answer = await buyer.says("quality_complaint", "the power bank is smoking and burned my hand")
    assert "safety" in answer
    assert (await buyer.case()).handoffs[0].reason is EscalationReason.SAFETY


async def test_anger_gets_one_calm_answer_then_a_person(buyer: Buyer, house: House) -> None:
    await buyer.says("missing_items", "one shirt is missing")
    angry = "THIS IS THE WORST SHOP I EVER SAW!!!"
    first = await buyer.says("missing_items", angry)
    assert house.speaker.sentence("calm", language="en") in first
    await buyer.says("missing_items", angry)
    assert (await buyer.case()).handoffs[0].reason is EscalationReason.ANGER


async def test_a_buyer_can_choose_another_language(buyer: Buyer) -> None:
    await buyer.says("missing_items", "one shirt is missing")
    answer = await buyer.says("switch_language", language="de")
    assert "Deutsch" in answer
    assert "Bestellung" in await buyer.says("resume", "hmm")


async def test_a_language_we_do_not_speak_is_said_so(buyer: Buyer) -> None:
    assert "do not speak" in await buyer.says("switch_language", language="sw")


async def test_a_complaint_taken_back_closes_the_case(buyer: Buyer, house: House) -> None:
    await buyer.says("missing_items", "one shirt is missing")
    case = await buyer.case()
    await buyer.says("withdraw", "found it, never mind")
    async with house.unit() as work:
        assert (await work.cases.get(case.id)).state is CaseState.WITHDRAWN


async def test_other_kinds_are_gathered_restated_and_answered_truly(buyer: Buyer) -> None:
    await buyer.says("late_delivery", "late", order_number="A-1003", email="chloe@example.com")
    answer = await buyer.says("affirm", "yes")
    assert "November 21, 2026" in answer  # the promised day; the parcel is not late yet


async def test_a_repeat_claimer_is_decided_by_a_person(buyer: Buyer) -> None:
    await buyer.reaches_restatement("A-1012")
    await buyer.says("affirm", "yes")
    assert (await buyer.case()).handoffs[0].reason is EscalationReason.REPEAT_CLAIMS
