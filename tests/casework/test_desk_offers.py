"""A person offers a remedy: inside their tier to the buyer, above it to a manager."""

from dataclasses import replace

import pytest

from bot.casework.answer_desk_offer import answer_desk_offer
from bot.casework.desk import CaseDesk
from bot.casework.desk_port import Chosen, DeskOutcome
from bot.casework.execute_remedy import execute_remedy
from bot.casework.house import House
from bot.conversations.model import Author, Holder, Message, MessageDraft
from bot.disputes.case import Offer
from bot.disputes.money import Money
from bot.disputes.names import (
    CaseState,
    HandoffId,
    HandoffState,
    OfferState,
    RemedyKind,
    RemedyState,
    Tier,
)
from tests.casework.test_desk import BOSS, JONAS, MARIA, a_desk, said_to
from tests.support.house import Buyer, SetClock

PARTIAL = Chosen("partial_refund:5800")


@pytest.fixture
def desk(house: House) -> CaseDesk:
    return a_desk(house)


@pytest.fixture
async def handoff(buyer: Buyer) -> HandoffId:
    """Two missing shirts: 58.00, over the bot's 40.00."""
    await buyer.reaches_restatement(arrived=1)
    await buyer.says("affirm", "yes")
    return (await buyer.case()).handoffs[0].id


async def pressed(buyer: Buyer, button: str, offer: Offer) -> None:
    """The buyer presses a button while a person holds the conversation."""
    draft = MessageDraft(
        conversation=buyer.conversation,
        author=Author.BUYER,
        text=f'/{button}{{"offer":"{offer.id}"}}',
        key=f"press-{button}-{offer.id}",
        at=buyer.house.clock(),
        title="Yes",
    )
    async with buyer.house.unit() as work:
        message: Message = await work.messages.append(draft)
    await answer_desk_offer(message, house=buyer.house)


async def test_an_offer_reaches_the_buyer_under_the_agents_name_with_buttons(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer
) -> None:
    assert await desk.offer(handoff, MARIA, PARTIAL, key="k1") is DeskOutcome.DONE

    async with buyer.house.unit() as work:
        last = (await work.messages.since(buyer.conversation, 0))[-1].draft
    assert (last.author, last.name) == (Author.AGENT, "Maria")
    assert "58.00" in last.text
    assert [button.payload.split("{")[0] for button in last.buttons] == ["/affirm", "/deny"]
    card = await desk.card(handoff)
    assert card.holder is Holder.PERSON
    assert card.handoff.taken_by == MARIA.id
    assert card.handoff.suggested is not None
    assert card.handoff.suggested.remedy is RemedyKind.PARTIAL_REFUND


async def test_what_the_buyer_accepts_is_granted_once_by_whoever_offered_it(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer
) -> None:
    await desk.offer(handoff, MARIA, PARTIAL, key="k1")
    offer = (await buyer.case()).offers[-1]

    await pressed(buyer, "affirm", offer)
    await pressed(buyer, "affirm", offer)

    case = await buyer.case()
    (remedy,) = case.remedies
    assert remedy.granted_by is Tier.AGENT
    assert [person.name for person in remedy.approved_by] == ["Maria"]
    assert case.offers[-1].state is OfferState.ACCEPTED
    assert case.state is CaseState.WITH_AGENT
    await execute_remedy(remedy.id, house=buyer.house)
    assert (await buyer.case()).remedies[0].state is RemedyState.DONE


async def test_what_the_buyer_declines_is_suggested_no_more_and_the_bot_stays_silent(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer
) -> None:
    await desk.offer(handoff, MARIA, PARTIAL, key="k1")
    before = len(await said_to(buyer))

    await pressed(buyer, "deny", (await buyer.case()).offers[-1])

    case = await buyer.case()
    assert case.offers[-1].state is OfferState.DECLINED
    assert case.remedies == ()
    assert (await desk.card(handoff)).handoff.suggested is None
    assert len(await said_to(buyer)) == before + 1  # the press


async def test_a_strangers_press_and_other_words_do_nothing(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer, house: House
) -> None:
    await desk.offer(handoff, MARIA, PARTIAL, key="k1")
    offer = (await buyer.case()).offers[-1]
    stranger = await Buyer(house, conversation=type(buyer.conversation)("cv_other")).arrives()

    await pressed(stranger, "affirm", offer)
    await pressed(buyer, "affirm", replace(offer, id=type(offer.id)("of_unknown")))

    assert (await buyer.case()).remedies == ()
    assert (await buyer.case()).open_offer == offer


async def test_an_offer_that_lapsed_grants_nothing(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer, clock: SetClock
) -> None:
    await desk.offer(handoff, MARIA, PARTIAL, key="k1")
    clock.passes(hours=73)

    await pressed(buyer, "affirm", (await buyer.case()).offers[-1])

    case = await buyer.case()
    assert case.remedies == ()
    assert case.offers[-1].state is OfferState.EXPIRED
    assert "no longer open" in (await said_to(buyer))[-1][1]


async def test_above_the_agents_tier_a_manager_is_asked_and_the_buyer_told_nothing(
    buyer: Buyer, desk: CaseDesk
) -> None:
    await buyer.reaches_restatement("A-1014")
    await buyer.says("affirm", "yes")
    handoff = (await buyer.case()).handoffs[0].id
    before = len(await said_to(buyer))
    chosen = Chosen("partial_refund:18000", Money(16_000, "EUR"))

    assert await desk.offer(handoff, MARIA, chosen, key="k1") is DeskOutcome.FOR_MANAGER

    card = await desk.card(handoff)
    assert card.handoff.tier is Tier.MANAGER
    assert card.handoff.suggested is not None
    assert card.handoff.suggested.amount == Money(16_000, "EUR")
    assert card.case.open_offer is None
    assert len(await said_to(buyer)) == before
    assert await desk.approve(handoff, MARIA, key="k2") is DeskOutcome.OVER_TIER
    assert await desk.approve(handoff, BOSS, key="k3") is DeskOutcome.PENDING


@pytest.mark.parametrize(
    ("chosen", "outcome"),
    [
        (Chosen("partial_refund:5800", Money(0, "EUR")), DeskOutcome.AMOUNT_WRONG),
        (Chosen("partial_refund:5800", Money(-100, "EUR")), DeskOutcome.AMOUNT_WRONG),
        (Chosen("partial_refund:5800", Money(5_800, "USD")), DeskOutcome.AMOUNT_WRONG),
        (Chosen("partial_refund:5800", Money(900_000, "EUR")), DeskOutcome.AMOUNT_WRONG),
        (Chosen("goodwill:0"), DeskOutcome.AMOUNT_WRONG),
        (Chosen("resend:5800", Money(100, "EUR")), DeskOutcome.AMOUNT_WRONG),
        (Chosen("full_refund:1"), DeskOutcome.OPTIONS_CHANGED),
        (Chosen(""), DeskOutcome.OPTIONS_CHANGED),
    ],
)
async def test_an_amount_that_cannot_be_had_is_refused_by_the_server(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer, chosen: Chosen, outcome: DeskOutcome
) -> None:
    assert await desk.offer(handoff, MARIA, chosen, key="k1") is outcome
    assert (await buyer.case()).open_offer is None


async def test_goodwill_of_the_agents_own_amount_is_offered(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer
) -> None:
    chosen = Chosen("goodwill:0", Money(700, "EUR"))
    assert await desk.offer(handoff, MARIA, chosen, key="k1") is DeskOutcome.DONE
    await pressed(buyer, "affirm", (await buyer.case()).offers[-1])
    remedy = (await buyer.case()).remedies[0]
    await execute_remedy(remedy.id, house=buyer.house)
    assert (await buyer.case()).remedies[0].state is RemedyState.DONE
    assert any("7.00" in text for _, text in (await said_to(buyer))[-2:])


async def test_an_offer_is_never_lowered(desk: CaseDesk, handoff: HandoffId, buyer: Buyer) -> None:
    await desk.offer(handoff, MARIA, PARTIAL, key="k1")
    less = Chosen("partial_refund:5800", Money(1_000, "EUR"))
    assert await desk.offer(handoff, MARIA, less, key="k2") is DeskOutcome.LOWERED
    assert (await buyer.case()).offers[-1].proposal.amount == Money(5_800, "EUR")


async def test_a_new_offer_takes_the_place_of_the_open_one(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer
) -> None:
    await desk.offer(handoff, MARIA, PARTIAL, key="k1")
    first = (await buyer.case()).offers[-1]
    await desk.offer(handoff, MARIA, Chosen("resend:5800"), key="k2")

    await pressed(buyer, "affirm", first)

    case = await buyer.case()
    assert case.remedies == ()
    assert case.open_offer is not None
    assert case.open_offer.proposal.remedy is RemedyKind.RESEND


async def test_approving_what_was_offered_answers_the_offer(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer
) -> None:
    """The buyer wrote "yes please" in their own words; the agent presses Approve."""
    await desk.offer(handoff, MARIA, PARTIAL, key="k1")
    offer = (await buyer.case()).offers[-1]
    assert await desk.approve(handoff, MARIA, key="k2") is DeskOutcome.PENDING
    await pressed(buyer, "affirm", offer)
    case = await buyer.case()
    assert len(case.remedies) == 1
    assert case.offers[-1].state is OfferState.ACCEPTED


async def test_a_colleague_does_not_offer_in_a_case_that_another_holds(
    desk: CaseDesk, handoff: HandoffId
) -> None:
    await desk.take(handoff, MARIA, key="k1")
    assert await desk.offer(handoff, JONAS, PARTIAL, key="k2") is DeskOutcome.TAKEN_BY_OTHER


async def test_handing_back_with_what_was_agreed_lets_the_bot_offer_it(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer
) -> None:
    outcome = await desk.hand_back(
        handoff, MARIA, key="k1", agreed=PARTIAL, note="She prefers money."
    )
    assert outcome is DeskOutcome.DONE
    case = await buyer.case()
    assert case.state is CaseState.OFFERED
    assert case.handoffs[-1].state is HandoffState.HANDED_BACK
    assert "58.00" in (await said_to(buyer))[-1][1]

    await buyer.says("affirm", "yes")

    (remedy,) = (await buyer.case()).remedies
    assert remedy.granted_by is Tier.AGENT
    assert [person.name for person in remedy.approved_by] == ["Maria"]


async def test_what_is_above_the_tier_is_not_handed_back_as_agreed(
    buyer: Buyer, desk: CaseDesk
) -> None:
    await buyer.reaches_restatement("A-1014")
    await buyer.says("affirm", "yes")
    handoff = (await buyer.case()).handoffs[0].id
    agreed = Chosen("partial_refund:18000", Money(16_000, "EUR"))

    outcome = await desk.hand_back(handoff, MARIA, key="k1", agreed=agreed)

    assert outcome is DeskOutcome.FOR_MANAGER
    assert (await desk.card(handoff)).holder is Holder.PERSON


async def test_an_open_offer_stays_open_when_the_case_is_handed_back(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer
) -> None:
    await desk.offer(handoff, MARIA, PARTIAL, key="k1")
    await desk.hand_back(handoff, MARIA, key="k2")
    await buyer.says("affirm", "yes")
    assert (await buyer.case()).remedies[0].granted_by is Tier.AGENT


async def test_an_open_offer_ends_when_the_case_is_resolved(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer
) -> None:
    await desk.offer(handoff, MARIA, PARTIAL, key="k1")
    await desk.resolve(handoff, MARIA, "settled by phone", key="k2")
    assert (await buyer.case()).open_offer is None


async def test_a_manager_refuses_what_is_suggested_and_says_why_to_colleagues(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer
) -> None:
    before = len(await said_to(buyer))
    assert await desk.refuse(handoff, MARIA, "No.", key="k0") is DeskOutcome.MANAGERS_ONLY
    assert await desk.refuse(handoff, BOSS, " ", key="k1") is DeskOutcome.REASONS_MISSING
    assert await desk.refuse(handoff, BOSS, "Ask for a photo.", key="k2") is DeskOutcome.DONE

    card = await desk.card(handoff)
    assert card.handoff.suggested is None
    assert any("Ask for a photo." in event.data for event in card.history)
    assert len(await said_to(buyer)) == before
    assert await desk.approve(handoff, BOSS, key="k3") is DeskOutcome.NOTHING_SUGGESTED


async def test_what_the_buyer_was_offered_cannot_be_refused_behind_their_back(
    desk: CaseDesk, handoff: HandoffId
) -> None:
    await desk.offer(handoff, MARIA, PARTIAL, key="k1")
    assert await desk.refuse(handoff, BOSS, "Too much.", key="k2") is DeskOutcome.OFFER_STANDS
