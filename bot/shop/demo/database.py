"""The demo shop's own SQLite file."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from bot.sqlite import keep_a_log

_WAIT_SECONDS = 10

_SCHEMA = """
CREATE TABLE IF NOT EXISTS products (
    sku TEXT PRIMARY KEY, title TEXT NOT NULL, category TEXT NOT NULL, price INTEGER NOT NULL,
    stock INTEGER NOT NULL CHECK (stock >= 0), restock_at TEXT
);
CREATE TABLE IF NOT EXISTS orders (
    id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE COLLATE NOCASE, buyer_name TEXT NOT NULL,
    email TEXT NOT NULL COLLATE NOCASE, placed_at TEXT NOT NULL, promised_at TEXT,
    currency TEXT NOT NULL, ship_to TEXT NOT NULL, subscription INTEGER NOT NULL,
    level TEXT NOT NULL DEFAULT 'guest', country TEXT NOT NULL DEFAULT ''
);
CREATE INDEX IF NOT EXISTS orders_by_email ON orders (email);
CREATE TABLE IF NOT EXISTS lines (
    id TEXT PRIMARY KEY, order_id TEXT NOT NULL REFERENCES orders, position INTEGER NOT NULL,
    sku TEXT NOT NULL REFERENCES products, title TEXT NOT NULL, unit_price INTEGER NOT NULL,
    ordered INTEGER NOT NULL, shipped INTEGER NOT NULL,
    refunded INTEGER NOT NULL CHECK (refunded BETWEEN 0 AND ordered)
);
CREATE INDEX IF NOT EXISTS lines_by_order ON lines (order_id);
CREATE TABLE IF NOT EXISTS parcels (
    id TEXT PRIMARY KEY, order_id TEXT NOT NULL REFERENCES orders, carrier TEXT NOT NULL,
    tracking TEXT NOT NULL, status TEXT NOT NULL, line_ids TEXT NOT NULL, shipped_at TEXT,
    delivered_at TEXT, last_scan_at TEXT
);
CREATE INDEX IF NOT EXISTS parcels_by_order ON parcels (order_id);
CREATE TABLE IF NOT EXISTS payments (
    id TEXT PRIMARY KEY, order_id TEXT NOT NULL REFERENCES orders, method TEXT NOT NULL,
    status TEXT NOT NULL, amount INTEGER NOT NULL, at TEXT NOT NULL, expires_at TEXT,
    refunded INTEGER NOT NULL CHECK (refunded BETWEEN 0 AND amount)
);
CREATE INDEX IF NOT EXISTS payments_by_order ON payments (order_id);
CREATE TABLE IF NOT EXISTS effects (
    number INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, order_id TEXT, email TEXT,
    verb TEXT NOT NULL, fingerprint TEXT NOT NULL, amount INTEGER NOT NULL, currency TEXT NOT NULL,
    reason TEXT NOT NULL, ship_to TEXT NOT NULL, at TEXT NOT NULL, settles_at TEXT NOT NULL,
    expected_at TEXT
);
CREATE INDEX IF NOT EXISTS effects_by_order ON effects (order_id);
CREATE TABLE IF NOT EXISTS effect_lines (
    key TEXT NOT NULL REFERENCES effects (key), line_id TEXT NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (key, line_id)
);
CREATE TABLE IF NOT EXISTS notes (
    key TEXT PRIMARY KEY, order_id TEXT NOT NULL REFERENCES orders, text TEXT NOT NULL,
    at TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS faults (
    id INTEGER PRIMARY KEY AUTOINCREMENT, fault TEXT NOT NULL, verb TEXT
);
"""
_TABLES = (
    "faults", "notes", "effect_lines", "effects", "payments", "parcels", "lines", "orders",
    "products",
)  # fmt: skip


def prepare(path: Path) -> None:
    """Make the file and its tables where they are missing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(_connect(path)) as connection:
        keep_a_log(connection.execute, within=_WAIT_SECONDS)
        connection.executescript(_SCHEMA)
    with transaction(path) as connection:
        _add_what_is_missing(connection)


@contextmanager
def transaction(path: Path) -> Iterator[sqlite3.Connection]:
    """A write transaction that holds the file's only write lock; rolled back by an exception."""
    with closing(_connect(path)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
        except BaseException:
            connection.rollback()
            raise
        connection.commit()


@contextmanager
def all_or_nothing(connection: sqlite3.Connection) -> Iterator[None]:
    """A part of a transaction that an exception undoes by itself."""
    connection.execute("SAVEPOINT part")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK TO part")
        raise
    finally:
        connection.execute("RELEASE part")


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """One consistent view of the file."""
    with closing(_connect(path)) as connection:
        connection.execute("BEGIN")
        yield connection
        connection.rollback()


def empty(connection: sqlite3.Connection) -> None:
    """Forget everything."""
    for table in _TABLES:
        connection.execute(f"DELETE FROM {table}")  # noqa: S608  # our own table names


def stored(at: datetime | None) -> str | None:
    """A moment as text that sorts by time."""
    return at.astimezone(UTC).isoformat(timespec="microseconds") if at else None


def moment(text: str | None) -> datetime | None:
    """The moment that `stored` wrote, aware UTC."""
    return datetime.fromisoformat(text) if text else None


def known_moment(text: str) -> datetime:
    """The same where the column is never empty."""
    return datetime.fromisoformat(text)


def _add_what_is_missing(connection: sqlite3.Connection) -> None:
    """Columns that files of an earlier version do not have."""
    there = {row["name"] for row in connection.execute("PRAGMA table_info (orders)")}
    for column in ("level TEXT NOT NULL DEFAULT 'guest'", "country TEXT NOT NULL DEFAULT ''"):
        if column.partition(" ")[0] not in there:
            connection.execute(f"ALTER TABLE orders ADD COLUMN {column}")


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_WAIT_SECONDS, isolation_level=None)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    return connection
