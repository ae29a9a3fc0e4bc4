"""The second encoder as an ONNX graph with eight bits a weight: written once at training, run by onnxruntime.

A BERT encoder as its paper has it: attention and a feed-forward part in each layer, each added to what went in and
normalised. Activations are quantised as they come (one scale a matrix), weights beforehand (one scale a column).
"""

from pathlib import Path
from typing import Sequence

import numpy as np

from bot.nlu.encoders.graph_names import EMBEDDINGS, MASK
from bot.nlu.encoders.graph_writing import GraphWriter, numbers
from bot.nlu.encoders.packed import PackedModel


def write_second_graph(model: PackedModel, path: Path) -> None:
    """Write the graph of `model`: embeddings and mask in, the last layer's states out.

    `embeddings` and the states are (batch, length, hidden); `mask` is (batch, 1, 1, length), 0 where something stands
    and far below 0 where nothing does.
    """
    _Writing(model).save(path)


class _Writing:
    def __init__(self, model: PackedModel) -> None:
        self._model = model
        self._shape = model.shape
        self._graph = GraphWriter()

    def save(self, path: Path) -> None:
        hidden, heads = self._shape.hidden, self._shape.heads
        self._graph.constant("by_head", np.array([0, 0, heads, hidden // heads], np.int64))
        self._graph.constant("together", np.array([0, 0, hidden], np.int64))
        self._graph.constant("scale", np.array((hidden // heads) ** -0.5, np.float32))
        state = self._normal(EMBEDDINGS, "emb.ln")
        for number in range(self._shape.layers):
            state = self._layer(state, f"l{number}")
        inputs = [numbers(EMBEDDINGS, "B", "L", hidden), numbers(MASK, "B", 1, 1, "L")]
        self._graph.save(path, inputs, numbers(state, "B", "L", hidden))

    def _layer(self, state: str, layer: str) -> str:
        attended = self._linear(self._attention(state, layer), [f"{layer}.ao"], f"{layer}.attended")
        between = self._normal(self._graph.node("Add", [state, attended]), f"{layer}.aln")
        inner = self._gelu(self._linear(between, [f"{layer}.fi"], f"{layer}.inner"))
        outer = self._linear(inner, [f"{layer}.fo"], f"{layer}.outer", self._shape.inner)
        return self._normal(self._graph.node("Add", [between, outer]), f"{layer}.oln")

    def _attention(self, state: str, layer: str) -> str:
        node = self._graph.node
        names = [f"{layer}.{part}" for part in "qkv"]
        parts = [f"{name}.heads" for name in names]
        whole = self._linear(state, names, f"{layer}.qkv")
        node("Split", [whole], parts, axis=-1, num_outputs=3)
        query, key, value = (
            node("Transpose", [node("Reshape", [part, "by_head"])], perm=order)
            for part, order in zip(parts, ([0, 2, 1, 3], [0, 2, 3, 1], [0, 2, 1, 3]), strict=True)
        )
        likeness = node("Mul", [node("MatMul", [query, key]), "scale"])
        weights = node("Softmax", [node("Add", [likeness, MASK])], axis=-1)
        mixed = node("Transpose", [node("MatMul", [weights, value])], perm=[0, 2, 1, 3])
        return node("Reshape", [mixed, "together"])

    def _linear(self, state: str, names: Sequence[str], name: str, width: int | None = None) -> str:
        """`state` times the weights of `names` side by side, plus their biases."""
        columns = width or self._shape.hidden
        weights = np.concatenate([self._model.matrix(f"{one}.w", columns) for one in names]).T
        bias = np.concatenate([self._model.vector(f"{one}.b") for one in names])
        return self._graph.plus(self._graph.linear_in_bytes(state, weights, name), bias, name)

    def _gelu(self, state: str) -> str:
        node, constant = self._graph.node, self._graph.constant
        root = constant("root", np.array(2**0.5, np.float32))
        one, half = (
            constant("one", np.array(1, np.float32)),
            constant("half", np.array(0.5, np.float32)),
        )
        curve = node("Add", [node("Erf", [node("Div", [state, root])]), one])
        return node("Mul", [node("Mul", [state, curve]), half])

    def _normal(self, state: str, weights: str) -> str:
        gain, shift = self._model.vector(f"{weights}.w"), self._model.vector(f"{weights}.b")
        return self._graph.normal(state, gain, shift, weights, self._shape.epsilon)
