"""What remedies have cost, summed under a lock."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Select, and_, case, func, select, true
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.disputes.authority import Spent
from bot.disputes.case import NO_ANSWER
from bot.disputes.money import CurrencyMismatchError, Money
from bot.disputes.names import SERVICES, CaseId, RemedyId, RemedyState, Tier
from bot.storage import tables
from bot.storage.emails import same_email

REMEDIES = tables.remedies.c
COUNTS = and_(
    REMEDIES.proposal["remedy"].as_string().not_in([one.value for one in SERVICES]),
    (REMEDIES.state != RemedyState.FAILED.value) | (REMEDIES.failure == NO_ANSWER),
)
LOCK = 0x416D656E6473  # "Amends": any number that no other lock of the database uses


class SqlLedger:
    """See `bot.casework.ports.Ledger`. Limits are in one currency, the shop's."""

    def __init__(self, connection: AsyncConnection, *, currency: str) -> None:
        self._connection = connection
        self._currency = currency

    async def spent(
        self,
        case: CaseId,
        *,
        email: str,
        buyer_since: datetime,
        shop_since: datetime,
        without: RemedyId | None = None,
    ) -> Spent:
        """Sums that hold until the transaction ends. Raises `CurrencyMismatchError`."""
        await self._lock()
        counted = true() if without is None else REMEDIES.id != without
        sums = _sums(case, same_email(email), buyer_since, shop_since)
        found = await self._connection.execute(sums.where(counted))
        of_case, of_buyer, of_shop, remedies, least, greatest = found.one()
        for currency in (least, greatest):
            if currency not in {None, self._currency}:
                raise CurrencyMismatchError(currency, self._currency)
        return Spent(
            case=Money(int(of_case), self._currency),
            buyer=Money(int(of_buyer), self._currency),
            shop=Money(int(of_shop), self._currency),
            remedies=int(remedies),
        )

    async def granted(self, since: datetime) -> Mapping[Tier, Money]:
        """What each tier granted since then; nothing is a sum too."""
        found = await self._connection.execute(
            select(REMEDIES.granted_by, func.sum(REMEDIES.amount_minor))
            .where(COUNTS, REMEDIES.granted_at >= since, REMEDIES.currency == self._currency)
            .group_by(REMEDIES.granted_by)
        )
        sums = {Tier(tier): int(minor) for tier, minor in found}
        return {tier: Money(sums.get(tier, 0), self._currency) for tier in Tier}

    async def _lock(self) -> None:
        """SQLite's transactions are one after the other by themselves."""
        if self._connection.dialect.name == "postgresql":
            await self._connection.execute(select(func.pg_advisory_xact_lock(LOCK)))


def _sums(
    case_id: CaseId, email: str | None, buyer_since: datetime, shop_since: datetime
) -> Select[tuple[int, int, int, int, str | None, str | None]]:
    of_case = REMEDIES.case_id == case_id
    of_buyer = (REMEDIES.email == email) & (REMEDIES.granted_at >= buyer_since)
    of_shop = REMEDIES.granted_at >= shop_since
    amount = REMEDIES.amount_minor
    return select(
        func.coalesce(func.sum(case((of_case, amount), else_=0)), 0),
        func.coalesce(func.sum(case((of_buyer, amount), else_=0)), 0),
        func.coalesce(func.sum(case((of_shop, amount), else_=0)), 0),
        func.coalesce(func.sum(case((of_buyer, 1), else_=0)), 0),
        func.min(REMEDIES.currency),
        func.max(REMEDIES.currency),
    ).where(COUNTS, of_case | of_buyer | of_shop)
