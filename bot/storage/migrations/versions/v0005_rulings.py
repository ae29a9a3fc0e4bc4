"""Rulings on cases that a buyer does not accept as settled."""

import sqlalchemy as sa
from alembic import op

from bot.storage.types import UtcDateTime, json_column

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table; no earlier case has a ruling."""
    op.create_table(
        "rulings",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("handoff", sa.String(), nullable=False),
        sa.Column("asked_at", UtcDateTime(), nullable=False),
        sa.Column("statement", sa.String(), nullable=False),
        sa.Column("by", json_column(), nullable=False),
        sa.Column("ruled_at", UtcDateTime()),
        sa.Column("gives", json_column()),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_rulings_case_id"),
        sa.ForeignKeyConstraint(["statement"], ["messages.id"], name="fk_rulings_statement"),
        sa.PrimaryKeyConstraint("case_id", "position", name="pk_rulings"),
        sa.UniqueConstraint("id", name="uq_rulings_id"),
    )
