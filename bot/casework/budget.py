"""What was granted lately, by tier, beside what may be granted a day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.casework.ports import Unit
from bot.disputes.deadlines import day_start
from bot.disputes.money import Money, total
from bot.disputes.names import Tier
from bot.disputes.policy import Policy

LATELY = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Budget:
    """Sums by tier since the shop's day began, and in the last 30 days.

    A tier's daily limit counts what all tiers granted; None is no limit.
    """

    today: Mapping[Tier, Money]
    lately: Mapping[Tier, Money]
    limits: Mapping[Tier, Money | None]
    currency: str

    def left(self, tier: Tier) -> Money | None:
        """What the tier may still grant today, by its daily limit alone."""
        limit = self.limits[tier]
        if limit is None:
            return None
        spent = total(self.today.values(), currency=self.currency)
        return max(limit - spent, Money.zero(self.currency))


async def read_budget(unit: Unit, *, policy: Policy, now: datetime) -> Budget:
    """The sums as they stand."""
    async with unit() as work:
        today = await work.ledger.granted(day_start(now, calendar=policy.hours))
        lately = await work.ledger.granted(now - LATELY)
    return Budget(today, lately, {tier: _limit(policy, tier) for tier in Tier}, policy.currency)


def _limit(policy: Policy, tier: Tier) -> Money | None:
    limits = policy.authority.get(tier)
    return limits.shop_day.most if limits and limits.shop_day else None


def budget_json(budget: Budget) -> dict[str, Any]:
    """For `amends report budget --json`: amounts in minor units."""
    return {
        "currency": budget.currency,
        "tiers": [
            {
                "tier": tier.value,
                "today_minor": budget.today[tier].minor,
                "last_30_days_minor": budget.lately[tier].minor,
                "a_day_minor": _minor(budget.limits[tier]),
                "left_today_minor": _minor(budget.left(tier)),
            }
            for tier in Tier
        ],
    }


def _minor(amount: Money | None) -> int | None:
    return None if amount is None else amount.minor
