from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.disputes.deadlines import is_open
from channels.desk.until import LONGEST, NotATimeError, until
from tests.disputes.scenes import demo_policy

HOURS = demo_policy().hours
BERLIN = ZoneInfo("Europe/Berlin")
THURSDAY = datetime(2026, 11, 26, 11, 0, tzinfo=BERLIN).astimezone(UTC)


def told(words: str, now: datetime = THURSDAY) -> str:
    return f"{until(words, now=now, calendar=HOURS).astimezone(BERLIN):%a %d %H:%M}"


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("2h", "Thu 26 13:00"),
        ("90m", "Thu 26 12:30"),
        ("for 90 minutes", "Thu 26 12:30"),
        ("3d", "Sun 29 11:00"),
        ("1 week", "Thu 03 11:00"),
        ("until 14:00", "Thu 26 14:00"),
        ("till 14", "Thu 26 14:00"),
        ("until 9:30", "Fri 27 09:30"),  # it was half past nine today already
        ("tomorrow", "Fri 27 09:00"),
        ("until Tomorrow", "Fri 27 09:00"),
        ("saturday", "Sat 28 10:00"),
        ("until sunday", "Mon 30 09:00"),  # closed on Sundays
        ("until thursday", "Thu 03 09:00"),  # the next one
        ("next week", "Mon 30 09:00"),
        ("until 2026-12-24", "Thu 24 09:00"),
        ("2026-12-25", "Mon 28 09:00"),  # Christmas
    ],
)
def test_a_time_is_read_on_the_shops_clock(words: str, moment: str) -> None:
    assert told(words) == moment


@pytest.mark.parametrize(
    "words",
    ["until", "whenever", "0h", "-2h", "25:00", "14:75", "2026-11-25", "2026-13-01", "400d",
     "2h please", "99999w", "٣h h"],
)  # fmt: skip
def test_what_names_no_time_to_come_is_refused_with_examples(words: str) -> None:
    with pytest.raises(NotATimeError, match="until 14:00"):
        told(words)


def test_an_hour_on_the_day_the_clock_changes_is_that_of_the_clock() -> None:
    saturday = datetime(2026, 3, 28, 20, 0, tzinfo=BERLIN).astimezone(UTC)
    assert told("until 10:00", saturday) == "Sun 29 10:00"


@given(
    st.text(max_size=12)
    | st.from_regex(r"(until )?[0-9]{1,5} ?[mhdw]?(:[0-9]{2})?", fullmatch=True)
)
def test_whatever_is_typed_is_a_time_to_come_within_a_year_or_refused(words: str) -> None:
    try:
        found = until(words, now=THURSDAY, calendar=HOURS)
    except NotATimeError:
        return
    assert timedelta() < found - THURSDAY <= LONGEST


@given(days=st.integers(1, 300))
def test_a_day_without_an_hour_ends_when_people_work(days: int) -> None:
    day = (THURSDAY + timedelta(days=days)).date()
    assert is_open(until(day.isoformat(), now=THURSDAY, calendar=HOURS), calendar=HOURS)
