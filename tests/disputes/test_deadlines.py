from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.disputes.deadlines import (
    add_business_days,
    add_business_hours,
    day_start,
    is_open,
    next_opening,
)
from bot.disputes.policy import BusinessHours, Period
from tests.disputes.scenes import demo_policy

BERLIN = ZoneInfo("Europe/Berlin")
CALENDAR = demo_policy().hours
moments = st.datetimes(
    min_value=datetime(2026, 1, 1),  # noqa: DTZ001  # Hypothesis adds the zone itself
    max_value=datetime(2027, 12, 31),  # noqa: DTZ001
    timezones=st.just(UTC),
)


def berlin(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("start", "hours", "due"),
    [
        ("2026-11-23 09:00", 2, "2026-11-23 11:00"),
        ("2026-11-23 11:00", 4, "2026-11-23 16:00"),  # the lunch hour does not count
        ("2026-11-23 12:45", 1, "2026-11-23 14:30"),
        ("2026-11-23 17:00", 4, "2026-11-24 12:00"),
        ("2026-11-27 17:00", 4, "2026-11-28 13:00"),  # Friday evening to Saturday
        ("2026-11-28 13:30", 4, "2026-11-30 12:30"),  # Saturday to Monday
        ("2026-11-29 03:00", 4, "2026-11-30 14:00"),  # a Sunday
        ("2026-12-24 16:00", 4, "2026-12-28 11:00"),  # Christmas, then a weekend
        ("2026-11-23 07:00", 0, "2026-11-23 09:00"),
    ],
)
def test_business_hours_are_counted_on_the_shops_clock(start: str, hours: int, due: str) -> None:
    assert add_business_hours(berlin(start), hours, calendar=CALENDAR) == berlin(due)


def test_a_clock_change_adds_no_working_time() -> None:
    nights = BusinessHours("Europe/Berlin", ((Period(time(0), time(23, 59)),),) * 7, frozenset())
    spring, autumn = berlin("2026-03-29 01:00"), berlin("2026-10-25 01:00")

    assert add_business_hours(spring, 3, calendar=nights).astimezone(BERLIN).hour == 5
    assert add_business_hours(autumn, 3, calendar=nights).astimezone(BERLIN).hour == 3


@pytest.mark.parametrize(
    ("start", "days", "due"),
    [
        ("2026-11-23 10:00", 5, "2026-11-28 14:00"),  # Saturday is a working day of this shop
        ("2026-11-23 23:30", 1, "2026-11-24 18:00"),
        ("2026-12-23 10:00", 2, "2026-12-28 18:00"),
        ("2026-11-29 10:00", 0, "2026-11-30 18:00"),
        ("2026-11-23 10:00", 0, "2026-11-23 18:00"),
    ],
)
def test_business_days_end_at_the_close_of_business(start: str, days: int, due: str) -> None:
    assert add_business_days(berlin(start), days, calendar=CALENDAR) == berlin(due)


@pytest.mark.parametrize(
    ("at", "open_now"),
    [
        ("2026-11-23 08:59", False),
        ("2026-11-23 09:00", True),
        ("2026-11-23 12:30", False),
        ("2026-11-28 13:59", True),
        ("2026-11-29 11:00", False),
        ("2026-12-25 11:00", False),
    ],
)
def test_people_work_in_the_hours_of_the_policy(at: str, open_now: bool) -> None:
    assert is_open(berlin(at), calendar=CALENDAR) is open_now


def test_the_shops_day_begins_at_its_own_midnight() -> None:
    late_evening = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)

    assert day_start(late_evening, calendar=CALENDAR) == berlin("2026-11-24 00:00")


@given(start=moments, hours=st.integers(0, 60))
def test_a_deadline_is_never_before_its_start_and_lies_in_working_time(
    start: datetime, hours: int
) -> None:
    due = add_business_hours(start, hours, calendar=CALENDAR)

    assert due >= start + timedelta(hours=hours)
    assert is_open(due, calendar=CALENDAR) or is_open(
        due - timedelta(microseconds=1), calendar=CALENDAR
    )


@given(start=moments, first=st.integers(0, 20), second=st.integers(0, 20))
def test_hours_add_up(start: datetime, first: int, second: int) -> None:
    in_steps = add_business_hours(
        add_business_hours(start, first, calendar=CALENDAR), second, calendar=CALENDAR
    )
    at_once = add_business_hours(start, first + second, calendar=CALENDAR)

    # The close of a period and the start of the next are the same working moment.
    assert next_opening(in_steps, calendar=CALENDAR) == next_opening(at_once, calendar=CALENDAR)


@given(start=moments, days=st.integers(1, 30))
def test_more_business_days_are_later(start: datetime, days: int) -> None:
    due = add_business_days(start, days, calendar=CALENDAR)

    assert add_business_days(start, days + 1, calendar=CALENDAR) > due
    assert due.astimezone(BERLIN).date() not in CALENDAR.holidays


@given(start=moments)
def test_the_next_opening_is_open_or_now(start: datetime) -> None:
    opening = next_opening(start, calendar=CALENDAR)

    assert is_open(opening, calendar=CALENDAR)
    assert opening == start or not is_open(start, calendar=CALENDAR)


def test_holidays_are_days_of_the_calendar() -> None:
    assert date(2026, 12, 25) in CALENDAR.holidays
