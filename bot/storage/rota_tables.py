"""The tables of the rota: who is away, and who was called to which hand-off."""

from sqlalchemy import Column, String, Table, UniqueConstraint

from bot.storage.tables import Ordinal, metadata
from bot.storage.types import UtcDateTime

absences = Table(
    "absences",
    metadata,
    Column("person", String, primary_key=True),
    Column("since", UtcDateTime, nullable=False),
    Column("until", UtcDateTime),
)

calls = Table(
    "calls",
    metadata,
    Column("ordinal", Ordinal, primary_key=True, autoincrement=True),
    Column("handoff", String, nullable=False),
    Column("step", String, nullable=False),
    Column("person", String, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    UniqueConstraint("handoff", "step"),
)
