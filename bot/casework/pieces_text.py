"""Pieces as the shop names them."""

from collections.abc import Sequence

from bot.disputes.case import LineCount
from bot.disputes.restate import RestatedLine


def pieces_text(pieces: Sequence[LineCount | RestatedLine]) -> str:
    """E.g. "2 × Cushion, 1 × Reading lamp"."""
    return ", ".join(f"{piece.count} × {piece.title}" for piece in pieces)
