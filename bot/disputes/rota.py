"""Who is called to a hand-off that nobody has taken: one after the other, in the order of the rota."""

from collections.abc import Collection, Sequence


def next_called(
    rota: Sequence[str], *, away: Collection[str], called: Collection[str]
) -> str | None:
    """The first who is neither away nor was called before; None once nobody is left."""
    return next((one for one in rota if one not in away and one not in called), None)
