"""Opens a graph to be run on one thread: a short sentence gains nothing from two, and the other core has work to do."""

from pathlib import Path

import onnxruntime

_ONE_THREAD = 1
_ERRORS_ONLY = 3


def open_graph(path: Path) -> onnxruntime.InferenceSession:
    """A session; safe across threads."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = _ONE_THREAD
    options.inter_op_num_threads = _ONE_THREAD
    options.log_severity_level = _ERRORS_ONLY
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
