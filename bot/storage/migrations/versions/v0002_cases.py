"""Cases, all that belongs to them, and the index of their photos."""

import sqlalchemy as sa
from alembic import op

from bot.storage.migrations.append_only import close
from bot.storage.types import UtcDateTime, json_column

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ORDINAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
FIRST_CASE = 1001


def upgrade() -> None:
    """Create the tables, begin to count, and close the histories."""
    _cases()
    _parts()
    _photos()
    counters = sa.table("counters", sa.column("name"), sa.column("value"))
    op.bulk_insert(counters, [{"name": "case", "value": FIRST_CASE - 1}])
    close("case_events")


def _cases() -> None:
    """Cases and their two hash chains."""
    op.create_table(
        "counters",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_counters"),
    )
    op.create_table(
        "cases",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("number", ORDINAL, nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("asked", sa.String()),
        sa.Column("facts", json_column(), nullable=False),
        sa.Column("opened_at", UtcDateTime(), nullable=False),
        sa.Column("updated_at", UtcDateTime()),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("events", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("events_hash", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.Column("evidence_hash", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversations.id"], name="fk_cases_conversation"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_cases"),
        sa.UniqueConstraint("number", name="uq_cases_number"),
        sa.UniqueConstraint("ref", name="uq_cases_ref"),
    )
    op.create_index("ix_cases_conversation", "cases", ["conversation"])
    op.create_table(
        "case_events",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("prev_hash", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_case_events_case_id"),
        sa.PrimaryKeyConstraint("case_id", "position", name="pk_case_events"),
    )
    op.create_table(
        "evidence",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("reused_from", sa.String()),
        sa.Column("prev_hash", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_evidence_case_id"),
        sa.PrimaryKeyConstraint("case_id", "position", name="pk_evidence"),
    )
    op.create_index("ix_evidence_id", "evidence", ["id"])


def _parts() -> None:
    """What belongs to a case."""
    op.create_table(
        "offers",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("proposal", json_column(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("expires_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_offers_case_id"),
        sa.PrimaryKeyConstraint("case_id", "position", name="pk_offers"),
        sa.UniqueConstraint("id", name="uq_offers_id"),
    )
    op.create_table(
        "remedies",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("proposal", json_column(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("granted_by", sa.String(), nullable=False),
        sa.Column("granted_at", UtcDateTime(), nullable=False),
        sa.Column("reference", sa.String()),
        sa.Column("due_at", UtcDateTime()),
        sa.Column("email", sa.String()),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.CheckConstraint("amount_minor >= 0", name="ck_remedies_not_negative"),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_remedies_case_id"),
        sa.PrimaryKeyConstraint("case_id", "position", name="pk_remedies"),
        sa.UniqueConstraint("id", name="uq_remedies_id"),
        sa.UniqueConstraint("key", name="uq_remedies_key"),
    )
    op.create_index("ix_remedies_email", "remedies", ["email"])
    op.create_index("ix_remedies_granted_at", "remedies", ["granted_at"])
    op.create_table(
        "handoffs",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("tier", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("answer_by", UtcDateTime(), nullable=False),
        sa.Column("suggested", json_column()),
        sa.Column("taken_by", sa.String()),
        sa.Column("taken_by_name", sa.String()),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_handoffs_case_id"),
        sa.PrimaryKeyConstraint("case_id", "position", name="pk_handoffs"),
        sa.UniqueConstraint("id", name="uq_handoffs_id"),
    )
    op.create_index("ix_handoffs_state", "handoffs", ["state"])
    op.create_table(
        "decisions",
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("policy_version", sa.String(), nullable=False),
        sa.Column("clause", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("evidence", json_column(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_decisions_case_id"),
        sa.PrimaryKeyConstraint("case_id", "position", name="pk_decisions"),
    )


def _photos() -> None:
    """The index of photos."""
    op.create_table(
        "photos",
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("case_id", sa.String()),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("reused_from", sa.String()),
        sa.Column("original_path", sa.String(), nullable=False),
        sa.Column("view_path", sa.String(), nullable=False),
        sa.Column("content_type", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("phash", sa.String(length=16), nullable=False),
        sa.Column("band_0", sa.Integer(), nullable=False),
        sa.Column("band_1", sa.Integer(), nullable=False),
        sa.Column("band_2", sa.Integer(), nullable=False),
        sa.Column("band_3", sa.Integer(), nullable=False),
        sa.Column("band_4", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name="fk_photos_case_id"),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversations.id"], name="fk_photos_conversation"
        ),
        sa.PrimaryKeyConstraint("evidence", name="pk_photos"),
    )
    op.create_index("ix_photos_band_0", "photos", ["band_0"])
    op.create_index("ix_photos_band_1", "photos", ["band_1"])
    op.create_index("ix_photos_band_2", "photos", ["band_2"])
    op.create_index("ix_photos_band_3", "photos", ["band_3"])
    op.create_index("ix_photos_band_4", "photos", ["band_4"])
    op.create_index("ix_photos_case_id", "photos", ["case_id"])
