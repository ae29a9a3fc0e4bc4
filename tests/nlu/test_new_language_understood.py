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

PROJECT = Path(__file__).parents[2]
SWEDISH = PROJECT / "tests" / "swedish"
SAYING = "Hej, två skjortor saknas i paketet som kom i måndags"
ASK = """
import json, logging
from datetime import date
from pathlib import Path
from bot.nlu import light_start
light_start.prepare_to_serve()
import bot.nlu
from bot.nlu.entities import EntityRules
from bot.nlu.clauses import clauses
from bot.nlu.language.reading import MessageReader
from bot.nlu.language.verdict import Memory, judge
from bot.nlu.tokens import LanguageAwareTokenizer, pipeline

LanguageAwareTokenizer(LanguageAwareTokenizer.get_default_config())
text = {text!r}
reader, rules = MessageReader(), EntityRules()
code = judge(reader.read(text), Memory(), []).code
print(json.dumps({{
    "ran": str(Path(bot.nlu.__file__).parent),
    "code": code,
    "still": [judge(reader.read(t), Memory(), []).code for t in {others!r}],
    "tokens": [token.text for token in pipeline("sv")(text)],
    "facts": [[f.entity, f.value] for f in rules.find(text, code, date(2026, 3, 18))],
    "wish": [f.value for f in rules.find("can we speak Swedish? engelska går också", "en")],
    "clauses": [c.text for c in clauses("två skjortor saknas och paketet kom trasigt", "sv")],
}}))
"""
START = "import bot.nlu.language.codes"
START_TOKENIZER = """
from bot.nlu import light_start
light_start.prepare_to_serve()
from bot.nlu.tokens import LanguageAwareTokenizer
LanguageAwareTokenizer(LanguageAwareTokenizer.get_default_config())
"""
FACTS = Path("bot/nlu/data/languages/sv.json")
OTHERS = {
    "de": "im Paket fehlten leider zwei Hemden",
    "nl": "er ontbreken twee shirts in mijn pakket",
    "en": "two shirts are missing from my parcel",
    "ru": "в посылке не хватает двух рубашек",
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The understanding of this project with Swedish added: nothing but files are added."""
    folder = tmp_path_factory.mktemp("sixteen")
    shutil.copytree(PROJECT / "bot", folder / "bot", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(SWEDISH, folder, dirs_exist_ok=True)
    return folder


def run(project: Path, program: str) -> "subprocess.CompletedProcess[str]":
    environment = {**os.environ, "PYTHONPATH": str(project), "SQLALCHEMY_SILENCE_UBER_WARNING": "1"}
    command = [sys.executable, "-W", "ignore", "-c", program]
    return subprocess.run(
        command, cwd=project, env=environment, capture_output=True, text=True, check=False
    )


@contextmanager
def changed(file: Path) -> Iterator[Path]:
    """The file, which is as before in the end."""
    content = file.read_bytes()
    try:
        yield file
    finally:
        file.write_bytes(content)


@pytest.fixture(scope="module")
def heard(project: Path) -> Any:
    answer = run(project, ASK.format(text=SAYING, others=list(OTHERS.values())))
    assert answer.returncode == 0, answer.stderr
    return json.loads(answer.stdout.splitlines()[-1])


def test_the_copy_is_what_runs(heard: Any, project: Path) -> None:
    assert Path(heard["ran"]).resolve() == (project / "bot" / "nlu").resolve()


def test_the_new_language_is_detected_and_the_others_still_are(heard: Any) -> None:
    assert heard["code"] == "sv"
    assert heard["still"] == list(OTHERS)


def test_its_words_and_clauses_are_cut(heard: Any) -> None:
    assert heard["tokens"][:5] == ["Hej", ",", "två", "skjortor", "saknas"]
    assert heard["clauses"] == ["två skjortor saknas", "paketet kom trasigt"]


def test_a_count_and_a_date_are_read_in_it(heard: Any) -> None:
    assert heard["facts"] == [["count", 2], ["date", "2026-03-16"]]


def test_its_name_is_known_in_other_languages_and_theirs_in_it(heard: Any) -> None:
    assert heard["wish"] == ["sv", "en"]


@pytest.mark.parametrize("table", ["languages", "counting", "dates", "clauses"])
def test_a_table_that_is_missing_is_named_at_the_start(project: Path, table: str) -> None:
    name = f"bot/nlu/data/{table}/sv.json"
    with changed(project / name) as file:
        file.unlink()
        answer = run(project, START)

    assert name in answer.stderr.splitlines()[-1]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"scripts": ["cyrillic"]}, "ru and sv are both written in the cyrillic script"),
        ({"scripts": []}, "scripts must name a script"),
        ({"names": {"sv": "svenska"}}, "sv must be a list of words"),
        ({"more": 1}, "its keys must be scripts, "),
    ],
)
def test_a_mistake_in_its_facts_is_named_at_the_start(
    project: Path, change: "dict[str, object]", said: str
) -> None:
    with changed(project / FACTS) as file:
        file.write_text(json.dumps({**json.loads(file.read_text("utf-8")), **change}), "utf-8")
        answer = run(project, START)

    assert said in answer.stderr


def test_a_tokenizer_that_there_is_not_is_named_at_the_start(project: Path) -> None:
    with changed(project / FACTS) as file:
        file.write_text(
            file.read_text("utf-8").replace('"tokens": "sv"', '"tokens": "xy"'), "utf-8"
        )
        answer = run(project, START_TOKENIZER)

    assert "sv.json: tokens names 'xy'" in answer.stderr
