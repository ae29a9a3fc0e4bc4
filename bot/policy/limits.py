"""The authority section: what bot, agent and manager may grant."""

from bot.disputes.names import RemedyKind, Tier
from bot.disputes.policy import Clause, Limit, RemedyLimit, TierLimits
from bot.policy import values
from bot.policy.node import Place

_ANY = "any"
_SUMS = {
    "a_case": "in a case",
    "a_buyer": "to a buyer in the window",
    "a_shop_a_day": "in the shop on a day",
}


def tier_limits(place: Place, tier: Tier, currency: str) -> TierLimits:
    """One tier's limits."""
    at = place.fields("remedies_in_a_case", *_SUMS)
    case, buyer, shop_day = (_sum_limit(at[name], tier, name, currency) for name in _SUMS)
    return TierLimits(_by_remedy(at["remedies_in_a_case"], tier, currency), case, buyer, shop_day)


def _by_remedy(place: Place, tier: Tier, currency: str) -> tuple[RemedyLimit, ...] | None:
    if _is_any(place):
        return None
    limits: list[RemedyLimit] = []
    named: set[RemedyKind] = set()
    for item in place.items():
        limit = _remedy_limit(item, tier, currency)
        for remedy in sorted(limit.remedies & named):
            item.wrong(f"`{remedy}` is in two limits; keep one of them.")
        named |= limit.remedies
        limits.append(limit)
    return tuple(limits)


def _remedy_limit(place: Place, tier: Tier, currency: str) -> RemedyLimit:
    at = place.fields("remedies", "up_to")
    remedies = values.choices(at["remedies"], RemedyKind)
    most = values.money(at["up_to"], currency)
    names = " or ".join(remedies)
    title = f"In a case, the {tier} may grant {names} up to {most} together"
    clause = Clause(f"authority.{tier}.{'_or_'.join(remedies)}", title, line=place.line)
    return RemedyLimit(frozenset(remedies), most, clause)


def _sum_limit(place: Place, tier: Tier, name: str, currency: str) -> Limit | None:
    if _is_any(place):
        return None
    most = values.money(place, currency)
    title = f"The {tier} may grant up to {most} together {_SUMS[name]}"
    return Limit(most, Clause(f"authority.{tier}.{name}", title, line=place.line))


def _is_any(place: Place) -> bool:
    return getattr(place.node, "value", None) == _ANY
