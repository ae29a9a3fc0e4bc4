from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from bot.nlu.encoders.kept import FOLDER, KeptVectors


class Counting:
    """A vector of a text's length and first sign; remembers what it was asked for."""

    name = "counting"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        self.asked += texts
        return np.array([[len(text), ord(text[0])] for text in texts], dtype=np.float32)


@pytest.fixture
def encoder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Counting:
    monkeypatch.setenv(FOLDER, str(tmp_path / "vectors"))
    return Counting()


def test_only_new_sentences_are_encoded_again(encoder: Counting) -> None:
    KeptVectors(encoder).encode(["one", "two"])
    KeptVectors(encoder).encode(["two", "three", "one"])
    assert encoder.asked == ["one", "two", "three"]


def test_rows_are_in_the_order_of_the_texts_kept_or_not(encoder: Counting) -> None:
    KeptVectors(encoder).encode(["abc", "d"])
    assert KeptVectors(encoder).encode(["d", "ef", "abc", "d"]).tolist() == [
        [1, 100],
        [2, 101],
        [3, 97],
        [1, 100],
    ]


def test_sentences_that_left_the_data_are_not_kept(encoder: Counting) -> None:
    for texts in (["one", "two"], ["two", "three"], ["one"]):
        KeptVectors(encoder).encode(texts)
    assert encoder.asked == ["one", "two", "three", "one"]


def test_without_a_folder_nothing_is_kept(
    encoder: Counting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(FOLDER)
    KeptVectors(encoder).encode(["one"])
    KeptVectors(encoder).encode(["one"])
    assert encoder.asked == ["one", "one"]
