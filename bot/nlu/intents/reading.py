"""How a message is understood: as a whole, and clause by clause where it has several; quickly where that is sure."""

from dataclasses import dataclass
from typing import Sequence, Tuple

import numpy as np

from bot.nlu.clauses import Clause, clauses
from bot.nlu.encoders.pair import Encoder
from bot.nlu.intents.model import IntentModel, Ranking, log_softmax

CLAUSE_WEIGHT = 0.3
"""Of what the surest clause says of an intent, beside what the whole says: a long story keeps its point that way."""

SURE = 0.9
"""The confidence that is enough: at 0.9 the cascade understands what both encoders for every message would, and five
messages of six need the first alone (docs/decisions/0008-two-encoders.md)."""

_SEVERAL = 2


@dataclass(frozen=True)
class Understood:
    """All intents with their confidence, best first: of the message, and of each clause if it has several."""

    ranking: Ranking
    clauses: Sequence[Tuple[Clause, Ranking]] = ()


@dataclass(frozen=True)
class Reader:
    """The model with the encoders that it was trained with; from `sure` on, no further encoder is asked."""

    model: IntentModel
    encoders: Sequence[Encoder]
    sure: float = SURE

    def read(self, text: str, code: str) -> Understood:
        """Understand a message in language `code`; whole and clauses are encoded in one go."""
        parts = clauses(text, code)
        if len(parts) < _SEVERAL:
            parts = []
        likely = self._likely([text, *(part.text for part in parts)])
        whole, *rankings = self.model.ranked(np.vstack([of_message(likely), likely[1:]]))
        return Understood(whole, tuple(zip(parts, rankings, strict=True)))

    def _likely(self, texts: Sequence[str]) -> "np.ndarray":
        """(texts, intents): log-probabilities of the whole, which comes first, and of its clauses."""
        letters = self.model.letters(texts)
        heard, likely = [], letters
        for encoder, head in zip(self.encoders, self.model.heads, strict=True):
            heard.append(encoder.encode(texts))
            likely = head.likely(np.hstack(heard), letters)
            if np.exp(of_message(likely).max()) >= self.sure:
                break
        return likely


def of_message(likely: "np.ndarray") -> "np.ndarray":
    """(1, intents): log-probabilities of a message from those of its whole, in the first row, and of its clauses."""
    whole, parts = likely[:1], likely[1:]
    return log_softmax(whole + CLAUSE_WEIGHT * parts.max(axis=0)) if len(parts) else whole
