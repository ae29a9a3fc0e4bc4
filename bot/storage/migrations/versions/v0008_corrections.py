"""Which message another one corrects."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add it; what was said before corrects nothing that is known."""
    op.add_column("messages", sa.Column("corrects", sa.String()))
