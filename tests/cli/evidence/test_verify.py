"""`amends evidence verify` over a real house."""

import asyncio
import re
import shutil
import sqlite3

import pytest

from bot.cli import app as cli
from bot.disputes.case import Case
from bot.settings import Settings
from tests.support.kept_case import (
    change_file,
    forget_photo,
)


def test_a_whole_case_is_told_in_one_sentence(
    case: Case, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["evidence", "verify", case.ref.lower()]) == 0

    said = capsys.readouterr().out
    assert re.fullmatch(r"The evidence of C-\d+ is whole: \d+ lines of history, 2 photos\.\n", said)


def test_a_case_nobody_has_cannot_be_verified(
    case: Case, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["evidence", "verify", "C-9999"]) == 1
    assert capsys.readouterr().err == "There is no case C-9999.\n"


def test_a_changed_line_of_history_is_named(
    settings: Settings, case: Case, capsys: pytest.CaptureFixture[str]
) -> None:
    with sqlite3.connect(settings.data_dir / "amends.sqlite") as connection:
        connection.execute("DROP TRIGGER case_events_no_update")
        mine = (case.id,)
        connection.execute(
            "UPDATE case_events SET data = '{}' WHERE position = 1 AND case_id = ?", mine
        )

    assert cli.run(["evidence", "verify", case.ref]) == 1
    assert "Line 1 (case opened) of the history was changed." in capsys.readouterr().err


def test_a_row_that_nobody_can_read_is_a_sentence(
    settings: Settings, case: Case, capsys: pytest.CaptureFixture[str]
) -> None:
    with sqlite3.connect(settings.data_dir / "amends.sqlite") as connection:
        connection.execute("UPDATE evidence SET kind = 'letter' WHERE case_id = ?", (case.id,))

    assert cli.run(["evidence", "verify", case.ref]) == 1
    assert "A stored Case cannot be read: it was changed by hand" in capsys.readouterr().err


def test_photos_that_cannot_be_read_are_a_sentence(
    settings: Settings, case: Case, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(settings.data_dir / "photos")
    (settings.data_dir / "photos").write_text("not a folder")

    assert cli.run(["evidence", "verify", case.ref]) == 1
    assert "Look at AMENDS_PHOTOS_URL" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("body", "words"), [(b"other", "was changed after it was received"), (None, "is gone")]
)
def test_a_sealed_photo_that_is_not_as_received_is_named(
    settings: Settings,
    case: Case,
    capsys: pytest.CaptureFixture[str],
    body: bytes | None,
    words: str,
) -> None:
    asyncio.run(change_file(settings, case, body))

    assert cli.run(["evidence", "verify", case.ref]) == 1
    assert f"The sealed photo {case.evidence[0].id} {words}." in capsys.readouterr().err


def test_a_photo_that_the_index_lost_is_named(
    settings: Settings, case: Case, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(forget_photo(settings, case))

    assert cli.run(["evidence", "verify", case.ref]) == 1
    assert "The sealed photo ev_lost is gone." in capsys.readouterr().err
