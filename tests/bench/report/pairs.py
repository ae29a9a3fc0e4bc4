"""What is taken for what, most often first."""

from dataclasses import dataclass

from bot.understanding.intents import Confusion


@dataclass(frozen=True, slots=True)
class Pair:
    """`n` messages that meant `true` were named `named`."""

    true: str
    named: str
    n: int


def most_confused(confusion: Confusion, *, most: int) -> list[Pair]:
    """The largest cells outside of the diagonal."""
    cells = [
        Pair(true, named, n)
        for true, row in zip(confusion.intents, confusion.rows, strict=True)
        for named, n in zip(confusion.intents, row, strict=True)
        if n and true != named
    ]
    return sorted(cells, key=lambda pair: (-pair.n, pair.true, pair.named))[:most]
