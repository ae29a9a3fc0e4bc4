"""The tables of platforms that buyers write on: what came, how far it was answered, who may move."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from bot.storage.tables import Ordinal, metadata
from bot.storage.types import UtcDateTime

arrivals = Table(
    "arrivals",
    metadata,
    Column("ordinal", Ordinal, primary_key=True, autoincrement=True),
    Column("channel", String, nullable=False),
    Column("id", String, nullable=False),
    Column("address", String, nullable=False),
    Column("body", Text, nullable=False),
    Column("album", String),
    Column("evidence", String),
    Column("at", UtcDateTime, nullable=False),
    Column("taken_in_at", UtcDateTime),
    UniqueConstraint("channel", "id"),
)
Index(
    "ix_arrivals_waiting",
    arrivals.c.ordinal,
    sqlite_where=arrivals.c.taken_in_at.is_(None),
    postgresql_where=arrivals.c.taken_in_at.is_(None),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("conversation", ForeignKey("conversations.id"), primary_key=True),
    Column("channel", String, nullable=False),
    Column("address", String, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("part", Integer, nullable=False),
    Column("keyboard", String),
    Column("unreachable_since", UtcDateTime),
    Column("begun", Integer, nullable=False),
)

invitations = Table(
    "invitations",
    metadata,
    Column("id", String, primary_key=True),
    Column("conversation", ForeignKey("conversations.id"), nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("used_at", UtcDateTime),
)
