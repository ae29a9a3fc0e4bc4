"""Tables of buyers' words with a mistake in them."""

import json
import shutil
from pathlib import Path

import pytest

from bot.hearing.errors import TableBrokenError, TablesMissingError
from bot.hearing.tables import FOLDER, load_buyers_words


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    """English alone."""
    for kind in ("missing", "signals"):
        (tmp_path / kind).mkdir()
        shutil.copy(FOLDER / kind / "en.json", tmp_path / kind)
    return tmp_path


def change(file: Path, **changes: object) -> None:
    table = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps({**table, **changes}), encoding="utf-8")


def test_one_language_is_enough(tables: Path) -> None:
    assert load_buyers_words(tables).signals.signal("it caught fire") == "safety"


def test_a_language_with_one_table_of_two_is_named(tables: Path) -> None:
    shutil.copy(FOLDER / "missing" / "de.json", tables / "missing")

    with pytest.raises(TablesMissingError, match=r"signals/de\.json"):
        load_buyers_words(tables)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"missing": "fehlt"}, "missing must be a list of words"),
        ({"missing": ["gone", " "]}, "missing must be a list of words"),
        ({"only": ["just", "just"]}, "only lists 'just' twice"),
        ({"spaced": "yes"}, "spaced must be true or false"),
        ({"mising": []}, "its keys must be spaced, "),
    ],
)
def test_a_mistake_is_named_with_its_file(
    tables: Path, changes: dict[str, object], said: str
) -> None:
    change(tables / "missing" / "en.json", **changes)

    with pytest.raises(TableBrokenError, match=r"missing/en\.json: ") as error:
        load_buyers_words(tables)

    assert said in str(error.value)


def test_a_file_that_is_no_json_is_named(tables: Path) -> None:
    (tables / "signals" / "en.json").write_text("safety: fire", encoding="utf-8")

    with pytest.raises(TableBrokenError, match=r"signals/en\.json: "):
        load_buyers_words(tables)
