"""The deadlines of a hand-off, and the moments before each at which people are reminded."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import assert_never
from zoneinfo import ZoneInfo

from bot.disputes import findings
from bot.disputes.case import Case, Handoff
from bot.disputes.deadlines import add_business_days, add_business_hours
from bot.disputes.money import Money, total
from bot.disputes.names import Deadline, HandoffState
from bot.disputes.order import Order
from bot.disputes.policy import BusinessHours, ClockUnit, MarketplaceClock, Policy


@dataclass(frozen=True, slots=True)
class Share:
    """When `percent` of a deadline's time are over, and people hear of it."""

    percent: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Due:
    """A deadline that is still to be met. `clock` is the marketplace's, where it is one of those."""

    deadline: Deadline
    at: datetime
    reminders: tuple[Share, ...]
    clock: MarketplaceClock | None = None


def dues(case: Case, handoff: Handoff, policy: Policy) -> tuple[Due, ...]:
    """The deadlines of an open hand-off, the earliest first.

    The first answer is owed until somebody takes it; a finished hand-off owes nothing.
    """
    if handoff.state not in (HandoffState.WAITING, HandoffState.TAKEN):
        return ()
    found = [_resolution(case, handoff, policy)]
    if handoff.state is HandoffState.WAITING:
        found.append(_first_answer(handoff, policy))
    clock = clock_of(case, policy)
    if clock is not None:
        at = clock_due(clock, case.opened_at, calendar=policy.hours)
        found.append(_shared(Deadline.MARKETPLACE, case.opened_at, at, policy, clock=clock))
    return tuple(sorted(found, key=lambda due: due.at))


def escalation_at(handoff: Handoff, policy: Policy) -> datetime:
    """When an untaken hand-off goes to the manager, before the first answer is late."""
    return _after_business_share(handoff, policy.deadlines.escalate_at, policy)


def clock_of(case: Case, policy: Policy) -> MarketplaceClock | None:
    """The clock of the marketplace where the order was bought; None in the shop itself, or without a clock."""
    bought = (case.facts.marketplace or "").casefold()
    return next((one for one in policy.marketplaces if one.name.casefold() == bought), None)


def clock_due(clock: MarketplaceClock, start: datetime, *, calendar: BusinessHours) -> datetime:
    """By when the marketplace wants the seller's answer. Its days have 24 hours; business days are the shop's."""
    match clock.unit:
        case ClockUnit.HOURS:
            return start + timedelta(hours=clock.count)
        case ClockUnit.DAYS:
            return start + timedelta(days=clock.count)
        case ClockUnit.BUSINESS_DAYS:
            return add_business_days(start, clock.count, calendar=calendar)
        case _:
            assert_never(clock.unit)


def at_stake(case: Case, order: Order) -> Money:
    """What the buyer can win: the pieces in question, or all that could be paid back."""
    pieces = findings.claimed(case, order)
    value = total((piece.value for piece in pieces), currency=order.currency)
    return min(value, order.refundable()) if pieces else order.refundable()


def _first_answer(handoff: Handoff, policy: Policy) -> Due:
    reminders = tuple(
        Share(percent, _after_business_share(handoff, percent, policy))
        for percent in policy.deadlines.remind_at
    )
    return Due(Deadline.FIRST_ANSWER, handoff.answer_by, reminders)


def _after_business_share(handoff: Handoff, percent: int, policy: Policy) -> datetime:
    """Counted in working time: on a Friday evening half of four hours is over on Saturday.

    It begins anew when the holder gives the hand-off back to the queue.
    """
    hours = policy.deadlines.first_answer_business_hours * percent / 100
    return add_business_hours(handoff.released_at or handoff.at, hours, calendar=policy.hours)


def _resolution(case: Case, handoff: Handoff, policy: Policy) -> Due:
    """From the opening of the case; of one that was settled before and comes back, from the hand-off."""
    comes_back = case.resolved_at is not None and case.resolved_at <= handoff.at
    start = handoff.at if comes_back else case.opened_at
    at = _days_later(start, policy.deadlines.resolution, policy.hours)
    return _shared(Deadline.RESOLUTION, start, at, policy)


def _days_later(start: datetime, days: timedelta, calendar: BusinessHours) -> datetime:
    """The same time of the shop's clock so many days later, whatever the clock did between."""
    zone = ZoneInfo(calendar.zone)
    return (start.astimezone(zone) + days).astimezone(start.tzinfo)


def _shared(
    deadline: Deadline,
    start: datetime,
    at: datetime,
    policy: Policy,
    *,
    clock: MarketplaceClock | None = None,
) -> Due:
    reminders = tuple(
        Share(percent, start + (at - start) * percent / 100)
        for percent in policy.deadlines.remind_at
    )
    return Due(deadline, at, reminders, clock)
