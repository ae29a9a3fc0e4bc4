"""How the demo shop does what is wished, and the limits inside which it does it."""

import sqlite3

from bot.disputes.money import Money
from bot.disputes.order import Order
from bot.shop.demo.faults import Verb
from bot.shop.demo.pieces import (
    NOT_FOUND,
    check_lines,
    check_once,
    pay_back,
    take_from_stock,
    value,
    wanted_order,
)
from bot.shop.demo.services import serve
from bot.shop.demo.wish import Wish
from bot.shop.errors import RejectedError


def carry_out(connection: sqlite3.Connection, wish: Wish) -> Money:
    """Change the shop's rows as wished; what it was worth. Raises `RejectedError`."""
    match wish.verb:
        case Verb.REFUND:
            return _refund(connection, wish, wanted_order(connection, wish))
        case Verb.REPLACE:
            return _replace(connection, wish, wanted_order(connection, wish))
        case Verb.STORE_CREDIT:
            return _credit(connection, wish)
        case _:
            return serve(connection, wish, wanted_order(connection, wish))


def _refund(connection: sqlite3.Connection, wish: Wish, order: Order) -> Money:
    amount = wish.amount
    if amount is None or amount.minor <= 0 or amount.currency != order.currency:
        code = "bad_amount"
        raise RejectedError(code)
    check_lines(wish.lines, order)
    if amount > order.refundable():
        code = "exceeds_refundable"
        raise RejectedError(code)
    pay_back(connection, order, amount)
    if wish.lines and amount >= value(wish.lines, order):
        for line in wish.lines:
            connection.execute(
                "UPDATE lines SET refunded = refunded + ? WHERE id = ?", (line.count, line.line)
            )
    return amount


def _replace(connection: sqlite3.Connection, wish: Wish, order: Order) -> Money:
    check_lines(wish.lines, order)
    if not wish.lines:
        code = "line_qty"
        raise RejectedError(code)
    for line in wish.lines:
        check_once(connection, line, order, Verb.REPLACE)
        bought = order.line(line.line)
        take_from_stock(connection, bought.sku if bought else "", line.count)
    return value(wish.lines, order)


def _credit(connection: sqlite3.Connection, wish: Wish) -> Money:
    known = connection.execute("SELECT 1 FROM orders WHERE email = ?", (wish.email,)).fetchone()
    if known is None:
        raise RejectedError(NOT_FOUND)
    if wish.amount is None or wish.amount.minor <= 0:
        code = "bad_amount"
        raise RejectedError(code)
    return wish.amount
