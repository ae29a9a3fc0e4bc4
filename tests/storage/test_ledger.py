import asyncio
from datetime import timedelta

import pytest

from bot.disputes.authority import Spent
from bot.disputes.case import Facts
from bot.disputes.money import CurrencyMismatchError, Money
from bot.disputes.names import CaseId, RemedyState
from bot.storage import SqlUnit
from bot.storage.unit import SqlWork
from tests.support.stored import NOW, case, conversation, remedy

QUARTER = NOW - timedelta(days=90)
TODAY = NOW - timedelta(hours=10)


@pytest.fixture
async def shop(unit: SqlUnit) -> SqlUnit:
    async with unit() as work:
        await work.conversations.add(conversation())
    return unit


async def grant(
    work: SqlWork, cents: int, *, email: str = "ana@example.com", **changes: object
) -> CaseId:
    id_, ref = await work.cases.next_id()
    facts = Facts(email=email)
    granted = await work.cases.add(
        case(id_, ref, facts=facts, remedies=(remedy(cents, **changes),))
    )
    return granted.id


async def spent(work: SqlWork, id_: CaseId, email: str = "ana@example.com") -> Spent:
    return await work.ledger.spent(id_, email=email, buyer_since=QUARTER, shop_since=TODAY)


def euros(cents: int) -> Money:
    return Money(cents, "EUR")


async def test_nothing_granted_is_nothing_spent(shop: SqlUnit) -> None:
    async with shop() as work:
        found = await spent(work, CaseId("case_0"))

    assert found == Spent(euros(0), euros(0), euros(0), 0)


async def test_sums_are_by_case_by_buyer_and_by_shop(shop: SqlUnit) -> None:
    async with shop() as work:
        of_case = await grant(work, 1000)
        await grant(work, 200, granted_at=NOW - timedelta(days=30))
        await grant(work, 30, granted_at=NOW - timedelta(days=91))
        await grant(work, 4, email="bruno@example.com")
        found = await spent(work, of_case, " Ana@Example.com ")

    assert found == Spent(euros(1000), euros(1200), euros(1004), 2)


async def test_a_failed_remedy_costs_nothing(shop: SqlUnit) -> None:
    async with shop() as work:
        of_case = await grant(work, 1000, state=RemedyState.FAILED)
        assert await spent(work, of_case) == Spent(euros(0), euros(0), euros(0), 0)


async def test_a_foreign_currency_is_never_added_up(unit: SqlUnit) -> None:
    pounds = SqlUnit(unit._engine, currency="GBP")
    async with unit() as work:
        await work.conversations.add(conversation())
        id_ = await grant(work, 1000)
    with pytest.raises(CurrencyMismatchError):
        async with pounds() as work:
            await spent(work, id_)


async def test_two_transactions_at_once_cannot_both_spend_the_last_money(shop: SqlUnit) -> None:
    limit = euros(8000)

    async def spend() -> bool:
        async with shop() as work:
            so_far = await spent(work, CaseId("case_0"))
            await asyncio.sleep(0)  # another transaction gets its chance
            if so_far.buyer + euros(3000) > limit:
                return False
            await grant(work, 3000)
            return True

    granted = await asyncio.gather(*(spend() for _ in range(6)))

    assert granted.count(True) == 2
    async with shop() as work:
        assert (await spent(work, CaseId("case_0"))).buyer == euros(6000)
