"""Money as whole minor units of one currency, so that no sum ever loses a cent."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Self

MINOR_DIGITS = {"JPY": 0, "KRW": 0, "VND": 0, "CLP": 0, "BHD": 3, "KWD": 3, "OMR": 3, "TND": 3}
"""Digits after the point, where a currency has other than two."""


class CurrencyMismatchError(ValueError):
    """Two amounts of different currencies were added or compared."""

    def __init__(self, left: str, right: str) -> None:
        super().__init__(f"Amounts in {left} and {right} cannot be added or compared.")


@dataclass(frozen=True, slots=True, order=False)
class Money:
    """An amount in minor units (cents) of an ISO 4217 currency."""

    minor: int
    currency: str

    @classmethod
    def zero(cls, currency: str) -> Self:
        """Nothing, in the given currency."""
        return cls(0, currency)

    def __add__(self, other: Self) -> Self:
        self._same_currency(other)
        return type(self)(self.minor + other.minor, self.currency)

    def __sub__(self, other: Self) -> Self:
        self._same_currency(other)
        return type(self)(self.minor - other.minor, self.currency)

    def __lt__(self, other: Self) -> bool:
        self._same_currency(other)
        return self.minor < other.minor

    def __le__(self, other: Self) -> bool:
        self._same_currency(other)
        return self.minor <= other.minor

    def __gt__(self, other: Self) -> bool:
        return not self <= other

    def __ge__(self, other: Self) -> bool:
        return not self < other

    def __str__(self) -> str:
        digits = MINOR_DIGITS.get(self.currency, 2)
        return f"{self.minor / 10**digits:.{digits}f} {self.currency}"

    def times(self, count: int) -> Self:
        """The price of `count` pieces."""
        return type(self)(self.minor * count, self.currency)

    def percent(self, percentage: int) -> Self:
        """That share of the amount, rounded half up to a whole minor unit."""
        return type(self)((self.minor * percentage + 50) // 100, self.currency)

    def split(self, weights: Sequence[int]) -> "tuple[Money, ...]":
        """Shares in proportion to the weights, whose sum is this amount to the last minor unit.

        Units left over by rounding go to the largest remainders, the first of equals first.
        Raises `ValueError` for no weights, a negative one, or all zero.
        """
        whole = sum(weights)
        if whole <= 0 or min(weights) < 0:
            message = f"An amount cannot be split by the weights {list(weights)}."
            raise ValueError(message)
        shares = [self.minor * weight // whole for weight in weights]
        remainders = [self.minor * weight % whole for weight in weights]
        by_remainder = sorted(range(len(weights)), key=lambda i: -remainders[i])
        for index in by_remainder[: self.minor - sum(shares)]:
            shares[index] += 1
        return tuple(Money(share, self.currency) for share in shares)

    def _same_currency(self, other: Self) -> None:
        if self.currency != other.currency:
            raise CurrencyMismatchError(self.currency, other.currency)


def total(amounts: Iterable[Money], *, currency: str) -> Money:
    """The sum, zero of `currency` for no amounts."""
    result = Money.zero(currency)
    for amount in amounts:
        result = result + amount
    return result
