"""Rules that contradict each other: refused with line and reason before they meet a buyer."""

from collections.abc import Iterator

from bot.disputes.names import DISPUTES, RemedyKind, Tier
from bot.disputes.policy import FixedAmount, Policy, Rung, TierLimits
from bot.policy.limits import shown
from bot.policy.node import Place

_SUMS = ("a_case", "a_buyer", "a_shop_a_day")


def note_contradictions(root: Place, policy: Policy) -> None:
    """Note every pair of rules that cannot both be meant. The file's shape was checked before."""
    if root.reading.problems:
        return
    at = root.entries()
    authority = at["authority"].entries()
    for tier in (Tier.BOT, Tier.AGENT):
        _widening_sums(authority[tier], policy.authority[tier])
        _no_empty_limits(authority[tier], policy.authority[tier])
    _bot_inside_agent(authority["bot"], policy)
    for kind in DISPUTES:
        rungs = list(at["kinds"].entries()[kind].entries()["remedies"].items())
        _ladder(rungs, policy.kinds[kind].ladder, policy)


def _widening_sums(place: Place, limits: TierLimits) -> None:
    """A case is part of what a buyer gets, and that of what the shop gives."""
    entries = place.entries()
    sums = tuple(zip(_SUMS, (limits.case, limits.buyer, limits.shop_day), strict=True))
    for (inner_name, inner), (outer_name, outer) in ((sums[0], sums[1]), (sums[1], sums[2])):
        if inner and outer and inner.most > outer.most:
            entries[inner_name].wrong(
                f"{shown(inner.most)} is above `{outer_name}` ({shown(outer.most)}) and can never "
                "be reached; lower it or raise the other."
            )


def _no_empty_limits(place: Place, limits: TierLimits) -> None:
    if not limits.by_remedy:
        return
    items = place.entries()["remedies_in_a_case"].items()
    for item, limit in zip(items, limits.by_remedy, strict=True):
        if not limit.most.minor:
            item.wrong("a limit of nothing; take the remedies out instead.")


def _bot_inside_agent(bot: Place, policy: Policy) -> None:
    """A person may always grant what the bot may."""
    own, agent = policy.authority[Tier.BOT], policy.authority[Tier.AGENT]
    entries = bot.entries()
    pairs = ((own.case, agent.case), (own.buyer, agent.buyer), (own.shop_day, agent.shop_day))
    for name, (low, high) in zip(_SUMS, pairs, strict=True):
        over = high is not None and (low is None or low.most > high.most)
        if over and high is not None:
            entries[name].wrong(
                f"the bot may grant more than an agent ({shown(high.most)}); lower it or raise "
                f"`authority.agent.{name}`."
            )


def _ladder(places: list[Place], ladder: tuple[Rung, ...], policy: Policy) -> None:
    seen: set[str] = set()
    ended = False
    for number, (place, rung) in enumerate(zip(places, ladder, strict=True)):
        if rung.clause.id in seen:
            place.wrong(f"the id `{rung.clause.id}` is here twice; give it another.")
        seen.add(rung.clause.id)
        if ended:
            place.wrong("is never reached: an explanation without `when` stands before it.")
        if any(_shadows(earlier, rung) for earlier in ladder[:number]):
            place.wrong("is never reached: the same remedy stands before it; take one away.")
        for message in _never_offered(rung, policy):
            place.wrong(message)
        ended = ended or (rung.remedy is RemedyKind.EXPLAIN and not rung.when)


def _shadows(earlier: Rung, later: Rung) -> bool:
    """Whether the earlier rung applies whenever the later does, with the same remedy and amount."""
    same = earlier.remedy is later.remedy and earlier.amount == later.amount
    return same and set(earlier.when) <= set(later.when)


def _never_offered(rung: Rung, policy: Policy) -> Iterator[str]:
    """Why the bot could never offer what is written as the bot's to offer."""
    if isinstance(rung.amount, FixedAmount) and not rung.amount.money.minor:
        yield "an offer of nothing; state an amount."
    for_a_person = rung.granted_by is not Tier.BOT or _always_returns(rung)
    if rung.remedy is RemedyKind.EXPLAIN or for_a_person:
        return
    limits = policy.authority[Tier.BOT]
    if limits.by_remedy is None:
        return
    limit = limits.for_remedy(rung.remedy)
    if limit is None:
        yield (
            f"the bot may not grant `{rung.remedy}`; add it to `authority.bot.remedies_in_a_case` "
            "or write `granted_by: agent`."
        )
    elif isinstance(rung.amount, FixedAmount) and rung.amount.money > limit.most:
        yield (
            f"{shown(rung.amount.money)} is above what the bot may grant ({shown(limit.most)}); "
            "lower it, raise the limit or write `granted_by: agent`."
        )


def _always_returns(rung: Rung) -> bool:
    return rung.return_from is not None and not rung.return_from.minor
