"""The language identifier as a Rasa component; it stands first in the pipeline."""

from typing import Any, Dict, List, Mapping, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.language.codes import SUPPORTED
from bot.nlu.language.reading import MessageReader, Silent
from bot.nlu.language.verdict import Memory, judge

LANGUAGE = "language"
_PAYLOAD_PREFIX = "/"  # a pressed button ("/affirm") is no language


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class LanguageDetector(GraphComponent):
    """Sets "language" on each message from its text and its metadata's locale and memory.

    Of the metadata it reads "locale", "language" (current, locked, evidence) and "dialogue" (asked); every part
    may be missing. Registered as a featurizer: the recipe lets those run anywhere, untrained.
    """

    def __init__(self, reader: MessageReader) -> None:
        self._reader = reader

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "LanguageDetector":
        """Rasa's way to build a component; everything loads here, in the main thread."""
        return cls(MessageReader())

    def process(self, messages: List[Message]) -> List[Message]:
        """Set the verdict on each message, and put it in the parse result."""
        for message in messages:
            text = message.get(TEXT) or ""
            metadata = _mapping(message.get("metadata"))
            silent = text.startswith(_PAYLOAD_PREFIX) or _names_a_place(metadata)
            reading = Silent() if silent else self._reader.read(text)
            verdict = judge(reading, _memory(metadata), _locales(metadata))
            message.set(LANGUAGE, verdict.as_dict(), add_to_output=True)
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing: no trained part asks in which language an example is."""
        return training_data


def _names_a_place(metadata: Mapping[str, Any]) -> bool:
    """Whether an address was asked: it is in the language of its country, not in the buyer's."""
    return _mapping(metadata.get("dialogue")).get("asked") == "address"


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _memory(metadata: Mapping[str, Any]) -> Memory:
    stored = _mapping(metadata.get(LANGUAGE))
    current: object | None = stored.get("current")
    evidence = _mapping(stored.get("evidence"))
    return Memory(
        current=current if isinstance(current, str) and current in SUPPORTED else None,
        locked=stored.get("locked") is True,
        evidence={code: float(evidence[code]) for code in SUPPORTED if code in evidence},
    )


def _locales(metadata: Mapping[str, Any]) -> List[str]:
    locale = metadata.get("locale")
    if isinstance(locale, str):
        return [locale]
    return [part for part in locale if isinstance(part, str)] if locale else []
