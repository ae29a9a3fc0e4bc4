"""Until when somebody is away, read from what they typed, on the shop's clock."""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.disputes.deadlines import next_opening
from bot.disputes.policy import BusinessHours

EXAMPLES = "`2h`, `90m`, `3d`, `until 14:00`, `tomorrow`, `until friday`, `until 2026-12-24`"
LONGEST = timedelta(days=366)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_LENGTH = re.compile(r"(\d{1,5})\s*(m|min|minutes?|h|hours?|d|days?|w|weeks?)")
_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)} | {
    "w": timedelta(weeks=1)
}
_CLOCK = re.compile(r"(\d{1,2})(?::(\d{2}))?")


class NotATimeError(ValueError):
    """The words name no time to come."""

    def __init__(self, words: str) -> None:
        super().__init__(f"I do not know until when “{words}” is. Try {EXAMPLES}.")


def until(words: str, *, now: datetime, calendar: BusinessHours) -> datetime:
    """The moment, after `now` and within a year. A day without an hour ends with the first opening from it on.

    Raises `NotATimeError`.
    """
    wanted = words.strip().lower()
    for word in ("for ", "until ", "till "):
        wanted = wanted.removeprefix(word).strip()
    found = _length(wanted, now) or _clock(wanted, now, calendar) or _day(wanted, now, calendar)
    if found is None or not now < found <= now + LONGEST:
        raise NotATimeError(words.strip())
    return found


def _length(wanted: str, now: datetime) -> datetime | None:
    found = _LENGTH.fullmatch(wanted)
    return now + int(found[1]) * _UNITS[found[2][0]] if found else None


def _clock(wanted: str, now: datetime, calendar: BusinessHours) -> datetime | None:
    """The next time that the shop's clock shows it."""
    found = _CLOCK.fullmatch(wanted)
    if not found or int(found[1]) > 23 or int(found[2] or 0) > 59:  # noqa: PLR2004 - of a clock
        return None
    zone = ZoneInfo(calendar.zone)
    here = now.astimezone(zone)
    shown = time(int(found[1]), int(found[2] or 0), tzinfo=zone)
    days = (here.date(), here.date() + timedelta(days=1))
    moments = (datetime.combine(day, shown).astimezone(now.tzinfo) for day in days)
    return next((one for one in moments if one > now), None)


def _day(wanted: str, now: datetime, calendar: BusinessHours) -> datetime | None:
    """The first opening on that day or after it."""
    zone = ZoneInfo(calendar.zone)
    day = _named(wanted, now.astimezone(zone).date())
    if day is None:
        return None
    return next_opening(datetime.combine(day, time(), tzinfo=zone), calendar=calendar)


def _named(wanted: str, today: date) -> date | None:
    if wanted == "tomorrow":
        return today + timedelta(days=1)
    if wanted == "next week":
        return today + timedelta(days=7 - today.weekday())
    if wanted in _WEEKDAYS:
        ahead = (_WEEKDAYS.index(wanted) - today.weekday() - 1) % 7 + 1
        return today + timedelta(days=ahead)
    try:
        return date.fromisoformat(wanted)
    except ValueError:
        return None
