"""Column types that mean the same on SQLite and Postgres."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, DateTime, Dialect, String
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.types import TypeDecorator, TypeEngine

from bot.storage.errors import NaiveTimeError

WIDTH = 32  # of "2026-11-22T10:00:00.000000+00:00": always the same, so text sorts as time does


class UtcDateTime(TypeDecorator[datetime]):
    """An aware time in UTC: `timestamptz` on Postgres, ISO 8601 text of constant width on SQLite."""

    impl = String(WIDTH)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Postgres has a type of its own for this."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(DateTime(timezone=True))
        return dialect.type_descriptor(String(WIDTH))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | str | None:
        """Refuses a time without zone: nobody knows when that was."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise NaiveTimeError(value)
        at = value.astimezone(UTC)
        return at if dialect.name == "postgresql" else at.isoformat(timespec="microseconds")

    def process_result_value(
        self, value: datetime | str | None, dialect: Dialect
    ) -> datetime | None:
        """Back to aware UTC."""
        del dialect
        if value is None:
            return None
        at = datetime.fromisoformat(value) if isinstance(value, str) else value
        return at.astimezone(UTC)


def json_column() -> JSON:
    """A type for nested values; an absent one is NULL."""
    return JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
