import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.cli import app as cli
from bot.cli import lang as lang_commands
from bot.cli import nlu as nlu_commands
from bot.cli import rasa_programs
from bot.understanding.answers import Ask
from tests.understanding.fakes import FakeParser, FakeTeller, some_parse, some_verdict

Known = tuple[frozenset[str], Ask]
UseParser = Callable[..., FakeParser]

DE = some_verdict("de")
COUNT = {"entity": "count", "value": 2}


@pytest.fixture
def use_parser(monkeypatch: pytest.MonkeyPatch) -> UseParser:
    """Puts a fake in the place of Rasa's program."""
    monkeypatch.setenv("COLUMNS", "200")

    def use(**answers: dict[str, object]) -> FakeParser:
        fake = FakeParser(answers)

        @contextmanager
        def parser(model: Path, **_: bool) -> Iterator[Known]:
            yield frozenset({"deny", "greet"}), fake

        monkeypatch.setattr(nlu_commands, "parser", parser)
        monkeypatch.setattr(nlu_commands, "model_to_ask", lambda named: named or Path("m.tar.gz"))
        return fake

    return use


def lines(folder: Path, *examples: object) -> str:
    path = folder / "examples.jsonl"
    path.write_text("\n".join(json.dumps(one) for one in examples), "utf-8")
    return str(path)


def test_one_message_is_shown_with_its_ranking_facts_language_and_time(
    use_parser: UseParser, capsys: pytest.CaptureFixture[str]
) -> None:
    fake = use_parser(nein=some_parse("deny", 0.91, entities=[COUNT], language=DE))

    assert cli.run(["nlu", "parse", "nein", "--lang", "de"]) == 0

    shown = capsys.readouterr().out
    assert fake.asked[0] == {"text": "nein", "lang": "de"}
    for words in ("deny", "91.0 %", "count", "language de", "8.0 ms"):
        assert words in shown


def test_a_message_that_was_rejected_says_so_above_its_ranking(
    use_parser: UseParser, capsys: pytest.CaptureFixture[str]
) -> None:
    use_parser(asd=some_parse("greet", 0.2, rejected=True))

    assert cli.run(["nlu", "parse", "asd"]) == 0

    shown = capsys.readouterr().out
    assert shown.index("nlu_fallback (too unsure)") < shown.index("greet")
    assert "No facts." in shown


def test_one_message_as_json_has_all_that_the_parser_said(
    use_parser: UseParser, capsys: pytest.CaptureFixture[str]
) -> None:
    use_parser(nein=some_parse("deny", language=DE))

    assert cli.run(["nlu", "parse", "nein", "--json"]) == 0

    said = json.loads(capsys.readouterr().out)
    assert (said["intent"], said["ranking"], said["language"]["code"]) == (
        "deny",
        [["deny", 0.9]],
        "de",
    )


def test_an_untrained_model_is_answered_with_the_command_to_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(rasa_programs, "current_model", lambda: Path("none.tar.gz"))

    assert cli.run(["nlu", "parse", "hello"]) == 1

    assert "`make train`" in capsys.readouterr().err


def test_a_model_that_is_not_there_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "other.tar.gz"

    assert cli.run(["nlu", "parse", "hello", "--model", str(missing)]) == 1

    assert capsys.readouterr().err == f"There is no model {missing}.\n"


def test_without_rasas_environment_the_command_that_brings_it_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(rasa_programs, "RASA_PYTHON", tmp_path / "python")

    asked = ["lang", "evaluate", lines(tmp_path, {"text": "x", "lang": "de"})]

    assert cli.run(asked) == 1
    assert "`make up`" in capsys.readouterr().err


def test_intents_are_measured_as_json_and_nothing_else_is_on_stdout(
    use_parser: UseParser, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    use_parser(no=some_parse("deny"), what=some_parse("deny"))
    wanted = ({"text": "no", "intent": "deny"}, {"text": "what", "intent": "haggle"})
    file = lines(tmp_path, *({"lang": "en", **one} for one in wanted))

    assert cli.run(["nlu", "evaluate", file, "--json"]) == 0

    said = capsys.readouterr()
    assert json.loads(said.out)["accuracy"] == 0.5
    assert json.loads(said.out)["unknown_intents"] == ["haggle"]
    assert "Parsing: 2 of 2" in said.err


def test_intents_are_shown_as_tables_and_written_as_a_page(
    use_parser: UseParser, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    use_parser(no=some_parse("greet"))
    example = {"text": "no", "lang": "en", "intent": "deny", "style": "terse", "group": "yes"}
    page = tmp_path / "report.html"

    assert cli.run(["nlu", "evaluate", lines(tmp_path, example), "--html", str(page)]) == 0

    shown = capsys.readouterr().out
    for words in ("1 messages: accuracy 0.0 %", "language", "style", "group", "the surest errors"):
        assert words in shown
    assert "deny named greet" in page.read_text("utf-8")


def test_a_page_in_a_folder_that_is_not_there_is_refused_before_the_work(
    use_parser: UseParser, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fake = use_parser(no=some_parse("deny"))
    file = lines(tmp_path, {"text": "no", "lang": "en", "intent": "deny"})

    assert cli.run(["nlu", "evaluate", file, "--html", str(tmp_path / "none" / "r.html")]) == 1

    assert "its folder is not there" in capsys.readouterr().err
    assert fake.asked == []


def test_a_bad_line_ends_a_command_with_its_place(
    use_parser: UseParser, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    use_parser()
    file = lines(tmp_path, {"text": "no", "lang": "en", "intent": "deny"}, {"text": "no"})

    assert cli.run(["nlu", "evaluate", file]) == 1

    assert capsys.readouterr().err == f'{file}, line 2: "lang" is missing.\n'


def test_facts_are_measured_on_the_given_day(
    use_parser: UseParser, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fake = use_parser(two=some_parse("inform", entities=[{**COUNT, "value": 3}]))
    file = lines(tmp_path, {"text": "two", "lang": "en", "entities": [COUNT]})
    asked = ["nlu", "evaluate-entities", file, "--today", "2026-03-18"]

    assert cli.run(asked) == 0
    shown = capsys.readouterr().out
    assert cli.run([*asked, "--json"]) == 0

    assert fake.asked[0].get("metadata") is None
    assert fake.asked[1]["metadata"] == {"today": "2026-03-18"}
    for words in ("1 messages with 1 facts", "count 2", "count 3"):
        assert words in shown
    assert json.loads(capsys.readouterr().out)["by_entity"]["count"]["recall"] == 0.0


def test_a_day_that_is_none_is_a_usage_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["nlu", "evaluate-entities", "x.jsonl", "--today", "yesterday"]) == 2

    assert "yesterday" in capsys.readouterr().err


def test_languages_are_measured_in_a_table_and_as_json(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    @contextmanager
    def teller() -> Iterator[Known]:
        yield frozenset({"en", "de"}), FakeTeller()

    monkeypatch.setattr(lang_commands, "language_teller", teller)
    monkeypatch.setenv("COLUMNS", "200")
    file = lines(tmp_path, {"text": "de hallo", "lang": "de"}, {"text": "! was", "lang": "de"})

    assert cli.run(["lang", "evaluate", file]) == 0
    shown = capsys.readouterr().out
    assert cli.run(["lang", "evaluate", file, "--json"]) == 0

    for words in ("2 messages, each alone: 50.0 % right", "none of ours", "1-2"):
        assert words in shown
    said = json.loads(capsys.readouterr().out)
    assert said["accuracy"] == {"without_locale": 0.5, "with_locale": 0.5}
    assert said["wrong"] == [{"text": "! was", "lang": "de", "named": None}]
