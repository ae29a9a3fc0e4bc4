"""Words that fit two problems alike: the bot asks which, and keeps what was said."""

from typing import Any

from bot.casework.card import card_view
from bot.casework.house import House
from bot.disputes.names import Asked, EscalationReason, Kind
from tests.support.house import Buyer

BROKEN_OR_WRONG = (Kind.QUALITY_COMPLAINT, Kind.WRONG_ITEM)
PIECES_OR_WRONG = (Kind.MISSING_ITEMS, Kind.WRONG_ITEM)


async def asks(buyer: Buyer, intent: str = "nlu_fallback", **said: Any) -> list[str]:
    """The payloads of the buttons that a message between two kinds is answered with."""
    spoken = await buyer.speaks(
        intent, "this is not what I paid for", sure=False, between=BROKEN_OR_WRONG, **said
    )
    assert "Which of these" in spoken[-1].text
    return [button.payload for button in spoken[-1].buttons]


async def test_words_between_two_problems_are_answered_with_a_button_for_each(
    buyer: Buyer,
) -> None:
    assert await asks(buyer) == ["/quality_complaint", "/wrong_item", "/talk_to_human"]


async def test_a_narrow_lead_is_asked_about_as_well(buyer: Buyer) -> None:
    assert "/wrong_item" in await asks(buyer, "quality_complaint")


async def test_a_fact_beside_words_between_two_problems_is_no_answer_to_them(buyer: Buyer) -> None:
    assert "/wrong_item" in await asks(buyer, "inform", order_number="A-1001")
    assert (await buyer.case()).facts.order_number == "A-1001"


async def test_the_pressed_button_opens_that_case_with_the_first_words_as_its_story(
    buyer: Buyer,
) -> None:
    await asks(buyer)
    answer = await buyer.says("wrong_item")
    case = await buyer.case()
    assert (case.kind, case.facts.story) == (Kind.WRONG_ITEM, "this is not what I paid for")
    assert case.facts.between == ()
    assert "not find what you ordered" in answer
    assert "Which order" in answer


async def test_the_typed_answer_opens_that_case_too(buyer: Buyer) -> None:
    await asks(buyer)
    await buyer.says("nlu_fallback", "well, broken", sure=False, likely=Kind.QUALITY_COMPLAINT)
    assert (await buyer.case()).kind is Kind.QUALITY_COMPLAINT


async def test_order_and_counts_said_before_the_question_are_not_asked_again(buyer: Buyer) -> None:
    spoken = await buyer.speaks(
        "nlu_fallback",
        "A-1001, ana@example.com, only 2 of the 3 linen shirts are right",
        between=PIECES_OR_WRONG,
        sure=False,
        order_number="A-1001",
        email="ana@example.com",
        counts=(2,),
        total=3,
    )
    assert "Which of these" in spoken[-1].text
    answer = await buyer.says("missing_items")
    assert "photo" in answer
    assert (await buyer.case()).facts.missing[0].count == 1


async def test_unsure_twice_in_a_row_gets_a_person_who_sees_both_kinds(
    buyer: Buyer, house: House
) -> None:
    await asks(buyer)
    await buyer.says("nlu_fallback", "as I said", sure=False, between=BROKEN_OR_WRONG)
    handoff = (await buyer.case()).handoffs[0]
    assert handoff.reason is EscalationReason.NOT_UNDERSTOOD
    checked = (await card_view(handoff.id, house=house)).checked
    assert "The buyer's words fit two problems: quality complaint or wrong item." in checked


async def test_nonsense_after_the_question_which_gets_a_person(buyer: Buyer) -> None:
    await asks(buyer)
    await buyer.says("nlu_fallback", "xqzt blorp")
    case = await buyer.case()
    assert case.handoffs[0].reason is EscalationReason.NOT_UNDERSTOOD
    assert case.facts.story == "this is not what I paid for"


async def test_nonsense_before_words_between_two_problems_gets_a_person(buyer: Buyer) -> None:
    await buyer.says("nlu_fallback", "xqzt blorp")
    await buyer.says("nlu_fallback", "not what I paid for", sure=False, between=BROKEN_OR_WRONG)
    case = await buyer.case()
    assert case.handoffs[0].reason is EscalationReason.NOT_UNDERSTOOD
    assert case.facts.between == BROKEN_OR_WRONG


async def test_after_an_interruption_the_question_which_comes_again(buyer: Buyer) -> None:
    await asks(buyer)
    assert (await buyer.case()).asked is Asked.KIND
    assert "Which of these" in await buyer.says("resume", "how do returns work?")


async def test_a_problem_that_is_known_already_is_not_asked_about(buyer: Buyer) -> None:
    await buyer.says("missing_items", "one shirt is missing")
    await buyer.says("missing_items", "not what I paid for", sure=False, between=PIECES_OR_WRONG)
    assert (await buyer.case()).kind is Kind.MISSING_ITEMS
