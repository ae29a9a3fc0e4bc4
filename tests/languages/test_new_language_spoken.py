"""A sixteenth language by data alone: the project's files and those of tests/swedish, read by a fresh Python."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.cli import checks
from bot.cli.errors import LanguagesIncompleteError
from bot.cli.languages import FILES, languages, missing_files
from bot.cli.prepare import check_languages
from tests.cli.builders import some_settings

PROJECT = Path(__file__).parents[2]
SWEDISH = PROJECT / "tests" / "swedish"
COPIED = ("bot", "data/answers", "data/nlu", "channels/web/widget/src/strings")
TALK = """
import json
from datetime import UTC, datetime
from pathlib import Path
import bot.answers
from bot.answers.catalogue import Catalogue
from bot.casework.says import Say
from bot.conversations.model import Tone
from bot.disputes.counting import Told
from bot.disputes.money import Money
from bot.hearing.tables import load_buyers_words

words, answers = load_buyers_words(), Catalogue(Path("data/answers"))

def said(key, **args):
    return answers.speak(Say(key, args), language="sv", tone=Tone.PLAIN).text

def missing(text, *counts):
    return words.missing.missing(3, Told(counts), words=text, language="sv")

print(json.dumps({
    "ran": str(Path(bot.answers.__file__).parents[1]),
    "name": answers.languages["sv"],
    "restated": said(
        "restate-missing-items", order="A-1001", missing=2, ordered=3, item="Linneskjorta"
    ),
    "offered": said(
        "offer-full-refund", amount=Money(2_990, "EUR"), until=datetime(2026, 3, 5, 13, 5, tzinfo=UTC)
    ),
    "not_translated": said("language-guess"),
    "missing": [
        missing("två skjortor saknas", 2),
        missing("det kom bara två", 2),
        missing("inte en enda har kommit", 1),
        missing("2 kom inte", 2),
    ],
    "signal": words.signals.signal("laddaren tog eld"),
}))
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This project with Swedish added: nothing but files are added."""
    folder = tmp_path_factory.mktemp("sixteen")
    for part in COPIED:
        ignore = shutil.ignore_patterns("__pycache__")
        shutil.copytree(PROJECT / part, folder / part, ignore=ignore)
    shutil.copytree(SWEDISH, folder, dirs_exist_ok=True)
    return folder


def run(project: Path, program: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(project)}
    command = [sys.executable, "-c", program]
    return subprocess.run(
        command, cwd=project, env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def talk(project: Path) -> Any:
    answer = run(project, TALK)
    assert answer.returncode == 0, answer.stderr
    return json.loads(answer.stdout)


@contextmanager
def without(file: Path) -> Iterator[None]:
    """As if the file, or folder, were not there."""
    aside = file.with_name("aside.away")
    file.rename(aside)
    try:
        yield
    finally:
        aside.rename(file)


def test_every_language_of_the_project_is_complete() -> None:
    assert missing_files(PROJECT) == ()
    assert len(languages(PROJECT)) >= 15


@pytest.mark.parametrize("pattern", FILES)
def test_the_guide_names_every_file_that_a_language_needs(pattern: str) -> None:
    guide = (PROJECT / "docs" / "adding-a-language.md").read_text(encoding="utf-8")

    assert f"| `{pattern.replace('*', 'sv', 1)}" in guide


def test_the_doctor_counts_the_languages(tmp_path: Path) -> None:
    found = checks.all_languages(some_settings(data_dir=tmp_path))

    assert found.good
    assert found.words == f"{len(languages(PROJECT))}, none lacks a file"


def test_nothing_is_started_while_a_language_is_half_there(project: Path) -> None:
    with (
        without(project / "data/answers/sv.ftl"),
        pytest.raises(LanguagesIncompleteError, match=r"Missing: data/answers/sv\.ftl\."),
    ):
        check_languages(project)


def test_the_new_language_is_one_more_and_complete(project: Path) -> None:
    assert set(languages(project)) == {*languages(PROJECT), "sv"}
    assert missing_files(project) == ()


def test_the_copy_is_what_runs(talk: Any, project: Path) -> None:
    assert Path(talk["ran"]).resolve() == (project / "bot").resolve()


def test_an_answer_is_spoken_in_it_with_its_own_money_and_dates(talk: Any) -> None:
    assert talk["restated"] == (
        "Jag vill vara säker på att jag har förstått: i beställning A-1001 saknas 2 av 3 × Linneskjorta."
        " Stämmer det?"
    )
    assert "29,90\u00a0€" in talk["offered"]
    assert "5 mars 2026" in talk["offered"]


def test_what_is_not_translated_is_said_in_english(talk: Any) -> None:
    assert talk["not_translated"].startswith("I ")


def test_it_has_its_own_name_on_the_button(talk: Any) -> None:
    assert talk["name"] == "Svenska"


def test_what_is_missing_is_counted_in_its_words(talk: Any) -> None:
    assert talk["missing"] == [2, 1, 3, 2]


def test_danger_is_heard_in_its_words(talk: Any) -> None:
    assert talk["signal"] == "safety"


@pytest.mark.parametrize("pattern", FILES)
def test_a_file_that_it_lacks_is_named(project: Path, pattern: str) -> None:
    name = pattern.replace("*", "sv")

    with without(project / name):
        assert missing_files(project) == (name,)


@pytest.mark.parametrize("kind", ["missing", "signals"])
def test_a_table_of_words_that_it_lacks_is_named_at_the_start(project: Path, kind: str) -> None:
    name = f"bot/hearing/{kind}/sv.json"

    with without(project / name):
        answer = run(project, TALK)

    assert name in answer.stderr.splitlines()[-1]
