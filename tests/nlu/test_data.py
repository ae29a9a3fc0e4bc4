"""What data/nlu and data/test hold: enough of everything, nothing multiplied out, and no test sentence learnt."""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator

import pytest

from bot.nlu.intents.ngrams import plain
from bot.nlu.language.codes import SUPPORTED
from bot.nlu.likelihood import KINDS
from tests.bench.understanding.places import ROOT
from tests.bench.understanding.sentences import Sentence, held_out_sentences, training_sentences

LENGTH = 4  # of the runs of letters by which sentences are compared
NEAR = 0.8  # of the runs of two sentences in common (Jaccard)
MOST_NEAR = 0.05
KIND_EN, KIND, OTHER_EN, OTHER = 60, 25, 30, 12
LEAST_TESTED = 8
STYLES = {"plain", "terse", "noisy", "long"}


@pytest.fixture(scope="module")
def learnt() -> list[Sentence]:
    return training_sentences()


@pytest.fixture(scope="module")
def tested() -> list[Sentence]:
    return [*held_out_sentences(), *held_out_sentences(ROOT / "data" / "test" / "contrast")]


def bare(text: str) -> str:
    """Without case, accents, punctuation and emoji; signs of vowels and tones are letters."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    kept = (sign if unicodedata.category(sign)[0] in "LNM" else " " for sign in apart)
    accents = dict.fromkeys(range(0x300, 0x370))
    return " ".join("".join(kept).translate(accents).split())


def runs(text: str) -> frozenset[str]:
    folded = bare(plain(text)) or text  # `plain` makes all numbers alike
    return frozenset(folded[at : at + LENGTH] for at in range(max(1, len(folded) - LENGTH + 1)))


def is_near(one: frozenset[str], other: frozenset[str]) -> bool:
    common = len(one & other)
    return common >= NEAR * (len(one) + len(other) - common)


def near_duplicates(texts: list[str]) -> Iterator[str]:
    """Each text that is nearly an earlier one."""
    seen: list[frozenset[str]] = []
    for text in texts:
        mine = runs(text)
        if any(is_near(mine, other) for other in seen):
            yield text
        seen.append(mine)


def test_the_measure_takes_another_number_for_no_difference_and_another_matter_for_one() -> None:
    told = ["Two of my 6 plates are missing!", "two of my 4 plates are missing", "Where is my bag?"]
    assert list(near_duplicates(told)) == [told[1]]


def test_no_sentence_of_the_test_split_is_learnt(
    learnt: list[Sentence], tested: list[Sentence]
) -> None:
    known = {(one.lang, bare(one.text)) for one in learnt}
    assert [one for one in tested if (one.lang, bare(one.text)) in known] == []


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
