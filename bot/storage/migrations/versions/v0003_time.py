"""Promises and surveys of cases, when a case was resolved, and the buyer's own time zone."""

import sqlalchemy as sa
from alembic import op

from bot.storage.types import UtcDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add them; a case that was resolved before counts as resolved at its last change."""
    op.add_column("conversations", sa.Column("zone", sa.String()))
    op.add_column("handoffs", sa.Column("escalated_at", UtcDateTime()))
    op.add_column("cases", sa.Column("resolved_at", UtcDateTime()))
    op.execute("UPDATE cases SET resolved_at = updated_at WHERE state = 'resolved'")
    _promises()
    _surveys()


def _promises() -> None:
    """What buyers were told would happen by a time."""
    op.create_table(
        "promises",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("about", sa.String()),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_promises_case_id"),
        sa.PrimaryKeyConstraint("case_id", "position", name="pk_promises"),
        sa.UniqueConstraint("id", name="uq_promises_id"),
    )
    op.create_index("ix_promises_state_due_at", "promises", ["state", "due_at"])


def _surveys() -> None:
    """How buyers found the help."""
    op.create_table(
        "surveys",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("score", sa.Integer()),
        sa.Column("scored_at", UtcDateTime()),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_surveys_case_id"),
        sa.PrimaryKeyConstraint("case_id", "position", name="pk_surveys"),
    )
