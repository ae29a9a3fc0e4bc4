"""Writes ONNX graphs, a node at a time. Only training needs this, and with it onnx."""

from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

_OPSET, _FORMAT = 18, 9
_LARGEST = 127  # of a signed byte, the same on both sides of zero

Size = str | int  # of an input or output: a name where it varies
Named = Tuple[str, int, Sequence[Size]]


def numbers(name: str, *sizes: Size) -> Named:
    """An input or output of float32."""
    return name, TensorProto.FLOAT, sizes


def places(name: str, *sizes: Size) -> Named:
    """An input of row numbers, int64."""
    return name, TensorProto.INT64, sizes


class GraphWriter:
    """Collects nodes and constants. Each method takes names of values and answers the name of its result."""

    def __init__(self) -> None:
        self._nodes: List[onnx.NodeProto] = []
        self._constants: Dict[str, onnx.TensorProto] = {}

    def save(self, path: Path, inputs: Sequence[Named], output: Named) -> None:
        """Write what was collected."""
        graph = helper.make_graph(
            self._nodes,
            "encoder",
            [helper.make_tensor_value_info(*one) for one in inputs],
            [helper.make_tensor_value_info(*output)],
            list(self._constants.values()),
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", _OPSET)])
        model.ir_version = _FORMAT
        onnx.save(model, str(path))

    def node(
        self,
        kind: str,
        inputs: Sequence[str],
        outputs: Sequence[str] = (),
        **settings: Any,  # noqa: ANN401 - onnx takes anything
    ) -> str:
        """An operator of ONNX; without `outputs` its one result gets a name of its own."""
        results = list(outputs) or [f"n{len(self._nodes)}"]
        self._nodes.append(helper.make_node(kind, list(inputs), results, **settings))
        return results[0]

    def constant(self, name: str, values: "np.ndarray") -> str:
        """Numbers that are known now; the first ones under a name stay."""
        if name not in self._constants:
            self._constants[name] = numpy_helper.from_array(np.ascontiguousarray(values), name)
        return name

    def linear(self, state: str, weights: "np.ndarray", name: str) -> str:
        """`state` times `weights`."""
        return self.node("MatMul", [state, self.constant(f"{name}.weights", weights)])

    def linear_in_bytes(self, state: str, weights: "np.ndarray", name: str) -> str:
        """The same with eight bits a weight: one scale a column, and one for `state` as it comes."""
        scales = np.abs(weights).max(axis=0) / _LARGEST
        bytes_ = np.clip(np.rint(weights / scales), -_LARGEST, _LARGEST).astype(np.int8)
        quantised = [f"{name}.quantised", f"{name}.scale", f"{name}.zero"]
        self.node("DynamicQuantizeLinear", [state], quantised)
        operands = [quantised[0], self.constant(f"{name}.weights", bytes_), quantised[2]]
        product = self.node("Cast", [self.node("MatMulInteger", operands)], to=TensorProto.FLOAT)
        columns = self.constant(f"{name}.scales", scales.astype(np.float32))
        return self.node("Mul", [product, self.node("Mul", [quantised[1], columns])])

    def plus(self, state: str, bias: "np.ndarray", name: str) -> str:
        """`state` plus `bias` in each row."""
        return self.node("Add", [state, self.constant(f"{name}.bias", bias)])

    def normal(
        self, state: str, gain: "np.ndarray", shift: "np.ndarray", name: str, epsilon: float
    ) -> str:
        """Each row of `state` with mean 0 and variance 1, then times `gain` plus `shift`."""
        operands = [
            state,
            self.constant(f"{name}.gain", gain),
            self.constant(f"{name}.shift", shift),
        ]
        return self.node("LayerNormalization", operands, axis=-1, epsilon=epsilon)
