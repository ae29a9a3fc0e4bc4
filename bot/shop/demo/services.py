"""What the demo shop does without a dispute: cancel, end a subscription, change an address, take goods back."""

import json
import sqlite3

from bot.disputes.case import LineCount
from bot.disputes.findings import unshipped
from bot.disputes.money import Money
from bot.disputes.order import Order
from bot.shop.demo.faults import Verb
from bot.shop.demo.pieces import (
    LINE_QTY,
    NOT_FOUND,
    check_lines,
    check_once,
    pay_back,
    take_from_stock,
    value,
)
from bot.shop.demo.reading import product
from bot.shop.demo.wish import Wish
from bot.shop.errors import RejectedError

_SHIPPED = "shipped"


def serve(connection: sqlite3.Connection, wish: Wish, order: Order) -> Money:
    """Change the rows; what was paid back. Raises `RejectedError`."""
    match wish.verb:
        case Verb.CANCEL:
            return _cancel(connection, wish, order)
        case Verb.CHANGE_ADDRESS:
            return _change_address(connection, wish, order)
        case Verb.OPEN_RETURN:
            return _open_return(connection, wish, order)
        case Verb.SUBSTITUTE:
            return _substitute(connection, wish, order)
        case _:
            return _end_subscription(order)


def _cancel(connection: sqlite3.Connection, wish: Wish, order: Order) -> Money:
    amount = wish.amount or Money.zero(order.currency)
    check_lines(wish.lines, order)
    for piece in wish.lines:
        _check_unshipped(piece, order)
    if amount.currency != order.currency or amount > order.refundable():
        code = "exceeds_refundable"
        raise RejectedError(code)
    pay_back(connection, order, amount)
    for piece in wish.lines:
        connection.execute(
            "UPDATE lines SET refunded = refunded + ? WHERE id = ?", (piece.count, piece.line)
        )
    return amount


def _check_unshipped(wanted: LineCount, order: Order) -> None:
    left = {piece.line: piece.count for piece in unshipped(order)}
    if wanted.count > left.get(wanted.line, 0):
        raise RejectedError(_SHIPPED)


def _end_subscription(order: Order) -> Money:
    """That it ended is read from the effect itself."""
    if not order.subscription:
        code = "unsupported"
        raise RejectedError(code)
    return Money.zero(order.currency)


def _change_address(connection: sqlite3.Connection, wish: Wish, order: Order) -> Money:
    if any(line.shipped for line in order.lines):
        raise RejectedError(_SHIPPED)
    if not wish.ship_to:
        code = "bad_address"
        raise RejectedError(code)
    connection.execute(
        "UPDATE orders SET ship_to = ? WHERE id = ?", (json.dumps(wish.ship_to), order.id)
    )
    return Money.zero(order.currency)


def _open_return(connection: sqlite3.Connection, wish: Wish, order: Order) -> Money:
    check_lines(wish.lines, order)
    if not wish.lines:
        raise RejectedError(LINE_QTY)
    for piece in wish.lines:
        check_once(connection, piece, order, Verb.OPEN_RETURN)
        if wish.sku is not None:  # kept until the goods are back
            take_from_stock(connection, wish.sku, piece.count)
    return Money.zero(order.currency)


def _substitute(connection: sqlite3.Connection, wish: Wish, order: Order) -> Money:
    """The line becomes the other product's, at its price; never a dearer one."""
    instead = product(connection, wish.sku or "", order.currency)
    if instead is None or len(wish.lines) != 1:
        raise RejectedError(NOT_FOUND)
    (piece,) = wish.lines
    _check_unshipped(piece, order)
    line = order.line(piece.line)
    if line is None or piece.count != line.ordered:
        raise RejectedError(LINE_QTY)
    cheaper = value((piece,), order) - instead.price.times(piece.count)
    if cheaper.minor < 0 or cheaper > order.refundable():
        code = "bad_amount"
        raise RejectedError(code)
    take_from_stock(connection, instead.sku, piece.count)
    pay_back(connection, order, cheaper)
    connection.execute(
        "UPDATE lines SET sku = ?, title = ?, unit_price = ? WHERE id = ?",
        (instead.sku, instead.title, instead.price.minor, piece.line),
    )
    return cheaper
