"""How well the trained model understands data/test, which training never sees: a floor under each figure.

The sentences were written for this project; real messages will score lower (docs/understanding.md).
"""

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from rasa.core.agent import load_agent

from bot.nlu.fingerprint import fingerprint, model_path
from bot.nlu.language.codes import SUPPORTED
from bot.nlu.likelihood import KINDS
from bot.nlu.parse import Parser
from tests.bench.understanding.figures import calibration_error, macro_f1
from tests.bench.understanding.places import ROOT
from tests.bench.understanding.sentences import Sentence, held_out_sentences

CONTRAST = ROOT / "data" / "test" / "contrast"
ALL_F1, LANGUAGE_F1, NOISY, KINDS_RECALL = 0.95, 0.90, 0.88, 0.94
OTHER_TOPICS_RECALL, MOST_REFUSED, MOST_MISCALIBRATED, CONTRASTS = 0.85, 0.03, 0.05, 0.90
BEFORE_STOCK = 0.10
STOCK = "Rasa's default pipeline"
REACHED = ROOT / "data" / "test" / "peers.json"
OTHER_TOPIC, REJECTED = "out_of_scope", "nlu_fallback"
SHOWN = 80  # failing messages


@dataclass(frozen=True)
class Judged:
    """A sentence, what the classifier named it and how surely, and whether the rules would refuse it."""

    sentence: Sentence
    named: str
    confidence: float
    refused: bool

    @property
    def right(self) -> bool:
        return self.named == self.sentence.intent

    def __str__(self) -> str:
        one = self.sentence
        sure = f"{self.named} ({self.confidence:.2f})"
        return f"{one.lang} {one.style:5} {one.intent} taken for {sure}: {one.text}"


@pytest.fixture(scope="module")
def parser() -> Iterator[Parser]:
    agent = asyncio.run(load_agent(str(trained_model())))
    parser = Parser(agent.processor)
    yield parser
    parser.close()


def trained_model() -> Path:
    """The model of today's data; `make test` has trained it already."""
    number = fingerprint(data=ROOT / "data", config=ROOT / "config.yml", domain=ROOT / "domain.yml")
    model = model_path(ROOT / "models", number)
    if not model.is_file():
        subprocess.run([sys.executable, "-m", "bot.nlu.train"], cwd=ROOT, check=True)
    return model


@pytest.fixture(scope="module")
def judged(parser: Parser) -> list[Judged]:
    return [judge(parser, one) for one in held_out_sentences()]


@pytest.fixture(scope="module")
def contrasts(parser: Parser) -> list[Judged]:
    return [judge(parser, one) for one in held_out_sentences(CONTRAST)]


def judge(parser: Parser, sentence: Sentence) -> Judged:
    parsed = parser.parse(sentence.text, {})
    named, confidence = parsed["ranking"][0]
    refused = OTHER_TOPIC in {named, parsed["intent"]} or parsed["intent"] == REJECTED
    return Judged(sentence, named, confidence, refused)


def f1(judged: Sequence[Judged]) -> float:
    return macro_f1(
        np.array([one.sentence.intent for one in judged]), np.array([one.named for one in judged])
    )


def assert_right(floor: float, judged: Sequence[Judged]) -> None:
    share = sum(one.right for one in judged) / len(judged)
    assert share >= floor, told(share, (one for one in judged if not one.right))


def told(figure: float, failing: Iterable[Judged]) -> str:
    lines = [f"{figure:.4f}", *map(str, failing)]
    return "\n".join(lines[: SHOWN + 1])


def test_all_intents_are_understood(judged: list[Judged]) -> None:
    reached = f1(judged)
    assert reached >= ALL_F1, told(reached, (one for one in judged if not one.right))


def test_more_is_understood_than_by_rasas_default_pipeline(judged: list[Judged]) -> None:
    """What that one reached on the same sentences, `make nlu-report` writes down: it learns for most of an hour."""
    stock = json.loads(REACHED.read_text("utf-8"))[STOCK]
    assert f1(judged) >= stock + BEFORE_STOCK


@pytest.mark.parametrize("code", SUPPORTED)
def test_all_intents_are_understood_in_each_language(judged: list[Judged], code: str) -> None:
    mine = [one for one in judged if one.sentence.lang == code]
    reached = f1(mine)
    assert reached >= LANGUAGE_F1, told(reached, (one for one in mine if not one.right))


def test_noisy_messages_are_understood(judged: list[Judged]) -> None:
    assert_right(NOISY, [one for one in judged if one.sentence.style == "noisy"])


def test_the_kinds_of_dispute_are_found(judged: list[Judged]) -> None:
    assert_right(KINDS_RECALL, [one for one in judged if one.sentence.intent in KINDS])


def test_other_topics_are_known_as_such(judged: list[Judged]) -> None:
    assert_right(OTHER_TOPICS_RECALL, [one for one in judged if one.sentence.intent == OTHER_TOPIC])


def test_what_a_shop_is_for_is_hardly_ever_refused(judged: list[Judged]) -> None:
    ours = [one for one in judged if one.sentence.intent != OTHER_TOPIC]
    refused = [one for one in ours if one.refused]
    assert len(refused) <= MOST_REFUSED * len(ours), told(len(refused) / len(ours), refused)


def test_a_confidence_means_what_it_says(judged: list[Judged]) -> None:
    confidence = np.array([one.confidence for one in judged])
    right = np.array([one.right for one in judged])
    assert calibration_error(confidence, right) <= MOST_MISCALIBRATED


def test_what_is_easily_confused_is_told_apart(contrasts: list[Judged]) -> None:
    assert_right(CONTRASTS, contrasts)
