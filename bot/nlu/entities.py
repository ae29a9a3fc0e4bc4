"""Entity rules: order numbers, addresses, amounts, counts and names of languages, found, not learnt.

Runs on the words of the message's own language; values are normalised ("A-1001", 2, minor units),
places are those of the message as it was written.
"""

from typing import Any, Dict, List, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.extraction.counts import find_counts
from bot.nlu.extraction.found import Found
from bot.nlu.extraction.languages import LanguageNames
from bot.nlu.extraction.shapes import Shapes
from bot.nlu.language.codes import DEFAULT
from bot.nlu.language.component import LANGUAGE

_EXTRACTOR = "EntityRules"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class EntityRules(GraphComponent):
    """Adds the facts of each message to its entities; needs `LanguageDetector` before it."""

    def __init__(self) -> None:
        self._shapes = Shapes()
        self._languages = LanguageNames()

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "EntityRules":
        """Rasa's way to build a component."""
        return cls()

    def process(self, messages: List[Message]) -> List[Message]:
        """Find the facts; a pressed button brings its own entities and is left alone."""
        for message in messages:
            text = message.get(TEXT) or ""
            if text and not text.startswith("/"):
                code = (message.get(LANGUAGE) or {}).get("code", DEFAULT)
                entities = [*message.get(ENTITIES, []), *map(_as_rasa, self.find(text, code))]
                message.set(ENTITIES, entities, add_to_output=True)
        return messages

    def find(self, text: str, code: str) -> List[Found]:
        """All facts of `text`, a message in language `code`, in the order they stand."""
        shapes = self._shapes.find(text, code)
        facts = [*shapes, *self._languages.find(text), *find_counts(text, code, shapes)]
        return sorted(facts, key=lambda fact: fact.start)


def _as_rasa(fact: Found) -> Dict[Text, Any]:
    return {
        "entity": fact.entity,
        "value": fact.value,
        "start": fact.start,
        "end": fact.end,
        "confidence_entity": 1.0,
        "extractor": _EXTRACTOR,
    }
