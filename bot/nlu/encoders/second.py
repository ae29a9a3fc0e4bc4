"""The second encoder: multilingual-e5-small with eight bits a weight, run by onnxruntime.

It reads what the first misses and costs four times as much: only messages of which the first is unsure go through it.
The graph is written at training and lies in the model; pieces and word vectors come from the wheel's file.
"""

from pathlib import Path
from typing import Iterator, List, Sequence, Tuple

import numpy as np

from bot.nlu.encoders.graph_names import EMBEDDINGS, MASK, SECOND
from bot.nlu.encoders.packed import PackedModel
from bot.nlu.encoders.pieces import Pieces
from bot.nlu.encoders.session import open_graph

_PREFIX = "query: "  # the network was taught with it; without it its vectors mean less
_NOTHING_THERE = -10_000.0
_BATCH = 32


class SecondEncoder:
    """Sentences to vectors of unit length; safe across threads."""

    name = SECOND

    def __init__(self, model: PackedModel, graph: Path) -> None:
        self._session = open_graph(graph)
        self._model = model
        self._pieces = Pieces(model.vocabulary, model.shape.positions - 2)
        hidden = model.shape.hidden
        self._places = model.vector("emb.pos").reshape(-1, hidden)
        self._places = self._places + model.vector("emb.type").reshape(-1, hidden)[0]

    def encode(self, texts: Sequence[str]) -> "np.ndarray":
        """(n, 384) float32."""
        cut = [self._pieces.cut(_PREFIX + text) for text in texts]
        vectors = np.empty((len(cut), self._model.shape.hidden), dtype=np.float32)
        for rows in _batches(cut):
            vectors[rows] = self._encode([cut[row] for row in rows])
        return vectors

    def _encode(self, cut: Sequence[Sequence[int]]) -> "np.ndarray":
        longest = max(map(len, cut))
        embeddings = np.zeros((len(cut), longest, self._model.shape.hidden), dtype=np.float32)
        there = np.zeros((len(cut), longest), dtype=np.float32)
        for row, pieces in enumerate(cut):
            embeddings[row, : len(pieces)] = self._model.words(pieces) + self._places[: len(pieces)]
            there[row, : len(pieces)] = 1
        mask = ((1 - there) * _NOTHING_THERE)[:, None, None, :]
        (states,) = self._session.run(None, {EMBEDDINGS: embeddings, MASK: mask})
        sums = (states * there[:, :, None]).sum(axis=1)
        return sums / np.linalg.norm(sums, axis=1, keepdims=True)


def _batches(cut: Sequence[Sequence[int]]) -> Iterator[List[int]]:
    """Rows of about the same length together: little is computed for nothing."""
    order: List[Tuple[int, int]] = sorted((len(pieces), row) for row, pieces in enumerate(cut))
    for start in range(0, len(order), _BATCH):
        yield [row for _, row in order[start : start + _BATCH]]
