"""Pure: where the parts of the report's two pictures stand, in pixels."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.understanding.calibration import Bin
from bot.understanding.intents import Confusion
from bot.understanding.tally import ratio

CELL = 21
LABELS = 150
"""Room for the intents' names, at the left and above."""
CHART, MARGIN = 320, 40


@dataclass(frozen=True, slots=True)
class Label:
    """An intent's name beside its row and above its column; `middle` is counted in the grid."""

    name: str
    middle: float


@dataclass(frozen=True, slots=True)
class Cell:
    """How often a true intent was named so; `strength` (0 to 1) is the share of its row."""

    x: int
    y: int
    n: int
    strength: float
    right: bool
    true: str
    named: str


@dataclass(frozen=True, slots=True)
class Matrix:
    """The confusion matrix; empty cells are not drawn."""

    side: int
    labels: tuple[Label, ...]
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """The accuracy of one bin of confidences, beside the accuracy that it promises."""

    x: float
    y: float
    width: float
    height: float
    promised_y: float
    bin: Bin


def matrix(confusion: Confusion) -> Matrix:
    """The picture of the confusions."""
    labels = tuple(
        Label(name, place * CELL + CELL / 2) for place, name in enumerate(confusion.intents)
    )
    cells = tuple(cell for row in range(len(confusion.rows)) for cell in _row(confusion, row))
    return Matrix(CELL * len(labels), labels, cells)


def bars(bins: Sequence[Bin]) -> tuple[Bar, ...]:
    """The picture of the calibration, in a square of `CHART` pixels."""
    return tuple(
        Bar(
            x=one.low * CHART,
            y=(1 - one.accuracy) * CHART,
            width=(one.high - one.low) * CHART - 2,
            height=one.accuracy * CHART,
            promised_y=(1 - one.confidence) * CHART,
            bin=one,
        )
        for one in bins
    )


def _row(confusion: Confusion, row: int) -> list[Cell]:
    counts = confusion.rows[row]
    return [
        Cell(
            x=column * CELL,
            y=row * CELL,
            n=n,
            strength=ratio(n, sum(counts)),
            right=column == row,
            true=confusion.intents[row],
            named=confusion.intents[column],
        )
        for column, n in enumerate(counts)
        if n
    ]
