"""How well the language of short messages is told, alone and in their conversation, on data/test/language."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.language.codes import DEFAULT, SUPPORTED
from bot.nlu.language.component import LANGUAGE, LanguageDetector
from bot.nlu.language.reading import MessageReader
from tests.bench.understanding.places import ROOT

DATA = ROOT / "data" / "test" / "language"
ALONE, BY_THE_THIRD, FALSELY_FLAGGED = 0.96, 0.99, 0.005
THIRD = 3


@dataclass(frozen=True)
class Heard:
    """A message where it stands in its conversation (from 1), with the client's language and without."""

    text: str
    lang: str
    number: int
    alone: str
    in_turn: str
    flagged: bool  # alone, without the client's language: said to be none of ours


def conversations() -> Iterator[list[dict[str, str]]]:
    for path in sorted(DATA.glob("*.jsonl")):
        found = defaultdict(list)
        for line in map(json.loads, path.read_text("utf-8").splitlines()):
            found[line["conversation"]].append(line)
        yield from found.values()


def hear(detector: LanguageDetector, lines: list[dict[str, str]]) -> Iterator[Heard]:
    """As the gateway does: what the detector heard goes along with the next message."""
    lang = lines[0]["lang"]
    memory = {"current": lang, "evidence": None}
    for number, line in enumerate(lines, start=1):
        text = line["text"]
        alone = told(detector, text, {"current": lang}, [lang])
        in_turn = told(detector, text, memory, [lang])
        unknown = told(detector, text, {"current": DEFAULT}, [])
        if in_turn["supported"]:
            memory = {**memory, "current": in_turn["code"]}
        memory = {**memory, "evidence": in_turn["evidence"]}
        yield Heard(
            text, lang, number, named(alone), named(in_turn), flagged=not unknown["supported"]
        )


def told(detector: LanguageDetector, text: str, memory: dict, locale: list[str]) -> dict:
    metadata = {"locale": locale, "language": memory}
    (message,) = detector.process([Message({TEXT: text, "metadata": metadata})])
    return message.get(LANGUAGE)


def named(verdict: dict) -> str:
    return verdict["code"] if verdict["supported"] else "none of ours"


@pytest.fixture(scope="module")
def heard(reader: MessageReader) -> list[Heard]:
    detector = LanguageDetector(reader)
    return [one for lines in conversations() for one in hear(detector, lines)]


def test_every_language_has_conversations(heard: list[Heard]) -> None:
    assert {one.lang for one in heard} == set(SUPPORTED)


def test_a_single_message_is_told_with_the_clients_language(heard: list[Heard]) -> None:
    wrong = [one for one in heard if one.alone != one.lang]
    assert len(wrong) <= (1 - ALONE) * len(heard), wrong


def test_the_language_is_known_by_the_third_message(heard: list[Heard]) -> None:
    third = [one for one in heard if one.number == THIRD]
    wrong = [one for one in third if one.in_turn != one.lang]
    assert len(wrong) <= (1 - BY_THE_THIRD) * len(third), wrong


def test_our_languages_are_hardly_ever_taken_for_foreign_ones(heard: list[Heard]) -> None:
    flagged = [one for one in heard if one.flagged]
    assert len(flagged) < FALSELY_FLAGGED * len(heard), flagged
