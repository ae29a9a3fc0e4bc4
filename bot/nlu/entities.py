"""Entity rules: order numbers, addresses, amounts, dates, counts and languages, found, not learnt.

Runs on the words of the message's own language; values are normalised ("A-1001", 2, minor units),
places are those of the message as it was written.
"""

import logging
from datetime import date, datetime, timezone
from typing import Any, Dict, List, Mapping, Sequence, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.extraction.counts import find_counts
from bot.nlu.extraction.dates import find_dates
from bot.nlu.extraction.found import Found
from bot.nlu.extraction.languages import LanguageNames
from bot.nlu.extraction.order_formats import formats_in, policy_file
from bot.nlu.extraction.other_numbers import find_other_numbers
from bot.nlu.extraction.shapes import Shapes
from bot.nlu.language.codes import DEFAULT
from bot.nlu.language.component import LANGUAGE

_EXTRACTOR = "EntityRules"


_LONGEST = 2_000  # signs read; what stands further on in a message is for people
logger = logging.getLogger(__name__)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class EntityRules(GraphComponent):
    """Adds the facts of each message to its entities; needs `LanguageDetector` before it.

    Reads `metadata = {"today": "2026-03-18", "locale": [...]}`; both may be missing.
    """

    def __init__(self, order_formats: Sequence[str] = ()) -> None:
        self._shapes = Shapes(order_formats)
        self._languages = LanguageNames()

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "EntityRules":
        """Rasa's way to build a component; the shop's order formats come from its policy."""
        return cls(formats_in(policy_file()))

    def process(self, messages: List[Message]) -> List[Message]:
        """Find the facts; a pressed button brings its own entities and is left alone."""
        for message in messages:
            text = message.get(TEXT) or ""
            if text and not text.startswith("/"):
                entities = [*message.get(ENTITIES, []), *map(_as_rasa, self._found(message))]
                message.set(ENTITIES, entities, add_to_output=True)
        return messages

    def find(
        self, text: str, code: str, today: date | None = None, region: str = ""
    ) -> List[Found]:
        """All facts of `text`, a message in language `code`, in the order they stand."""
        read = text[:_LONGEST]
        shapes = self._shapes.find(read, code)
        day = today or datetime.now(timezone.utc).date()
        dates = find_dates(read, code, day, taken=shapes, region=region)
        taken = [*shapes, *dates]
        others = find_other_numbers(read, taken)
        counts = find_counts(read, code, [*taken, *others])
        facts = [*taken, *self._languages.find(read), *counts]
        return sorted(facts, key=lambda fact: fact.start)

    def _found(self, message: Message) -> List[Found]:
        """The facts of a message; none when a rule breaks, for its intent still stands."""
        metadata = message.get("metadata")
        told = metadata if isinstance(metadata, Mapping) else {}
        code = (message.get(LANGUAGE) or {}).get("code", DEFAULT)
        try:
            return self.find(message.get(TEXT), code, _day(told), _region(told))
        except Exception as problem:  # noqa: BLE001 - its text and trace could hold the buyer's words
            logger.error("entities not read (%s, %s)", code, type(problem).__name__)  # noqa: TRY400
            return []


def _day(told: Mapping[str, Any]) -> date | None:
    """The buyer's "today" of the metadata; None for whatever else stands there."""
    try:
        return date.fromisoformat(told.get("today") or "")
    except (TypeError, ValueError):
        return None


def _region(told: Mapping[str, Any]) -> str:
    """The country of the first locale: "US" of "en-US"."""
    locale = told.get("locale")
    locales = locale if isinstance(locale, (list, tuple)) else [locale]
    first = next((one for one in locales if isinstance(one, str)), "")
    return first.replace("_", "-").rpartition("-")[2].upper()


def _as_rasa(fact: Found) -> Dict[Text, Any]:
    return {
        "entity": fact.entity,
        "value": fact.value,
        "start": fact.start,
        "end": fact.end,
        "confidence_entity": 1.0,
        "extractor": _EXTRACTOR,
    }
