"""What the card of a hand-off tells the agent."""

from dataclasses import replace

from bot.casework.card import card_view
from bot.casework.house import House
from bot.disputes.names import Kind
from tests.support.house import Buyer


async def test_a_card_names_the_case_of_a_known_picture_by_the_number_people_use(
    buyer: Buyer, house: House
) -> None:
    first = await Buyer(house, conversation="cv_first").arrives()  # type: ignore[arg-type]
    await first.reaches_restatement("A-1008")
    earlier = await first.case()
    await buyer.reaches_restatement(arrived=1)
    await buyer.says("affirm", "yes")
    case = await buyer.case()
    reused = replace(case.evidence[0], reused_from=earlier.id)
    async with house.unit() as work:
        await work.cases.save(replace(case, evidence=(reused,)))

    view = await card_view(case.handoffs[0].id, house=house)
    assert f"Photo seen before in case {earlier.ref}." in view.checked


async def test_a_card_says_how_much_of_the_evidence_is_there(buyer: Buyer, house: House) -> None:
    await buyer.reaches_restatement()
    await buyer.says("talk_to_human", "a person please")
    case = await buyer.case()

    view = await card_view(case.handoffs[0].id, house=house)

    assert "Evidence: 1 of 1 photo." in view.checked
    assert not any(sentence.startswith("Photos:") for sentence in view.checked)


async def test_a_card_counts_photos_that_nobody_wanted(buyer: Buyer, house: House) -> None:
    await buyer.reaches_restatement()
    await buyer.sends_photo("ev_more", phash="ffff0000ffff0000")
    await buyer.says("talk_to_human", "a person please")
    case = await buyer.case()

    view = await card_view(case.handoffs[0].id, house=house)

    assert [one for one in view.checked if "hoto" in one] == [
        "Evidence: 1 of 1 photo.",
        "Photos: 2.",
    ]


async def test_only_where_pieces_are_missing_the_card_says_so(buyer: Buyer, house: House) -> None:
    await buyer.reaches_restatement(arrived=1)
    await buyer.says("talk_to_human", "a person please")
    case = await buyer.case()
    missing = (await card_view(case.handoffs[0].id, house=house)).checked
    async with house.unit() as work:
        await work.cases.save(replace(case, kind=Kind.WRONG_ITEM))
    wrong = (await card_view(case.handoffs[0].id, house=house)).checked

    assert "The buyer says missing: 2 × Linen shirt." in missing
    assert "The buyer means: 2 × Linen shirt." in wrong
