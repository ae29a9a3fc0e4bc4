"""Texts into the pieces of a SentencePiece unigram vocabulary: the likeliest way to cut, found by Viterbi."""

import re
from typing import List

from bot.nlu.encoders.packed import Vocabulary

_SPACE = "\u2581"  # SentencePiece writes a space as this sign, and puts one before the first word
_BLANKS = re.compile(" {2,}")
_UNKNOWN_COSTS = 10.0  # log-probability below the rarest piece, as in SentencePiece


class Pieces:
    """Cuts texts; safe across threads."""

    def __init__(self, vocabulary: Vocabulary, most: int) -> None:
        """`most`: how many pieces the network reads at once; what is longer loses its end."""
        self._known = vocabulary
        self._most = most - 2
        self._longest = max(map(len, vocabulary.pieces))
        self._unknown = min(score for _, score in vocabulary.pieces.values()) - _UNKNOWN_COSTS

    def cut(self, text: str) -> List[int]:
        """The numbers of the pieces, between the marks of beginning and end."""
        spaced = _BLANKS.sub(" ", self._rewritten(text))
        begun = spaced if spaced.startswith(" ") else f" {spaced}"
        return [
            self._known.first,
            *self._best(begun.replace(" ", _SPACE))[: self._most],
            self._known.last,
        ]

    def _rewritten(self, text: str) -> str:
        written = self._known.written
        return "".join(written.get(ord(sign), sign) for sign in text)

    def _best(self, text: str) -> List[int]:
        pieces, unknown = self._known.pieces, (self._known.unknown, self._unknown)
        best = [0.0, *[float("-inf")] * len(text)]
        cuts = [(0, 0)] * (len(text) + 1)  # (where the piece that ends here begins, its number)
        for start in range(len(text)):
            for end in range(start + 1, min(len(text), start + self._longest) + 1):
                piece = pieces.get(text[start:end]) or (unknown if end == start + 1 else None)
                if piece is not None and best[start] + piece[1] > best[end]:
                    best[end] = best[start] + piece[1]
                    cuts[end] = (start, piece[0])
        numbers, end = [], len(text)
        while end:
            end, number = cuts[end]
            numbers.append(number)
        return numbers[::-1]
