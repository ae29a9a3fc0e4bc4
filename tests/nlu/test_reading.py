"""A message is read the quick way where that is sure, and by both encoders where it is not."""

from collections.abc import Sequence

import numpy as np
import pytest

from bot.nlu.intents.fitting import fit
from bot.nlu.intents.reading import Reader

KNOWN = {"late": "parcel", "broken": "mug", "wrong": "shirt"}
TEXTS = [f"{word} {number}" for word in KNOWN.values() for number in range(30)]
INTENTS = [name for name in KNOWN for _ in range(30)]


class Seeing:
    """A vector of which of some words a text has; remembers the texts that it was asked for."""

    def __init__(self, name: str, words: Sequence[str]) -> None:
        self.name = name
        self.words = words
        self.asked: list[list[str]] = []

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        self.asked.append(list(texts))
        rows = [[1.0, *(float(word in text) for word in self.words)] for text in texts]
        return np.array(rows, dtype=np.float32)


@pytest.fixture
def first() -> Seeing:
    return Seeing("first", ["parcel", "mug"])


@pytest.fixture
def second() -> Seeing:
    return Seeing("second", ["paket", "tasse", "hemd"])


@pytest.fixture
def reader(first: Seeing, second: Seeing) -> Reader:
    words = dict(zip(KNOWN, ("paket", "tasse", "hemd"), strict=True))
    texts = [*TEXTS, *(f"{word} {number}" for word in words.values() for number in range(30))]
    model = fit([first, second], texts, INTENTS * 2)
    first.asked.clear()
    second.asked.clear()
    return Reader(model, [first, second])


def test_a_sure_message_costs_one_encoder(reader: Reader, second: Seeing) -> None:
    (name, confidence), *_ = reader.read("parcel 3", "en").ranking
    assert (name, confidence > reader.sure) == ("late", True)
    assert second.asked == []


def test_an_unsure_one_is_read_by_both(reader: Reader, first: Seeing, second: Seeing) -> None:
    reader.read("qqq", "en")
    assert first.asked == second.asked == [["qqq"]]


def test_clauses_are_encoded_together_with_their_message(reader: Reader, first: Seeing) -> None:
    text = "my parcel is late, and the mug is broken"
    understood = reader.read(text, "en")
    assert first.asked == [[text, *(clause.text for clause, _ in understood.clauses)]]
    assert len(understood.clauses) == 2


def test_the_order_of_a_ranking_is_that_of_its_confidences(reader: Reader) -> None:
    confidences = [confidence for _, confidence in reader.read("a mug?", "en").ranking]
    assert confidences == sorted(confidences, reverse=True)
    assert sum(confidences) == pytest.approx(1.0)


def test_without_the_second_encoder_the_first_has_the_last_word(first: Seeing) -> None:
    reader = Reader(fit([first], TEXTS, INTENTS), [first])
    assert reader.read("mug 1", "en").ranking[0][0] == "broken"
    assert len(reader.read("qqq", "en").ranking) == len(KNOWN)
