"""The shop's working time: when a person answers, and by when a promise falls due."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from bot.disputes.policy import BusinessHours

_DAY = timedelta(days=1)


def add_business_hours(start: datetime, hours: float, *, calendar: BusinessHours) -> datetime:
    """The moment, aware UTC, when so many hours of working time have passed since `start`.

    Zero hours give the first working moment from `start` on.
    """
    start, left = start.astimezone(UTC), timedelta(hours=hours)
    for opens, closes in _periods_from(start, calendar):
        begin = max(opens, start)
        if begin + left <= closes:
            return begin + left
        left -= closes - begin
    raise AssertionError  # pragma: no cover  # a calendar has periods without end


def add_business_days(start: datetime, days: int, *, calendar: BusinessHours) -> datetime:
    """The close of business, aware UTC, on the so-manieth working day after the day of `start`."""
    zone = ZoneInfo(calendar.zone)
    day = start.astimezone(zone).date()
    for _ in range(days):
        day = _next_working_day(day, calendar)
    while not _periods(day, calendar):
        day += _DAY
    return _periods(day, calendar)[-1][1]


def working_time(start: datetime, end: datetime, *, calendar: BusinessHours) -> timedelta:
    """How long people work between two moments: the reverse of `add_business_hours`. None of it before `start`."""
    start, end, worked = start.astimezone(UTC), end.astimezone(UTC), timedelta()
    for opens, closes in _periods_from(start, calendar):
        if opens >= end:
            return worked
        worked += max(min(closes, end) - max(opens, start), timedelta())
    raise AssertionError  # pragma: no cover  # a calendar has periods without end


def is_open(at: datetime, *, calendar: BusinessHours) -> bool:
    """Whether people work at that moment."""
    day = at.astimezone(ZoneInfo(calendar.zone)).date()
    return any(opens <= at < closes for opens, closes in _periods(day, calendar))


def next_opening(at: datetime, *, calendar: BusinessHours) -> datetime:
    """The first working moment from `at` on, aware UTC."""
    return add_business_hours(at, 0, calendar=calendar)


def day_start(at: datetime, *, calendar: BusinessHours) -> datetime:
    """When the shop's day began, aware UTC: a daily limit counts from here."""
    zone = ZoneInfo(calendar.zone)
    return _instant(at.astimezone(zone).date(), time(), zone)


def _periods_from(start: datetime, calendar: BusinessHours) -> Iterator[tuple[datetime, datetime]]:
    """All periods that have not ended at `start`, in order, without end."""
    first = start.astimezone(ZoneInfo(calendar.zone)).date()
    for offset in count():  # pragma: no branch  # it never ends
        for opens, closes in _periods(first + timedelta(days=offset), calendar):
            if closes > start:
                yield opens, closes


def _periods(day: date, calendar: BusinessHours) -> list[tuple[datetime, datetime]]:
    """The day's working periods in UTC, so that a clock change adds or takes no time."""
    if day in calendar.holidays:
        return []
    zone = ZoneInfo(calendar.zone)
    return [
        (_instant(day, period.start, zone), _instant(day, period.end, zone))
        for period in calendar.week[day.weekday()]
    ]


def _next_working_day(day: date, calendar: BusinessHours) -> date:
    day += _DAY
    while not _periods(day, calendar):
        day += _DAY
    return day


def _instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, at, tzinfo=zone).astimezone(UTC)
