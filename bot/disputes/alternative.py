"""A product that could come in place of another."""

from dataclasses import dataclass

from bot.disputes.money import Money


@dataclass(frozen=True, slots=True)
class Alternative:
    """In stock, and of the same category. `price` is gross, of today."""

    sku: str
    title: str
    price: Money
