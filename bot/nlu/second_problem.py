"""Two problems in one message ("the mug is broken and you charged me twice"), as a Rasa component after the ranking.

The classifier has ranked each clause alone; where two are surely about different disputes, the first is the message's
intent and the second its entity `other_kind`.
"""

from typing import Any, Dict, List, NamedTuple, Sequence, Text, Tuple

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_NAME_KEY, INTENT_RANKING_KEY
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.clauses import Clause
from bot.nlu.intents.component import CLAUSES
from bot.nlu.intents.component import IntentClassifier as Classifier
from bot.nlu.likelihood import KINDS

OTHER_KIND = "other_kind"
# Of each clause alone, where there are two: 0.4 % of unseen messages with one problem are then taken for two by a model
# of half the data and one encoder (1.0 % at 0.8).
SURE = 0.9

# Clauses about one of these are one problem told from several sides: "it is late, and the page says delivered".
_ONE_MATTER = (
    frozenset({"late_delivery", "not_received"}),
    frozenset({"billing_duplicate", "billing_unrecognised", "subscription_charge"}),
)

Ranking = Sequence[Tuple[str, float]]


class Told(NamedTuple):
    """A problem that a clause surely tells."""

    kind: str
    confidence: float
    clause: Clause


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class SecondProblem(GraphComponent, IntentClassifier):
    """Reads what the classifier left of each message's clauses."""

    @classmethod
    def required_components(cls) -> List[type]:
        """It ranks the clauses."""
        return [Classifier]

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "SecondProblem":
        """Nothing to load."""
        return cls()

    def process(self, messages: List[Message]) -> List[Message]:
        """Look for a second problem in each message."""
        for message in messages:
            told = two_problems(message.get(CLAUSES) or ())
            if told is not None:
                _write(message, *told)
        return messages


def two_problems(clauses: Sequence[Tuple[Clause, Ranking]]) -> Tuple[Told, Told] | None:
    """The first two problems that clauses surely tell; None where they tell one, or none for sure."""
    told = _told(clauses, least=sure_enough(max(2, len(clauses))))
    second = next((one for one in told[1:] if _is_another(told[0].kind, one.kind)), None)
    return None if second is None else (told[0], second)


def sure_enough(parts: int) -> float:
    """The confidence that each of `parts` clauses needs: a long story has more chances to be misheard."""
    return 1 - (1 - SURE) * 2 / parts


def _told(clauses: Sequence[Tuple[Clause, Ranking]], *, least: float) -> List[Told]:
    best = ((clause, *ranking[0]) for clause, ranking in clauses if ranking)
    return [
        Told(name, confidence, clause)
        for clause, name, confidence in best
        if name in KINDS and confidence >= least
    ]


def _is_another(first: str, other: str) -> bool:
    return first != other and not any({first, other} <= matter for matter in _ONE_MATTER)


def _write(message: Message, first: Told, other: Told) -> None:
    """The first problem as sure as its clause is, the rest of the ranking in what remains."""
    best = {INTENT_NAME_KEY: first.kind, "confidence": first.confidence}
    rest = [one for one in message.get(INTENT_RANKING_KEY) or [] if one["name"] != first.kind]
    total = sum(one["confidence"] for one in rest)
    share = (1 - first.confidence) / total if total else 0.0
    lower = [{**one, "confidence": one["confidence"] * share} for one in rest]
    message.set(INTENT, best, add_to_output=True)
    message.set(INTENT_RANKING_KEY, [best, *lower], add_to_output=True)
    entity = {
        "entity": OTHER_KIND,
        "value": other.kind,
        "start": other.clause.start,
        "end": other.clause.end,
        "confidence_entity": other.confidence,
        "extractor": "SecondProblem",
    }
    message.set(ENTITIES, [*(message.get(ENTITIES) or []), entity], add_to_output=True)
