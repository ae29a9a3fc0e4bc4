"""The first encoder: Google's multilingual Universal Sentence Encoder, run by onnxruntime.

Every message goes through it. Its graph is written at training and lies in the model; word pieces and their embeddings
come from the wheel's files.
"""

from itertools import chain
from pathlib import Path
from typing import Iterator, List, Sequence

import numpy as np

from bot.nlu.encoders.first_file import FirstFile, FirstPieces
from bot.nlu.encoders.graph_names import (
    AFTER,
    BEFORE,
    EMBEDDINGS,
    FIRST,
    ROOTS,
    SHARES,
    WINDOWS,
)
from bot.nlu.encoders.session import open_graph

_AT_ONCE = 384  # word pieces: more of them at once are no quicker and take more memory


class FirstEncoder:
    """Sentences to vectors of unit length; safe across threads."""

    name = FIRST

    def __init__(self, graph: Path) -> None:
        self._session = open_graph(graph)
        self._pieces = FirstPieces(FirstFile())

    def encode(self, texts: Sequence[str]) -> "np.ndarray":
        """(texts, 512) float32."""
        cut = [self._pieces.cut(text) for text in texts]
        return np.concatenate([self._encode(batch) for batch in _batches(cut)])

    def _encode(self, cut: Sequence[Sequence[int]]) -> "np.ndarray":
        lengths = np.array([len(pieces) for pieces in cut])
        roots = np.sqrt(lengths, dtype=np.float32)
        owners = np.repeat(np.arange(len(cut)), lengths)
        shares = np.zeros((len(cut), len(owners)), dtype=np.float32)
        shares[owners, np.arange(len(owners))] = 1 / roots[owners]
        given = {
            EMBEDDINGS: self._pieces.embeddings(list(chain.from_iterable(cut))),
            WINDOWS: _windows(owners),
            SHARES: shares,
            ROOTS: roots[:, None],
        }
        (vectors,) = self._session.run(None, given)
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def _windows(owners: "np.ndarray") -> "np.ndarray":
    """(pieces, 5): the rows of each piece's neighbours; one past the last where they are of another text."""
    count = len(owners)
    rows = np.arange(count)[:, None] + np.arange(-BEFORE, AFTER + 1)
    inside = (rows >= 0) & (rows < count)
    same_text = owners[np.clip(rows, 0, count - 1)] == owners[:, None]
    return np.where(inside & same_text, rows, count)


def _batches(cut: Sequence[List[int]]) -> Iterator[List[List[int]]]:
    """The texts in their order, so many together that their pieces fit; a longer one goes alone."""
    batch: List[List[int]] = []
    size = 0
    for pieces in cut:
        if batch and size + len(pieces) > _AT_ONCE:
            yield batch
            batch, size = [], 0
        batch.append(pieces)
        size += len(pieces)
    if batch:
        yield batch
