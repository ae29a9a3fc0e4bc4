"""What is mended in Rasa for the time of a training is itself again afterwards."""

import gzip
import tarfile
from pathlib import Path

import pytest
from rasa.engine.storage import local_model_storage
from rasa.shared.importers import rasa as files
from rasa.shared.importers.importer import TrainingDataImporter

from bot.nlu.quick_training import quick_training

EXAMPLES = "nlu:\n- intent: greet\n  examples: |\n    - hello\n"
QUICKEST = 4  # what the ninth byte of a gzip file says then


@pytest.fixture
def importer(tmp_path: Path) -> TrainingDataImporter:
    (tmp_path / "nlu.yml").write_text(EXAMPLES)
    (tmp_path / "domain.yml").write_text("intents: [greet]\n")
    (tmp_path / "config.yml").write_text("language: en\n")
    return TrainingDataImporter.load_from_config(
        str(tmp_path / "config.yml"), str(tmp_path / "domain.yml"), [str(tmp_path / "nlu.yml")]
    )


def test_the_examples_are_read_once(
    importer: TrainingDataImporter, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[list[str]] = []
    load = files.utils.training_data_from_paths

    def watched(paths: list[str], language: str) -> object:
        read.append(paths)
        return load(paths, language)

    monkeypatch.setattr(files.utils, "training_data_from_paths", watched)
    with quick_training():
        importer.get_domain()
        texts = [example.get("text") for example in importer.get_nlu_data().intent_examples]
        importer.get_nlu_data(language="en")

    assert texts == ["hello"]
    assert len(read) == 1


def test_a_model_is_packed_with_the_quickest_compression(tmp_path: Path) -> None:
    (tmp_path / "weights").write_bytes(bytes(1000))
    with quick_training(), local_model_storage.tarfile.open(tmp_path / "m.tar.gz", "w:gz") as pack:
        pack.add(tmp_path / "weights", "weights")

    assert (tmp_path / "m.tar.gz").read_bytes()[8] == QUICKEST
    with gzip.open(tmp_path / "m.tar.gz") as unpacked:
        assert len(unpacked.read()) > 1000
    assert local_model_storage.tarfile is tarfile
