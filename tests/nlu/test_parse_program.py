"""The programs that parse and tell languages without a server."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from rasa.core.agent import Agent

from bot.nlu.language.tell import Teller
from bot.nlu.parse import Parser, as_answer, metadata_of
from bot.nlu.questions import Question, QuestionRefusedError, read_questions

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def parser(loaded_agent: Agent) -> Iterator[Parser]:
    made = Parser(loaded_agent.processor)
    yield made
    made.close()


def run(module: str, *arguments: str, told: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=PROJECT,
        input=told,
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_message_has_intent_ranking_facts_language_and_time(parser: Parser) -> None:
    answer = parser.parse("two towels are missing from the delivery A-1001", {})

    assert answer["intent"] == "missing_items"
    assert answer["ranking"][0] == ["missing_items", answer["confidence"]]
    assert {"entity": "order_number", "value": "A-1001", "start": 41, "end": 47} in answer[
        "entities"
    ]
    assert answer["language"]["code"] == "en"
    assert answer["ms"] > 0


def test_a_rejected_message_keeps_the_classifiers_own_ranking() -> None:
    fallback, best = (
        {"name": "nlu_fallback", "confidence": 0.35},
        {"name": "affirm", "confidence": 0.2},
    )

    answer = as_answer(
        {"text": "hm", "intent": fallback, "intent_ranking": [fallback, best], "entities": []}
    )

    assert answer["intent"] == "nlu_fallback"
    assert answer["ranking"] == [["affirm", 0.2]]


def test_a_pressed_button_is_parsed_as_the_server_would(parser: Parser) -> None:
    answer = parser.parse('/affirm{"count": 2}', {})

    assert (answer["intent"], answer["ranking"]) == ("affirm", [["affirm", 1.0]])
    assert [(one["entity"], one["value"]) for one in answer["entities"]] == [("count", 2)]
    assert answer["language"] is None


def test_the_dialogue_that_is_sent_along_is_weighed_in(parser: Parser) -> None:
    asked = {"dialogue": {"case": None, "asked": None}}

    alone, in_dialogue = (
        dict(parser.parse("yes that is right", metadata)["ranking"]) for metadata in ({}, asked)
    )

    assert in_dialogue["affirm"] < alone["affirm"]


def test_only_the_models_own_intents_are_known(parser: Parser) -> None:
    assert parser.intents == ["affirm", "missing_items", "talk_to_human"]


def test_locale_and_metadata_are_sent_only_when_asked_for() -> None:
    question = Question("hallo", "de", {"today": "2026-03-18"})

    assert metadata_of(question, with_locale=False, with_metadata=False) == {}
    assert metadata_of(question, with_locale=True, with_metadata=False) == {"locale": ["de"]}
    assert metadata_of(question, with_locale=False, with_metadata=True) == {"today": "2026-03-18"}


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("{", "is not JSON"),
        ("[]", "is not a JSON object"),
        ('{"lang": "de"}', 'has no string "text"'),
        ('{"text": "x", "lang": 1}', 'has a "lang" that is no string'),
        ('{"text": "x", "metadata": [1]}', 'has a "metadata" that is no object'),
    ],
)
def test_a_line_that_cannot_be_answered_is_named(line: str, why: str) -> None:
    with pytest.raises(QuestionRefusedError) as refused:
        list(read_questions(['{"text": "x"}', "", line]))

    assert str(refused.value) == f"Line 3 of the input {why}."


def test_the_teller_weighs_locale_and_memory_as_the_pipeline_does() -> None:
    teller = Teller()
    memory = {"current": "it", "evidence": {"es": -5.0, "pt": -5.0}}

    alone = teller.tell(Question("ciao", None, {"locale": ["it"]}))
    kept = teller.tell(Question("ok", None, {"language": memory}))

    assert (alone["language"]["code"], kept["language"]["code"]) == ("it", "it")
    assert alone["ms"] > 0


def test_the_parser_loads_a_model_announces_it_and_answers_each_line(tiny_model: Path) -> None:
    told = '{"text": "yes that is right", "lang": "en"}\n{"text": "🎁 \\u2028 да"}\n'

    ended = run(
        "bot.nlu.parse", "--model", str(tiny_model), "--announce", "--with-locale", told=told
    )

    assert ended.returncode == 0, ended.stderr
    known, first, second = map(json.loads, ended.stdout.splitlines())
    assert known == {"intents": ["affirm", "missing_items", "talk_to_human"]}
    assert first["intent"] == "affirm"
    assert second["language"]["code"] == "ru"


def test_a_model_that_is_not_there_ends_the_parser_with_a_sentence(tmp_path: Path) -> None:
    ended = run("bot.nlu.parse", "--model", str(tmp_path / "none.tar.gz"), told="")

    assert ended.returncode == 1
    assert ended.stderr.startswith("There is no model")


def test_the_teller_answers_until_a_bad_line(tmp_path: Path) -> None:
    ended = run("bot.nlu.language.tell", "--announce", told='{"text": "danke"}\nx\n')

    known, answer = map(json.loads, ended.stdout.splitlines())
    assert "de" in known["languages"]
    assert answer["language"]["code"] == "de"
    assert (ended.returncode, ended.stderr) == (1, "Line 2 of the input is not JSON.\n")
