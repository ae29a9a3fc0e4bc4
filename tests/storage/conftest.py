from tests.support.databases import (
    any_unit,
    database_url,
    empty_database_url,
    postgres,
    postgres_template,
    sqlite_template,
    unit,
)

__all__ = [
    "any_unit",
    "database_url",
    "empty_database_url",
    "postgres",
    "postgres_template",
    "sqlite_template",
    "unit",
]
