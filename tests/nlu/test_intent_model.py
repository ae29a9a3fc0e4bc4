from pathlib import Path

import numpy as np
import pytest

from bot.nlu.intents.fitting import best_temperature, fit
from bot.nlu.intents.model import IntentModel, centred, log_softmax

RANDOM = np.random.default_rng(7)
WIDTHS = (10, 6)
ENCODERS = [("first", 10), ("second", 6)]
MIDDLES = RANDOM.normal(size=(3, 16)).astype(np.float32)
LABELS = np.repeat(["alpha", "beta", "gamma"], 30)
NOISE = RANDOM.normal(scale=0.4, size=(90, 16))
VECTORS = (np.repeat(MIDDLES, 30, axis=0) + NOISE).astype(np.float32)
WORDS = {"alpha": "apple", "beta": "bread", "gamma": "glass"}
TEXTS = [f"{WORDS[label]} number {row % 7}" for row, label in enumerate(LABELS)]


@pytest.fixture(scope="module")
def model() -> IntentModel:
    return fit(VECTORS, TEXTS, LABELS, ENCODERS)


def best(model: IntentModel, vector: np.ndarray, text: str) -> str:
    return model.ranked(model.likely(vector[np.newaxis], [text]))[0][0][0]


def test_the_nearest_meaning_comes_first_and_confidences_sum_to_one(model: IntentModel) -> None:
    (ranking,) = model.ranked(model.likely(MIDDLES[1:2], ["?"]))
    assert ranking[0][0] == "beta"
    assert sum(confidence for _, confidence in ranking) == pytest.approx(1.0)
    assert [c for _, c in ranking] == sorted((c for _, c in ranking), reverse=True)


def test_letters_decide_where_the_meaning_says_nothing(model: IntentModel) -> None:
    nowhere = VECTORS.mean(axis=0)
    assert [best(model, nowhere, word) for word in ("aple", "braed", "GLÁSS")] == list(WORDS)


def test_a_stored_model_ranks_as_the_fitted_one(model: IntentModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    loaded = IntentModel.load(tmp_path)
    assert (loaded.intents, loaded.encoders) == (model.intents, model.encoders)
    assert loaded.likely(VECTORS[:9], TEXTS[:9]) == pytest.approx(
        model.likely(VECTORS[:9], TEXTS[:9]), abs=0.02
    )


def test_what_is_stored_needs_no_pickle(model: IntentModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    for stored in tmp_path.iterdir():
        with np.load(stored, allow_pickle=False) as arrays:
            assert {arrays[name].dtype.kind for name in arrays.files} <= {"f", "i", "u", "U"}


def test_two_intents_are_ranked_as_well() -> None:
    model = fit(VECTORS[:60], TEXTS[:60], LABELS[:60], ENCODERS)
    assert best(model, MIDDLES[0], "?") == "alpha"


def test_one_encoder_is_enough() -> None:
    model = fit(VECTORS[:, :10], TEXTS, LABELS, ENCODERS[:1])
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
