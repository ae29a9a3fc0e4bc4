"""Who approved a remedy, why one was not done, and the yes that waits for a second manager."""

import sqlalchemy as sa
from alembic import op

from bot.storage.types import json_column

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; what was granted before names nobody."""
    nobody = sa.text("'[]'")
    op.add_column(
        "remedies", sa.Column("approved_by", json_column(), nullable=False, server_default=nobody)
    )
    op.add_column("remedies", sa.Column("failure", sa.String()))
    op.add_column("handoffs", sa.Column("approval", json_column()))
