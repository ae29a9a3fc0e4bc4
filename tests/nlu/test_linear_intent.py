from pathlib import Path

import numpy as np
import pytest

from bot.nlu.linear_model import LinearModel, centred
from bot.nlu.linear_training import fit

RANDOM = np.random.default_rng(7)
MIDDLES = RANDOM.normal(size=(3, 16))
LABELS = np.repeat(["alpha", "beta", "gamma"], 30)
VECTORS = np.repeat(MIDDLES, 30, axis=0) + RANDOM.normal(scale=0.4, size=(90, 16))


@pytest.fixture(scope="module")
def model() -> LinearModel:
    return fit(VECTORS, LABELS)


def test_the_nearest_kind_comes_first_and_confidences_sum_to_one(model: LinearModel) -> None:
    (ranking,) = model.rank(MIDDLES[1:2])
    assert ranking[0][0] == "beta"
    assert sum(confidence for _, confidence in ranking) == pytest.approx(1.0)
    assert [c for _, c in ranking] == sorted((c for _, c in ranking), reverse=True)


def test_a_stored_model_ranks_as_the_fitted_one(model: LinearModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    loaded = LinearModel.load(tmp_path)
    assert loaded.intents == model.intents
    assert loaded.rank(VECTORS[:5])[0][0][1] == pytest.approx(
        model.rank(VECTORS[:5])[0][0][1], 1e-4
    )


def test_what_is_stored_needs_no_pickle(model: LinearModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    (stored,) = tmp_path.iterdir()
    with np.load(stored, allow_pickle=False) as arrays:
        assert {arrays[name].dtype.kind for name in arrays.files} <= {"f", "U"}


def test_two_intents_are_ranked_as_well() -> None:
    model = fit(VECTORS[:60], LABELS[:60])
    assert model.rank(MIDDLES[:1])[0][0][0] == "alpha"


def test_noise_makes_the_model_less_sure() -> None:
    noisy = VECTORS + RANDOM.normal(scale=2.0, size=VECTORS.shape)
    assert fit(noisy, LABELS).temperature > fit(VECTORS, LABELS).temperature


def test_centred_rows_have_unit_length() -> None:
    rows = centred(VECTORS, VECTORS.mean(axis=0))
    assert np.linalg.norm(rows, axis=1) == pytest.approx(np.ones(len(rows)))
