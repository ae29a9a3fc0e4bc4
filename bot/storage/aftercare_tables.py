"""The tables of what follows the words: promises, surveys and rulings, parts of a case."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text

from bot.storage.tables import metadata
from bot.storage.types import UtcDateTime, json_column

promises = Table(
    "promises",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("kind", String, nullable=False),
    Column("by", String, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("state", String, nullable=False),
    Column("about", String),
    Column("text", Text, nullable=False),
    Index("ix_promises_state_due_at", "state", "due_at"),
)

surveys = Table(
    "surveys",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("score", Integer),
    Column("scored_at", UtcDateTime),
    Column("comment", Text, nullable=False),
)

rulings = Table(
    "rulings",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("handoff", String, nullable=False),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("statement", ForeignKey("messages.id"), nullable=False),
    Column("by", json_column(), nullable=False),
    Column("ruled_at", UtcDateTime),
    Column("gives", json_column()),
    Column("reasons", Text, nullable=False),
)
