"""An order as the shop's system tells it, in our words: the facts that rules decide on."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.disputes.alternative import Alternative
from bot.disputes.money import Money, total
from bot.disputes.names import Level, LineId, OrderId


class ParcelStatus(StrEnum):
    """Where a parcel is, by the carrier's last word."""

    PREPARING = "preparing"
    IN_TRANSIT = "in_transit"
    DELIVERED = "delivered"
    RETURNED = "returned"


class PaymentStatus(StrEnum):
    """Whether money was really taken."""

    AUTHORISED = "authorised"
    CAPTURED = "captured"
    VOIDED = "voided"


@dataclass(frozen=True, slots=True)
class Line:
    """One position of an order. `unit_price` is gross, as the buyer paid it."""

    id: LineId
    title: str
    sku: str
    ordered: int
    shipped: int
    refunded: int
    unit_price: Money
    stock: int  # pieces the shop could send again today
    restock_at: datetime | None = None
    category: str = "general"
    alternatives: tuple[Alternative, ...] = ()


@dataclass(frozen=True, slots=True)
class Parcel:
    """What travels together."""

    id: str
    carrier: str
    tracking: str
    status: ParcelStatus
    lines: tuple[LineId, ...]
    shipped_at: datetime | None
    delivered_at: datetime | None  # to the buyer; of a returned parcel, to the shop
    last_scan_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Payment:
    """One charge as the payment provider reports it."""

    id: str
    method: str
    status: PaymentStatus
    amount: Money
    at: datetime
    refunded: Money
    expires_at: datetime | None = None
    refunded_at: datetime | None = None  # the last time that something of it was paid back


@dataclass(frozen=True, slots=True)
class Order:
    """An order with all that a decision may need. Dates are aware UTC."""

    id: OrderId
    number: str
    buyer_name: str
    email: str
    placed_at: datetime
    promised_at: datetime | None
    currency: str
    lines: tuple[Line, ...]
    parcels: tuple[Parcel, ...]
    payments: tuple[Payment, ...]
    ship_to: tuple[str, ...]  # address lines
    subscription: bool = False
    ended: bool = False  # of a subscription: it renews no more
    level: Level = Level.GUEST
    country: str = ""  # ISO 3166 code of where it is sent; empty: not told
    marketplace: str | None = None  # where it was bought, if not in the shop itself: "eBay"

    def line(self, line_id: LineId) -> Line | None:
        """The line of that id, if the order has it."""
        return next((line for line in self.lines if line.id == line_id), None)

    def delivered_at(self, line_id: LineId) -> datetime | None:
        """When the carrier says this line arrived."""
        times = [
            parcel.delivered_at
            for parcel in self.parcels
            if line_id in parcel.lines
            and parcel.delivered_at
            and parcel.status is not ParcelStatus.RETURNED
        ]
        return max(times, default=None)

    def paid(self) -> Money:
        """What was captured, before refunds."""
        captured = [p.amount for p in self.payments if p.status is PaymentStatus.CAPTURED]
        return total(captured, currency=self.currency)

    def refundable(self) -> Money:
        """What could still be paid back."""
        refunded = total([p.refunded for p in self.payments], currency=self.currency)
        return self.paid() - refunded
