"""What the demo shop's orders were made for (the contract of the demo shop), told by a buyer of each, without Rasa."""

import pytest

from bot.casework.house import House
from bot.disputes.names import CaseState, EscalationReason, RemedyKind, RemedyState, Tier
from tests.casework.told import Told, order_of, tells
from tests.support.house import Buyer, SetClock


async def charged_back(told: Told, house: House) -> int:
    """What the shop paid back for the case, in minor units."""
    case = await told.buyer.case()
    remedy = case.remedies[0]
    assert case.facts.order_id is not None
    effect = await house.shop.find_effect(case.facts.order_id, remedy.key)
    assert effect is not None
    return effect.amount.minor


async def test_a_late_parcel_earns_goodwill_and_is_shown_with_its_last_scan(
    buyer: Buyer, house: House
) -> None:
    bruno = await tells(buyer, "late_delivery", "A-1002", "bruno")
    assert "1 × Desk lamp of order A-1002, promised for November 12, 2026" in bruno.heard

    answer = await bruno.confirms()
    assert "1 × Desk lamp: on its way" in answer
    assert "last scanned on Nov 13, 2026" in answer
    assert "€5.00" in answer

    case = await bruno.accepts()
    assert case.remedies[0].proposal.remedy is RemedyKind.GOODWILL
    assert (case.remedies[0].state, case.state) == (RemedyState.DONE, CaseState.RESOLVED)
    assert await charged_back(bruno, house) == 500


async def test_who_does_not_want_goodwill_for_a_late_parcel_gets_it_again_by_a_person(
    buyer: Buyer,
) -> None:
    bruno = await tells(buyer, "late_delivery", "A-1002", "bruno")
    await bruno.confirms()
    answer = await buyer.says("deny", "no, I want the lamp")

    assert "to a person" in answer
    handoff = await bruno.handoff()
    # The lamp cost 45.00, and the bot resends goods of up to 40.00.
    assert handoff.reason is EscalationReason.OVER_AUTHORITY
    suggested = await bruno.suggested()
    assert suggested.remedy is RemedyKind.RESEND


async def test_a_parcel_that_is_not_late_is_explained_with_its_date(buyer: Buyer) -> None:
    chloe = await tells(buyer, "late_delivery", "A-1003", "chloe")
    answer = await chloe.confirms()
    assert "1 × Wool scarf: on its way" in answer
    assert "promised for November 21, 2026, so it is not late yet" in answer
    assert (await buyer.case()).remedies == ()


async def test_a_fresh_delivery_scan_is_given_48_hours_and_the_address_is_confirmed(
    buyer: Buyer,
) -> None:
    dmitri = await tells(buyer, "not_received", "A-1004", "dmitri")
    assert "is this your address" in dmitri.heard

    answer = await dmitri.confirms()
    assert "1 × Espresso machine: delivered by" in answer
    assert "neighbours" in answer
    assert "Nov 19, 2026, 11:00" in answer  # D-1 and 48 hours, told in the shop's time


async def test_after_48_hours_an_espresso_machine_is_over_the_bots_limit(
    buyer: Buyer, clock: SetClock
) -> None:
    clock.passes(hours=49)
    dmitri = await tells(buyer, "not_received", "A-1004", "dmitri")
    await dmitri.confirms()

    handoff = await dmitri.handoff()
    assert (handoff.reason, handoff.tier) == (EscalationReason.OVER_AUTHORITY, Tier.MANAGER)
    suggested = await dmitri.suggested()
    assert suggested.amount.minor == 24_000


async def test_a_real_duplicate_is_shown_and_paid_back(buyer: Buyer, house: House) -> None:
    elif_ = await tells(buyer, "billing_duplicate", "A-1005", "elif")
    answer = await elif_.confirms()
    assert answer.count("• €59.90 taken on") == 2
    assert "charged twice" in answer

    case = await elif_.accepts()
    assert case.remedies[0].proposal.remedy is RemedyKind.REFUND_DUPLICATE
    assert await charged_back(elif_, house) == 5_990


async def test_an_authorisation_that_expires_is_no_duplicate(buyer: Buyer) -> None:
    farid = await tells(buyer, "billing_duplicate", "A-1006", "farid")
    answer = await farid.confirms()
    assert "• €74.50 taken on" in answer
    assert "• €74.50 only reserved on" in answer
    assert "none was taken twice" in answer
    assert (await buyer.case()).state is CaseState.RESOLVED


async def test_a_faulty_lamp_is_kept_for_30_per_cent(buyer: Buyer, house: House) -> None:
    hans = await tells(buyer, "quality_complaint", "A-1008", "hans")
    order = await house.shop.find_order("A-1008", "hans@example.com")
    assert order is not None
    await buyer.says("inform", "the lamp", line=order.lines[0].id)
    assert "1 of 1 × Reading lamp is faulty" in await buyer.sends_photo()

    assert "€10.50" in await hans.confirms()
    case = await hans.accepts()
    assert case.remedies[0].proposal.remedy is RemedyKind.PARTIAL_REFUND
    assert await charged_back(hans, house) == 1_050


async def test_a_subscription_is_ended_from_now_on(buyer: Buyer, house: House) -> None:
    jun = await tells(buyer, "subscription_charge", "A-1010", "jun")
    answer = await jun.confirms()
    assert answer.count("• €9.99 taken on") == 3
    assert "end 1 × Coffee club, monthly from now on" in answer

    await jun.accepts()
    order = await order_of(house, "A-1010")
    assert (order.ended, order.refundable()) == (True, order.paid())


async def test_who_wants_the_renewal_back_gets_the_last_one(buyer: Buyer, house: House) -> None:
    jun = await tells(buyer, "subscription_charge", "A-1010", "jun")
    await jun.confirms()
    answer = await buyer.says("deny", "no, I want the money back")
    assert "the last renewal of €9.99" in answer

    await jun.accepts()
    order = await order_of(house, "A-1010")
    assert (order.ended, (order.paid() - order.refundable()).minor) == (False, 999)


async def test_sneakers_of_another_size_are_over_the_bots_limit(buyer: Buyer) -> None:
    kim = await tells(buyer, "wrong_item", "A-1011", "kim")
    assert "something other than 1 × Sneakers size 42" in await buyer.sends_photo()
    await kim.confirms()

    suggested = await kim.suggested()
    assert suggested.remedy is RemedyKind.REPLACEMENT
    assert suggested.with_return  # worth 25.00 or more: it comes back first


async def test_after_four_remedies_in_90_days_a_person_decides(buyer: Buyer) -> None:
    lena = await tells(buyer, "quality_complaint", "A-1012", "lena")
    await buyer.sends_photo()
    await lena.confirms()
    handoff = await lena.handoff()
    assert handoff.reason is EscalationReason.REPEAT_CLAIMS


async def test_a_third_of_a_winter_coat_is_for_an_agent(buyer: Buyer) -> None:
    noah = await tells(buyer, "quality_complaint", "A-1014", "noah")
    await buyer.sends_photo()
    await noah.confirms()
    handoff = await noah.handoff()
    assert (handoff.reason, handoff.tier) == (EscalationReason.OVER_AUTHORITY, Tier.AGENT)
    suggested = await noah.suggested()
    assert suggested.amount.minor == 5_400


async def test_a_charge_that_was_paid_back_is_shown_as_such(buyer: Buyer) -> None:
    omar = await tells(buyer, "billing_unrecognised", "A-1015", "omar")
    assert "€22.00 of it paid back" in await omar.confirms()


@pytest.mark.parametrize("kind", ["quality_complaint", "late_delivery"])
async def test_smoke_goes_to_a_person_at_once(buyer: Buyer, kind: str) -> None:
    await buyer.says(kind, "there was smoke coming out of my power bank, A-1016")
    (handoff,) = (await buyer.case()).handoffs
    assert handoff.reason is EscalationReason.SAFETY
