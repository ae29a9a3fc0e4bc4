"""Vectors kept from one training to the next: after a small change only the new sentences are encoded.

A file an encoder, in the folder that the environment variable AMENDS_VECTORS names; without it nothing is kept.
"""

import hashlib
import logging
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Sequence

import numpy as np

from bot.nlu.encoders.pair import Encoder

FOLDER = "AMENDS_VECTORS"
_CHUNK = 2048
_PART = 256
_KEY_BYTES = 16
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class KeptVectors:
    """An encoder that remembers what it encoded for an earlier training."""

    encoder: Encoder

    @property
    def name(self) -> str:
        """The encoder's."""
        return self.encoder.name

    def encode(self, texts: Sequence[str]) -> "np.ndarray":
        """The vectors of `texts`, (texts, width) float32, in their order; says how far it is."""
        folder = os.environ.get(FOLDER)
        path = Path(folder) / f"{self.name}.npz" if folder else None
        known = _read(path)
        keys = [_key(text) for text in texts]
        missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
        known.update(_encoded(self.encoder, missing))
        if path is not None and missing:
            _write(path, {key: known[key] for key in keys})
        return np.stack([known[key] for key in keys]).astype(np.float32)


def _encoded(encoder: Encoder, missing: Dict[bytes, str]) -> Dict[bytes, "np.ndarray"]:
    keys, texts = list(missing), list(missing.values())
    vectors: Dict[bytes, "np.ndarray"] = {}
    with ThreadPoolExecutor(_cores()) as workers:  # numpy and onnxruntime let go of Python's lock
        for start in range(0, len(texts), _CHUNK):
            _log.info("%s: %d of %d sentences", encoder.name, start, len(texts))
            places = range(start, min(start + _CHUNK, len(texts)), _PART)
            parts = workers.map(encoder.encode, (texts[at : at + _PART] for at in places))
            rows = np.concatenate(list(parts)).astype(np.float16)
            vectors.update(zip(keys[start : start + _CHUNK], rows, strict=True))
    return vectors


def _cores() -> int:
    known = getattr(os, "sched_getaffinity", None)
    return len(known(0)) if known else os.cpu_count() or 1


def _read(path: Path | None) -> Dict[bytes, "np.ndarray"]:
    if path is None or not path.is_file():
        return {}
    with np.load(path, allow_pickle=False) as kept:
        rows = kept["vectors"]
        return {key.tobytes(): row for key, row in zip(kept["keys"], rows, strict=True)}


def _write(path: Path, vectors: Dict[bytes, "np.ndarray"]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    whole = path.with_suffix(
        ".tmp.npz"
    )  # moved in one go: a training that is stopped harms no file
    keys: List["np.ndarray"] = [np.frombuffer(key, np.uint8) for key in vectors]
    np.savez(whole, keys=np.stack(keys), vectors=np.stack(list(vectors.values())))
    whole.replace(path)


def _key(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:_KEY_BYTES]
