"""What data/nlu and data/test hold: enough of everything, nothing multiplied out, and no test sentence learnt."""

from collections import Counter, defaultdict

import pytest

from bot.nlu.language.codes import SUPPORTED
from bot.nlu.likelihood import KINDS
from tests.bench.understanding.alike import bare, near_duplicates, nearly_learnt
from tests.bench.understanding.places import ROOT
from tests.bench.understanding.sentences import Sentence, held_out_sentences, training_sentences

MOST_NEAR, MOST_NEARLY_LEARNT = 0.05, 0.02
KIND_EN, KIND, OTHER_EN, OTHER = 60, 25, 30, 12
LEAST_TESTED = 8
STYLES = {"plain", "terse", "noisy", "long"}


@pytest.fixture(scope="module")
def learnt() -> list[Sentence]:
    return training_sentences()


@pytest.fixture(scope="module")
def tested() -> list[Sentence]:
    return [*held_out_sentences(), *held_out_sentences(ROOT / "data" / "test" / "contrast")]


def test_the_measure_takes_another_number_for_no_difference_and_another_matter_for_one() -> None:
    told = ["Two of my 6 plates are missing!", "two of my 4 plates are missing", "Where is my bag?"]
    assert list(near_duplicates(told)) == [told[1]]


def test_no_sentence_of_the_test_split_is_learnt(
    learnt: list[Sentence], tested: list[Sentence]
) -> None:
    known = {(one.lang, bare(one.text)) for one in learnt}
    assert [one for one in tested if (one.lang, bare(one.text)) in known] == []


def test_hardly_any_sentence_of_the_test_split_is_nearly_learnt(
    learnt: list[Sentence], tested: list[Sentence]
) -> None:
    near = nearly_learnt(tested, learnt)
    assert len(near) <= MOST_NEARLY_LEARNT * len(tested), near


@pytest.mark.parametrize("code", SUPPORTED)
def test_hardly_any_sentence_is_nearly_another_of_its_intent(
    learnt: list[Sentence], code: str
) -> None:
    by_intent = defaultdict(list)
    for one in learnt:
        if one.lang == code:
            by_intent[one.intent].append(one.text)
    near = [text for texts in by_intent.values() for text in near_duplicates(texts)]
    assert len(near) <= MOST_NEAR * sum(map(len, by_intent.values())), near


@pytest.mark.parametrize("code", SUPPORTED)
def test_every_intent_has_sentences_enough_to_learn(learnt: list[Sentence], code: str) -> None:
    counted = Counter(one.intent for one in learnt if one.lang == code)
    kind, other = (KIND_EN, OTHER_EN) if code == "en" else (KIND, OTHER)
    wanted = {one.intent: kind if one.intent in KINDS else other for one in learnt}
    assert {name: counted[name] for name, least in wanted.items() if counted[name] < least} == {}


@pytest.mark.parametrize("code", SUPPORTED)
def test_every_intent_has_sentences_enough_to_measure(learnt: list[Sentence], code: str) -> None:
    counted = Counter(one.intent for one in held_out_sentences() if one.lang == code)
    intents = {one.intent for one in learnt}
    assert set(counted) == intents
    assert {name: n for name, n in counted.items() if n < LEAST_TESTED} == {}


def test_every_test_sentence_tells_its_style() -> None:
    assert {one.style for one in held_out_sentences()} == STYLES


def test_no_sentence_is_learnt_for_two_intents(learnt: list[Sentence]) -> None:
    meant = defaultdict(set)
    for one in learnt:
        meant[one.lang, bare(one.text) or one.text].add(one.intent)
    assert {key: intents for key, intents in meant.items() if len(intents) > 1} == {}
