"""The demo shop's rows as orders and products in our words."""

import hmac
import json
import sqlite3
from datetime import datetime

from bot.casework.shop_port import Product
from bot.disputes.alternative import Alternative
from bot.disputes.money import Money
from bot.disputes.names import Level, LineId, OrderId
from bot.disputes.order import Line, Order, Parcel, ParcelStatus, Payment, PaymentStatus
from bot.shop.demo.database import known_moment, moment
from bot.shop.demo.faults import Verb

PAYING = (Verb.REFUND, Verb.CANCEL, Verb.SUBSTITUTE)


def products(connection: sqlite3.Connection, currency: str) -> tuple[Product, ...]:
    """The whole catalogue, by category and title."""
    rows = connection.execute("SELECT * FROM products ORDER BY category, title")
    return tuple(_product(row, currency) for row in rows)


def product(connection: sqlite3.Connection, sku: str, currency: str) -> Product | None:
    """One product."""
    row = connection.execute("SELECT * FROM products WHERE sku = ?", (sku,)).fetchone()
    return _product(row, currency) if row else None


def _product(row: sqlite3.Row, currency: str) -> Product:
    return Product(
        sku=row["sku"],
        title=row["title"],
        category=row["category"],
        price=Money(row["price"], currency),
        stock=row["stock"],
        restock_at=moment(row["restock_at"]),
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
    done = _last_effects(connection, order_id)
    refunded_at = max((done[verb] for verb in PAYING if verb in done), default=None)
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
        payments=_payments(connection, order_id, currency, refunded_at),
        ship_to=tuple(json.loads(row["ship_to"])),
        subscription=bool(row["subscription"]),
        ended=Verb.END_SUBSCRIPTION in done,
        level=Level(row["level"]),
        country=row["country"],
    )


def _lines(connection: sqlite3.Connection, order_id: str, currency: str) -> tuple[Line, ...]:
    alternatives = _alternatives(connection, order_id, currency)
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
            alternatives=alternatives.get(row["id"], ()),
        )
        for row in rows
    )


def _alternatives(
    connection: sqlite3.Connection, order_id: str, currency: str
) -> dict[str, tuple[Alternative, ...]]:
    """By line: other products of its category that are in stock, the cheapest first."""
    rows = connection.execute(
        "SELECT lines.id, other.sku, other.title, other.price FROM lines"
        " JOIN products AS mine USING (sku)"
        " JOIN products AS other ON other.category = mine.category AND other.sku != mine.sku"
        " WHERE order_id = ? AND other.stock > 0 ORDER BY other.price, other.title",
        (order_id,),
    )
    found: dict[str, tuple[Alternative, ...]] = {}
    for row in rows:
        one = Alternative(row["sku"], row["title"], Money(row["price"], currency))
        found[row["id"]] = (*found.get(row["id"], ()), one)
    return found


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


def _payments(
    connection: sqlite3.Connection, order_id: str, currency: str, refunded_at: datetime | None
) -> tuple[Payment, ...]:
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
            refunded_at=refunded_at if row["refunded"] else None,
        )
        for row in rows
    )


def _last_effects(connection: sqlite3.Connection, order_id: str) -> dict[str, datetime]:
    """When each sort of thing was done for the order the last time."""
    rows = connection.execute(
        "SELECT verb, MAX(at) AS last FROM effects WHERE order_id = ? GROUP BY verb", (order_id,)
    )
    return {row["verb"]: known_moment(row["last"]) for row in rows}
