"""Pure: what was found in the shop's records, shown to the buyer before a decision that rests on it."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from bot.casework.pieces_text import pieces_text
from bot.casework.says import UNKNOWN, Arg, Listed, Say, Says
from bot.disputes.case import Case, LineCount
from bot.disputes.findings import count_of, kind_in_fact
from bot.disputes.names import Kind
from bot.disputes.order import Line, Order, Parcel, ParcelStatus, Payment, PaymentStatus

_CHARGES = frozenset(
    {
        Kind.BILLING_DUPLICATE,
        Kind.BILLING_UNRECOGNISED,
        Kind.SUBSCRIPTION_CHARGE,
        Kind.REFUND_STATUS,
    }
)
_PARCELS = frozenset({Kind.LATE_DELIVERY, Kind.NOT_RECEIVED, Kind.TRACK_ORDER})
_PARCEL_KEYS: Mapping[ParcelStatus, str] = MappingProxyType(
    {
        ParcelStatus.PREPARING: "parcel-preparing",
        ParcelStatus.IN_TRANSIT: "parcel-in-transit",
        ParcelStatus.DELIVERED: "parcel-delivered",
        ParcelStatus.RETURNED: "parcel-returned",
    }
)


def found(case: Case, order: Order) -> Says:
    """The charges of a matter of money, the parcels of a matter of delivery; once a case, before its first offer."""
    if case.offers:
        return ()
    kind = kind_in_fact(case, order)
    if kind in _CHARGES and order.payments:
        return (charges_found(order),)
    if kind in _PARCELS and order.parcels:
        return (parcels_found(order),)
    return ()


def charges_found(order: Order) -> Say:
    """Every charge with its date, the oldest first."""
    charges = sorted(order.payments, key=lambda charge: charge.at)
    listed = Listed(tuple(_charge(charge) for charge in charges))
    return Say("charges-found", {"order": order.number, "charges": listed})


def parcels_found(order: Order) -> Say:
    """Every parcel with what is in it and the carrier's last word."""
    listed = Listed(tuple(_parcel(parcel, order) for parcel in order.parcels))
    return Say("parcels-found", {"order": order.number, "parcels": listed})


def _charge(charge: Payment) -> Say:
    args: dict[str, Arg] = {"amount": charge.amount, "on": charge.at}
    if charge.status is PaymentStatus.AUTHORISED:
        return Say("charge-held", args)
    if charge.status is PaymentStatus.VOIDED:
        return Say("charge-released", args)
    if not charge.refunded.minor:
        return Say("charge-taken", args)
    args = {"amount": charge.amount, "on": charge.at, "refunded": charge.refunded}
    return Say("charge-paid-back", args)


def _parcel(parcel: Parcel, order: Order) -> Say:
    if parcel.status is ParcelStatus.RETURNED and parcel.delivered_at is not None:
        return _parcel_back(parcel, parcel.delivered_at, order)
    args: dict[str, Arg] = {
        "item": _contents(parcel, order),
        "carrier": parcel.carrier,
        "tracking": parcel.tracking,
        "at": _last_word(parcel),
    }
    return Say(_PARCEL_KEYS[parcel.status], args)


def _parcel_back(parcel: Parcel, received: datetime, order: Order) -> Say:
    args: dict[str, Arg] = {
        "item": _contents(parcel, order),
        "carrier": parcel.carrier,
        "tracking": parcel.tracking,
        "on": received,
    }
    return Say("parcel-back", args)


def _contents(parcel: Parcel, order: Order) -> str:
    return pieces_text([_pieces(line) for line in order.lines if line.id in parcel.lines])


def _pieces(line: Line) -> LineCount:
    return count_of(line, line.shipped or line.ordered)


def _last_word(parcel: Parcel) -> Arg:
    if parcel.status is ParcelStatus.DELIVERED:
        return parcel.delivered_at or UNKNOWN
    return parcel.last_scan_at or UNKNOWN
