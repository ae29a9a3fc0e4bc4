"""Conversations, what is to be done, and small things remembered."""

import sqlalchemy as sa
from alembic import op

from bot.storage.migrations.append_only import POSTGRES_FUNCTION, close
from bot.storage.types import UtcDateTime, json_column

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ORDINAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Create the tables, and close the message log."""
    _conversations()
    _work()
    _notes()
    if op.get_bind().dialect.name == "postgresql":
        op.execute(POSTGRES_FUNCTION)
    close("messages")


def _conversations() -> None:
    """Conversations, their log, and what waits in it."""
    op.create_table(
        "conversations",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("address", sa.String()),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("language", json_column(), nullable=False),
        sa.Column("locale", json_column(), nullable=False),
        sa.Column("tone", sa.String(), nullable=False),
        sa.Column("verified_email", sa.String()),
        sa.Column("misunderstood", sa.Integer(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_conversations"),
        sa.UniqueConstraint("channel", "address", name="uq_conversations_channel_address"),
    )
    op.create_table(
        "messages",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("title", sa.Text()),
        sa.Column("buttons", json_column(), nullable=False),
        sa.Column("evidence", sa.String()),
        sa.Column("name", sa.String()),
        sa.Column("language", sa.String()),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversations.id"], name="fk_messages_conversation"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_messages"),
        sa.UniqueConstraint("conversation", "key", name="uq_messages_conversation_key"),
        sa.UniqueConstraint("conversation", "seq", name="uq_messages_conversation_seq"),
    )
    op.create_table(
        "inbox",
        sa.Column("ordinal", ORDINAL, autoincrement=True, nullable=False),
        sa.Column("message", sa.String(), nullable=False),
        sa.Column("handled_at", UtcDateTime()),
        sa.ForeignKeyConstraint(["message"], ["messages.id"], name="fk_inbox_message"),
        sa.PrimaryKeyConstraint("ordinal", name="pk_inbox"),
        sa.UniqueConstraint("message", name="uq_inbox_message"),
    )
    op.create_index(
        "ix_inbox_unhandled",
        "inbox",
        ["ordinal"],
        sqlite_where=sa.text("handled_at IS NULL"),
        postgresql_where=sa.text("handled_at IS NULL"),
    )


def _work() -> None:
    """What is to be done outside and later."""
    op.create_table(
        "outbox",
        sa.Column("ordinal", ORDINAL, autoincrement=True, nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("lane", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("payload", json_column(), nullable=False),
        sa.Column("done_at", UtcDateTime()),
        sa.Column("failed_at", UtcDateTime()),
        sa.Column("error", sa.Text()),
        sa.PrimaryKeyConstraint("ordinal", name="pk_outbox"),
        sa.UniqueConstraint("key", name="uq_outbox_key"),
    )
    op.create_index(
        "ix_outbox_pending",
        "outbox",
        ["ordinal"],
        sqlite_where=sa.text("done_at IS NULL AND failed_at IS NULL"),
        postgresql_where=sa.text("done_at IS NULL AND failed_at IS NULL"),
    )
    op.create_table(
        "timers",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("payload", json_column(), nullable=False),
        sa.Column("fired_at", UtcDateTime()),
        sa.Column("cancelled", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_timers"),
    )
    op.create_index(
        "ix_timers_pending",
        "timers",
        ["due_at"],
        sqlite_where=sa.text("fired_at IS NULL AND NOT cancelled"),
        postgresql_where=sa.text("fired_at IS NULL AND NOT cancelled"),
    )


def _notes() -> None:
    """Small things remembered."""
    op.create_table(
        "lookups",
        sa.Column("ordinal", ORDINAL, autoincrement=True, nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("ordinal", name="pk_lookups"),
    )
    op.create_index("ix_lookups_subject_at", "lookups", ["subject", "at"])
    op.create_table(
        "turns",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_turns"),
    )
    op.create_table(
        "threads",
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("ts", sa.String(), nullable=False),
        sa.Column("handoff", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("platform", "channel", "ts", name="pk_threads"),
    )
    op.create_index("ix_threads_handoff", "threads", ["handoff"])
    op.create_table(
        "seen",
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("source", "event", name="pk_seen"),
    )
