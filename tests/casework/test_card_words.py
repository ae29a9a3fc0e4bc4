"""What the card of a hand-off tells the agent."""

from dataclasses import replace

from bot.casework.card import card_view
from bot.casework.house import House
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
