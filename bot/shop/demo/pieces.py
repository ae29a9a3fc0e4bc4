"""Pieces, stock and money of the demo shop: what every wish is checked against and changes."""

import sqlite3
from collections.abc import Sequence

from bot.disputes.case import LineCount
from bot.disputes.money import Money, total
from bot.disputes.order import Order, PaymentStatus
from bot.shop.demo.faults import Verb
from bot.shop.demo.reading import order_by_id
from bot.shop.demo.wish import Wish
from bot.shop.errors import RejectedError

NOT_FOUND = "not_found"
LINE_QTY = "line_qty"


def wanted_order(connection: sqlite3.Connection, wish: Wish) -> Order:
    """The order of the wish. Raises `RejectedError`."""
    order = order_by_id(connection, wish.order_id or "")
    if order is None:
        raise RejectedError(NOT_FOUND)
    return order


def check_lines(lines: Sequence[LineCount], order: Order) -> None:
    """Each line of the order once, with pieces that were not paid back."""
    if len({line.line for line in lines}) != len(lines):
        code = "line_qty"
        raise RejectedError(code)
    for wanted in lines:
        line = order.line(wanted.line)
        if line is None:
            raise RejectedError(NOT_FOUND)
        if not 0 < wanted.count <= line.ordered - line.refunded:
            code = "line_qty"
            raise RejectedError(code)


def check_once(connection: sqlite3.Connection, wanted: LineCount, order: Order, verb: Verb) -> None:
    """A piece is sent again once, and comes back once."""
    row = connection.execute(
        "SELECT COALESCE(SUM(count), 0) AS done FROM effect_lines JOIN effects USING (key)"
        " WHERE line_id = ? AND verb = ?",
        (wanted.line, verb),
    ).fetchone()
    line = order.line(wanted.line)
    if line is None or row["done"] + wanted.count > line.ordered - line.refunded:
        raise RejectedError(LINE_QTY)


def take_from_stock(connection: sqlite3.Connection, sku: str, count: int) -> None:
    """Raises `RejectedError` where there is not enough."""
    taken = connection.execute(
        "UPDATE products SET stock = stock - ? WHERE sku = ? AND stock >= ?", (count, sku, count)
    )
    if not taken.rowcount:
        code = "out_of_stock"
        raise RejectedError(code)


def pay_back(connection: sqlite3.Connection, order: Order, amount: Money) -> None:
    """Pay back, from the newest charge backwards: a charge taken twice is undone by its second."""
    left = amount.minor
    for payment in reversed(order.payments):
        if payment.status is PaymentStatus.CAPTURED:
            part = min(left, (payment.amount - payment.refunded).minor)
            connection.execute(
                "UPDATE payments SET refunded = refunded + ? WHERE id = ?", (part, payment.id)
            )
            left -= part


def value(lines: Sequence[LineCount], order: Order) -> Money:
    """At the order's own prices."""
    prices = {line.id: line.unit_price for line in order.lines}
    worth = (prices[line.line].times(line.count) for line in lines)
    return total(worth, currency=order.currency)
