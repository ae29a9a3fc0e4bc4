"""Trains one of the peers with Rasa itself, the real TensorFlow, and watches its epochs."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tensorflow as tf
from rasa.model_training import train_nlu
from rasa.utils import train_utils
from ruamel.yaml import YAML

from tests.bench.understanding.telling import tell

_EPOCHS = "epochs"
_TOLD_EVERY = 100  # steps
_POINTS = 5  # whose weights are kept: those of a large vocabulary are hundreds of megabytes


@dataclass(frozen=True)
class Epoch:
    """After so many epochs: the loss on what is learnt, and the weights as they were."""

    number: int
    loss: float
    weights: Path


@dataclass
class Trained:
    """A model, and how it came to be: seconds by the clock and of all processors, featurizers and all."""

    model: Path
    epochs: int
    train_s: float
    cpu_s: float
    seen: list[Epoch] = field(default_factory=list)


def epochs_of(config: Path) -> int:
    """What the pipeline asks for."""
    return max(one.get(_EPOCHS, 0) for one in YAML(typ="safe").load(config)["pipeline"])


def learn(config: Path, *, data: Path, folder: Path, epochs: int) -> Trained:
    """Train with `epochs` in place of the pipeline's own number; `folder` is emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    seen: list[Epoch] = []
    started, worked = time.monotonic(), time.process_time()
    with _watched(seen, folder, every=max(1, epochs // _POINTS)):
        model = train_nlu(
            config=str(_with_epochs(config, folder, epochs)),
            nlu_data=str(data),
            output=str(folder),
            fixed_model_name="model",
        )
    took, cpu = time.monotonic() - started, time.process_time() - worked
    return Trained(Path(str(model)), epochs, took, cpu, seen)


def _with_epochs(config: Path, folder: Path, epochs: int) -> Path:
    asked: dict[str, Any] = YAML(typ="safe").load(config)
    for component in asked["pipeline"]:
        if _EPOCHS in component:
            component[_EPOCHS] = epochs
    written = folder / "config.yml"
    YAML().dump(asked, written)
    return written


@contextmanager
def _watched(seen: list[Epoch], folder: Path, *, every: int) -> Iterator[None]:
    """Rasa asks this function for what listens to a training; we listen too."""
    asked = train_utils.create_common_callbacks

    def with_ours(*arguments: Any, **named: Any) -> list[Any]:
        return [*asked(*arguments, **named), _Watcher(seen, folder, every)]

    train_utils.create_common_callbacks = with_ours
    try:
        yield
    finally:
        train_utils.create_common_callbacks = asked


class _Watcher(tf.keras.callbacks.Callback):
    def __init__(self, seen: list[Epoch], folder: Path, every: int) -> None:
        super().__init__()
        self._seen, self._folder, self._every = seen, folder, every
        self._steps = 0

    def on_train_batch_end(self, batch: int, logs: "dict[str, float] | None" = None) -> None:
        """Say now and then that it goes on."""
        self._steps += 1
        if self._steps % _TOLD_EVERY == 1:
            tell(f"step {self._steps}, loss {(logs or {}).get('t_loss', 0.0):.3f}")

    def on_epoch_end(self, epoch: int, logs: "dict[str, float] | None" = None) -> None:
        """Keep the weights of some epochs: the test split is asked again with them."""
        number, loss = epoch + 1, (logs or {}).get("t_loss", 0.0)
        tell(f"epoch {number}: loss {loss:.3f}, accuracy {(logs or {}).get('i_acc', 0.0):.3f}")
        weights = self._folder / f"epoch-{number}"
        if number % self._every == 0:
            self.model.save_weights(str(weights))
            self._seen.append(Epoch(number, float(loss), weights))
