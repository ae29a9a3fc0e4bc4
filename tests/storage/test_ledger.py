import asyncio
from datetime import timedelta

import pytest

from bot.disputes.authority import Spent
from bot.disputes.case import NO_ANSWER, Facts
from bot.disputes.money import CurrencyMismatchError, Money
from bot.disputes.names import CaseId, RemedyId, RemedyState, Tier
from bot.storage import SqlUnit
from tests.support.databases import AnyUnit, AnyWork
from tests.support.memory import MemoryUnit
from tests.support.stored import NOW, case, conversation, remedy

QUARTER = NOW - timedelta(days=90)
TODAY = NOW - timedelta(hours=10)


@pytest.fixture
async def shop(any_unit: AnyUnit) -> AnyUnit:
    async with any_unit() as work:
        await work.conversations.add(conversation())
    return any_unit


async def grant(
    work: AnyWork, cents: int, *, email: str = "ana@example.com", **changes: object
) -> CaseId:
    id_, ref = await work.cases.next_id()
    facts = Facts(email=email)
    granted = await work.cases.add(
        case(id_, ref, facts=facts, remedies=(remedy(cents, **changes),))
    )
    return granted.id


async def spent(work: AnyWork, id_: CaseId, email: str = "ana@example.com") -> Spent:
    return await work.ledger.spent(id_, email=email, buyer_since=QUARTER, shop_since=TODAY)


def euros(cents: int) -> Money:
    return Money(cents, "EUR")


async def test_nothing_granted_is_nothing_spent(shop: AnyUnit) -> None:
    async with shop() as work:
        found = await spent(work, CaseId("case_0"))

    assert found == Spent(euros(0), euros(0), euros(0), 0)


async def test_sums_are_by_case_by_buyer_and_by_shop(shop: AnyUnit) -> None:
    async with shop() as work:
        of_case = await grant(work, 1000)
        await grant(work, 200, granted_at=NOW - timedelta(days=30))
        await grant(work, 30, granted_at=NOW - timedelta(days=91))
        await grant(work, 4, email="bruno@example.com")
        found = await spent(work, of_case, " Ana@Example.com ")

    assert found == Spent(euros(1000), euros(1200), euros(1004), 2)


async def test_a_failed_remedy_costs_nothing(shop: AnyUnit) -> None:
    async with shop() as work:
        of_case = await grant(work, 1000, state=RemedyState.FAILED)
        assert await spent(work, of_case) == Spent(euros(0), euros(0), euros(0), 0)


async def test_a_foreign_currency_is_never_added_up(any_unit: AnyUnit) -> None:
    async with any_unit() as work:
        await work.conversations.add(conversation())
        id_ = await grant(work, 1000)
    pounds = in_pounds(any_unit)
    with pytest.raises(CurrencyMismatchError):
        async with pounds() as work:
            await spent(work, id_)


def in_pounds(books: AnyUnit) -> AnyUnit:
    """The same books of a shop that counts in another currency."""
    if isinstance(books, MemoryUnit):
        return MemoryUnit(books.books, currency="GBP")
    return SqlUnit(books._engine, currency="GBP")


async def test_two_transactions_at_once_cannot_both_spend_the_last_money(shop: AnyUnit) -> None:
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


async def test_a_remedy_of_unknown_outcome_counts_for_it_may_have_been_done(shop: AnyUnit) -> None:
    async with shop() as work:
        of_case = await grant(work, 1000, state=RemedyState.FAILED, failure=NO_ANSWER)
        await grant(work, 200, state=RemedyState.FAILED, failure="out_of_stock")
        assert await spent(work, of_case) == Spent(euros(1000), euros(1000), euros(1000), 1)


async def test_one_remedy_can_be_left_out_of_the_sums(shop: AnyUnit) -> None:
    async with shop() as work:
        id_ = await grant(work, 1000, id=RemedyId("mine"))
        await grant(work, 200)
        found = await work.ledger.spent(
            id_,
            email="ana@example.com",
            buyer_since=QUARTER,
            shop_since=TODAY,
            without=RemedyId("mine"),
        )

    assert found == Spent(euros(0), euros(200), euros(200), 1)


async def test_what_was_granted_is_summed_by_tier_since_a_moment(shop: AnyUnit) -> None:
    async with shop() as work:
        await grant(work, 1000)
        await grant(work, 20, granted_by=Tier.AGENT, email="bruno@example.com")
        await grant(work, 3, granted_by=Tier.AGENT)
        await grant(work, 500, state=RemedyState.FAILED)
        await grant(work, 700, granted_at=TODAY - timedelta(seconds=1))
        today = await work.ledger.granted(TODAY)

    assert today == {Tier.BOT: euros(1000), Tier.AGENT: euros(23), Tier.MANAGER: euros(0)}
