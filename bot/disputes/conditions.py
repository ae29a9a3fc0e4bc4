"""Whether a condition holds, and the fact that was looked at."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import assert_never
from zoneinfo import ZoneInfo

from bot.disputes import findings
from bot.disputes.money import Money, total
from bot.disputes.policy import Condition, When
from bot.disputes.situation import Situation
from bot.disputes.traits import words_of
from bot.disputes.when import Between, Measure, OneOf, listed

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Seen:
    """A condition with the fact that it was held against, in English for the shop's people."""

    condition: When
    holds: bool
    fact: str  # e.g. "order_value: 99.00 EUR is under 100.00 EUR"


def look(condition: When, situation: Situation) -> Seen:
    """Hold the condition against the situation."""
    match condition:
        case Condition():
            holds, fact = _NAMED[condition](situation)
            return Seen(condition, holds, f"{condition}: {fact}")
        case Between():
            return _between(condition, situation)
        case OneOf():
            return _one_of(condition, situation)
        case _:
            assert_never(condition)


def _between(condition: Between, situation: Situation) -> Seen:
    number = _NUMBERS[condition.measure](situation)
    if number is None:
        return Seen(condition, holds=False, fact=f"{condition.measure}: {_LACKING}")
    if isinstance(number, Money) and number.currency != condition.currency:
        foreign = f"{condition.measure}: {number} is not in {condition.currency}"
        return Seen(condition, holds=False, fact=foreign)
    plain = number.minor if isinstance(number, Money) else number
    if condition.least is not None and plain < condition.least:
        return _measured(condition, plain, f"is under {condition.shown(condition.least)}")
    if condition.most is not None and plain > condition.most:
        return _measured(condition, plain, f"is over {condition.shown(condition.most)}")
    return _measured(condition, plain)


def _measured(condition: Between, number: int, wrong: str = "") -> Seen:
    fact = f"{condition.measure}: {condition.shown(number)} {wrong}".rstrip()
    return Seen(condition, holds=not wrong, fact=fact)


def _one_of(condition: OneOf, situation: Situation) -> Seen:
    words = words_of(condition.trait, situation)
    true = ", ".join(sorted(words)) or "not known"
    if words & condition.words:
        return Seen(condition, holds=True, fact=f"{condition.trait}: {true}")
    wrong = f"{condition.trait}: {true} is not {listed(condition.words)}"
    return Seen(condition, holds=False, fact=wrong)


_LACKING = "there is none"


def _order_value(situation: Situation) -> Money:
    """What was bought, at the prices the buyer paid: a charge taken twice does not count twice."""
    prices = (line.unit_price.times(line.ordered) for line in situation.order.lines)
    return total(prices, currency=situation.order.currency)


def _days_since_delivery(situation: Situation) -> int | None:
    """Whole days gone by since the last of the goods arrived."""
    if not findings.have_arrived(situation.order, situation.goods):
        return None
    arrived = findings.arrived_at(situation.order, situation.goods)
    return (situation.now - arrived) // _DAY if arrived else None


_NUMBERS: Mapping[Measure, Callable[[Situation], Money | int | None]] = MappingProxyType(
    {
        Measure.ORDER_VALUE: _order_value,
        Measure.PIECES_VALUE: lambda situation: situation.price_of_pieces,
        Measure.DAYS_SINCE_ORDER: lambda one: (one.now - one.order.placed_at) // _DAY,
        Measure.DAYS_SINCE_DELIVERY: _days_since_delivery,
        Measure.EARLIER_REMEDIES: lambda situation: situation.earlier_remedies,
    }
)

_Found = tuple[bool, str]  # whether it holds, and the fact


def _is_late(situation: Situation) -> bool:
    return findings.is_late(
        situation.order, situation.pieces, policy=situation.policy, now=situation.now
    )


def _late(situation: Situation) -> _Found:
    return _is_late(situation), _promise_and_arrival(situation)


def _not_late(situation: Situation) -> _Found:
    promised = situation.order.promised_at is not None
    return promised and not _is_late(situation), _promise_and_arrival(situation)


def _promise_and_arrival(situation: Situation) -> str:
    promised = situation.order.promised_at
    if promised is None:
        return "no date was promised"
    _, arrival = _not_delivered(situation)
    return f"promised for {_day(promised, situation)}, {arrival}"


def _not_delivered(situation: Situation) -> _Found:
    if not findings.have_arrived(situation.order, situation.pieces):
        return True, "not all arrived"
    arrived = findings.arrived_at(situation.order, situation.pieces)
    return False, f"arrived {_day(arrived, situation)}" if arrived else "no day of arrival"


def _within_wait(situation: Situation) -> _Found:
    until = findings.wait_until(situation.order, situation.pieces, situation.policy)
    if until is None or not findings.have_arrived(situation.order, situation.pieces):
        return False, "not all arrived"
    return situation.now < until, f"the wait ends {_minute(until, situation)}"


def _no_duplicate(situation: Situation) -> _Found:
    charge = findings.duplicate_charge(situation.order, situation.policy)
    if charge is None:
        return True, "no two equal charges close together"
    return False, f"{charge.amount} taken again {_minute(charge.at, situation)}"


def _charges_found(situation: Situation) -> _Found:
    count = len(situation.order.payments)
    return count > 0, "1 charge" if count == 1 else f"{count} charges"


def _renewal_window_over(situation: Situation) -> _Found:
    renewal = findings.last_renewal(situation.order)
    if renewal is None:
        return False, "no renewal"
    inside = findings.refundable_renewal(
        situation.order, policy=situation.policy, now=situation.now
    )
    return inside is None, f"last renewed {_day(renewal.at, situation)}"


def _day(at: datetime, situation: Situation) -> str:
    return f"{at.astimezone(ZoneInfo(situation.policy.hours.zone)):%Y-%m-%d}"


def _minute(at: datetime, situation: Situation) -> str:
    return f"{at.astimezone(ZoneInfo(situation.policy.hours.zone)):%Y-%m-%d %H:%M}"


_NAMED: Mapping[Condition, Callable[[Situation], _Found]] = MappingProxyType(
    {
        Condition.LATE: _late,
        Condition.NOT_LATE: _not_late,
        Condition.NOT_DELIVERED: _not_delivered,
        Condition.WITHIN_WAIT: _within_wait,
        Condition.NO_DUPLICATE: _no_duplicate,
        Condition.CHARGES_FOUND: _charges_found,
        Condition.RENEWAL_WINDOW_OVER: _renewal_window_over,
    },
)
