"""The tables. Times are aware UTC, amounts are minor units, nested values are JSON."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from bot.storage.types import UtcDateTime, json_column

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# SQLite counts up by itself only for a key of type INTEGER.
Ordinal = BigInteger().with_variant(Integer, "sqlite")

conversations = Table(
    "conversations",
    metadata,
    Column("id", String, primary_key=True),
    Column("channel", String, nullable=False),
    Column("address", String),
    Column("holder", String, nullable=False),
    Column("language", json_column(), nullable=False),
    Column("locale", json_column(), nullable=False),
    Column("tone", String, nullable=False),
    Column("verified_email", String),
    Column("misunderstood", Integer, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("zone", String),
    UniqueConstraint("channel", "address"),
)

messages = Table(  # append-only, kept so by triggers
    "messages",
    metadata,
    Column("id", String, primary_key=True),
    Column("conversation", ForeignKey("conversations.id"), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("key", String, nullable=False),
    Column("author", String, nullable=False),
    Column("text", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("title", Text),
    Column("buttons", json_column(), nullable=False),
    Column("evidence", String),
    Column("name", String),
    Column("language", String),
    Column("joined", Boolean, nullable=False, server_default=text("false")),
    Column("corrects", String),
    UniqueConstraint("conversation", "seq"),
    UniqueConstraint("conversation", "key"),
)

inbox = Table(  # a buyer's messages, and when they were answered or passed on
    "inbox",
    metadata,
    Column("ordinal", Ordinal, primary_key=True, autoincrement=True),
    Column("message", ForeignKey("messages.id"), nullable=False, unique=True),
    Column("handled_at", UtcDateTime),
)
Index(
    "ix_inbox_unhandled",
    inbox.c.ordinal,
    sqlite_where=inbox.c.handled_at.is_(None),
    postgresql_where=inbox.c.handled_at.is_(None),
)

counters = Table(
    "counters",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", BigInteger, nullable=False),
)

cases = Table(
    "cases",
    metadata,
    Column("id", String, primary_key=True),
    Column("number", Ordinal, nullable=False, unique=True),  # the order in which cases were opened
    Column("ref", String, nullable=False, unique=True),
    Column("conversation", ForeignKey("conversations.id"), nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("state", String, nullable=False),
    Column("asked", String),
    Column("facts", json_column(), nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("updated_at", UtcDateTime),
    Column("version", Integer, nullable=False),
    # The ends of the two chains below, so that a removed last line is noticed too.
    Column("events", Integer, nullable=False, server_default=text("0")),
    Column("events_hash", String, nullable=False, server_default=text("''")),
    Column("evidence_hash", String, nullable=False, server_default=text("''")),
    Column("resolved_at", UtcDateTime),
)

case_events = Table(  # append-only, kept so by triggers
    "case_events",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("name", String, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("actor", String, nullable=False),
    Column("data", Text, nullable=False),
    Column("prev_hash", String, nullable=False),
    Column("hash", String, nullable=False),
)

evidence = Table(
    "evidence",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("id", String, nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("sha256", String, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("reused_from", String),
    Column("prev_hash", String, nullable=False),
    Column("hash", String, nullable=False),
)

offers = Table(
    "offers",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("proposal", json_column(), nullable=False),
    Column("state", String, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("tier", String, nullable=False, server_default="bot"),
    Column("by", json_column()),
)

remedies = Table(
    "remedies",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("proposal", json_column(), nullable=False),
    Column("state", String, nullable=False),
    Column("key", String, nullable=False, unique=True),
    Column("granted_by", String, nullable=False),
    Column("granted_at", UtcDateTime, nullable=False, index=True),
    Column("reference", String),
    Column("due_at", UtcDateTime),
    Column("approved_by", json_column(), nullable=False, server_default=text("'[]'")),
    Column("failure", String),
    # What the ledger sums, copied from proposal and facts.
    Column("email", String, index=True),
    Column("amount_minor", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    CheckConstraint("amount_minor >= 0", name="not_negative"),
)

handoffs = Table(
    "handoffs",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("id", String, nullable=False, unique=True),
    Column("reason", String, nullable=False),
    Column("tier", String, nullable=False),
    Column("state", String, nullable=False, index=True),
    Column("at", UtcDateTime, nullable=False),
    Column("answer_by", UtcDateTime, nullable=False),
    Column("suggested", json_column()),
    Column("taken_by", String),
    Column("taken_by_name", String),
    Column("escalated_at", UtcDateTime),
    Column("approval", json_column()),
    Column("released_at", UtcDateTime),
    Column("stop", json_column()),
)

decisions = Table(
    "decisions",
    metadata,
    Column("case_id", ForeignKey("cases.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("policy_version", String, nullable=False),
    Column("clause", String, nullable=False),
    Column("outcome", String, nullable=False),
    Column("facts", Text, nullable=False),
    Column("evidence", json_column(), nullable=False),
    Column("at", UtcDateTime, nullable=False),
)

photos = Table(
    "photos",
    metadata,
    Column("evidence", String, primary_key=True),
    Column("conversation", ForeignKey("conversations.id"), nullable=False),
    Column("case_id", ForeignKey("cases.id"), index=True),
    Column("kind", String, nullable=False),
    Column("sha256", String, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("reused_from", String),
    Column("original_path", String, nullable=False),
    Column("view_path", String, nullable=False),
    Column("content_type", String, nullable=False),
    Column("size", Integer, nullable=False),
    Column("phash", String(16), nullable=False),
    # The hash in five bands: of two that differ in at most four bits, one band is equal.
    *(Column(f"band_{number}", Integer, nullable=False, index=True) for number in range(5)),
)

outbox = Table(
    "outbox",
    metadata,
    Column("ordinal", Ordinal, primary_key=True, autoincrement=True),
    Column("key", String, nullable=False, unique=True),
    Column("lane", String, nullable=False),
    Column("name", String, nullable=False),
    Column("payload", json_column(), nullable=False),
    Column("done_at", UtcDateTime),
    Column("failed_at", UtcDateTime),
    Column("error", Text),
)
Index(
    "ix_outbox_pending",
    outbox.c.ordinal,
    sqlite_where=text("done_at IS NULL AND failed_at IS NULL"),
    postgresql_where=text("done_at IS NULL AND failed_at IS NULL"),
)

timers = Table(
    "timers",
    metadata,
    Column("key", String, primary_key=True),
    Column("name", String, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("payload", json_column(), nullable=False),
    Column("fired_at", UtcDateTime),
    Column("cancelled", Boolean, nullable=False, server_default=text("false")),
)
Index(
    "ix_timers_pending",
    timers.c.due_at,
    sqlite_where=text("fired_at IS NULL AND NOT cancelled"),
    postgresql_where=text("fired_at IS NULL AND NOT cancelled"),
)

lookups = Table(
    "lookups",
    metadata,
    Column("ordinal", Ordinal, primary_key=True, autoincrement=True),
    Column("subject", String, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Index("ix_lookups_subject_at", "subject", "at"),
)

turns = Table(
    "turns",
    metadata,
    Column("key", String, primary_key=True),
    Column("answer", Text, nullable=False),
)

threads = Table(
    "threads",
    metadata,
    Column("platform", String, primary_key=True),
    Column("channel", String, primary_key=True),
    Column("ts", String, primary_key=True),
    Column("handoff", String, nullable=False, index=True),
)

seen = Table(
    "seen",
    metadata,
    Column("source", String, primary_key=True),
    Column("event", String, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
)
