"""Two processes at the same moment: what has room for one remedy never gets two.

Each house has connections of its own, as each process has; both share the database and the shop.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from bot.casework.desk_port import Agent, DeskOutcome
from bot.casework.execute_remedy import execute_remedy
from bot.casework.house import House
from bot.casework.ports import CaseFilter
from bot.disputes.case import Case, Remedy
from bot.disputes.money import Money
from bot.disputes.names import ConversationId, EscalationReason, RemedyState, Tier
from bot.shop.demo import DemoShop
from bot.storage import SqlUnit, open_engine
from tests.casework.test_desk import BOSS, MARIA, a_desk
from tests.casework.test_last_look import with_limit
from tests.support.house import Buyer, SetClock, a_house

PIA = Agent("slack:U4", "Pia", Tier.MANAGER)
Houses = tuple[House, House]


@pytest.fixture
async def houses(database_url: str, tmp_path: Path, clock: SetClock) -> AsyncIterator[Houses]:
    async with AsyncExitStack() as stack:
        base = await stack.enter_async_context(a_house(tmp_path / "house", clock))
        engines = [open_engine(database_url) for _ in range(2)]
        for engine in engines:
            stack.push_async_callback(engine.dispose)
        one, other = (replace(base, unit=SqlUnit(engine)) for engine in engines)
        yield one, other


def under(houses: Houses, tier: Tier, name: str, most: float) -> Houses:
    one, other = houses
    policy = with_limit(one.policy, tier, name, most)
    return replace(one, policy=policy), replace(other, policy=policy)


async def offered(house: House, order: str, name: str) -> Buyer:
    """A buyer with an offer on the table."""
    buyer = await Buyer(house, conversation=ConversationId(name)).arrives()
    await buyer.reaches_restatement(order)
    await buyer.says("affirm", "yes")
    assert (await buyer.case()).open_offer is not None
    return buyer


async def all_cases(house: House) -> list[Case]:
    async with house.unit() as work:
        return list(await work.cases.find(CaseFilter()))


async def live(house: House) -> list[Remedy]:
    cases = await all_cases(house)
    return [one for case in cases for one in case.remedies if one.state is not RemedyState.FAILED]


@pytest.mark.parametrize(
    ("limit", "most", "orders"),
    [("buyer", 50, ("A-1001", "A-1001")), ("shop_day", 35, ("A-1001", "A-1008"))],
    ids=["two cases of one buyer", "two buyers of one day"],
)
async def test_two_accepted_at_once_are_granted_once(
    houses: Houses, limit: str, most: float, orders: tuple[str, str]
) -> None:
    houses = under(houses, Tier.BOT, limit, most)
    buyers = [
        await offered(house, order, f"cv_{number}")
        for number, (house, order) in enumerate(zip(houses, orders, strict=True))
    ]

    await asyncio.gather(*(buyer.says("affirm", "yes") for buyer in buyers))

    assert len(await live(houses[0])) == 1
    handed = [case.handoffs[0].reason for case in await all_cases(houses[0]) if case.handoffs]
    assert handed == [EscalationReason.OVER_AUTHORITY]


async def test_two_begun_at_once_are_carried_out_once_where_the_limit_was_lowered(
    houses: Houses,
) -> None:
    buyers = [await offered(house, "A-1001", f"cv_{number}") for number, house in enumerate(houses)]
    for buyer in buyers:
        await buyer.says("affirm", "yes")
    remedies = await live(houses[0])
    assert len(remedies) == 2
    strict = under(houses, Tier.BOT, "buyer", 50)

    await asyncio.gather(
        *(
            execute_remedy(remedy.id, house=house)
            for remedy, house in zip(remedies, strict, strict=True)
        )
    )

    done = await live(houses[0])
    assert [one.state for one in done] == [RemedyState.DONE]
    shop = houses[0].shop
    assert isinstance(shop, DemoShop)
    assert [effect.key for effect in await shop.order_effects("A-1001")] == [done[0].key]


async def test_two_clicks_at_once_grant_once(houses: Houses) -> None:
    buyer = await Buyer(houses[0]).arrives()
    await buyer.reaches_restatement(arrived=1)
    await buyer.says("affirm", "yes")
    handoff = (await buyer.case()).handoffs[0].id
    one, other = (a_desk(house) for house in houses)

    outcomes = await asyncio.gather(
        one.approve(handoff, MARIA, key="k1"),
        other.approve(handoff, BOSS, key="k2"),
    )

    assert outcomes.count(DeskOutcome.PENDING) == 1
    assert set(outcomes) < {
        DeskOutcome.PENDING,
        DeskOutcome.ALREADY_DONE,
        DeskOutcome.TAKEN_BY_OTHER,
    }
    assert len(await live(houses[0])) == 1


async def test_two_clicks_at_once_of_one_manager_are_one_approval(houses: Houses) -> None:
    policy = replace(houses[0].policy, second_manager_above=Money(10_000, "EUR"))
    one, other = (replace(house, policy=policy) for house in houses)
    buyer = await Buyer(one).arrives()
    await buyer.reaches_restatement("A-1014")
    await buyer.says("affirm", "yes")
    handoff = (await buyer.case()).handoffs[0].id

    outcomes = await asyncio.gather(
        a_desk(one).approve(handoff, BOSS, key="k1"),
        a_desk(other).approve(handoff, BOSS, key="k2"),
    )

    assert set(outcomes) == {DeskOutcome.FIRST_OF_TWO, DeskOutcome.SAME_MANAGER}
    assert await live(one) == []
    assert await a_desk(one).approve(handoff, PIA, key="k3") is DeskOutcome.PENDING
