"""Offers that people make, replies that can be taken back, hand-offs that were released or stopped."""

import sqlalchemy as sa
from alembic import op

from bot.storage.types import UtcDateTime, json_column

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add them; every earlier offer was the bot's."""
    op.add_column("offers", sa.Column("tier", sa.String(), nullable=False, server_default="bot"))
    op.add_column("offers", sa.Column("by", json_column()))
    op.add_column("handoffs", sa.Column("released_at", UtcDateTime()))
    op.add_column("handoffs", sa.Column("stop", json_column()))
    op.create_table(
        "held_replies",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("handoff", sa.String(), nullable=False),
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("by", json_column(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("evidence", sa.String()),
        sa.Column("place", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversations.id"], name="fk_held_replies_conversation"
        ),
        sa.PrimaryKeyConstraint("key", name="pk_held_replies"),
    )
    op.create_index("ix_held_replies_handoff", "held_replies", ["handoff"])
