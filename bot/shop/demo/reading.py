"""The demo shop's rows as orders and products in our words."""

import hmac
import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from bot.disputes.money import Money
from bot.disputes.names import LineId, OrderId
from bot.disputes.order import Line, Order, Parcel, ParcelStatus, Payment, PaymentStatus
from bot.shop.demo.database import known_moment, moment


@dataclass(frozen=True, slots=True)
class Product:
    """What the shop sells, and how many it could send today."""

    sku: str
    title: str
    category: str
    price: Money
    stock: int
    restock_at: datetime | None


def products(connection: sqlite3.Connection, currency: str) -> tuple[Product, ...]:
    """The whole catalogue, by category and title."""
    rows = connection.execute("SELECT * FROM products ORDER BY category, title")
    return tuple(
        Product(
            sku=row["sku"],
            title=row["title"],
            category=row["category"],
            price=Money(row["price"], currency),
            stock=row["stock"],
            restock_at=moment(row["restock_at"]),
        )
        for row in rows
    )


def order_by_number_and_email(
    connection: sqlite3.Connection, number: str, email: str
) -> Order | None:
    """The order of that number when the e-mail is its buyer's.

    An unknown number reads another order instead, so that both refusals take the same work.
    """
    found = _row(connection, "number", number.strip())
    other = connection.execute("SELECT * FROM orders LIMIT 1").fetchone()
    if other is None:
        return None
    order = _order(connection, found or other)
    same = hmac.compare_digest(_comparable(email), _comparable(order.email))
    return order if same and found is not None else None


def order_by_id(connection: sqlite3.Connection, order_id: str) -> Order | None:
    """The order of that id."""
    row = _row(connection, "id", order_id)
    return _order(connection, row) if row else None


def orders_of(connection: sqlite3.Connection, email: str) -> tuple[Order, ...]:
    """A buyer's orders, the newest first."""
    rows = connection.execute(
        "SELECT * FROM orders WHERE email = ? ORDER BY placed_at DESC", (email.strip(),)
    ).fetchall()
    return tuple(_order(connection, row) for row in rows)


def all_orders(connection: sqlite3.Connection) -> tuple[Order, ...]:
    """Every order, by number."""
    rows = connection.execute("SELECT * FROM orders ORDER BY number").fetchall()
    return tuple(_order(connection, row) for row in rows)


def has_orders(connection: sqlite3.Connection) -> bool:
    """Whether the shop was seeded."""
    return connection.execute("SELECT 1 FROM orders LIMIT 1").fetchone() is not None


def _comparable(email: str) -> bytes:
    return email.strip().casefold().encode()


def _row(connection: sqlite3.Connection, column: str, value: str) -> sqlite3.Row | None:
    query = f"SELECT * FROM orders WHERE {column} = ?"  # noqa: S608  # our own column names
    row: sqlite3.Row | None = connection.execute(query, (value,)).fetchone()
    return row


def _order(connection: sqlite3.Connection, row: sqlite3.Row) -> Order:
    currency, order_id = row["currency"], row["id"]
    return Order(
        id=OrderId(order_id),
        number=row["number"],
        buyer_name=row["buyer_name"],
        email=row["email"],
        placed_at=known_moment(row["placed_at"]),
        promised_at=moment(row["promised_at"]),
        currency=currency,
        lines=_lines(connection, order_id, currency),
        parcels=_parcels(connection, order_id),
        payments=_payments(connection, order_id, currency),
        ship_to=tuple(json.loads(row["ship_to"])),
        subscription=bool(row["subscription"]),
    )


def _lines(connection: sqlite3.Connection, order_id: str, currency: str) -> tuple[Line, ...]:
    rows = connection.execute(
        "SELECT lines.*, products.stock, products.restock_at, products.category"
        " FROM lines JOIN products USING (sku) WHERE order_id = ? ORDER BY position",
        (order_id,),
    )
    return tuple(
        Line(
            id=LineId(row["id"]),
            title=row["title"],
            sku=row["sku"],
            ordered=row["ordered"],
            shipped=row["shipped"],
            refunded=row["refunded"],
            unit_price=Money(row["unit_price"], currency),
            stock=row["stock"],
            restock_at=moment(row["restock_at"]),
            category=row["category"],
        )
        for row in rows
    )


def _parcels(connection: sqlite3.Connection, order_id: str) -> tuple[Parcel, ...]:
    rows = connection.execute("SELECT * FROM parcels WHERE order_id = ? ORDER BY id", (order_id,))
    return tuple(
        Parcel(
            id=row["id"],
            carrier=row["carrier"],
            tracking=row["tracking"],
            status=ParcelStatus(row["status"]),
            lines=tuple(LineId(line) for line in json.loads(row["line_ids"])),
            shipped_at=moment(row["shipped_at"]),
            delivered_at=moment(row["delivered_at"]),
            last_scan_at=moment(row["last_scan_at"]),
        )
        for row in rows
    )


def _payments(connection: sqlite3.Connection, order_id: str, currency: str) -> tuple[Payment, ...]:
    rows = connection.execute(
        "SELECT * FROM payments WHERE order_id = ? ORDER BY at, id", (order_id,)
    )
    return tuple(
        Payment(
            id=row["id"],
            method=row["method"],
            status=PaymentStatus(row["status"]),
            amount=Money(row["amount"], currency),
            at=known_moment(row["at"]),
            refunded=Money(row["refunded"], currency),
            expires_at=moment(row["expires_at"]),
        )
        for row in rows
    )
