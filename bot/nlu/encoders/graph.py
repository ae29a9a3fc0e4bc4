"""The second encoder as an ONNX graph with eight bits a weight: written once at training, run by onnxruntime.

A BERT encoder as its paper has it: attention and a feed-forward part in each layer, each added to what went in and
normalised. Activations are quantised as they come (one scale a matrix), weights beforehand (one scale a column).
"""

from pathlib import Path
from typing import Any, List, Sequence

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from bot.nlu.encoders.graph_names import EMBEDDINGS, MASK
from bot.nlu.encoders.packed import PackedModel

_OPSET, _FORMAT = 18, 9
_LARGEST = 127  # of a signed byte, the same on both sides of zero


def write_graph(model: PackedModel, path: Path) -> None:
    """Write the graph of `model`: embeddings and mask in, the last layer's states out.

    `embeddings` and the states are (batch, length, hidden); `mask` is (batch, 1, 1, length), 0 where something stands
    and far below 0 where nothing does.
    """
    onnx.save(_Writer(model).model(), str(path))


class _Writer:
    def __init__(self, model: PackedModel) -> None:
        self._model = model
        self._shape = model.shape
        self._nodes: List[onnx.NodeProto] = []
        self._constants: List[onnx.TensorProto] = []

    def model(self) -> onnx.ModelProto:
        hidden, heads = self._shape.hidden, self._shape.heads
        self._constant("by_head", np.array([0, 0, heads, hidden // heads], np.int64))
        self._constant("together", np.array([0, 0, hidden], np.int64))
        self._constant("scale", np.array((hidden // heads) ** -0.5, np.float32))
        state = self._normal(EMBEDDINGS, "emb.ln", "start")
        for number in range(self._shape.layers):
            state = self._layer(state, f"l{number}")
        graph = helper.make_graph(
            self._nodes,
            "encoder",
            [
                helper.make_tensor_value_info(EMBEDDINGS, TensorProto.FLOAT, ["B", "L", hidden]),
                helper.make_tensor_value_info(MASK, TensorProto.FLOAT, ["B", 1, 1, "L"]),
            ],
            [helper.make_tensor_value_info(state, TensorProto.FLOAT, ["B", "L", hidden])],
            self._constants,
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", _OPSET)])
        model.ir_version = _FORMAT
        return model

    def _layer(self, state: str, layer: str) -> str:
        attended = self._linear(self._attention(state, layer), [f"{layer}.ao"], f"{layer}.attended")
        between = self._normal(
            self._node("Add", [state, attended]), f"{layer}.aln", f"{layer}.between"
        )
        inner = self._gelu(self._linear(between, [f"{layer}.fi"], f"{layer}.inner"))
        outer = self._linear(inner, [f"{layer}.fo"], f"{layer}.outer", self._shape.inner)
        return self._normal(self._node("Add", [between, outer]), f"{layer}.oln", f"{layer}.state")

    def _attention(self, state: str, layer: str) -> str:
        names = [f"{layer}.{part}" for part in "qkv"]
        parts = [f"{name}.heads" for name in names]
        whole = self._linear(state, names, f"{layer}.qkv")
        self._node("Split", [whole], parts, axis=-1, num_outputs=3)
        query, key, value = (
            self._node("Transpose", [self._node("Reshape", [part, "by_head"])], perm=order)
            for part, order in zip(parts, ([0, 2, 1, 3], [0, 2, 3, 1], [0, 2, 1, 3]), strict=True)
        )
        likeness = self._node("Mul", [self._node("MatMul", [query, key]), "scale"])
        weights = self._node("Softmax", [self._node("Add", [likeness, MASK])], axis=-1)
        mixed = self._node("Transpose", [self._node("MatMul", [weights, value])], perm=[0, 2, 1, 3])
        return self._node("Reshape", [mixed, "together"])

    def _linear(self, state: str, names: Sequence[str], name: str, width: int | None = None) -> str:
        """`state` times the weights of `names` side by side, plus their biases."""
        columns = width or self._shape.hidden
        weights = np.concatenate([self._model.matrix(f"{one}.w", columns) for one in names]).T
        bias = np.concatenate([self._model.vector(f"{one}.b") for one in names])
        scales = np.abs(weights).max(axis=0) / _LARGEST
        bytes_ = np.clip(np.rint(weights / scales), -_LARGEST, _LARGEST).astype(np.int8)
        quantised = [f"{name}.quantised", f"{name}.scale", f"{name}.zero"]
        self._node("DynamicQuantizeLinear", [state], quantised)
        operands = [quantised[0], self._constant(f"{name}.weights", bytes_), quantised[2]]
        product = self._node("Cast", [self._node("MatMulInteger", operands)], to=TensorProto.FLOAT)
        scale = self._node(
            "Mul", [quantised[1], self._constant(f"{name}.scales", scales.astype(np.float32))]
        )
        return self._node(
            "Add", [self._node("Mul", [product, scale]), self._constant(f"{name}.bias", bias)]
        )

    def _gelu(self, state: str) -> str:
        root = self._constant("root", np.array(2**0.5, np.float32))
        one, half = (
            self._constant("one", np.array(1, np.float32)),
            self._constant("half", np.array(0.5, np.float32)),
        )
        curve = self._node("Add", [self._node("Erf", [self._node("Div", [state, root])]), one])
        return self._node("Mul", [self._node("Mul", [state, curve]), half])

    def _normal(self, state: str, weights: str, name: str) -> str:
        operands = [
            state,
            self._constant(f"{name}.gain", self._model.vector(f"{weights}.w")),
            self._constant(f"{name}.shift", self._model.vector(f"{weights}.b")),
        ]
        return self._node("LayerNormalization", operands, axis=-1, epsilon=self._shape.epsilon)

    def _node(
        self,
        kind: str,
        inputs: Sequence[str],
        outputs: Sequence[str] = (),
        **settings: Any,  # noqa: ANN401 - onnx takes anything
    ) -> str:
        results = list(outputs) or [f"n{len(self._nodes)}"]
        self._nodes.append(helper.make_node(kind, list(inputs), results, **settings))
        return results[0]

    def _constant(self, name: str, values: "np.ndarray") -> str:
        if all(constant.name != name for constant in self._constants):
            self._constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name
