"""A granted remedy is carried out once, whatever the shop answers."""

from dataclasses import replace

import pytest

from bot.casework.execute_remedy import ShopNotReadyError, execute_remedy
from bot.casework.house import House
from bot.disputes.names import CaseState, EscalationReason, Kind, RemedyId, RemedyState
from bot.disputes.noted import noted
from bot.shop.demo import DemoShop, Fault, Verb
from tests.support.house import Buyer, SetClock


async def confirmations(buyer: Buyer) -> int:
    async with buyer.house.unit() as work:
        log = await work.messages.since(buyer.conversation, 0)
    return sum("Done:" in message.draft.text for message in log)


async def test_done_but_answered_with_an_error_is_done_once(
    granted: RemedyId, house: House, shop: DemoShop, buyer: Buyer
) -> None:
    await shop.inject(Fault.DONE_BUT_ERROR, verb=Verb.REPLACE)
    await execute_remedy(granted, house=house)
    assert (await buyer.case()).state is CaseState.RESOLVED
    assert len(await shop.order_effects("A-1001")) == 1
    assert await confirmations(buyer) == 1


async def test_executing_twice_acts_and_speaks_once(
    granted: RemedyId, house: House, shop: DemoShop, buyer: Buyer
) -> None:
    await execute_remedy(granted, house=house)
    await execute_remedy(granted, house=house)
    assert len(await shop.order_effects("A-1001")) == 1
    assert await confirmations(buyer) == 1


@pytest.mark.parametrize("fault", [Fault.DOWN, Fault.BUSY, Fault.TIMEOUT])
async def test_a_shop_that_does_not_answer_is_asked_again_later(
    granted: RemedyId, house: House, shop: DemoShop, buyer: Buyer, fault: Fault
) -> None:
    await shop.inject(fault, verb=Verb.REPLACE)
    with pytest.raises(ShopNotReadyError):
        await execute_remedy(granted, house=house)
    assert (await buyer.case()).remedies[0].state is RemedyState.EXECUTING
    await execute_remedy(granted, house=house)
    assert len(await shop.order_effects("A-1001")) == 1
    assert (await buyer.case()).remedies[0].state is RemedyState.DONE


async def test_a_shop_that_stays_away_gets_a_person(
    granted: RemedyId, house: House, shop: DemoShop, buyer: Buyer, clock: SetClock
) -> None:
    await shop.inject(Fault.DOWN, verb=Verb.REPLACE, times=9)
    clock.passes(minutes=16)
    await execute_remedy(granted, house=house)
    case = await buyer.case()
    assert case.remedies[0].state is RemedyState.FAILED
    assert case.handoffs[0].reason is EscalationReason.SYSTEM_ERROR
    assert await confirmations(buyer) == 0


async def test_a_promise_of_the_shop_is_waited_for(
    granted: RemedyId, house: House, shop: DemoShop, buyer: Buyer, clock: SetClock
) -> None:
    await shop.inject(Fault.PENDING, verb=Verb.REPLACE)
    with pytest.raises(ShopNotReadyError):
        await execute_remedy(granted, house=house)
    clock.passes(seconds=10)
    await execute_remedy(granted, house=house)
    assert (await buyer.case()).remedies[0].state is RemedyState.DONE


async def test_a_noted_problem_whose_order_the_shop_does_not_show_goes_to_a_person(
    granted: RemedyId, house: House, shop: DemoShop, buyer: Buyer
) -> None:
    both = noted(await buyer.case(), (Kind.BILLING_DUPLICATE,))
    async with house.unit() as work:
        await work.cases.save(both)
    await shop.inject(Fault.DOWN, verb=Verb.REPLACE)
    with pytest.raises(ShopNotReadyError):
        await execute_remedy(granted, house=house)
    await shop.inject(Fault.DOWN, verb=Verb.GET_ORDER)
    await execute_remedy(granted, house=house)
    case = await buyer.case()
    assert case.kind is Kind.BILLING_DUPLICATE
    assert case.handoffs[0].reason is EscalationReason.SYSTEM_ERROR
    assert await confirmations(buyer) == 1


async def test_what_is_done_after_a_case_was_closed_opens_nothing(
    granted: RemedyId, house: House, shop: DemoShop, buyer: Buyer
) -> None:
    """A person resolved it, its time went by, and only then the shop answered."""
    case = await buyer.case()
    async with house.unit() as work:
        resolved = await work.cases.save(replace(case, state=CaseState.RESOLVED))
        await work.cases.save(replace(resolved, state=CaseState.CLOSED))

    await execute_remedy(granted, house=house)

    async with house.unit() as work:
        closed = await work.cases.get(case.id)
    assert (closed.state, closed.remedies[0].state) == (CaseState.CLOSED, RemedyState.DONE)
    assert len(await shop.order_effects("A-1001")) == 1


async def test_what_fails_after_a_case_was_closed_brings_it_to_a_person(
    granted: RemedyId, house: House, shop: DemoShop, buyer: Buyer, clock: SetClock
) -> None:
    case = await buyer.case()
    async with house.unit() as work:
        resolved = await work.cases.save(replace(case, state=CaseState.RESOLVED))
        await work.cases.save(replace(resolved, state=CaseState.CLOSED))
    await shop.inject(Fault.DOWN, verb=Verb.REPLACE)
    clock.passes(minutes=16)

    await execute_remedy(granted, house=house)

    case = await buyer.case()
    assert (case.state, case.remedies[0].state) == (CaseState.WITH_AGENT, RemedyState.FAILED)
    assert case.handoffs[-1].reason is EscalationReason.SYSTEM_ERROR
