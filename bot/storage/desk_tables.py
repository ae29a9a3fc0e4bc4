"""The tables of people's work at the desk."""

from sqlalchemy import Column, ForeignKey, String, Table, Text

from bot.storage.tables import metadata
from bot.storage.types import UtcDateTime, json_column

held_replies = Table(
    "held_replies",
    metadata,
    Column("key", String, primary_key=True),
    Column("handoff", String, nullable=False, index=True),
    Column("conversation", ForeignKey("conversations.id"), nullable=False),
    Column("by", json_column(), nullable=False),
    Column("text", Text, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("evidence", String),
    Column("place", String, nullable=False),
)
