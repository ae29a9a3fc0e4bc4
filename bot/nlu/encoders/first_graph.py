"""The first encoder as an ONNX graph: written once at training, run by onnxruntime.

Three branches of convolutions look at 2, 3 and 5 neighbouring pieces; their states, beside the embeddings themselves,
are averaged over each text and go through a small network. All texts of a batch lie one after the other in one matrix.
"""

from pathlib import Path
from typing import List, Tuple

import numpy as np

from bot.nlu.encoders.first_file import FirstFile
from bot.nlu.encoders.graph_names import AFTER, BEFORE, EMBEDDINGS, ROOTS, SHARES, WINDOWS
from bot.nlu.encoders.graph_writing import GraphWriter, numbers, places

_BRANCHES = ((2, 0), (3, 1), (5, 2))  # pieces in a window, and how many of them come before its own
_WIDTH, _BRANCH, _OUT = 512, 256, 512


def write_first_graph(file: FirstFile, path: Path) -> None:
    """Write the graph: a vector of each text out, not of unit length yet.

    Its inputs:

    - `embeddings` (pieces, 512) of all texts
    - `windows` (pieces, 5): the rows of each piece's neighbours, its own in the middle; the number of pieces itself
      where a neighbour would be of another text
    - `shares` (texts, pieces): what each piece counts in the mean of a text, 1 / root of its length; 0 in another's
    - `roots` (texts, 1): the roots of the lengths
    """
    _Writing(file).save(path)


class _Writing:
    def __init__(self, file: FirstFile) -> None:
        self._file = file
        self._graph = GraphWriter()
        (epsilon,) = file.arrays("eps")
        self._epsilon = float(epsilon)

    def save(self, path: Path) -> None:
        self._graph.constant("nothing", np.zeros((1, _BRANCH), np.float32))
        states = self._graph.node("Concat", [EMBEDDINGS, *self._branches()], axis=-1)
        vectors = self._through_network(self._mean(self._normal(states, "ln_g", "ln_b")))
        inputs = [
            numbers(EMBEDDINGS, "P", _WIDTH),
            places(WINDOWS, "P", BEFORE + 1 + AFTER),
            numbers(SHARES, "T", "P"),
            numbers(ROOTS, "T", 1),
        ]
        self._graph.save(path, inputs, numbers(vectors, "T", _OUT))

    def _branches(self) -> List[str]:
        sizes = [size for size, _ in _BRANCHES]
        starts = [f"start{size}" for size in sizes]
        weights, bias, gain, shift = (
            np.concatenate(self._file.arrays(*(f"{name}{size}" for size in sizes)), axis=-1)
            for name in ("proj", "proj_b", "ln_g", "ln_b")
        )
        state = self._graph.linear(EMBEDDINGS, weights, "starts")
        state = self._graph.plus(state, bias, "starts")
        state = self._graph.normal(state, gain, shift, "starts", self._epsilon)
        self._graph.node("Split", [state], starts, axis=-1, num_outputs=len(starts))
        return [self._branch(*one) for one in zip(starts, _BRANCHES, strict=True)]

    def _branch(self, state: str, window: Tuple[int, int]) -> str:
        size, before = window
        columns = np.arange(BEFORE - before, BEFORE - before + size)
        wanted = self._graph.constant(f"columns{size}", columns.astype(np.int64))
        rows = self._graph.node("Gather", [WINDOWS, wanted], axis=1)
        for layer in (1, 2):
            seen = self._neighbours(state, rows, size)
            heard = self._linear(seen, f"w{layer}_{size}", f"b{layer}_{size}")
            state = self._graph.node("Add", [self._graph.node("Relu", [heard]), state])
        return state

    def _neighbours(self, state: str, rows: str, size: int) -> str:
        """(pieces, size * 256): what stands in each piece's window, side by side."""
        node = self._graph.node
        states = node("Concat", [state, "nothing"], axis=0)
        flat = self._graph.constant(f"flat{size}", np.array([-1, size * _BRANCH], np.int64))
        return node("Reshape", [node("Gather", [states, rows], axis=0), flat])

    def _mean(self, states: str) -> str:
        node = self._graph.node
        (bias,) = self._file.arrays("cnn_b")
        mean = self._linear(node("MatMul", [SHARES, states]), "cnn_W")
        return node("Add", [mean, node("Mul", [ROOTS, self._graph.constant("cnn_b", bias)])])

    def _through_network(self, mean: str) -> str:
        node = self._graph.node
        aside = node("Relu", [self._linear(mean, "d0")])
        inner = node("Relu", [node("Add", [self._linear(mean, "p1"), self._linear(aside, "d1")])])
        aside = node("Relu", [self._linear(inner, "d2")])
        return node("Tanh", [node("Add", [self._linear(inner, "p3"), self._linear(aside, "d3")])])

    def _linear(self, state: str, weights: str, bias: str | None = None) -> str:
        (matrix,) = self._file.arrays(weights)
        product = self._graph.linear(state, matrix, weights)
        return (
            product if bias is None else self._graph.plus(product, *self._file.arrays(bias), bias)
        )

    def _normal(self, state: str, gain: str, shift: str) -> str:
        return self._graph.normal(state, *self._file.arrays(gain, shift), gain, self._epsilon)
