"""What the demo shop did, and the limits inside which it does it."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.casework.shop_port import Effect, ShipTo
from bot.disputes.case import LineCount
from bot.disputes.money import Money, total
from bot.disputes.names import LineId
from bot.disputes.order import Order, PaymentStatus
from bot.shop.demo.database import known_moment, moment, stored
from bot.shop.demo.faults import Verb
from bot.shop.demo.reading import order_by_id
from bot.shop.errors import RejectedError

PENDING_FOR = timedelta(seconds=5)
_ARRIVES_AFTER = timedelta(days=4)
_MONEY_BACK_AFTER = timedelta(days=3)
_LETTER = {Verb.REFUND: "F", Verb.REPLACE: "R", Verb.STORE_CREDIT: "C"}


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants done under a key. `email` for store credit, `order_id` for the rest."""

    verb: Verb
    key: str
    reason: str
    order_id: str | None = None
    email: str | None = None
    amount: Money | None = None
    lines: tuple[LineCount, ...] = ()
    ship_to: tuple[str, ...] = ()

    @property
    def fingerprint(self) -> str:
        """Equal wishes are equal text; a key is for one wish only."""
        amount = f"{self.amount.minor} {self.amount.currency}" if self.amount else ""
        lines = sorted((line.line, line.count) for line in self.lines)
        return json.dumps([self.verb, self.order_id, self.email, amount, lines, self.ship_to])


@dataclass(frozen=True, slots=True)
class OrderEffect:
    """One thing the shop did for an order, as its page shows it."""

    key: str
    verb: Verb
    reference: str
    amount: Money
    lines: tuple[tuple[LineId, int], ...]
    reason: str
    at: datetime
    pending: bool
    expected_at: datetime | None


def fulfil(connection: sqlite3.Connection, wish: Wish, *, now: datetime, pending: bool) -> Effect:
    """Do it once for its key, inside the caller's transaction.

    Raises `RejectedError` where the shop does not do it.
    """
    done = _by_key(connection, wish.key)
    if done is not None:
        if done["fingerprint"] != wish.fingerprint:
            code = "key_reused"
            raise RejectedError(code)
        return _effect(done, now)
    amount = _carry_out(connection, wish)
    return _record(connection, wish, amount, now=now, pending=pending)


def find_of_order(
    connection: sqlite3.Connection, key: str, order_id: str, *, now: datetime
) -> Effect | None:
    """The same, if it was done for this order or its buyer."""
    row = connection.execute(
        "SELECT effects.* FROM effects JOIN orders"
        " ON orders.id = effects.order_id OR orders.email = effects.email"
        " WHERE effects.key = ? AND orders.id = ?",
        (key, order_id),
    ).fetchone()
    return _effect(row, now) if row else None


def of_order(
    connection: sqlite3.Connection, number: str, *, now: datetime
) -> tuple[OrderEffect, ...]:
    """All that was done for the order of that number, the oldest first."""
    rows = connection.execute(
        "SELECT effects.* FROM effects JOIN orders ON orders.id = effects.order_id"
        " WHERE orders.number = ? ORDER BY effects.at, effects.number",
        (number,),
    ).fetchall()
    return tuple(_order_effect(connection, row, now) for row in rows)


_NOT_FOUND = "not_found"


def _carry_out(connection: sqlite3.Connection, wish: Wish) -> Money:
    match wish.verb:
        case Verb.REFUND:
            return _refund(connection, wish, _order(connection, wish))
        case Verb.REPLACE:
            return _replace(connection, wish, _order(connection, wish))
        case _:
            return _credit(connection, wish)


def _order(connection: sqlite3.Connection, wish: Wish) -> Order:
    order = order_by_id(connection, wish.order_id or "")
    if order is None:
        raise RejectedError(_NOT_FOUND)
    return order


def _refund(connection: sqlite3.Connection, wish: Wish, order: Order) -> Money:
    amount = wish.amount
    if amount is None or amount.minor <= 0 or amount.currency != order.currency:
        code = "bad_amount"
        raise RejectedError(code)
    _check_lines(wish.lines, order)
    if amount > order.refundable():
        code = "exceeds_refundable"
        raise RejectedError(code)
    _pay_back(connection, order, amount)
    if wish.lines and amount >= _value(wish.lines, order):
        for line in wish.lines:
            connection.execute(
                "UPDATE lines SET refunded = refunded + ? WHERE id = ?", (line.count, line.line)
            )
    return amount


def _pay_back(connection: sqlite3.Connection, order: Order, amount: Money) -> None:
    """From the newest charge backwards: a charge taken twice is undone by its second."""
    left = amount.minor
    for payment in reversed(order.payments):
        if payment.status is PaymentStatus.CAPTURED:
            part = min(left, (payment.amount - payment.refunded).minor)
            connection.execute(
                "UPDATE payments SET refunded = refunded + ? WHERE id = ?", (part, payment.id)
            )
            left -= part


def _replace(connection: sqlite3.Connection, wish: Wish, order: Order) -> Money:
    _check_lines(wish.lines, order)
    if not wish.lines:
        code = "line_qty"
        raise RejectedError(code)
    for line in wish.lines:
        _check_not_replaced(connection, line, order)
        _take_from_stock(connection, line, order)
    return _value(wish.lines, order)


def _check_lines(lines: Sequence[LineCount], order: Order) -> None:
    """Each line of the order once, with pieces that were not paid back."""
    if len({line.line for line in lines}) != len(lines):
        code = "line_qty"
        raise RejectedError(code)
    for wanted in lines:
        line = order.line(wanted.line)
        if line is None:
            raise RejectedError(_NOT_FOUND)
        if not 0 < wanted.count <= line.ordered - line.refunded:
            code = "line_qty"
            raise RejectedError(code)


def _check_not_replaced(connection: sqlite3.Connection, wanted: LineCount, order: Order) -> None:
    """A piece is sent again once."""
    row = connection.execute(
        "SELECT COALESCE(SUM(count), 0) AS sent FROM effect_lines JOIN effects USING (key)"
        " WHERE line_id = ? AND verb = ?",
        (wanted.line, Verb.REPLACE),
    ).fetchone()
    line = order.line(wanted.line)
    if line is None or row["sent"] + wanted.count > line.ordered - line.refunded:
        code = "line_qty"
        raise RejectedError(code)


def _take_from_stock(connection: sqlite3.Connection, wanted: LineCount, order: Order) -> None:
    line = order.line(wanted.line)
    taken = connection.execute(
        "UPDATE products SET stock = stock - ? WHERE sku = ? AND stock >= ?",
        (wanted.count, line.sku if line else "", wanted.count),
    )
    if not taken.rowcount:
        code = "out_of_stock"
        raise RejectedError(code)


def _credit(connection: sqlite3.Connection, wish: Wish) -> Money:
    known = connection.execute("SELECT 1 FROM orders WHERE email = ?", (wish.email,)).fetchone()
    if known is None:
        raise RejectedError(_NOT_FOUND)
    if wish.amount is None or wish.amount.minor <= 0:
        code = "bad_amount"
        raise RejectedError(code)
    return wish.amount


def _value(lines: Sequence[LineCount], order: Order) -> Money:
    """At the order's own prices."""
    prices = {line.id: line.unit_price for line in order.lines}
    worth = (prices[line.line].times(line.count) for line in lines)
    return total(worth, currency=order.currency)


def _record(
    connection: sqlite3.Connection, wish: Wish, amount: Money, *, now: datetime, pending: bool
) -> Effect:
    after = _ARRIVES_AFTER if wish.verb is Verb.REPLACE else _MONEY_BACK_AFTER
    row = connection.execute(
        "INSERT INTO effects (key, order_id, email, verb, fingerprint, amount, currency, reason,"
        " ship_to, at, settles_at, expected_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING *",
        (
            wish.key,
            wish.order_id,
            wish.email,
            wish.verb,
            wish.fingerprint,
            amount.minor,
            amount.currency,
            wish.reason,
            json.dumps(wish.ship_to),
            stored(now),
            stored(now + PENDING_FOR if pending else now),
            None if wish.verb is Verb.STORE_CREDIT else stored(now + after),
        ),
    ).fetchone()
    connection.executemany(
        "INSERT INTO effect_lines VALUES (?, ?, ?)",
        [(wish.key, line.line, line.count) for line in wish.lines],
    )
    return _effect(row, now)


def _by_key(connection: sqlite3.Connection, key: str) -> sqlite3.Row | None:
    row: sqlite3.Row | None = connection.execute(
        "SELECT * FROM effects WHERE key = ?", (key,)
    ).fetchone()
    return row


def _reference(row: sqlite3.Row) -> str:
    return f"{_LETTER[Verb(row['verb'])]}-{5000 + row['number']}"


def _effect(row: sqlite3.Row, now: datetime) -> Effect:
    return Effect(
        key=row["key"],
        reference=_reference(row),
        amount=Money(row["amount"], row["currency"]),
        pending=now < known_moment(row["settles_at"]),
        expected_at=moment(row["expected_at"]),
    )


def _order_effect(connection: sqlite3.Connection, row: sqlite3.Row, now: datetime) -> OrderEffect:
    lines = connection.execute(
        "SELECT line_id, count FROM effect_lines WHERE key = ? ORDER BY line_id", (row["key"],)
    )
    effect = _effect(row, now)
    return OrderEffect(
        key=effect.key,
        verb=Verb(row["verb"]),
        reference=effect.reference,
        amount=effect.amount,
        lines=tuple((LineId(line["line_id"]), line["count"]) for line in lines),
        reason=row["reason"],
        at=known_moment(row["at"]),
        pending=effect.pending,
        expected_at=effect.expected_at,
    )


def ship_to_lines(ship_to: ShipTo | None) -> tuple[str, ...]:
    """Where to send; empty for the order's own address."""
    return ship_to.lines if ship_to else ()
