"""Days that a message names: "17.03.", "March 9th", "vor vier Tagen", "上周五", "เมื่อวาน".

The value is the day in ISO form ("2026-03-17"), never a clock. What only names a week, a month or
the future ("last month", "next Monday") is no day.
"""

import re
from datetime import date
from typing import Iterator, List, Mapping, Sequence

from bot.nlu.extraction import days
from bot.nlu.extraction.date_templates import DateTable, Way, date_table
from bot.nlu.extraction.found import Found, folded, without_overlaps

_ISO = re.compile(
    r"(?<![\w.,/-])(?P<y>20\d\d)([-/.]) ?(?P<m>\d{1,2})\2 ?(?P<d>\d{1,2})(?![\d/])", re.ASCII
)
_FULL = re.compile(
    r"(?<![\d.,/-])(?P<a>\d{1,2})([-/.]) ?(?P<b>\d{1,2})\2 ?(?P<y>\d{4}|\d{2})(?!\d|[-/.]\d)"
)
_SHORT = re.compile(r"(?<![\d.,/:-])(?P<a>\d{1,2})(?P<by>[-/.])(?P<b>\d{1,2})(?!\d|[/:,%-]|\.\d)")
_PADDED = 2
_BESIDE = 24  # signs looked at on either side
_UNITS = {"day": days.days_ago, "week": days.weeks_ago, "month": days.months_ago}


def find_dates(
    text: str, code: str, today: date, *, taken: Sequence[Found] = (), region: str = ""
) -> List[Found]:
    """The days named in `text`, a message in language `code` of `region`; nothing inside `taken`."""
    table = date_table(code)
    read = folded(text)
    found = [*_in_digits(read, table, today, region), *_in_words(read, table, today)]
    by_length = sorted(found, key=lambda fact: fact.start - fact.end)
    free = [fact for fact in by_length if not any(t.overlaps(fact.start, fact.end) for t in taken)]
    return without_overlaps(free)


def _in_words(read: str, table: DateTable, today: date) -> Iterator[Found]:
    for match in table.phrases.finditer(read):
        if not _beside_others(read, match, table):
            yield from _fact(match, days.days_ago(today, table.days[_spelled(match["said"])]))
    for way, pattern in table.ways:
        for match in pattern.finditer(read):
            if not _beside_others(read, match, table):
                yield from _fact(match, _day_of(way, match.groupdict(), table, today))


def _fact(match: "re.Match[str]", day: date | None) -> Iterator[Found]:
    if day:
        yield Found("date", day.isoformat(), *match.span("said"))


def _day_of(way: Way, holes: Mapping[str, str], table: DateTable, today: date) -> date | None:
    """What a template's holes say."""
    if way is Way.AGO:
        return _UNITS[table.units[_spelled(holes["unit"])]](today, _amount(holes, table))
    if way is Way.WEEKDAY:
        return days.most_recent(today, table.weekdays[_spelled(holes["weekday"])])
    if way is Way.LAST_WEEK:
        return days.in_last_week(today, table.weekdays[_spelled(holes["weekday"])])
    day = table.numerals.read(holes["day"])
    if way is Way.DAY_ONLY:
        return days.last_day_numbered(today, day)
    return _dated(holes, day, table, today)


def _amount(holes: Mapping[str, str], table: DateTable) -> int:
    said = _spelled(holes.get("n") or "")
    return 1 if not said or said in table.ones else table.numerals.read(said)


def _dated(holes: Mapping[str, str], day: int, table: DateTable, today: date) -> date | None:
    named = _spelled(holes["month"])
    month = table.months.get(named) or table.numerals.read(named)
    year = holes.get("year")
    if not year:
        return days.nearest_year(today, month, day)
    counted = table.numerals.read(year)
    era = holes.get("era")
    if era:
        return days.real_day(table.eras[_spelled(era)] + counted, month, day)
    return days.real_day(days.full_year(counted, table.year_offset), month, day)


def _in_digits(read: str, table: DateTable, today: date, region: str) -> Iterator[Found]:
    for match in _ISO.finditer(read):
        day = days.real_day(int(match["y"]), int(match["m"]), int(match["d"]))
        yield from _found(day, match)
    month_first = region in table.month_first
    for match in _FULL.finditer(read):
        year = days.full_year(int(match["y"]), table.year_offset)
        pairs = _pairs(int(match["a"]), int(match["b"]), month_first=month_first)
        known = [day for day in (days.real_day(year, m, d) for d, m in pairs) if day]
        past = [day for day in known if day <= today]
        yield from _found(next(iter([*past, *known]), None), match)
    for match in _SHORT.finditer(read):
        if _is_short_date(read, match, table):
            first = month_first or table.order == "ymd"
            pairs = _pairs(int(match["a"]), int(match["b"]), month_first=first)
            known = [days.nearest_year(today, month, day) for day, month in pairs]
            yield from _found(next(filter(None, known), None), match)


def _pairs(first: int, second: int, *, month_first: bool) -> List[Sequence[int]]:
    """Day and month in the order of the country, then in the other."""
    pairs = [(first, second), (second, first)]
    return pairs[::-1] if month_first else pairs


def _is_short_date(read: str, match: "re.Match[str]", table: DateTable) -> bool:
    """Whether "5/3" is a day: 05/03 and 17/3 can be no share of a whole, else a word says so."""
    first, second = match["a"], match["b"]
    if _is_beside(read, match, table.before_date, table.after_date):
        return match["by"] != "-" or len(first) == len(second) == _PADDED  # "on 2-3 parcels"
    if match["by"] == "-":
        return False
    if match["by"] == ".":
        return table.dotted and read[match.end() :].startswith(".")
    padded = "0" in (first[0], second[0]) and len(first) == len(second)
    return padded or int(first) > int(second)


def _found(day: date | None, match: "re.Match[str]") -> Iterator[Found]:
    if day:
        yield Found("date", day.isoformat(), match.start(), match.end())


def _beside_others(read: str, match: "re.Match[str]", table: DateTable) -> bool:
    return _is_beside(read, match, table.not_after, table.not_before)


def _is_beside(
    read: str, match: "re.Match[str]", before: "re.Pattern[str]", after: "re.Pattern[str]"
) -> bool:
    around = read[max(0, match.start() - _BESIDE) : match.start()]
    return bool(before.search(around) or after.match(read, match.end()))


def _spelled(words: str) -> str:
    """As the tables spell it."""
    return " ".join(words.lower().split())
