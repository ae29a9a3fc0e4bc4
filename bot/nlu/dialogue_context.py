"""Weighs the moment of the dialogue into the ranking of intents, as a Rasa component after the classifier."""

from typing import Any, Dict, List, Mapping, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.intents.component import IntentClassifier as Classifier
from bot.nlu.likelihood import sign, weighed, weights


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class DialogueContext(GraphComponent, IntentClassifier):
    """Reads `metadata["dialogue"]`, which the gateway sends; without it the ranking stays as it is."""

    @classmethod
    def required_components(cls) -> List[type]:
        """There is a ranking to weigh."""
        return [Classifier]

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "DialogueContext":
        """Nothing to load."""
        return cls()

    def process(self, messages: List[Message]) -> List[Message]:
        """Set intent and ranking anew."""
        for message in messages:
            ranking = _ranking(message)
            if ranking:
                message.set(INTENT, ranking[0], add_to_output=True)
                message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages


def _ranking(message: Message) -> List[Dict[Text, Any]]:
    certain = sign(message.get(TEXT) or "")
    if certain is not None:
        return [{INTENT_NAME_KEY: certain, "confidence": 1.0}]
    metadata = message.get("metadata")
    dialogue = metadata.get("dialogue") if isinstance(metadata, Mapping) else None
    known = dialogue if isinstance(dialogue, Mapping) else {}
    return weighed(message.get(INTENT_RANKING_KEY) or [], weights(known))
