"""Faults that the demo shop can be told to have; a table, so that any process can set them."""

import sqlite3
from enum import StrEnum


class Verb(StrEnum):
    """What a shop is asked to do."""

    FIND_ORDER = "find_order"
    ORDERS_OF = "orders_of"
    GET_ORDER = "get_order"
    FIND_EFFECT = "find_effect"
    FIND_PRODUCTS = "find_products"
    GET_PRODUCT = "get_product"
    REFUND = "refund"
    REPLACE = "replace"
    STORE_CREDIT = "store_credit"
    ADD_NOTE = "add_note"
    CANCEL = "cancel"
    END_SUBSCRIPTION = "end_subscription"
    CHANGE_ADDRESS = "change_address"
    OPEN_RETURN = "open_return"
    SUBSTITUTE = "substitute"


_READING = frozenset(
    {
        Verb.FIND_ORDER,
        Verb.ORDERS_OF,
        Verb.GET_ORDER,
        Verb.FIND_EFFECT,
        Verb.FIND_PRODUCTS,
        Verb.GET_PRODUCT,
    }
)
CHANGING = frozenset(Verb) - _READING


class Fault(StrEnum):
    """How the next call goes wrong."""

    DONE_BUT_ERROR = "done_but_error"  # done, and the answer is an error
    TIMEOUT = "timeout"  # not done, and nobody says so
    DOWN = "down"
    BUSY = "busy"
    PENDING = "pending"  # promised, done a little later


def add(connection: sqlite3.Connection, fault: Fault, verb: Verb | None, times: int) -> None:
    """Let so many calls fail; without a verb, the next calls that change something."""
    connection.executemany(
        "INSERT INTO faults (fault, verb) VALUES (?, ?)", [(fault, verb)] * times
    )


def next_fault(connection: sqlite3.Connection, verb: Verb) -> tuple[int, Fault] | None:
    """The fault that awaits this call, the one set first, with its number."""
    anyone = verb in CHANGING
    row = connection.execute(
        "SELECT id, fault FROM faults WHERE verb = ? OR (verb IS NULL AND ?) ORDER BY id LIMIT 1",
        (verb, anyone),
    ).fetchone()
    return (row["id"], Fault(row["fault"])) if row else None


def take(connection: sqlite3.Connection, verb: Verb) -> Fault | None:
    """The same, used up."""
    awaiting = next_fault(connection, verb)
    if awaiting is None:
        return None
    connection.execute("DELETE FROM faults WHERE id = ?", (awaiting[0],))
    return awaiting[1]


def clear(connection: sqlite3.Connection) -> None:
    """No faults any more."""
    connection.execute("DELETE FROM faults")
