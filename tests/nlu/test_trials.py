"""The trials judge what the bot does: their shortcuts give the numbers of the real thing."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from bot.nlu.intents.fitting import fit
from bot.nlu.intents.model import log_softmax
from bot.nlu.intents.reading import Reader
from tests.bench.understanding.candidates import Judgement, cascade, pieces_of, with_clauses
from tests.bench.understanding.figures import calibration_error, figures
from tests.bench.understanding.parts import Batch, words
from tests.bench.understanding.sentences import Sentence, fingerprint
from tests.bench.understanding.vectors import KeptEncoder

KNOWN = {
    "late": ["the parcel is late", "still waiting for it", "a week late already"],
    "broken": ["the mug is broken", "it came with a crack", "broken on arrival"],
}
MESSAGES = ["the mug is broken, and the parcel is late", "late", "it is broken!"]


class Signs:
    """A vector of which letters a text has; remembers how many texts it was asked for."""

    name = "signs"

    def __init__(self) -> None:
        self.asked = 0

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        self.asked += len(texts)
        rows = [[text.count(chr(97 + at)) for at in range(26)] for text in texts]
        return np.array(rows, dtype=np.float32)


@pytest.fixture
def reader() -> Reader:
    texts = [text for told in KNOWN.values() for text in told]
    intents = [name for name, told in KNOWN.items() for _ in told]
    return Reader(fit([Signs()], texts, intents), [Signs()])


def likely(reader: Reader, texts: list[str]) -> np.ndarray:
    (head,) = reader.model.heads
    return head.likely(Signs().encode(texts), reader.model.letters(texts))


def test_clauses_are_weighed_in_as_the_bot_does(reader: Reader) -> None:
    batch = Batch(MESSAGES, ["en"] * 3, Signs().encode(MESSAGES))
    pieces = pieces_of(batch)
    single = [text for parts in pieces for text in parts]
    together = with_clauses(likely(reader, MESSAGES), pieces, likely(reader, single))

    assert [bool(parts) for parts in pieces] == [True, False, False]
    for row, text in enumerate(MESSAGES):
        ranking = dict(reader.read(text, "en").ranking)
        expected = [ranking[name] for name in reader.model.intents]
        assert np.exp(together[row]) == pytest.approx(expected)


def test_a_cascade_asks_again_only_where_the_first_is_unsure() -> None:
    quick = Judgement(log_softmax(np.array([[4.0, 0.0], [0.1, 0.0]])), 1.0)
    full = Judgement(log_softmax(np.array([[0.0, 4.0], [0.0, 4.0]])), 1.0)

    likely, unsure = cascade(quick, full, 0.7)

    assert unsure.tolist() == [False, True]
    assert likely.argmax(axis=1).tolist() == [0, 1]


def test_figures_are_of_the_whole_and_of_its_parts() -> None:
    sentences = [
        Sentence("one", "en", "a", "plain"),
        Sentence("two", "en", "b", "noisy"),
        Sentence("drei", "de", "a", "noisy"),
        Sentence("vier", "de", "b", "noisy"),
    ]
    found = figures(np.log([[0.9, 0.1], [0.1, 0.9], [0.9, 0.1], [0.9, 0.1]]), ["a", "b"], sentences)

    assert found.accuracy == 0.75
    assert found.macro_f1 == pytest.approx((0.8 + 2 / 3) / 2)
    assert found.styles == {"noisy": pytest.approx(2 / 3), "plain": 1.0}
    assert found.weakest == ("de", pytest.approx(1 / 3))
    assert found.calibration_error == pytest.approx(0.15)


def test_a_confidence_that_is_right_as_often_as_it_says_has_no_error() -> None:
    confidence = np.full(10, 0.8)
    assert calibration_error(confidence, np.arange(10) < 8) == pytest.approx(0.0)
    assert calibration_error(confidence, np.arange(10) < 3) == pytest.approx(0.5)


def test_a_sentence_is_encoded_once_for_all_runs(tmp_path: Path) -> None:
    signs = Signs()
    first = KeptEncoder(signs, tmp_path / "signs.npz").encode(["abc", "b", "abc"])
    again = KeptEncoder(signs, tmp_path / "signs.npz").encode(["b", "ab"])

    assert signs.asked == 3
    assert (first[1] == again[0]).all()


def test_words_are_those_of_the_language_with_each_pair() -> None:
    assert words(("Zwei fehlen noch", "de")) == [
        "zwei", "fehlen", "noch", "zwei fehlen", "fehlen noch"
    ]  # fmt: skip


def test_another_content_has_another_fingerprint(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_text("one")
    before = fingerprint(tmp_path)
    assert fingerprint(tmp_path) == before
    assert fingerprint(tmp_path, words=["10 epochs"]) != before
    (tmp_path / "a.yml").write_text("two")
    assert fingerprint(tmp_path) != before
