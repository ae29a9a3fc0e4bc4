"""Missing items line by line: what, how many, and nothing of it told twice."""

from typing import Any

from bot.disputes.case import Facts
from bot.disputes.names import EscalationReason, RemedyKind
from tests.casework.told import Told, tells
from tests.support.house import Buyer


def counted(facts: Facts) -> dict[str, int]:
    return {piece.title: piece.count for piece in facts.missing}


async def reaches_photo(ana: Told, words: str, **said: Any) -> str:
    await ana.buyer.says("inform", words, **said)
    return await ana.buyer.sends_photo()


async def test_two_lines_in_one_message_are_both_in_question(buyer: Buyer) -> None:
    ana = await tells(buyer, "missing_items", "A-1001")
    restated = await reaches_photo(ana, "2 shirts and the mug are missing", counts=(2,))

    assert "• 2 of 3 × Linen shirt" in restated
    assert "• 1 of 1 × Stone mug" in restated
    assert counted((await buyer.case()).facts) == {"Stone mug": 1, "Linen shirt": 2}


async def test_lines_that_the_complaint_named_are_known_once_the_order_is(buyer: Buyer) -> None:
    await buyer.says("missing_items", "some shirts and the mug are missing")
    answer = await buyer.says("inform", "here", order_number="A-1001", email="ana@example.com")
    assert "You ordered 3 × Linen shirt. How many of them arrived?" in answer

    await buyer.says("inform", counts=(2,))
    assert counted((await buyer.case()).facts) == {"Stone mug": 1, "Linen shirt": 1}


async def test_a_line_without_a_count_is_asked_for(buyer: Buyer) -> None:
    await tells(buyer, "missing_items", "A-1001")
    answer = await buyer.says("inform", "the mug and some shirts")
    assert "You ordered 3 × Linen shirt. How many of them arrived?" in answer

    await buyer.says("inform", counts=(1,))
    assert counted((await buyer.case()).facts) == {"Stone mug": 1, "Linen shirt": 2}


async def test_both_together_are_over_the_bots_forty_euros(buyer: Buyer) -> None:
    """A shirt of 29.00 and a mug of 12.00 are 41.00."""
    ana = await tells(buyer, "missing_items", "A-1001")
    await reaches_photo(ana, "one shirt is missing, and the mug", counts=(1,))
    await ana.confirms()

    handoff, suggested = await ana.handoff(), await ana.suggested()
    assert handoff.reason is EscalationReason.OVER_AUTHORITY
    assert (suggested.remedy, suggested.amount.minor) == (RemedyKind.RESEND, 4_100)


async def test_at_the_restatement_more_can_be_added_by_its_button(buyer: Buyer) -> None:
    ana = await tells(buyer, "missing_items", "A-1001")
    await buyer.says("inform", line="A-1001-2")
    restated = await buyer.sends_photo()
    assert "1 of 1 × Stone mug is missing" in restated

    spoken = await buyer.speaks("missing_items")  # the button "Something else is missing too"
    assert [button.title for button in spoken[-1].buttons] == ["3 × Linen shirt"]
    await buyer.says("inform", line="A-1001-1")
    restated = await buyer.says("inform", counts=(2,))
    assert "• 1 of 1 × Stone mug" in restated
    assert "• 1 of 3 × Linen shirt" in restated
    assert "photo" not in restated  # it was sent before
    await ana.confirms()


async def test_another_line_told_at_the_restatement_is_one_more(buyer: Buyer) -> None:
    await tells(buyer, "missing_items", "A-1001")
    await buyer.says("inform", "one shirt is missing", counts=(1,))
    await buyer.sends_photo()
    restated = await buyer.says("missing_items", "the mug is missing too")

    assert "• 1 of 3 × Linen shirt" in restated
    assert "• 1 of 1 × Stone mug" in restated


async def test_a_correction_to_another_line_takes_the_place_of_the_first(buyer: Buyer) -> None:
    await tells(buyer, "missing_items", "A-1001")
    await buyer.says("inform", "one shirt is missing", counts=(1,))
    await buyer.sends_photo()
    restated = await buyer.says("correct_fact", "no, it is the mug")

    assert "1 of 1 × Stone mug is missing" in restated


async def test_a_corrected_count_keeps_the_other_line(buyer: Buyer) -> None:
    ana = await tells(buyer, "missing_items", "A-1001")
    await reaches_photo(ana, "2 shirts and the mug are missing", counts=(2,))
    await buyer.says("correct_fact", "only 1 shirt is missing", counts=(1,))

    assert counted((await buyer.case()).facts) == {"Stone mug": 1, "Linen shirt": 1}


async def test_when_every_line_is_in_question_no_more_can_be_added(buyer: Buyer) -> None:
    ana = await tells(buyer, "missing_items", "A-1001")
    await buyer.says("inform", "2 shirts and the mug are missing", counts=(2,))
    await buyer.sends_photo()
    spoken = await buyer.speaks("resume", "well?")

    assert ana.heard
    assert [button.payload for button in spoken[-1].buttons] == ["/affirm", "/deny"]
