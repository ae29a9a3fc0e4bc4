"""Above the policy's amount it takes two managers, and not the same one twice."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.casework.desk import CaseDesk
from bot.casework.desk_port import Agent, DeskOutcome
from bot.casework.execute_remedy import execute_remedy
from bot.casework.house import House
from bot.disputes.case import Handoff
from bot.disputes.money import Money
from bot.disputes.names import HandoffId, RemedyState, Tier
from channels.desk.brief import brief
from tests.casework.test_desk import BOSS, MARIA, a_desk
from tests.support.house import Buyer, SetClock, a_house

PIA = Agent("slack:U4", "Pia", Tier.MANAGER)


@pytest.fixture
async def house(tmp_path: Path, clock: SetClock) -> AsyncIterator[House]:
    """A shop where two managers confirm above 100.00."""
    async with a_house(tmp_path, clock) as opened:
        policy = replace(opened.policy, second_manager_above=Money(10_000, "EUR"))
        yield replace(opened, policy=policy)


@pytest.fixture
def desk(house: House) -> CaseDesk:
    return a_desk(house)


@pytest.fixture
async def handoff(buyer: Buyer) -> HandoffId:
    """Noah's coat, 180.00."""
    await buyer.reaches_restatement("A-1014")
    await buyer.says("affirm", "yes")
    return (await buyer.case()).handoffs[0].id


async def test_the_first_managers_yes_waits_for_a_second(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer
) -> None:
    assert await desk.approve(handoff, BOSS, key="k1") is DeskOutcome.FIRST_OF_TWO
    assert (await buyer.case()).remedies == ()

    assert await desk.approve(handoff, PIA, key="k2") is DeskOutcome.PENDING
    remedy = (await buyer.case()).remedies[0]
    assert [person.name for person in remedy.approved_by] == ["Olga", "Pia"]
    assert remedy.granted_by is Tier.MANAGER


async def test_the_same_manager_twice_is_one_manager(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer
) -> None:
    await desk.approve(handoff, BOSS, key="k1")

    assert await desk.approve(handoff, BOSS, key="k2") is DeskOutcome.SAME_MANAGER
    renamed = replace(BOSS, name="Pia")
    assert await desk.approve(handoff, renamed, key="k3") is DeskOutcome.SAME_MANAGER
    assert (await buyer.case()).remedies == ()


async def test_the_first_yes_repeated_by_its_platform_is_recorded_once(
    desk: CaseDesk, handoff: HandoffId
) -> None:
    await desk.approve(handoff, BOSS, key="k1")

    assert await desk.approve(handoff, BOSS, key="k1") is DeskOutcome.ALREADY_DONE
    history = (await desk.card(handoff)).history
    assert [event.actor for event in history if event.name == "first approval"] == [BOSS.id]


async def test_an_agent_is_no_second_manager(desk: CaseDesk, handoff: HandoffId) -> None:
    await desk.approve(handoff, BOSS, key="k1")

    assert await desk.approve(handoff, MARIA, key="k2") is DeskOutcome.OVER_TIER


async def test_the_card_says_whose_yes_waits_and_for_what(
    desk: CaseDesk, handoff: HandoffId
) -> None:
    assert brief(await desk.card(handoff)).question.startswith("This amount needs two managers")
    await desk.approve(handoff, BOSS, key="k1")

    told = brief(await desk.card(handoff))

    assert told.confirmation is not None
    assert told.confirmation.startswith("Olga approved Send again €180.00")
    assert "Another manager must confirm" in told.confirmation
    assert told.question.startswith("Confirm this as the second manager?")


async def test_a_first_yes_ends_after_72_hours(
    desk: CaseDesk, handoff: HandoffId, clock: SetClock
) -> None:
    await desk.approve(handoff, BOSS, key="k1")
    clock.passes(hours=72)

    assert brief(await desk.card(handoff)).confirmation is None
    assert await desk.approve(handoff, PIA, key="k2") is DeskOutcome.FIRST_OF_TWO
    assert await desk.approve(handoff, BOSS, key="k3") is DeskOutcome.PENDING


async def test_another_suggestion_needs_two_new_approvals(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer
) -> None:
    await desk.approve(handoff, BOSS, key="k1")
    await suggests(buyer, Money(18_001, "EUR"))

    assert await desk.approve(handoff, PIA, key="k2") is DeskOutcome.FIRST_OF_TWO


async def suggests(buyer: Buyer, amount: Money) -> None:
    case = await buyer.case()
    asked: Handoff = case.handoffs[0]
    assert asked.suggested is not None
    changed = replace(asked, suggested=replace(asked.suggested, amount=amount))
    async with buyer.house.unit() as work:
        await work.cases.save(replace(case, handoffs=(changed,)))


async def test_a_remedy_that_needs_two_names_is_not_carried_out_with_one(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer, house: House
) -> None:
    relaxed = replace(
        house, policy=replace(house.policy, second_manager_above=Money(50_000, "EUR"))
    )
    await a_desk(relaxed).approve(handoff, BOSS, key="k1")
    remedy = (await buyer.case()).remedies[0]

    await execute_remedy(remedy.id, house=house)

    case = await buyer.case()
    assert (case.remedies[0].state, case.remedies[0].failure) == (
        RemedyState.FAILED,
        "over_authority",
    )
    assert "a second manager confirms" in (await desk.card(handoff)).stopped_because
