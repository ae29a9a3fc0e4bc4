"""The numbers of a policy as sentences: windows, hours, limits, and what a rung of a ladder gives."""

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from typing import assert_never

from bot.disputes.names import RemedyKind, Tier
from bot.disputes.policy import (
    BusinessHours,
    DuplicateCharge,
    FixedAmount,
    LastRenewal,
    LinesPrice,
    MarketplaceClock,
    Nothing,
    PercentOfLines,
    PerLine,
    PerPiece,
    Policy,
    Rung,
    WholeOrder,
)
from channels.desk import words

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
Sentences = tuple[str, ...]


def returns(policy: Policy) -> Sentences:
    """How long, in which state, and who pays."""
    windows = policy.windows
    days = counted(windows.returns.days, "day")
    payer = "The buyer pays" if windows.return_postage == "buyer" else "We pay"
    return (
        f"Within {days} of delivery, unused.",
        f"{payer} the postage; where the shop is at fault, we do.",
    )


def refunds(policy: Policy) -> Sentences:
    """When money is back."""
    days = counted(policy.windows.refund_business_days, "business day")
    return (f"Within {days} of our decision, or of the receipt of a return.",)


def shipping(policy: Policy) -> Sentences:
    """What is late, how long we wait, when a resend is there."""
    windows = policy.windows
    late = counted(windows.late_grace_days + 1, "day")
    again = counted(windows.resend_business_days, "business day")
    return (
        f"A parcel is late {late} after the promised date.",
        f"After the carrier's delivery scan we wait {hours(windows.not_received_wait)}.",
        f"What is sent again is there within {again}.",
    )


def payment(policy: Policy) -> Sentences:
    """Double charges and renewals."""
    windows = policy.windows
    renewal = counted(windows.renewal_refund.days, "day")
    return (
        f"Equal charges within {hours(windows.duplicate_within)} are one charge taken twice.",
        f"A renewal is paid back within {renewal} of its date.",
    )


def cancellation(policy: Policy) -> Sentences:
    """What the bot does by itself."""
    most = words.money(policy.windows.cancel_up_to)
    return (f"Up to {most} the bot cancels by itself what was not shipped.",)


def limits(policy: Policy) -> Sentences:
    """Two managers, and how long a buyer's sum counts."""
    above = words.money(policy.second_manager_above)
    days = counted(policy.buyer_window.days, "day")
    return (
        f"Above {above} two managers approve.",
        f"What a buyer was granted counts for {days}.",
    )


def deadlines(policy: Policy) -> Sentences:
    """The desk's own, and the marketplaces'."""
    own = policy.deadlines
    shares = " and ".join(f"{share} %" for share in own.remind_at)
    return (
        f"First answer within {counted(own.first_answer_business_hours, 'business hour')}.",
        f"Settled within {counted(own.resolution.days, 'day')}.",
        f"The desk is reminded at {shares} of the time.",
        f"What nobody has taken at {own.escalate_at} % of the first answer's is the manager's.",
        *map(_clock, policy.marketplaces),
    )


def opening_hours(policy: Policy) -> Sentences:
    """Each weekday's."""
    return tuple(_week(policy.hours))


def offers(policy: Policy) -> Sentences:
    """How many, and how long they stand."""
    most = counted(policy.offers.most, "offer")
    return (f"At most {most} a case; each stands for {hours(policy.offers.valid)}.",)


NUMBERS: Mapping[str, Callable[[Policy], Sentences]] = {
    "returns": returns,
    "refunds": refunds,
    "shipping": shipping,
    "payment": payment,
    "cancellation": cancellation,
    "limits": limits,
    "deadlines": deadlines,
    "hours": opening_hours,
    "offers": offers,
}
"""By the topic."""


def rung_words(rung: Rung) -> str:
    """What the rung gives, on which conditions and by whom, in brackets; empty where its title says all."""
    found = [*_amount(rung), *_conditions(rung), *_return(rung)]
    if rung.granted_by is not Tier.BOT:
        found.append(f"granted by the {words.TIERS[rung.granted_by]}")
    return f" ({'; '.join(found)})" if found else ""


def counted(number: int, noun: str) -> str:
    """`1 day`, `2 days`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def hours(time: timedelta) -> str:
    """A length of time in hours."""
    return counted(int(time.total_seconds() // 3600), "hour")


def _amount(rung: Rung) -> Iterator[str]:
    if rung.remedy in (None, RemedyKind.EXPLAIN):
        return
    if shown := _rule(rung):
        cap = f", at most {words.money(rung.at_most)}" if rung.at_most else ""
        yield f"{shown}{cap}"


def _rule(rung: Rung) -> str:  # noqa: C901, PLR0911  # one line a rule
    rule = rung.amount
    match rule:
        case LinesPrice():
            return "the price of the pieces"
        case PercentOfLines(percent):
            return f"{percent} % of the pieces' price"
        case FixedAmount(money):
            return words.money(money)
        case PerPiece(money):
            return f"{words.money(money)} a piece"
        case PerLine(money):
            return f"{words.money(money)} a line"
        case WholeOrder():
            return "all of the order that can be paid back"
        case DuplicateCharge() | LastRenewal():
            return "that charge"
        case Nothing():
            return ""
        case _:
            assert_never(rule)


def _conditions(rung: Rung) -> Iterator[str]:
    if rung.when:
        yield "if " + ", ".join(str(one).replace("_", " ") for one in rung.when)


def _return(rung: Rung) -> Iterator[str]:
    if rung.return_from is not None:
        least = f" from {words.money(rung.return_from)}" if rung.return_from.minor else ""
        yield f"goods{least} come back first"


def _clock(clock: MarketplaceClock) -> str:
    otherwise = f", otherwise {clock.default}" if clock.default else ""
    unit = clock.unit.value.replace("_", " ").removesuffix("s")
    return f"{clock.name} wants an answer within {counted(clock.count, unit)}{otherwise}."


def _week(calendar: BusinessHours) -> Iterator[str]:
    for day, periods in zip(DAYS, calendar.week, strict=True):
        spans = " and ".join(f"{one.start:%H:%M}-{one.end:%H:%M}" for one in periods)
        yield f"{day}: {spans or 'closed'}"
    yield f"By the clock of {calendar.zone}."
