from pathlib import Path

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.nlu.tracker_store import AmendsTrackerStore, database_url


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("AMENDS_DATA_DIR", str(tmp_path / "kept"))
    monkeypatch.delenv("AMENDS_DATABASE_URL", raising=False)
    return tmp_path / "kept"


async def test_a_restart_forgets_nothing(folder: Path) -> None:
    before = AmendsTrackerStore(Domain.empty())
    await before.save(DialogueStateTracker.from_events("c1", [UserUttered("hello")]))
    after = AmendsTrackerStore(Domain.empty())
    tracker = await after.retrieve("c1")
    assert [event.text for event in tracker.events if isinstance(event, UserUttered)] == ["hello"]
    assert (folder / "rasa.db").is_file()


def test_sqlite_writes_ahead_and_keeps_one_connection() -> None:
    with AmendsTrackerStore(Domain.empty()).engine.connect() as connection:
        assert connection.execute("PRAGMA journal_mode").scalar() == "wal"


def test_the_apps_postgres_is_used_with_this_environments_driver(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("AMENDS_DATABASE_URL", "postgresql+psycopg://amends:x@127.0.0.1/amends")
    assert database_url() == "postgresql+psycopg2://amends:x@127.0.0.1/amends"


def test_the_table_has_a_name_of_its_own() -> None:
    assert AmendsTrackerStore.SQLEvent.__tablename__ == "rasa_events"
