from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

from bot.nlu.intents.fitting import best_temperature, fit
from bot.nlu.intents.model import IntentModel, centred, log_softmax

RANDOM = np.random.default_rng(7)
WIDTHS = (10, 6)
MIDDLES = RANDOM.normal(size=(3, 16)).astype(np.float32)
LABELS = np.repeat(["alpha", "beta", "gamma"], 30)
NOISE = RANDOM.normal(scale=0.4, size=(90, 16))
VECTORS = (np.repeat(MIDDLES, 30, axis=0) + NOISE).astype(np.float32)
WORDS = {"alpha": "apple", "beta": "bread", "gamma": "glass"}
TEXTS = [f"{WORDS[label]} number {row}" for row, label in enumerate(LABELS)]


@dataclass(frozen=True)
class Part:
    """Some columns of VECTORS as an encoder that knows TEXTS."""

    name: str
    columns: slice

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        return VECTORS[[TEXTS.index(text) for text in texts], self.columns]


def first() -> Part:
    return Part("first", slice(10))


def second() -> Part:
    return Part("second", slice(10, 16))


@dataclass
class Eyes:
    """See the word that a text is about, and where it lies in the fog only with strong glasses."""

    name: str
    through_fog: bool
    asked: list[str] = field(default_factory=list)

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        self.asked += texts
        return np.stack([self.see(*text.split()) for text in texts])

    def see(self, place: str, word: str, _number: str) -> np.ndarray:
        seen = [word == one for one in WORDS.values()]
        hidden = place == "fog" and not self.through_fog
        return np.array([1, *([0] * len(seen) if hidden else seen)], dtype=np.float32)


@pytest.fixture(scope="module")
def model() -> IntentModel:
    return fit([first(), second()], TEXTS, LABELS)


def best(model: IntentModel, vector: np.ndarray, text: str) -> str:
    """The first one in the ranking of the head that hears all of `vector`."""
    (head,) = (one for one in model.heads if len(one.mean) == len(vector))
    return model.ranked(head.likely(vector[np.newaxis], model.letters([text])))[0][0][0]


def test_the_nearest_meaning_comes_first_and_confidences_sum_to_one(model: IntentModel) -> None:
    (ranking,) = model.ranked(model.heads[-1].likely(MIDDLES[1:2], model.letters(["?"])))
    assert ranking[0][0] == "beta"
    assert sum(confidence for _, confidence in ranking) == pytest.approx(1.0)
    assert [c for _, c in ranking] == sorted((c for _, c in ranking), reverse=True)


def test_letters_decide_where_the_meaning_says_nothing(model: IntentModel) -> None:
    nowhere = VECTORS.mean(axis=0)
    assert [best(model, nowhere, word) for word in ("aple", "braed", "GLÁSS")] == list(WORDS)


def test_a_head_without_the_second_encoder_knows_every_intent_too(model: IntentModel) -> None:
    assert [best(model, middle[:10], "?") for middle in MIDDLES] == list(WORDS)


def test_a_stored_model_ranks_as_the_fitted_one(model: IntentModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    loaded = IntentModel.load(tmp_path)
    assert (loaded.intents, loaded.encoders) == (model.intents, model.encoders)
    for number, head in enumerate(model.heads):
        heard = VECTORS[:9, : len(head.mean)], model.letters(TEXTS[:9])
        assert loaded.heads[number].likely(*heard) == pytest.approx(head.likely(*heard), abs=0.02)


def test_what_is_stored_needs_no_pickle(model: IntentModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    for stored in tmp_path.iterdir():
        with np.load(stored, allow_pickle=False) as arrays:
            assert {arrays[name].dtype.kind for name in arrays.files} <= {"f", "i", "u", "U"}


def test_the_second_encoder_is_asked_only_about_what_is_hard_for_the_first() -> None:
    texts = [
        f"{place} {word} {number}"
        for place in ("sun", "fog")
        for word in WORDS.values()
        for number in range(40)
    ]
    asked = Eyes("second", through_fog=True)

    model = fit(
        [Eyes("first", through_fog=False), asked], texts, [text.split()[1] for text in texts]
    )

    assert sorted(asked.asked) == sorted(text for text in texts if text.startswith("fog"))
    assert [len(head.mean) for head in model.heads] == [4, 8]


def test_two_intents_are_ranked_as_well() -> None:
    model = fit([first(), second()], TEXTS[:60], LABELS[:60])
    assert best(model, MIDDLES[0], "?") == "alpha"


def test_one_encoder_is_enough() -> None:
    model = fit([first()], TEXTS, LABELS)
    assert best(model, MIDDLES[2, :10], "?") == "gamma"


def test_scores_that_shout_are_turned_down() -> None:
    truth = np.arange(60) % 3
    right = np.where(np.arange(60) % 4, truth, (truth + 1) % 3)  # three of four are right
    shouted = 10.0 * np.eye(3)[right]
    sure = np.exp(log_softmax(shouted / best_temperature(shouted, truth))).max(axis=1).mean()
    assert sure == pytest.approx(0.75, abs=0.02)


def test_each_encoders_part_has_unit_length() -> None:
    rows = centred(VECTORS, VECTORS.mean(axis=0), WIDTHS)
    assert np.linalg.norm(rows[:, :10], axis=1) == pytest.approx(np.ones(len(rows)), abs=1e-5)
    assert np.linalg.norm(rows[:, 10:], axis=1) == pytest.approx(np.ones(len(rows)), abs=1e-5)
