"""Moments in answers: an hour is told on the buyer's clock and names its zone, a day alone is the shop's."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import get_timezone_gmt, get_timezone_name
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

ZONE = "ZONE"  # the function of the answers that names a moment's zone
_LONG_OFFSET = re.compile(r"([+-])0?(\d+)(?::00|(:\d\d))$")

Hours = Mapping[tuple[str, str | None], frozenset[str]]


def hours_in(resource: ast.Resource) -> Hours:
    """By message and form (None: the plain one), the variables that are told with an hour: those with a zone."""
    found: dict[tuple[str, str | None], frozenset[str]] = {}
    for message in resource.body:
        if isinstance(message, ast.Message):
            found[message.id.name, None] = _zoned(message.value)
            for form in message.attributes:
                found[message.id.name, form.id.name] = _zoned(form.value)
    return found


def zone_or(name: str | None, shop: ZoneInfo) -> ZoneInfo:
    """The zone of that name; the shop's where there is none, or this machine does not know it."""
    try:
        return ZoneInfo(name) if name else shop
    except (KeyError, ValueError, OSError):
        return shop


def zone_name(moment: datetime, locale: Locale) -> str:
    """`MEZ`, `EST`: the short name that the language has for the moment's zone, else `GMT+9`."""
    name = get_timezone_name(moment, width="short", locale=locale)
    if name[:1] not in "+-":
        return name
    return _LONG_OFFSET.sub(_short, get_timezone_gmt(moment, width="long", locale=locale))


def _short(offset: re.Match[str]) -> str:
    sign, hours, minutes = offset.groups()
    return "" if hours == "0" and not minutes else f"{sign}{hours}{minutes or ''}"


def _zoned(pattern: ast.Pattern | None) -> frozenset[str]:
    if pattern is None:
        return frozenset()
    zones = _Zones()
    zones.visit(pattern)
    return frozenset(zones.variables)


class _Zones(Visitor):
    """Collects the variables that `ZONE()` is called with."""

    def __init__(self) -> None:
        self.variables: set[str] = set()

    def visit_FunctionReference(self, node: Any) -> None:  # noqa: ANN401, N802  # Fluent's name for it
        if node.id.name == ZONE:
            self.variables.update(one.id.name for one in node.arguments.positional)
        self.generic_visit(node)
