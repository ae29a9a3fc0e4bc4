"""What the programs in Rasa's environment write down, read at the door."""

from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, TypeAdapter


class _Stored(BaseModel):
    model_config = ConfigDict(frozen=True)


class Figures(_Stored):
    """A candidate on the test split; shares from 0 to 1."""

    accuracy: float
    macro_f1: float
    styles: dict[str, float]
    weakest: tuple[str, float]
    calibration_error: float


class Times(_Stored):
    """Milliseconds a message."""

    median: float
    mean: float


class Candidate(_Stored):
    """A line of the table of trials."""

    name: str
    figures: Figures
    ms_median: float
    ms_mean: float
    fit_s: float
    second_needed: float | None


class Temperatures(_Stored):
    """One divisor of the scores for all languages, or one for each."""

    common: float
    own: dict[str, float]
    error_common: float
    error_own: float


class Trials(_Stored):
    """All candidates. `nearly_learnt` is the share of test sentences that are nearly a training one."""

    training: int
    test: int
    nearly_learnt: float
    kept: str
    encode_ms: dict[str, Times]
    candidates: tuple[Candidate, ...]
    temperatures: Temperatures
    took_s: float

    @property
    def best_first(self) -> list[Candidate]:
        """By macro-F1."""
        return sorted(self.candidates, key=lambda one: -one.figures.macro_f1)


class Point(_Stored):
    """A peer after some of its epochs, measured on `n` messages."""

    epoch: int
    loss: float
    macro_f1: float
    n: int


class Peer(_Stored):
    """Rasa's own classifier, trained on the same sentences."""

    name: str
    epochs: int
    epochs_of_config: int
    train_s: float
    cpu_s: float
    figures: Figures
    ms_median: float
    ms_mean: float
    curve: tuple[Point, ...]


Kind = TypeVar("Kind")


def stored(path: Path, kind: type[Kind]) -> Kind:
    """A program's figures. Raises pydantic's `ValidationError` when they are of another make."""
    return TypeAdapter(kind).validate_json(path.read_bytes())
