"""Who of the desk is away, and who was called to which hand-off."""

import sqlalchemy as sa
from alembic import op

from bot.storage.tables import Ordinal
from bot.storage.types import UtcDateTime

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables: nobody is away, and nobody was called."""
    op.create_table(
        "absences",
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("since", UtcDateTime(), nullable=False),
        sa.Column("until", UtcDateTime()),
        sa.PrimaryKeyConstraint("person", name="pk_absences"),
    )
    op.create_table(
        "calls",
        sa.Column("ordinal", Ordinal, nullable=False, autoincrement=True),
        sa.Column("handoff", sa.String(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("ordinal", name="pk_calls"),
        sa.UniqueConstraint("handoff", "step", name="uq_calls_handoff_step"),
    )
