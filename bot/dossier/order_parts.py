"""The order on the page: lines, parcels, payments. The address only where the dispute is about delivery."""

from collections.abc import Sequence

from bot.casework.case_file import CaseFile
from bot.disputes.names import Kind
from bot.disputes.order import Order
from bot.dossier.masked import masked
from bot.dossier.parts import Part, facts, table
from bot.dossier.spelling import Spelling, cell
from bot.dossier.summary import no_order

ABOUT_DELIVERY = (Kind.NOT_RECEIVED, Kind.LATE_DELIVERY)
LINES = {"Item": 2, "Article": 1, "Ordered": 0, "Shipped": 0, "Paid back": 0, "Price": 0}
PARCELS = {"Carrier": 1, "Tracking": 1, "Status": 0, "Shipped (UTC)": 0, "Delivered (UTC)": 0}
PAYMENTS = {"Payment": 1, "Method": 0, "Status": 0, "Amount": 0, "Paid back": 0, "UTC": 0}


def order_parts(file: CaseFile, spelling: Spelling) -> Sequence[Part]:
    """Its parts, or the sentence why it is not there."""
    if file.order is None:
        return (facts("Order", [("Order", cell(no_order(file)))]),)
    order = file.order
    return (
        _head(file, order, spelling),
        _lines(order, spelling),
        _parcels(order, spelling),
        _payments(order, spelling),
    )


def _head(file: CaseFile, order: Order, spelling: Spelling) -> Part:
    rows = [
        ("Number", cell(order.number)),
        ("Placed", cell(spelling.both(order.placed_at))),
        ("Promised", cell(spelling.both(order.promised_at))),
    ]
    lines = address(file, order)
    sent_to = [("Sent to", cell(", ".join(lines)))] if lines else []
    return facts(f"Order {order.number}", [*rows, *sent_to])


def address(file: CaseFile, order: Order) -> Sequence[str]:
    """Without the buyer's name; nothing where the dispute is not about delivery."""
    if file.kind not in ABOUT_DELIVERY:
        return ()
    return tuple(line for line in order.ship_to if line != order.buyer_name)


def _lines(order: Order, spelling: Spelling) -> Part:
    rows = [
        [
            cell(line.title),
            cell(line.sku),
            cell(line.ordered),
            cell(line.shipped),
            cell(line.refunded),
            cell(spelling.money(line.unit_price)),
        ]
        for line in order.lines
    ]
    return table("Lines", LINES, rows)


def _parcels(order: Order, spelling: Spelling) -> Part:
    rows = [
        [
            cell(parcel.carrier),
            cell(parcel.tracking),
            cell(parcel.status.value),
            cell(spelling.utc(parcel.shipped_at)),
            cell(spelling.utc(parcel.delivered_at)),
        ]
        for parcel in order.parcels
    ]
    return table("Parcels", PARCELS, rows)


def _payments(order: Order, spelling: Spelling) -> Part:
    rows = [
        [
            cell(payment.id),
            cell(masked(payment.method)),
            cell(payment.status.value),
            cell(spelling.money(payment.amount)),
            cell(spelling.money(payment.refunded)),
            cell(spelling.utc(payment.at)),
        ]
        for payment in order.payments
    ]
    return table("Payments", PAYMENTS, rows)
