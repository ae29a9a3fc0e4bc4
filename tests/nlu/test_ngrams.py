from pathlib import Path

import pytest

from bot.nlu.intents.fitting import class_weights
from bot.nlu.intents.fitting_letters import count, fit_letters
from bot.nlu.intents.ngrams import NgramModel, grams, plain

TEXTS = ["where is my parcel", "my parcel is late", "refund me now", "i want my refund"] * 3
INTENTS = ["track", "track", "refund", "refund"] * 3


@pytest.fixture
def model() -> NgramModel:
    return fit_letters(count(TEXTS), INTENTS, class_weights(INTENTS))


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("PAQUÊTE Perdido", "paquete perdido"),
        ("ＡＢＣ １２３", "abc 000"),
        ("A-1001", "a-0000"),
        ("ไม่ได้รับ", "ไม่ได้รับ"),
        ("½", "0\u20440"),
    ],
)
def test_a_text_is_read_as_a_hurried_thumb_types_it(typed: str, read: str) -> None:
    assert plain(typed) == plain(read)


def test_accents_of_latin_letters_do_not_count_and_thai_vowels_do() -> None:
    assert plain("où") == "ou"
    assert plain("ที่") != plain("ท")


def test_runs_stay_within_their_word_and_know_its_borders() -> None:
    assert grams("ab c") == [
        *(" ", "a", "b", " ", " a", "ab", "b ", " ab", "ab ", " ab "),
        *(" ", "c", " ", " c", "c ", " c "),
    ]


def test_a_typo_is_nearer_to_its_word_than_to_another(model: NgramModel) -> None:
    refund, track = model.scores(["refnud", "parcle"])
    order = sorted(set(INTENTS))
    assert order[refund.argmax()] == "refund"
    assert order[track.argmax()] == "track"


def test_a_text_without_letters_says_nothing(model: NgramModel) -> None:
    assert model.scores([""])[0] == pytest.approx(model.biases)


def test_it_scores_as_the_machine_that_it_was_learnt_by(model: NgramModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    loaded = NgramModel.load(tmp_path)
    assert loaded.rows == model.rows
    assert loaded.scores(TEXTS) == pytest.approx(model.scores(TEXTS), abs=0.01)
