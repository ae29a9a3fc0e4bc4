"""A buyer who does not accept how a person settled the case: one ruling by somebody else, one appeal."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.casework.close_case import close_case
from bot.casework.desk import CaseDesk
from bot.casework.desk_port import Agent, DeskOutcome, RulingView
from bot.casework.execute_remedy import execute_remedy
from bot.casework.house import House
from bot.casework.remind_desk import escalate_handoff
from bot.casework.rule import STANDS
from bot.casework.survey import ask_survey
from bot.conversations.model import Author, Holder, MessageDraft
from bot.disputes.case import Case, Handoff
from bot.disputes.money import Money
from bot.disputes.names import (
    Asked,
    CaseState,
    EscalationReason,
    HandoffState,
    RemedyKind,
    RemedyState,
    Tier,
)
from bot.disputes.policy import Clause
from tests.casework.test_desk import BOSS, JONAS, MARIA, a_desk, said_to
from tests.support.house import Buyer, SetClock, a_house

PIA = Agent("slack:U4", "Pia", Tier.MANAGER)
UNFAIR = "Two of three shirts never came and you only wished me luck. I want the money for both."
WHY = "The carrier's weight shows that one parcel was too light."
WHY_NOT = "The scale at the depot shows the full weight."


@pytest.fixture
def desk(house: House) -> CaseDesk:
    return a_desk(house)


@pytest.fixture
async def settled(desk: CaseDesk, buyer: Buyer) -> Buyer:
    """Two missing shirts, 58.00: over the bot's limit, and Maria refuses."""
    await buyer.reaches_restatement(arrived=1)
    await buyer.says("affirm", "yes")
    handoff = (await buyer.case()).handoffs[0].id
    await desk.reply(handoff, MARIA, "The parcel was complete.", key="r")
    await desk.resolve(handoff, MARIA, "The packing photo shows three shirts.", key="s")
    return buyer


async def asks(buyer: Buyer, statement: str = UNFAIR, **said: object) -> str:
    """Press the button and write the statement; what the bot answers."""
    case = await buyer.case()
    await buyer.says("deny", offer=f"ruling:{case.id}")
    return await states(buyer, statement, **said)


async def states(buyer: Buyer, statement: str = UNFAIR, **said: object) -> str:
    """Write it as the log keeps it."""
    async with buyer.house.unit() as work:
        key = f"statement{buyer.turns}"
        draft = MessageDraft(
            buyer.conversation, Author.BUYER, statement, key=key, at=buyer.house.clock()
        )
        message = await work.messages.append(draft)
    intent = str(said.pop("intent", "quality_complaint"))
    spoken = await buyer.speaks(intent, statement, message=message.id, **said)
    return "\n".join(one.text for one in spoken)


async def open_handoff(buyer: Buyer) -> Handoff:
    handoff = (await buyer.case()).open_handoff
    assert handoff is not None
    return handoff


async def view(desk: CaseDesk, buyer: Buyer) -> RulingView:
    ruling = (await desk.card((await open_handoff(buyer)).id)).ruling
    assert ruling is not None
    return ruling


async def rules(  # noqa: PLR0913  # a ruling in a line
    desk: CaseDesk, buyer: Buyer, agent: Agent, option: str, reasons: str = WHY, *, key: str = "u"
) -> DeskOutcome:
    return await desk.rule((await open_handoff(buyer)).id, agent, option, reasons, key=key)


async def last_words(buyer: Buyer, count: int) -> list[str]:
    return [text for _, text in (await said_to(buyer))[-count:]]


async def test_a_person_who_settles_a_dispute_says_how_to_object(settled: Buyer) -> None:
    resolved, ruling = await last_words(settled, 2)

    assert resolved.startswith("Your case")
    assert "a second person can rule on it" in ruling
    async with settled.house.unit() as work:
        log = await work.messages.since(settled.conversation, 0)
    assert [button.title for button in log[-1].draft.buttons] == ["Ask for a ruling"]


async def test_the_buyers_words_go_before_somebody_else_as_they_are(
    desk: CaseDesk, settled: Buyer
) -> None:
    said = await asks(settled)

    assert "exactly as you wrote them" in said
    case = await settled.case()
    handoff = await open_handoff(settled)
    assert (case.state, handoff.reason) == (CaseState.ARBITRATION, EscalationReason.RULING)
    ruling = await view(desk, settled)
    assert ruling.statement == UNFAIR
    assert [(one.by, one.reason) for one in ruling.shop] == [
        ("Maria", "The packing photo shows three shirts.")
    ]
    assert not ruling.appeal


async def test_it_offers_what_policy_names_for_the_problem(desk: CaseDesk, settled: Buyer) -> None:
    await asks(settled)

    found = {one.id: one.by_policy for one in (await view(desk, settled)).options}
    assert found["resend:5800"]
    assert "partial_refund:5800" in found


async def test_whoever_settled_it_does_not_rule_on_it(desk: CaseDesk, settled: Buyer) -> None:
    await asks(settled)
    handoff = (await open_handoff(settled)).id

    assert await desk.take(handoff, MARIA, key="k1") is DeskOutcome.TOOK_PART
    assert await rules(desk, settled, MARIA, STANDS) is DeskOutcome.TOOK_PART
    assert await desk.reply(handoff, MARIA, "Hm", key="k2") is DeskOutcome.TOOK_PART
    assert await desk.note(handoff, MARIA, "I saw the photo.", key="k3") is DeskOutcome.DONE
    assert (await open_handoff(settled)).state is HandoffState.WAITING


async def test_only_a_ruling_ends_it(desk: CaseDesk, settled: Buyer) -> None:
    await asks(settled)
    handoff = (await open_handoff(settled)).id

    for deed in (desk.approve, desk.hand_back, desk.resolve):
        assert await deed(handoff, JONAS, key=deed.__name__) is DeskOutcome.RULING_WANTED


async def test_a_ruling_for_the_buyer_is_carried_out_and_told_with_its_reasons(
    desk: CaseDesk, settled: Buyer
) -> None:
    await asks(settled)

    assert await rules(desk, settled, JONAS, "resend:5800") is DeskOutcome.PENDING

    case = await settled.case()
    assert case.state is CaseState.EXECUTING
    ruling, remedy = case.rulings[0], case.remedies[0]
    assert ([person.name for person in ruling.by], ruling.reasons) == (["Jonas"], WHY)
    assert ruling.gives == remedy.proposal
    assert (remedy.granted_by, remedy.proposal.remedy) == (Tier.AGENT, RemedyKind.RESEND)
    reasons, told = await last_words(settled, 2)
    assert reasons == WHY
    assert told.startswith("Jonas has ruled on your case")
    async with settled.house.unit() as work:
        assert (await work.conversations.get(settled.conversation)).holder is Holder.BOT
    await execute_remedy(remedy.id, house=settled.house)
    case = await settled.case()
    assert (case.state, case.remedies[0].state) == (CaseState.RESOLVED, RemedyState.DONE)


async def test_a_ruling_that_lets_it_stand_can_be_appealed_once(
    desk: CaseDesk, settled: Buyer
) -> None:
    await asks(settled)
    assert await rules(desk, settled, JONAS, STANDS, WHY_NOT) is DeskOutcome.DONE
    reasons, stays, further = await last_words(settled, 3)
    assert reasons == WHY_NOT
    assert "stays as it was" in stays
    assert "appeal once" in further

    await asks(settled, "I weighed the parcel myself: it was lighter than your own scale says.")
    ruling = await view(desk, settled)
    assert ruling.appeal
    assert [(one.by, one.reason) for one in ruling.shop][-1] == ("Jonas", WHY_NOT)
    assert (await open_handoff(settled)).tier is Tier.MANAGER
    assert await rules(desk, settled, JONAS, STANDS, key="j") is DeskOutcome.TOOK_PART
    assert await rules(desk, settled, BOSS, STANDS, key="b") is DeskOutcome.DONE
    assert "last word" in (await last_words(settled, 1))[0]
    said = await settled.says("deny", offer=f"ruling:{(await settled.case()).id}")
    assert "is over" in said


async def test_an_appeal_is_a_managers(desk: CaseDesk, settled: Buyer) -> None:
    await asks(settled)
    await rules(desk, settled, JONAS, STANDS)
    await asks(settled, "No. I still want the money for two shirts, please look again.")
    other = Agent("slack:U9", "Nina", Tier.AGENT)

    assert await rules(desk, settled, other, STANDS, key="n") is DeskOutcome.OVER_TIER
    assert await rules(desk, settled, other, "resend:5800", key="m") is DeskOutcome.OVER_TIER


async def test_a_ruling_needs_its_reasons(desk: CaseDesk, settled: Buyer) -> None:
    await asks(settled)

    assert await rules(desk, settled, JONAS, STANDS, "  ") is DeskOutcome.REASONS_MISSING
    assert (await settled.case()).rulings[0].ruled_at is None


async def test_what_is_not_on_the_list_cannot_be_given(desk: CaseDesk, settled: Buyer) -> None:
    await asks(settled)

    gone = await rules(desk, settled, JONAS, "full_refund:999999")
    assert gone is DeskOutcome.OPTIONS_CHANGED
    assert (await settled.case()).remedies == ()


async def test_a_hand_off_that_waits_for_none_gets_no_ruling(desk: CaseDesk, buyer: Buyer) -> None:
    await buyer.reaches_restatement(arrived=1)
    await buyer.says("affirm", "yes")

    assert await rules(desk, buyer, JONAS, STANDS) is DeskOutcome.NO_RULING_WANTED


async def test_a_statement_is_one_whatever_it_sounds_like(settled: Buyer) -> None:
    angry = "THIS IS A BLOODY JOKE!!! My lawyer will hear of it, I never got the shirts."

    said = await asks(settled, angry, intent="withdraw")

    assert "exactly as you wrote them" in said
    assert (await settled.case()).rulings[0].ruled_at is None


async def test_thanks_and_a_wish_for_a_person_are_no_statement(settled: Buyer) -> None:
    case = await settled.case()
    await settled.says("deny", offer=f"ruling:{case.id}")

    assert "own words" in await settled.says("thank", "thanks")
    assert (await settled.case()).asked is Asked.STATEMENT
    await settled.says("talk_to_human", "I would rather talk to a person about this, please.")
    assert (await settled.case()).open_handoff is not None
    assert (await settled.case()).rulings == ()


async def test_a_photo_before_the_statement_is_evidence(desk: CaseDesk, settled: Buyer) -> None:
    case = await settled.case()
    await settled.says("deny", offer=f"ruling:{case.id}")

    said = await settled.sends_photo("ev_scale", phash="00ff00ff00ff00ff")

    assert "own words" in said
    assert "ev_scale" in [one.id for one in (await settled.case()).evidence]
    assert (await settled.case()).asked is Asked.STATEMENT


async def test_a_plain_no_after_a_persons_word_tells_of_the_ruling(settled: Buyer) -> None:
    spoken = await settled.speaks("deny", "no, that is not right")

    assert "second person" in spoken[0].text
    assert spoken[0].buttons[0].title == "Ask for a ruling"


async def test_the_time_for_it_ends_with_the_case(settled: Buyer, clock: SetClock) -> None:
    case = await settled.case()
    clock.now += timedelta(days=15)
    assert "is over" in await settled.says("deny", offer=f"ruling:{case.id}")

    await close_case(case.id, house=settled.house)
    assert "is over" in await settled.says("deny", offer=f"ruling:{case.id}")


async def test_a_statement_after_the_time_is_too_late(settled: Buyer, clock: SetClock) -> None:
    case = await settled.case()
    await settled.says("deny", offer=f"ruling:{case.id}")
    clock.now += timedelta(days=15)

    assert "is over" in await settled.says("missing_items", UNFAIR)
    assert (await settled.case()).asked is None


async def test_the_survey_waits_until_the_statement_is_written(
    settled: Buyer, clock: SetClock
) -> None:
    case = await settled.case()
    await settled.says("deny", offer=f"ruling:{case.id}")
    clock.now += timedelta(hours=25)
    async with settled.house.unit() as work:
        [survey] = [one for one in await work.timers.pending() if one.name == "survey.ask"]

    await ask_survey(survey, house=settled.house)

    case = await settled.case()
    assert (case.asked, case.surveys) == (Asked.STATEMENT, ())
    assert "exactly as you wrote them" in await states(settled)


async def test_a_strangers_button_rules_nothing(settled: Buyer, house: House) -> None:
    case = await settled.case()
    stranger = await Buyer(house, conversation=type(settled.conversation)("cv_other")).arrives()

    assert "is over" in await stranger.says("deny", offer=f"ruling:{case.id}")
    assert "is over" in await stranger.says("deny", offer="ruling:case_of_nobody")
    assert (await settled.case()).asked is None


async def test_another_case_that_goes_on_comes_first(settled: Buyer) -> None:
    case = await settled.case()
    await settled.says("billing_duplicate", "I was charged twice", order_number="A-1001")

    said = await settled.says("deny", offer=f"ruling:{case.id}")

    assert "open question first" in said


async def test_nobody_takes_it_so_it_is_a_managers_ruling(settled: Buyer, house: House) -> None:
    await asks(settled)

    await escalate_handoff((await open_handoff(settled)).id, 95, house=house)

    case = await settled.case()
    assert (case.state, (await open_handoff(settled)).tier) == (CaseState.ARBITRATION, Tier.MANAGER)


async def test_a_request_has_no_ruling(desk: CaseDesk, buyer: Buyer) -> None:
    await buyer.says("track_order", "where is it", order_number="A-1001", email="ana@example.com")
    await buyer.says("talk_to_human", "a person please")
    await desk.resolve((await open_handoff(buyer)).id, MARIA, key="s")

    assert "ruling" not in "".join(await last_words(buyer, 1))


@pytest.fixture
async def wary(tmp_path: Path, clock: SetClock) -> AsyncIterator[House]:
    """A shop where two managers confirm above 50.00."""
    async with a_house(tmp_path, clock) as opened:
        policy = replace(opened.policy, second_manager_above=Money(5_000, "EUR"))
        yield replace(opened, policy=policy)


async def test_a_large_ruling_takes_two_managers(wary: House) -> None:
    desk, buyer = a_desk(wary), await Buyer(wary).arrives()
    await buyer.reaches_restatement(arrived=1)
    await buyer.says("affirm", "yes")
    await desk.resolve((await open_handoff(buyer)).id, MARIA, "No.", key="s")
    await asks(buyer)

    first = await rules(desk, buyer, BOSS, "resend:5800", key="1")
    assert first is DeskOutcome.FIRST_OF_TWO
    again = await rules(desk, buyer, BOSS, "resend:5800", key="2")
    assert again is DeskOutcome.SAME_MANAGER
    other = await rules(desk, buyer, PIA, "partial_refund:5800", key="3")
    assert other is DeskOutcome.FIRST_OF_TWO  # another remedy is another yes
    assert await rules(desk, buyer, BOSS, "partial_refund:5800", key="4") is DeskOutcome.PENDING
    ruling = (await buyer.case()).rulings[0]
    assert [person.name for person in ruling.by] == ["Pia", "Olga"]


async def test_a_shop_whose_policy_names_no_ruling_offers_none(wary: House) -> None:
    people: dict[EscalationReason, Clause] = {
        reason: clause
        for reason, clause in wary.policy.always_a_person.items()
        if reason is not EscalationReason.RULING
    }
    house = replace(wary, policy=replace(wary.policy, always_a_person=people))
    desk, buyer = a_desk(house), await Buyer(house).arrives()
    await buyer.reaches_restatement(arrived=1)
    await buyer.says("affirm", "yes")
    await desk.resolve((await open_handoff(buyer)).id, MARIA, "No.", key="s")

    case: Case = await buyer.case()
    assert "second person" not in "".join(await last_words(buyer, 1))
    assert "is over" in await buyer.says("deny", offer=f"ruling:{case.id}")
