"""What a platform delivered and how far it was answered, links that move a conversation, joined messages."""

import sqlalchemy as sa
from alembic import op

from bot.storage.tables import Ordinal
from bot.storage.types import UtcDateTime

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add them; what was said before stands alone."""
    alone = sa.text("false")
    op.add_column(
        "messages", sa.Column("joined", sa.Boolean(), nullable=False, server_default=alone)
    )
    _arrivals()
    _deliveries()
    _invitations()


def _arrivals() -> None:
    op.create_table(
        "arrivals",
        sa.Column("ordinal", Ordinal, nullable=False, autoincrement=True),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("album", sa.String()),
        sa.Column("evidence", sa.String()),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("taken_in_at", UtcDateTime()),
        sa.PrimaryKeyConstraint("ordinal", name="pk_arrivals"),
        sa.UniqueConstraint("channel", "id", name="uq_arrivals_channel_id"),
    )
    waiting = sa.text("taken_in_at IS NULL")
    op.create_index(
        "ix_arrivals_waiting",
        "arrivals",
        ["ordinal"],
        sqlite_where=waiting,
        postgresql_where=waiting,
    )


def _deliveries() -> None:
    op.create_table(
        "deliveries",
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("keyboard", sa.String()),
        sa.Column("unreachable_since", UtcDateTime()),
        sa.Column("begun", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversations.id"], name="fk_deliveries_conversation"
        ),
        sa.PrimaryKeyConstraint("conversation", name="pk_deliveries"),
    )


def _invitations() -> None:
    op.create_table(
        "invitations",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.Column("used_at", UtcDateTime()),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversations.id"], name="fk_invitations_conversation"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_invitations"),
    )
