"""Conditions that policy.yml states with a value: a number between bounds, a word out of some.

Frozen values; `bot.disputes.conditions` holds them against a case.
"""

from dataclasses import dataclass
from enum import StrEnum

from bot.disputes.money import Money


class Measure(StrEnum):
    """A number that a case has, or lacks: an order that was not delivered has no days since."""

    ORDER_VALUE = "order_value"
    PIECES_VALUE = "pieces_value"
    DAYS_SINCE_ORDER = "days_since_order"
    DAYS_SINCE_DELIVERY = "days_since_delivery"
    EARLIER_REMEDIES = "earlier_remedies"


AMOUNTS = frozenset({Measure.ORDER_VALUE, Measure.PIECES_VALUE})


class Trait(StrEnum):
    """Words that are true of a case, one or several at once."""

    CATEGORY = "category"
    LEVEL = "level"
    COUNTRY = "country"
    EVIDENCE = "evidence"
    SHIPPING = "shipping"
    PAYMENT = "payment"
    FAULT = "fault"


NO_EVIDENCE = "none"


@dataclass(frozen=True, slots=True)
class Between:
    """The measure is there and inside the bounds, both included; amounts in minor units."""

    measure: Measure
    least: int | None = None
    most: int | None = None
    currency: str = ""  # of an amount; in another one it does not hold

    def __str__(self) -> str:
        bounds = (("from", self.least), ("to", self.most))
        stated = (f"{word} {self.shown(one)}" for word, one in bounds if one is not None)
        return f"{self.measure} {' '.join(stated)}"

    def shown(self, number: int) -> str:
        """A number of this measure as policy.yml writes it."""
        return str(Money(number, self.currency)) if self.currency else str(number)


@dataclass(frozen=True, slots=True)
class OneOf:
    """At least one of the words is true of the case."""

    trait: Trait
    words: frozenset[str]

    def __str__(self) -> str:
        return f"{self.trait} {listed(self.words)}"


def listed(words: frozenset[str]) -> str:
    """The words in one order, joined by "or"."""
    return " or ".join(sorted(words))
