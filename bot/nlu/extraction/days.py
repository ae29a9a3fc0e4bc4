"""Which day is meant: pure rules over dates. Nothing here knows a language."""

from datetime import date, timedelta

_WEEK = 7
_AHEAD = timedelta(days=60)  # "28 March" said on 18 March is a promise; "12 December" was last year
_CENTURY = 100
_MONTHS = 12
_FIRST_YEAR, _LAST_YEAR = 2000, 2099


def days_ago(today: date, days: int) -> date | None:
    """The day that many days before today; none before the calendar begins."""
    return _shifted(today, days)


def weeks_ago(today: date, weeks: int) -> date | None:
    """The same day of the week, that many weeks before."""
    return _shifted(today, weeks * _WEEK)


def months_ago(today: date, months: int) -> date | None:
    """The same day that many months before, or the last one of a shorter month."""
    counted = today.year * _MONTHS + today.month - 1 - months
    year, month = divmod(counted, _MONTHS)
    for day in range(today.day, today.day - 4, -1):
        found = real_day(year, month + 1, day)
        if found:
            return found
    return None


def most_recent(today: date, weekday: int) -> date:
    """The last such day of the week before today; 1 is Monday."""
    return today - timedelta(days=(today.isoweekday() - weekday - 1) % _WEEK + 1)


def in_last_week(today: date, weekday: int) -> date:
    """That day of the calendar week before this one; weeks begin on Monday."""
    return today - timedelta(days=today.isoweekday() - weekday + _WEEK)


def nearest_year(today: date, month: int, day: int) -> date | None:
    """The last such day that is not more than two months ahead of today."""
    for year in range(today.year + 1, today.year - 5, -1):
        found = real_day(year, month, day)
        if found and found <= today + _AHEAD:
            return found
    return None


def last_day_numbered(today: date, day: int) -> date | None:
    """The last day of that number in its month, today included: "on the 5th"."""
    for back in range(3):
        first = months_ago(today.replace(day=1), back)
        found = real_day(first.year, first.month, day) if first else None
        if found and found <= today:
            return found
    return None


def full_year(year: int, offset: int) -> int:
    """The Gregorian year of one written with two digits, or counted from `offset` years earlier.

    Thailand's 2569 and 69 are 2026 (`offset` 543); there 26 and 2026 are as everywhere.
    """
    if year < _CENTURY:
        year += _FIRST_YEAR
        return year if year - _FIRST_YEAR < _CENTURY // 2 or not offset else year + 500 - offset
    return year - offset if offset and year > _LAST_YEAR else year


def real_day(year: int, month: int, day: int) -> date | None:
    """The date, if the calendar of this century has it."""
    if not (_FIRST_YEAR <= year <= _LAST_YEAR and 1 <= month <= _MONTHS):
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _shifted(today: date, days: int) -> date | None:
    try:
        return today - timedelta(days=days)
    except OverflowError:
        return None
