"""A missing-items dispute from the complaint to the executed remedy, without Rasa."""

from bot.casework.execute_remedy import execute_remedy
from bot.casework.house import House
from bot.conversations.model import Holder
from bot.disputes.names import CaseState, EscalationReason, RemedyKind, RemedyState, Tier
from tests.support.house import Buyer, SetClock


async def test_a_missing_shirt_is_settled_from_complaint_to_resend(
    buyer: Buyer, house: House
) -> None:
    assert "sorry" in await buyer.says("missing_items", "one shirt is missing")
    assert "e-mail" in await buyer.says("inform", "A-1001", order_number="A-1001")
    answer = await buyer.says("inform", "ana@example.com", email="ana@example.com")
    assert "How many" in answer
    assert "photo" in await buyer.says("inform", "two", counts=(2,))
    assert "1 of 3 × Linen shirt is missing" in await buyer.sends_photo()
    assert "1 × Linen shirt again" in await buyer.says("affirm", "yes")
    assert "arranging" in await buyer.says("affirm", "yes please")

    remedy = (await buyer.case()).remedies[0]
    await execute_remedy(remedy.id, house=house)

    case = await buyer.case()
    assert case.state is CaseState.RESOLVED
    assert case.remedies[0].state is RemedyState.DONE
    effect = await house.shop.find_effect(case.facts.order_id or "", remedy.key)  # type: ignore[arg-type]
    assert effect is not None


async def test_the_buyer_is_told_what_happens_by_when(buyer: Buyer, house: House) -> None:
    await buyer.reaches_restatement()
    await buyer.says("affirm", "yes")
    await buyer.says("affirm", "yes")
    await execute_remedy((await buyer.case()).remedies[0].id, house=house)

    async with house.unit() as work:
        log = await work.messages.since(buyer.conversation, 0)
    said = [message.draft.text for message in log]
    assert "Done: 1 × Linen shirt" in said[-2]
    assert said[-1] == "Thank you for telling us, and for your patience."


async def test_what_the_first_message_told_is_never_asked_again(buyer: Buyer) -> None:
    answer = await buyer.says(
        "missing_items",
        "Order A-1001, ana@example.com: only 2 of the 3 linen shirts came",
        order_number="A-1001",
        email="ana@example.com",
        counts=(2,),
        total=3,
    )
    assert "photo" in answer
    assert (await buyer.case()).facts.missing[0].count == 1


async def test_two_missing_shirts_are_over_the_bots_limit_and_go_to_a_person(
    buyer: Buyer, house: House
) -> None:
    await buyer.reaches_restatement(arrived=1)
    answer = await buyer.says("affirm", "yes")

    assert "to a person" in answer
    case = await buyer.case()
    handoff = case.handoffs[0]
    assert handoff.reason is EscalationReason.OVER_AUTHORITY
    assert handoff.tier is Tier.AGENT
    assert handoff.suggested is not None
    assert handoff.suggested.remedy is RemedyKind.RESEND
    assert handoff.suggested.amount.minor == 5_800
    async with house.unit() as work:
        assert (await work.conversations.get(buyer.conversation)).holder is Holder.PERSON


async def test_goods_of_41_euros_are_over_a_limit_of_40(buyer: Buyer) -> None:
    await buyer.reaches_restatement("A-1008", line="", arrived=0)
    assert "again" in await buyer.says("affirm", "yes")  # a lamp of 35.00 is inside


async def test_a_wrong_email_and_an_unknown_order_get_the_same_words(buyer: Buyer) -> None:
    await buyer.says("missing_items", "things are missing")
    wrong = await buyer.says("inform", "x", order_number="A-1001", email="eve@example.com")
    unknown = await buyer.says("inform", "x", order_number="A-1002", email="eve@example.com")
    assert wrong.replace("A-1001", "") == unknown.replace("A-1002", "")


async def test_after_five_wrong_tries_the_right_one_is_refused_for_an_hour(
    buyer: Buyer, clock: SetClock
) -> None:
    await buyer.says("missing_items", "things are missing")
    for number in range(5):
        await buyer.says("inform", "x", order_number="A-1001", email=f"eve{number}@example.com")
    right = {"order_number": "A-1001", "email": "ana@example.com"}
    assert "cannot look up" in await buyer.says("inform", "x", **right)
    clock.passes(minutes=61)
    assert "missing" in await buyer.says("inform", "x", **right)


async def test_a_correction_changes_the_restatement(buyer: Buyer) -> None:
    await buyer.reaches_restatement()
    answer = await buyer.says("correct_fact", "wait, only 1 arrived", counts=(1,))
    assert "2 of 3 × Linen shirt are missing" in answer


async def test_a_declined_resend_is_followed_by_the_money(buyer: Buyer) -> None:
    await buyer.reaches_restatement()
    await buyer.says("affirm", "yes")
    answer = await buyer.says("deny", "no, I do not want it any more")
    assert "€29.00" in answer


async def test_all_offers_declined_ends_with_a_person(buyer: Buyer) -> None:
    await buyer.reaches_restatement()
    await buyer.says("affirm", "yes")
    await buyer.says("deny", "no")
    await buyer.says("deny", "no")
    assert (await buyer.case()).state in (CaseState.WITH_AGENT, CaseState.WITH_MANAGER)


async def test_why_names_the_clause_of_the_policy(buyer: Buyer, house: House) -> None:
    await buyer.reaches_restatement()
    await buyer.says("affirm", "yes")
    answer = await buyer.says("ask_why", "why?")
    assert "missing_items.resend" in answer
    assert house.policy.version in answer


async def test_a_photo_that_never_comes_leads_to_a_person(buyer: Buyer) -> None:
    await buyer.says("missing_items", "one is gone", order_number="A-1001", email="ana@example.com")
    await buyer.says("inform", line=await buyer.first_line("A-1001"))
    await buyer.says("inform", counts=(2,))
    assert "photo helps" in await buyer.says("no_photo", "I have none")
    await buyer.says("no_photo", "really none")
    assert (await buyer.case()).handoffs[0].reason is EscalationReason.EVIDENCE_MISSING


async def test_a_picture_from_another_case_goes_to_a_person_unaccused(
    buyer: Buyer, house: House
) -> None:
    first = await Buyer(house, conversation="cv_first").arrives()  # type: ignore[arg-type]
    await first.reaches_restatement("A-1008")
    await buyer.says("missing_items", "one is gone", order_number="A-1001", email="ana@example.com")
    await buyer.says("inform", line=await buyer.first_line("A-1001"))
    await buyer.says("inform", counts=(2,))
    async with house.unit() as work:
        used = await work.photos.for_desk("ev_A-1008_cv_first")  # type: ignore[arg-type]
    assert used is not None
    await buyer.sends_photo("ev_again", phash=used.phash)
    await buyer.says("affirm", "yes")
    case = await buyer.case()
    assert case.handoffs[0].reason is EscalationReason.FRAUD_SIGNAL
    assert case.evidence[0].reused_from is not None


async def test_an_offer_that_ran_out_is_not_accepted(buyer: Buyer, clock: SetClock) -> None:
    await buyer.reaches_restatement()
    await buyer.says("affirm", "yes")
    clock.passes(hours=73)
    assert "no longer open" in await buyer.says("affirm", "yes")
    assert not (await buyer.case()).remedies


async def test_a_repeated_message_is_answered_the_same_and_acts_once(buyer: Buyer) -> None:
    await buyer.reaches_restatement()
    await buyer.says("affirm", "yes")
    first = await buyer.speaks("affirm", "yes", message="m-accept")
    again = await buyer.speaks("affirm", "yes", message="m-accept")
    assert first == again
    assert len((await buyer.case()).remedies) == 1


async def test_an_offer_ends_with_the_case_that_is_withdrawn(buyer: Buyer) -> None:
    await buyer.reaches_restatement()
    await buyer.says("affirm", "yes")
    case = await buyer.case()

    await buyer.says("withdraw", "forget it")

    async with buyer.house.unit() as work:
        withdrawn = await work.cases.get(case.id)
    assert (withdrawn.state, withdrawn.open_offer) == (CaseState.WITHDRAWN, None)


async def test_an_offer_ends_when_the_buyer_names_another_order(buyer: Buyer) -> None:
    await buyer.reaches_restatement()
    await buyer.says("affirm", "yes")

    await buyer.says("inform", "it was A-1008", order_number="A-1008")
    await buyer.says("inform", "1", counts=(1,))

    case = await buyer.case()
    assert (case.state, case.open_offer) == (CaseState.GATHERING, None)
