"""Facts of a message in one comparable form, whether a file states them or the parser found them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from babel.numbers import get_currency_precision

ORDER_NUMBER, EMAIL, COUNT, TOTAL = "order_number", "email", "count", "total"
AMOUNT, DATE = "amount", "date"
MEASURED = (ORDER_NUMBER, EMAIL, COUNT, TOTAL, AMOUNT, DATE)
"""Facts that a file must list wherever they stand: a found one that is not listed is an error."""

_AMOUNT = re.compile(r"(\d+(?:\.\d+)?) ([A-Z]{3})")


class ValueRefusedError(ValueError):
    """A file states a value in a form that cannot be compared."""

    def __init__(self, entity: str, *, form: str) -> None:
        super().__init__(f"a value of {entity} must be {form}")


@dataclass(frozen=True, slots=True, order=True)
class Fact:
    """One fact; facts of equal kind and value are the same fact."""

    entity: str
    value: str

    def __str__(self) -> str:
        return f"{self.entity} {self.value}"


def fact(entity: str, value: str | int) -> Fact:
    """The fact that a line of a file states. Raises `ValueRefusedError`."""
    match entity:
        case "count" | "total":
            return Fact(entity, _whole_number(entity, value))
        case "amount":
            return Fact(entity, _stated_amount(value))
        case "date":
            return Fact(entity, _iso_day(value))
        case "email":
            return Fact(entity, str(value).lower())
        case _:
            return Fact(entity, str(value))


def found_fact(entity: str, value: object) -> Fact:
    """The fact that the parser found, whatever its value looks like."""
    if entity == AMOUNT and isinstance(value, Mapping):
        return Fact(entity, _found_amount(value))
    if entity == EMAIL:
        return Fact(entity, str(value).lower())
    return Fact(entity, str(value))


def _whole_number(entity: str, value: str | int) -> str:
    if isinstance(value, int) or value.isdecimal():
        return str(int(value))
    raise ValueRefusedError(entity, form="a whole number")


def _iso_day(value: str | int) -> str:
    try:
        return date.fromisoformat(str(value)).isoformat()
    except ValueError:
        raise ValueRefusedError(DATE, form='a day such as "2026-03-17"') from None


def _stated_amount(value: str | int) -> str:
    match = _AMOUNT.fullmatch(str(value))
    if match is None:
        raise ValueRefusedError(AMOUNT, form='written like "29.90 EUR"')
    return _amount(Decimal(match[1]), match[2])


def _found_amount(value: Mapping[str, object]) -> str:
    minor, currency = value.get("amount_minor"), value.get("currency")
    if not isinstance(minor, int) or not isinstance(currency, str):
        return str(dict(value))
    return _amount(Decimal(minor).scaleb(-get_currency_precision(currency)), currency)


def _amount(amount: Decimal, currency: str) -> str:
    """With the decimals that the currency has: 3000 yen and "3000.00 JPY" are one value."""
    decimals = get_currency_precision(currency)
    rounded = amount.quantize(Decimal(1).scaleb(-decimals))
    return f"{rounded if rounded == amount else amount.normalize():f} {currency}"
