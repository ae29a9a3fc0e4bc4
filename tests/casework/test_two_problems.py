"""Two problems in one message: one case after the other, and none is lost."""

import json
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.casework.card import card_view
from bot.casework.execute_remedy import execute_remedy
from bot.casework.house import House
from bot.casework.ports import CaseFilter
from bot.conversations.model import Holder
from bot.disputes.case import Case
from bot.disputes.names import DISPUTES, Asked, CaseState, EscalationReason, Kind
from tests.support.house import Buyer, a_house

ANA = {"order_number": "A-1001", "email": "ana@example.com"}
BOTH = "one shirt is missing. And you charged me twice!"


async def tells_both(buyer: Buyer, **said: object) -> str:
    return await buyer.says("missing_items", BOTH, other_kind=Kind.BILLING_DUPLICATE, **said)


async def cases(house: House, buyer: Buyer) -> list[Case]:
    """All cases of the buyer's conversation, the first first."""
    async with house.unit() as work:
        found = await work.cases.find(CaseFilter(conversation=buyer.conversation))
    return list(reversed(found))


async def test_the_buyer_hears_which_is_first_and_that_the_other_is_noted(buyer: Buyer) -> None:
    answer = await tells_both(buyer)
    assert "First: “Something is missing”" in answer
    assert "afterwards: “I was charged twice”" in answer
    assert answer.endswith("confirmation e-mail.")  # and the first question comes last


async def test_the_other_problem_is_stored_with_the_case(buyer: Buyer) -> None:
    await tells_both(buyer)
    case = await buyer.case()
    assert (case.kind, case.facts.also) == (Kind.MISSING_ITEMS, (Kind.BILLING_DUPLICATE,))


async def test_the_other_problem_is_said_once(buyer: Buyer) -> None:
    await tells_both(buyer)
    assert "charged twice" not in await tells_both(buyer)


async def test_a_problem_taken_back_is_followed_by_the_other(buyer: Buyer, house: House) -> None:
    await tells_both(buyer, **ANA)
    answer = await buyer.says("withdraw", "the shirt was in the bag, sorry")
    first, second = await cases(house, buyer)
    assert first.state is CaseState.WITHDRAWN
    assert (first.facts.also, second.kind) == ((), Kind.BILLING_DUPLICATE)
    assert f"“I was charged twice”. Your case for it is {second.ref}." in answer


async def test_the_next_case_knows_the_buyer_and_asks_only_what_is_new(
    buyer: Buyer, house: House
) -> None:
    await tells_both(buyer, **ANA)
    answer = await buyer.says("withdraw", "the shirt was in the bag, sorry")
    second = (await cases(house, buyer))[1]
    assert second.facts.verified
    assert second.asked is Asked.CONFIRMATION
    assert "two charges for order A-1001" in answer


async def test_a_problem_explained_is_followed_by_the_other(buyer: Buyer, house: House) -> None:
    await buyer.says(
        "late_delivery",
        "it is late and you charged me twice",
        other_kind=Kind.BILLING_DUPLICATE,
        order_number="A-1003",
        email="chloe@example.com",
    )
    answer = await buyer.says("affirm", "yes")
    first, second = await cases(house, buyer)
    assert first.state is CaseState.RESOLVED
    assert answer.index("November 21, 2026") < answer.index("Now to the other problem")
    assert second.asked is Asked.CONFIRMATION


async def test_a_remedy_carried_out_is_followed_by_the_other(buyer: Buyer, house: House) -> None:
    await accepts_a_resend(buyer)
    await execute_remedy((await buyer.case()).remedies[0].id, house=house)
    async with house.unit() as work:
        log = [m.draft.text for m in await work.messages.since(buyer.conversation, 0)]
    done, thanks, other, asked = log[-4:]
    assert "Done" in done
    assert "Thank you" in thanks
    assert "other problem" in other
    assert "two charges" in asked
    assert "every charge" in await buyer.says("affirm", "yes, that is right")


async def test_a_remedy_carried_out_twice_begins_the_other_once(buyer: Buyer, house: House) -> None:
    await accepts_a_resend(buyer)
    remedy = (await buyer.case()).remedies[0].id
    await execute_remedy(remedy, house=house)
    await execute_remedy(remedy, house=house)
    assert len(await cases(house, buyer)) == 2


async def test_with_a_person_the_other_problem_is_on_the_card(buyer: Buyer, house: House) -> None:
    await tells_both(buyer, **ANA)
    await buyer.says("talk_to_human", "a human please")
    handoff = (await buyer.case()).handoffs[0]
    checked = (await card_view(handoff.id, house=house)).checked
    assert "The buyer also told of: billing duplicate. The bot has not begun with that." in checked


async def test_danger_in_a_message_with_two_problems_puts_both_on_the_card(
    buyer: Buyer, house: House
) -> None:
    await buyer.says(
        "quality_complaint",
        "the power bank is smoking and burned my hand. Also you charged me twice",
        other_kind=Kind.BILLING_DUPLICATE,
    )
    case = await buyer.case()
    assert case.handoffs[0].reason is EscalationReason.SAFETY
    assert (case.kind, case.facts.also) == (Kind.QUALITY_COMPLAINT, (Kind.BILLING_DUPLICATE,))


async def test_a_problem_told_while_an_offer_is_open_comes_after_it(
    buyer: Buyer, house: House
) -> None:
    await buyer.reaches_restatement()
    await buyer.says("affirm", "yes")
    answer = await buyer.says("billing_duplicate", "you charged me twice too")
    assert "the other problem" in answer
    await buyer.says("affirm", "yes please")
    await execute_remedy((await buyer.case()).remedies[0].id, house=house)
    assert [case.kind for case in await cases(house, buyer)] == [
        Kind.MISSING_ITEMS,
        Kind.BILLING_DUPLICATE,
    ]


async def test_a_charge_told_during_a_matter_of_goods_is_one_more_problem(buyer: Buyer) -> None:
    await buyer.says("missing_items", "one shirt is missing")
    await buyer.says("billing_duplicate", "and you charged me twice")
    case = await buyer.case()
    assert (case.kind, case.facts.also) == (Kind.MISSING_ITEMS, (Kind.BILLING_DUPLICATE,))


async def test_a_problem_seen_better_is_still_one_problem(buyer: Buyer) -> None:
    await buyer.says("late_delivery", "it is late")
    await buyer.says("not_received", "oh, the carrier says it was delivered")
    case = await buyer.case()
    assert (case.kind, case.facts.also) == (Kind.NOT_RECEIVED, ())


async def accepts_a_resend(buyer: Buyer) -> None:
    """A missing shirt and a double charge, up to the accepted offer for the shirt."""
    await tells_both(buyer, **ANA)
    await buyer.says("inform", counts=(2,))
    await buyer.sends_photo()
    await buyer.says("affirm", "yes")
    await buyer.says("affirm", "yes please")


kinds = st.sampled_from(DISPUTES)
reports = st.tuples(kinds, st.none() | kinds)
steps = st.lists(
    reports | st.sampled_from(["withdraw", "affirm", "deny", "identify", "talk_to_human", "offer"]),
    max_size=6,
)


@settings(max_examples=25, deadline=None)
@given(script=steps)
async def test_every_problem_that_was_told_becomes_a_case_or_waits_with_one(
    script: list[str | tuple[Kind, Kind | None]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with a_house(Path(folder)) as house:
            buyer = await Buyer(house).arrives()
            told: set[Kind] = set()
            for step in script:
                if await holder(house, buyer) is Holder.PERSON:
                    break  # the bot does not hear what a person is told
                told |= await take(buyer, step, house=house)
            assert told <= await kept(house, buyer)


async def take(buyer: Buyer, step: str | tuple[Kind, Kind | None], *, house: House) -> set[Kind]:
    """One message of the script; the problems that it told."""
    match step:
        case (kind, other):
            await buyer.says(kind.value, "something went wrong", other_kind=other)
            return {kind, other} - {None}  # type: ignore[return-value]
        case "identify":
            await buyer.says("inform", "it is this one", **ANA)
        case "offer":
            await carry_out(buyer, house=house)
        case str():
            await buyer.says(step, "words")
    return set()


async def carry_out(buyer: Buyer, *, house: House) -> None:
    """Whatever was granted is done."""
    for case in await cases(house, buyer):
        for remedy in case.remedies:
            await execute_remedy(remedy.id, house=house)


async def holder(house: House, buyer: Buyer) -> Holder:
    async with house.unit() as work:
        return (await work.conversations.get(buyer.conversation)).holder


async def kept(house: House, buyer: Buyer) -> set[Kind]:
    """The problems that have a case, wait with one that goes on, or were corrected into another."""
    found: set[Kind] = set()
    for case in await cases(house, buyer):
        ended = case.state in (CaseState.RESOLVED, CaseState.WITHDRAWN)
        found |= {case.kind, *(() if ended else case.facts.also)}
        async with house.unit() as work:
            history = await work.cases.history(case.id)
        changes = [json.loads(line.data) for line in history if line.name == "kind changed"]
        found |= {Kind(change["was"]) for change in changes}
    return found
