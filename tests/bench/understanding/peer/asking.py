"""Asks a trained peer about the test split, one message at a time, and judges it as the candidates are judged."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from rasa.core.agent import Agent

from bot.nlu.parse import Parser
from tests.bench.understanding.figures import Figures, figures
from tests.bench.understanding.peer.learning import Epoch
from tests.bench.understanding.sentences import Sentence
from tests.bench.understanding.telling import tell

_NOTHING = 1e-9  # for an intent that the peer did not rank among its best ten
_TOLD_EVERY = 500


@dataclass(frozen=True)
class Answered:
    """The peer's figures, and milliseconds a message through its whole pipeline."""

    figures: Figures
    ms_median: float
    ms_mean: float


class Peer:
    """A trained one, loaded."""

    def __init__(self, model: Path, intents: Sequence[str]) -> None:
        self._processor = Agent.load(str(model)).processor
        self._parser = Parser(self._processor)
        self._intents = list(intents)

    def answer(self, sentences: Sequence[Sentence]) -> Answered:
        """Parse every sentence; the first one's time does not count."""
        self._parser.parse(sentences[0].text, {})
        likely = np.full((len(sentences), len(self._intents)), np.log(_NOTHING))
        took = []
        for row, one in enumerate(sentences):
            if row % _TOLD_EVERY == 0:
                tell(f"{row} of {len(sentences)} parsed")
            parsed: Any = self._parser.parse(one.text, {})
            took.append(parsed["ms"])
            for name, confidence in parsed["ranking"]:
                likely[row, self._intents.index(name)] = np.log(max(confidence, _NOTHING))
        found = figures(likely, self._intents, sentences)
        return Answered(found, float(np.median(took)), float(np.mean(took)))

    def back_to(self, epoch: Epoch) -> None:
        """Give the classifier the weights that it had then."""
        model = self._classifier().model
        model.load_weights(str(epoch.weights)).expect_partial()
        model.prepared_for_prediction = False  # both were made with the other weights
        model._tf_predict_step = None

    def _classifier(self) -> Any:
        nodes = self._processor.graph_runner._instantiated_nodes
        (found,) = (node for name, node in nodes.items() if "DIETClassifier" in name)
        return found._component
