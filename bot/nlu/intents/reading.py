"""How a message is understood: as a whole, and clause by clause where it has several."""

from dataclasses import dataclass
from typing import List, Sequence, Tuple

import numpy as np

from bot.nlu.clauses import Clause, clauses
from bot.nlu.encoders.pair import Encoder
from bot.nlu.intents.model import IntentModel, Ranking

CLAUSE_WEIGHT = 0.3
"""Of what the surest clause says of an intent, beside what the whole says: a long story keeps its point that way."""

_SEVERAL = 2


@dataclass(frozen=True)
class Understood:
    """All intents with their confidence, best first: of the message, and of each clause if it has several."""

    ranking: Ranking
    clauses: Sequence[Tuple[Clause, Ranking]] = ()


@dataclass(frozen=True)
class Reader:
    """The model with the encoders that it was trained with."""

    model: IntentModel
    encoders: Sequence[Encoder]

    def read(self, text: str, code: str) -> Understood:
        """Understand a message in language `code`; whole and clauses are encoded in one go."""
        parts = clauses(text, code)
        if len(parts) < _SEVERAL:
            return Understood(self.rank([text])[0])
        likely = self._likely([text, *(part.text for part in parts)])
        together = likely[:1] + CLAUSE_WEIGHT * likely[1:].max(axis=0)
        rankings = self.model.ranked(likely[1:])
        return Understood(self.model.ranked(together)[0], tuple(zip(parts, rankings, strict=True)))

    def rank(self, texts: Sequence[str]) -> List[Ranking]:
        """The ranking of each text as a whole."""
        return self.model.ranked(self._likely(texts)) if texts else []

    def _likely(self, texts: Sequence[str]) -> "np.ndarray":
        return self.model.likely(encode(self.encoders, texts), texts)


def encode(encoders: Sequence[Encoder], texts: Sequence[str]) -> "np.ndarray":
    """The vectors of all encoders side by side, a row a text."""
    return np.hstack([encoder.encode(texts) for encoder in encoders])
