"""The intent classifier as a Rasa component: encoders, letters and clauses in one (docs/understanding.md).

Rasa's own `LogisticRegressionClassifier` needs skops, whose import takes longer than all else; DIET understands fewer
of the same sentences. The encoders live in here and not in featurizers, since clauses are encoded with the whole.
"""

import shutil
import tempfile
from pathlib import Path
from typing import Any, Dict, List, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier as RasaIntentClassifier
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.encoders.kept import KeptVectors
from bot.nlu.encoders.pair import load_for_training, load_to_serve
from bot.nlu.intents.model import IntentModel, Ranking
from bot.nlu.intents.reading import Reader, Understood
from bot.nlu.language.codes import DEFAULT
from bot.nlu.language.component import LANGUAGE, LanguageDetector

CLAUSES = "clauses"
"""Under this name a message carries what its clauses mean, for `SecondProblem`; it is no output."""

_RANKING_LENGTH = 15
_NOTHING = {INTENT_NAME_KEY: None, "confidence": 0.0}


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(GraphComponent, RasaIntentClassifier):
    """Sets intent and ranking on every message that is words; a pressed button ("/affirm") is none."""

    @classmethod
    def required_components(cls) -> List[type]:
        """The language says where a message's clauses end."""
        return [LanguageDetector]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """No settings: the few knobs were tuned once, in `fitting`."""
        return {}

    def __init__(
        self, storage: ModelStorage, resource: Resource, reader: Reader | None = None
    ) -> None:
        self._storage = storage
        self._resource = resource
        self._reader = reader

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "IntentClassifier":
        """A classifier that is not trained yet."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,  # noqa: ANN401 - Rasa's signature
    ) -> "IntentClassifier":
        """The trained classifier; a model without one fails here and not at the first message."""
        with model_storage.read_from(resource) as folder:
            model = IntentModel.load(folder)
            return cls(
                model_storage, resource, Reader(model, load_to_serve(folder, model.encoders))
            )

    def train(self, training_data: TrainingData) -> Resource:
        """Encode and fit all intent examples; store numbers and the encoders' graphs."""
        from bot.nlu.intents.fitting import fit  # noqa: PLC0415 - scikit-learn, only here

        examples = [one for one in training_data.intent_examples if one.get(TEXT)]
        texts = [one.get(TEXT) for one in examples]
        with tempfile.TemporaryDirectory() as made, self._storage.write_to(self._resource) as kept:
            encoders = load_for_training(Path(made))
            sources = [KeptVectors(encoder) for encoder in encoders]
            model = fit(sources, texts, [one.get(INTENT) for one in examples])
            model.save(kept)
            shutil.copytree(made, kept, dirs_exist_ok=True)
        self._reader = Reader(model, encoders)
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        """Rank the intents of each message."""
        for message in messages:
            understood = self._read(message)
            ranking = _as_rasa(understood.ranking)
            message.set(CLAUSES, understood.clauses)
            message.set(INTENT, ranking[0] if ranking else dict(_NOTHING), add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages

    def _read(self, message: Message) -> Understood:
        text = message.get(TEXT) or ""
        if self._reader is None or not text.strip() or text.startswith("/"):
            return Understood([])
        return self._reader.read(text, (message.get(LANGUAGE) or {}).get("code", DEFAULT))


def _as_rasa(ranking: Ranking) -> List[Dict[Text, Any]]:
    return [
        {INTENT_NAME_KEY: name, "confidence": confidence}
        for name, confidence in ranking[:_RANKING_LENGTH]
    ]
