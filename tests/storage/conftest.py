from tests.support.databases import (
    database_url,
    empty_database_url,
    postgres,
    postgres_template,
    sqlite_template,
    unit,
)

__all__ = [
    "database_url",
    "empty_database_url",
    "postgres",
    "postgres_template",
    "sqlite_template",
    "unit",
]
