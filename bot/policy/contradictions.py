"""Rules that contradict each other: refused with line and reason before they meet a buyer."""

from collections.abc import Iterator

from bot.disputes.amounts import COSTS_NOTHING
from bot.disputes.money import Money
from bot.disputes.names import DISPUTES, Kind, RemedyKind, Tier
from bot.disputes.policy import FixedAmount, PerLine, PerPiece, Policy, Rung, TierLimits
from bot.policy.node import Place
from bot.policy.reach import why_never

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
        _ladder(rungs, kind, policy)


def _widening_sums(place: Place, limits: TierLimits) -> None:
    """A case is part of what a buyer gets, and that of what the shop gives."""
    entries = place.entries()
    sums = tuple(zip(_SUMS, (limits.case, limits.buyer, limits.shop_day), strict=True))
    for (inner_name, inner), (outer_name, outer) in ((sums[0], sums[1]), (sums[1], sums[2])):
        if inner and outer and inner.most > outer.most:
            entries[inner_name].wrong(
                f"{inner.most} is above `{outer_name}` ({outer.most}) and can never "
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
                f"the bot may grant more than an agent ({high.most}); lower it or raise "
                f"`authority.agent.{name}`."
            )


def _ladder(places: list[Place], kind: Kind, policy: Policy) -> None:
    seen: set[str] = set()
    for number, (place, rung) in enumerate(zip(places, policy.kinds[kind].ladder, strict=True)):
        if rung.clause.id in seen:
            place.wrong(f"the id `{rung.clause.id}` is here twice; give it another.")
        seen.add(rung.clause.id)
        why = why_never(number, kind, policy)
        if why is not None:
            place.wrong(f"is never reached: {why}")
        for message in _never_offered(rung, policy):
            place.wrong(message)


def _never_offered(rung: Rung, policy: Policy) -> Iterator[str]:
    """Why the bot could never offer what is written as the bot's to offer."""
    stated = _stated(rung)
    if stated is not None and not stated.minor:
        yield "an offer of nothing; state an amount."
    for_a_person = rung.granted_by is not Tier.BOT or _always_returns(rung)
    if rung.remedy is None or rung.remedy in COSTS_NOTHING or for_a_person:
        return
    bot = policy.authority[Tier.BOT]
    if bot.by_remedy is not None and bot.for_remedy(rung.remedy) is None:
        yield (
            f"the bot may not grant `{rung.remedy}`; add it to `authority.bot.remedies_in_a_case` "
            "or write `granted_by: agent`."
        )
        return
    yield from _over_limits(rung, rung.remedy, policy)


def _over_limits(rung: Rung, remedy: RemedyKind, policy: Policy) -> Iterator[str]:
    """A fixed amount has to be the bot's to give; what is only capped may become an agent's."""
    bot, agent = (_most(policy.authority[tier], remedy) for tier in (Tier.BOT, Tier.AGENT))
    stated = _stated(rung)
    if stated is None or bot is None or stated <= bot:
        return
    if isinstance(rung.amount, FixedAmount) and stated == rung.amount.money:
        yield (
            f"{stated} is above what the bot may grant ({bot}); "
            "lower it, raise the limit or write `granted_by: agent`."
        )
    elif agent is not None and stated > agent:
        yield (
            f"{stated} is above what bot ({bot}) and agent ({agent}) may grant; "
            "lower it or write `granted_by: manager`."
        )


def _stated(rung: Rung) -> Money | None:
    """The amount that the file names: the most, fixed, or for each."""
    if rung.at_most is not None:
        return rung.at_most
    match rung.amount:
        case FixedAmount(money) | PerPiece(money) | PerLine(money):
            return money
        case _:
            return None


def _most(limits: TierLimits, remedy: RemedyKind) -> Money | None:
    """The most that the tier may ever grant of the remedy at once; None: any amount."""
    of_remedy = limits.for_remedy(remedy)
    stated = (of_remedy, limits.case, limits.buyer, limits.shop_day)
    return min((one.most for one in stated if one is not None), default=None)


def _always_returns(rung: Rung) -> bool:
    return rung.return_from is not None and not rung.return_from.minor
