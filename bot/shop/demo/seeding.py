"""Write the demo shop's products and orders, relative to a moment."""

import json
import sqlite3
from datetime import datetime, timedelta

from bot.shop.demo.catalogue import CURRENCY, PRODUCTS, product
from bot.shop.demo.database import empty, stored
from bot.shop.demo.orders import ORDERS, OrderSeed

_CARRIER = "Parcel Post"


def seed(connection: sqlite3.Connection, now: datetime) -> None:
    """Start afresh: the orders of the demo shop as if today were `now`."""
    empty(connection)
    for one in PRODUCTS:
        restock_at = stored(now + one.restock_in) if one.restock_in else None
        connection.execute(
            "INSERT INTO products VALUES (?, ?, ?, ?, ?, ?)",
            (one.sku, one.title, one.category, one.price, one.stock, restock_at),
        )
    for order in ORDERS:
        _order(connection, order, now)


def _order(connection: sqlite3.Connection, order: OrderSeed, now: datetime) -> None:
    order_id = f"demo-{order.number}"
    connection.execute(
        "INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            order_id,
            order.number,
            order.buyer,
            order.email,
            _at(now, order.placed),
            _at(now, order.promised),
            CURRENCY,
            json.dumps(order.ship_to),
            order.subscription,
            order.level,
            order.country,
        ),
    )
    line_ids = _lines(connection, order, order_id)
    _parcels(connection, order, order_id, line_ids=line_ids, now=now)
    _payments(connection, order, order_id, now=now)


def _lines(connection: sqlite3.Connection, order: OrderSeed, order_id: str) -> list[str]:
    ids = [f"{order.number}-{position}" for position in range(1, len(order.lines) + 1)]
    for position, (line_id, line) in enumerate(zip(ids, order.lines, strict=True), start=1):
        sold = product(line.sku)
        shipped = line.ordered if line.shipped is None else line.shipped
        connection.execute(
            "INSERT INTO lines VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                line_id,
                order_id,
                position,
                sold.sku,
                sold.title,
                sold.price,
                line.ordered,
                shipped,
                line.refunded,
            ),
        )
    return ids


def _parcels(
    connection: sqlite3.Connection,
    order: OrderSeed,
    order_id: str,
    *,
    line_ids: list[str],
    now: datetime,
) -> None:
    for number, parcel in enumerate(order.parcels, start=1):
        positions = range(len(line_ids)) if parcel.lines is None else parcel.lines
        connection.execute(
            "INSERT INTO parcels VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                f"{order.number}-P{number}",
                order_id,
                _CARRIER,
                f"PP{order.number[2:]}{number:02d}EU",
                parcel.status,
                json.dumps([line_ids[position] for position in positions]),
                _at(now, parcel.shipped),
                _at(now, parcel.delivered),
                _at(now, parcel.last_scan),
            ),
        )


def _payments(
    connection: sqlite3.Connection, order: OrderSeed, order_id: str, *, now: datetime
) -> None:
    for number, payment in enumerate(order.payments, start=1):
        payment_id = f"{order.number}-PAY{number}"
        connection.execute(
            "INSERT INTO payments VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                payment_id,
                order_id,
                "card",
                payment.status,
                payment.amount,
                _at(now, payment.at),
                _at(now, payment.expires),
                payment.refunded,
            ),
        )
        if payment.refunded_at is not None:
            _past_refund(
                connection,
                order_id,
                f"seed-refund-{payment_id}",
                amount=payment.refunded,
                at=_at(now, payment.refunded_at),
            )


def _past_refund(
    connection: sqlite3.Connection, order_id: str, key: str, *, amount: int, at: str | None
) -> None:
    """A refund that the shop made before anybody asked us."""
    connection.execute(
        "INSERT INTO effects (key, order_id, verb, fingerprint, amount, currency, reason, ship_to,"
        " at, settles_at, expected_at) VALUES (?, ?, 'refund', '', ?, ?, 'return', '[]', ?, ?, ?)",
        (key, order_id, amount, CURRENCY, at, at, at),
    )


def _at(now: datetime, days: float | None) -> str | None:
    return stored(now + timedelta(days=days)) if days is not None else None
