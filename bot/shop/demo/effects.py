"""What the demo shop did, and the limits inside which it does it."""

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.casework.shop_port import Effect, ShipTo
from bot.disputes.money import Money
from bot.disputes.names import LineId
from bot.shop.demo.carrying_out import carry_out
from bot.shop.demo.database import known_moment, moment, stored
from bot.shop.demo.faults import Verb
from bot.shop.demo.reading import PAYING
from bot.shop.demo.wish import Wish
from bot.shop.errors import RejectedError

PENDING_FOR = timedelta(seconds=5)
_ARRIVES_AFTER = timedelta(days=4)
_MONEY_BACK_AFTER = timedelta(days=3)
_LETTER = {
    Verb.REFUND: "F",
    Verb.REPLACE: "R",
    Verb.STORE_CREDIT: "C",
    Verb.CANCEL: "X",
    Verb.END_SUBSCRIPTION: "E",
    Verb.CHANGE_ADDRESS: "A",
    Verb.OPEN_RETURN: "T",
    Verb.SUBSTITUTE: "U",
}
RETURN_TO = ("Demo shop, returns", "Hafenstr. 1", "20457 Hamburg", "Germany")


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
    amount = carry_out(connection, wish)
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


def _record(
    connection: sqlite3.Connection, wish: Wish, amount: Money, *, now: datetime, pending: bool
) -> Effect:
    after = _after(wish)
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
            stored(now + after) if after else None,
        ),
    ).fetchone()
    connection.executemany(
        "INSERT INTO effect_lines VALUES (?, ?, ?)",
        [(wish.key, line.line, line.count) for line in wish.lines],
    )
    return _effect(row, now)


def _after(wish: Wish) -> timedelta | None:
    """How long until the buyer sees it; None where that is at once, or up to the buyer."""
    if wish.verb is Verb.REPLACE:
        return _ARRIVES_AFTER
    return _MONEY_BACK_AFTER if wish.verb in PAYING else None


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
        return_to=RETURN_TO if row["verb"] == Verb.OPEN_RETURN else (),
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
