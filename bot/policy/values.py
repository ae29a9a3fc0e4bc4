"""Single values of a policy file: whole numbers, amounts, choices, times."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time
from enum import StrEnum
from typing import TypeVar
from zoneinfo import ZoneInfo

from bot.disputes.money import MINOR_DIGITS, Money
from bot.disputes.policy import Period
from bot.policy.node import Place

_CURRENCY = re.compile(r"[A-Z]{3}")
_AMOUNT = re.compile(r"(\d+)(?:\.(\d+))?")
_PERIOD = re.compile(r"(\d\d:\d\d)\s*-\s*(\d\d:\d\d)")
_ORDER_FORMAT = re.compile(r"(?:[A-Za-z0-9]|[-/._ ]|#\+?)+")  # as bot/nlu/extraction/order_formats
_LEAST_ORDER_DIGITS = 3
_TRUTH = {"true": True, "false": False}
_FALLBACK_CURRENCY = "XXX"  # ISO 4217: no currency; only in a file that is refused

Choice = TypeVar("Choice", bound=StrEnum)


def whole(place: Place, *, least: int = 0) -> int:
    """A whole number."""
    text = place.text()
    if text.isascii() and text.isdigit() and int(text) >= least:
        return int(text)
    if text:
        place.wrong(f"should be a whole number of at least {least}, not `{text}`.")
    return least


def optional_whole(place: Place, *, otherwise: int = 0) -> int:
    """A whole number where the file has one."""
    return whole(place) if place.is_there else otherwise


def truth(place: Place, *, otherwise: bool) -> bool:
    """True or false where the file has it."""
    if not place.is_there:
        return otherwise
    text = place.text()
    if text and text not in _TRUTH:
        place.wrong(f"should be true or false, not `{text}`.")
    return _TRUTH.get(text, otherwise)


def currency(place: Place) -> str:
    """An ISO 4217 code."""
    text = place.text()
    if _CURRENCY.fullmatch(text):
        return text
    if text:
        place.wrong(f"should be a currency code such as EUR, not `{text}`.")
    return _FALLBACK_CURRENCY


def order_format(place: Place) -> str:
    """How the shop writes an order number, as in A-####."""
    text = place.text()
    if text and not (_ORDER_FORMAT.fullmatch(text) and text.count("#") >= _LEAST_ORDER_DIGITS):
        place.wrong(
            f"should be a format such as `A-####`, not `{text}`: # is a digit, #+ one or more, at "
            f"least {_LEAST_ORDER_DIGITS} of them, with letters, digits and - / . _ between."
        )
    return text


def money(place: Place, code: str) -> Money:
    """An amount such as 40.00, in minor units."""
    text = place.text()
    if text:
        return amount(place, text, code)
    return Money.zero(code)


def amount(place: Place, text: str, code: str) -> Money:
    """The amount that the text states; a mistake is noted at the place."""
    digits = MINOR_DIGITS.get(code, 2)
    match = _AMOUNT.fullmatch(text)
    if match is None or len(match[2] or "") > digits:
        example = f"40.{'0' * digits}" if digits else "40"
        place.wrong(f"should be an amount such as {example}, not `{text}`.")
        return Money.zero(code)
    cents = (match[2] or "").ljust(digits, "0")
    return Money(int(match[1] + cents), code)


def choice(place: Place, options: type[Choice]) -> Choice | None:
    """One of the words of a closed vocabulary."""
    text = one_of(place, tuple(options))
    return options(text) if text else None


def one_of(place: Place, known: Sequence[str]) -> str:
    """One of the known words; empty for another."""
    text = place.text()
    if text in known:
        return text
    if text:
        place.wrong(f"`{text}` is not known; use one of {', '.join(known)}.")
    return ""


def optional(place: Place, options: type[Choice], *, otherwise: Choice) -> Choice:
    """One of the words where the file has one."""
    return (choice(place, options) if place.is_there else None) or otherwise


def choices(place: Place, options: type[Choice]) -> tuple[Choice, ...]:
    """A list of such words."""
    found = (choice(item, options) for item in place.items())
    return tuple(one for one in found if one is not None)


def day(place: Place) -> date | None:
    """A date such as 2026-12-25."""
    text = place.text()
    try:
        return date.fromisoformat(text)
    except ValueError:
        if text:
            place.wrong(f"should be a date such as 2026-12-25, not `{text}`.")
        return None


def moment(place: Place, local: str) -> datetime | None:
    """A date or a time such as 2026-11-23 or 2026-11-23T10:00; without an offset it is local time."""
    text = place.text()
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        if text:
            place.wrong(f"should be a time such as 2026-11-23T10:00, not `{text}`.")
        return None
    return at if at.tzinfo else at.replace(tzinfo=ZoneInfo(local))


def optional_moment(place: Place, local: str) -> datetime | None:
    """A time where the file has one."""
    return moment(place, local) if place.is_there else None


def period(place: Place) -> Period | None:
    """Opening hours such as 09:00-12:30."""
    text = place.text()
    match = _PERIOD.fullmatch(text)
    try:
        if match:
            return _forward(place, time.fromisoformat(match[1]), time.fromisoformat(match[2]))
    except ValueError:
        pass
    if text:
        place.wrong(f"should be hours such as 09:00-12:30, not `{text}`.")
    return None


def zone(place: Place) -> str:
    """An IANA time zone that this machine knows."""
    text = place.text()
    try:
        return ZoneInfo(text).key if text else "UTC"
    except (KeyError, ValueError, OSError):
        place.wrong(f"should be a time zone such as Europe/Berlin, not `{text}`.")
        return "UTC"


def _forward(place: Place, start: time, end: time) -> Period | None:
    if start < end:
        return Period(start, end)
    place.wrong("ends before it begins; swap the two, or split it at midnight.")
    return None
