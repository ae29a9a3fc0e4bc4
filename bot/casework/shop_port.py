"""The seller's order system, as casework needs it. `bot.shop` fulfils it, one package a system."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.disputes.case import LineCount
from bot.disputes.money import Money
from bot.disputes.names import OrderId
from bot.disputes.order import Order


@dataclass(frozen=True, slots=True)
class Effect:
    """What the shop did for a key. `pending`: it promised, and has not finished."""

    key: str
    reference: str
    amount: Money
    pending: bool
    expected_at: datetime | None = None  # when the buyer should see it: arrival, or money back
    return_to: tuple[str, ...] = ()  # address lines for goods that the buyer sends back


@dataclass(frozen=True, slots=True)
class ShipTo:
    """Where to send."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Product:
    """What the shop sells, and how many it could send today."""

    sku: str
    title: str
    category: str
    price: Money
    stock: int
    restock_at: datetime | None


class ShopBackend(Protocol):
    """The seller's order system.

    Errors are those of `bot.casework.shop_errors`:

    `RejectedError(code)` certainly not done, will not work again; `BusyError(retry_after)` and `DownError` certainly
    not done, may be repeated; `UnknownOutcomeError` may have been done: call `find_effect` before any retry.
    """

    async def find_order(self, number: str, email: str) -> Order | None:
        """A wrong e-mail and an unknown order are the same answer, after the same work."""
        ...

    async def orders_of(self, email: str) -> Sequence[Order]:
        """For a buyer whose e-mail was verified; newest first."""
        ...

    async def get_order(self, order: OrderId) -> Order | None: ...

    async def find_products(self, words: str) -> Sequence[Product]:
        """The products whose titles share the most words with the text; none where none shares a word."""
        ...

    async def get_product(self, sku: str) -> Product | None: ...

    async def refund(
        self, order: OrderId, amount: Money, *, key: str, reason: str, lines: Sequence[LineCount]
    ) -> Effect: ...

    async def replace(
        self,
        order: OrderId,
        lines: Sequence[LineCount],
        *,
        key: str,
        reason: str,
        ship_to: ShipTo | None,
    ) -> Effect:
        """Send the lines again at no cost to the buyer."""
        ...

    async def cancel(
        self, order: OrderId, amount: Money, *, key: str, reason: str, lines: Sequence[LineCount]
    ) -> Effect:
        """Send these pieces no more, and pay the amount back. Rejected as `shipped` once one is on its way."""
        ...

    async def end_subscription(self, order: OrderId, *, key: str, reason: str) -> Effect:
        """Renew it no more; charges of the past stay."""
        ...

    async def change_address(
        self, order: OrderId, ship_to: ShipTo, *, key: str, reason: str
    ) -> Effect:
        """Rejected as `shipped` once a piece is on its way."""
        ...

    async def open_return(  # the parts of one return
        self,
        order: OrderId,
        lines: Sequence[LineCount],
        *,
        key: str,
        reason: str,
        exchange_for: str | None,
    ) -> Effect:
        """Expect these pieces back: the reference goes on the parcel, `return_to` is its address.

        The shop pays back, or sends the SKU `exchange_for`, when they have arrived.
        """
        ...

    async def substitute(
        self, order: OrderId, line: LineCount, sku: str, *, key: str, reason: str
    ) -> Effect:
        """Send another product in place of pieces not shipped, and pay the difference back where it is cheaper."""
        ...

    async def store_credit(self, email: str, amount: Money, *, key: str, reason: str) -> Effect: ...

    async def add_note(self, order: OrderId, text: str, *, key: str) -> None: ...

    async def find_effect(self, order: OrderId, key: str) -> Effect | None:
        """What was done under the key, from the source of truth."""
        ...
