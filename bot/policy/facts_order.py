"""The order of a facts file: what is not told has the plainest value."""

from datetime import datetime

from bot.disputes.money import Money, total
from bot.disputes.names import Level, LineId, OrderId
from bot.disputes.order import Line, Order, Parcel, ParcelStatus, Payment, PaymentStatus
from bot.policy import values
from bot.policy.node import Place

_ORDER = (
    *("placed", "promised", "delivered", "parcels", "payments"),
    *("currency", "level", "country", "subscription"),
)
_LINE = ("title", "ordered", "shipped", "refunded", "stock", "category")


def order_told(place: Place, *, currency: str, zone: str) -> Order | None:
    """The order; None, with its mistakes noted, where it has no lines or no day.

    `delivered` alone is one parcel with everything; without `payments` the goods were paid when ordered.
    """
    at = place.fields("placed", "lines", optional=_ORDER)
    if at["currency"].is_there:
        currency = values.currency(at["currency"])
    placed = values.moment(at["placed"], zone)
    lines = tuple(_line(item, n, currency) for n, item in enumerate(at["lines"].items(), start=1))
    if placed is None:
        return None
    return Order(
        id=OrderId("told"),
        number="told",
        buyer_name="",
        email="",
        placed_at=placed,
        promised_at=values.optional_moment(at["promised"], zone),
        currency=currency,
        lines=lines,
        parcels=_parcels(at, lines, zone),
        payments=_payments(at["payments"], lines, currency=currency, placed=placed, zone=zone),
        ship_to=(),
        subscription=values.truth(at["subscription"], otherwise=False),
        level=values.optional(at["level"], Level, otherwise=Level.GUEST),
        country=at["country"].text(),
    )


def _line(place: Place, number: int, currency: str) -> Line:
    at = place.fields("price", optional=_LINE)
    ordered = values.optional_whole(at["ordered"], otherwise=1)
    return Line(
        id=LineId(f"line-{number}"),
        title=at["title"].text() or f"line {number}",
        sku=f"line-{number}",
        ordered=ordered,
        shipped=values.optional_whole(at["shipped"], otherwise=ordered),
        refunded=values.optional_whole(at["refunded"]),
        unit_price=values.money(at["price"], currency),
        stock=values.optional_whole(at["stock"], otherwise=ordered),
        category=at["category"].text() or "general",
    )


def _parcels(at: dict[str, Place], lines: tuple[Line, ...], zone: str) -> tuple[Parcel, ...]:
    if at["parcels"].is_there:
        items = at["parcels"].items()
        return tuple(_parcel(item, number, lines, zone) for number, item in enumerate(items))
    delivered = values.optional_moment(at["delivered"], zone)
    if delivered is None:
        return ()
    every = tuple(line.id for line in lines)
    return (Parcel("0", "", "", ParcelStatus.DELIVERED, every, None, delivered),)


def _parcel(place: Place, number: int, lines: tuple[Line, ...], zone: str) -> Parcel:
    at = place.fields("status", optional=("lines", "delivered"))
    listed = at["lines"].items() if at["lines"].is_there else None
    held = [values.whole(item, least=1) for item in listed] if listed is not None else None
    return Parcel(
        id=str(number),
        carrier="",
        tracking="",
        status=values.optional(at["status"], ParcelStatus, otherwise=ParcelStatus.PREPARING),
        lines=tuple(line.id for n, line in enumerate(lines, start=1) if held is None or n in held),
        shipped_at=None,
        delivered_at=values.optional_moment(at["delivered"], zone),
    )


def _payments(
    place: Place, lines: tuple[Line, ...], *, currency: str, placed: datetime, zone: str
) -> tuple[Payment, ...]:
    nothing = Money.zero(currency)
    if not place.is_there:
        price = total((one.unit_price.times(one.ordered) for one in lines), currency=currency)
        return (Payment("0", "card", PaymentStatus.CAPTURED, price, placed, nothing),)
    return tuple(
        _payment(item, number, currency=currency, placed=placed, zone=zone)
        for number, item in enumerate(place.items())
    )


def _payment(place: Place, number: int, *, currency: str, placed: datetime, zone: str) -> Payment:
    at = place.fields("amount", optional=("at", "status", "refunded", "expires"))
    return Payment(
        id=str(number),
        method="card",
        status=values.optional(at["status"], PaymentStatus, otherwise=PaymentStatus.CAPTURED),
        amount=values.money(at["amount"], currency),
        at=values.optional_moment(at["at"], zone) or placed,
        refunded=values.money(at["refunded"], currency),
        expires_at=values.optional_moment(at["expires"], zone),
    )
