from pathlib import Path
from typing import Any

from rasa.shared.nlu.training_data.message import Message
from ruamel.yaml import YAML

from bot.nlu.clauses import Clause, clauses
from bot.nlu.intents.component import CLAUSES
from bot.nlu.likelihood import KINDS
from bot.nlu.second_problem import SURE, SecondProblem, sure_enough

DOMAIN = Path(__file__).parents[2] / "domain.yml"


def heard(text: str, **kinds: str) -> list[tuple[Clause, list[tuple[str, float]]]]:
    """Each clause with the kind whose word it holds; all else is small talk."""
    kinds = kinds or {"broken": "quality_complaint", "twice": "billing_duplicate"}
    return [(clause, [_best(clause.text, kinds)]) for clause in clauses(text, "en")]


def _best(text: str, kinds: dict[str, str]) -> tuple[str, float]:
    named = [kind for word, kind in kinds.items() if word in text]
    return (named[0] if named else "greet", 0.4 if "perhaps" in text else 0.99)


RANKING = [
    {"name": "billing_duplicate", "confidence": 0.5},
    {"name": "quality_complaint", "confidence": 0.4},
    {"name": "greet", "confidence": 0.1},
]


def understood(text: str, kinds: dict[str, str] | None = None, **data: Any) -> Message:
    message = Message(
        data={
            "text": text,
            CLAUSES: heard(text, **(kinds or {})),
            "intent": RANKING[0],
            "intent_ranking": RANKING,
            **data,
        }
    )
    SecondProblem().process([message])
    return message


def other_kinds(message: Message) -> list[str]:
    return [e["value"] for e in message.get("entities", []) if e["entity"] == "other_kind"]


def test_the_first_problem_is_the_intent_and_the_second_its_entity() -> None:
    message = understood("the mug is broken and you charged me twice")
    assert message.get("intent") == {"name": "quality_complaint", "confidence": 0.99}
    assert other_kinds(message) == ["billing_duplicate"]


def test_what_was_told_first_is_first() -> None:
    message = understood("you charged me twice. And the mug is broken too")
    assert message.get("intent")["name"] == "billing_duplicate"
    assert other_kinds(message) == ["quality_complaint"]


def test_the_ranking_begins_with_the_first_problem_and_keeps_its_sum() -> None:
    ranking = understood("the mug is broken and you charged me twice").get("intent_ranking")
    assert [one["name"] for one in ranking] == ["quality_complaint", "billing_duplicate", "greet"]
    assert abs(sum(one["confidence"] for one in ranking) - 1) < 1e-9


def test_the_entity_shows_the_clause_that_tells_the_second_problem() -> None:
    text = "hello dear shop, the mug is broken and you charged me twice"
    (entity,) = understood(text).get("entities")
    assert text[entity["start"] : entity["end"]] == "you charged me twice"


def test_entities_found_before_are_kept() -> None:
    order = {"entity": "order_number", "value": "A-1001"}
    message = understood("the mug is broken and you charged me twice", entities=[order])
    assert message.get("entities")[0] == order


def test_one_problem_told_in_two_clauses_is_one() -> None:
    message = understood("the mug is broken and its handle is broken as well")
    assert other_kinds(message) == []
    assert message.get("intent") == RANKING[0]


def test_a_doubtful_second_problem_is_none() -> None:
    assert other_kinds(understood("the mug is broken and perhaps you charged me twice")) == []


def test_a_problem_and_a_request_are_one_problem() -> None:
    assert other_kinds(understood("the mug is broken and I want my money back")) == []


def test_the_sides_of_one_matter_are_one_problem() -> None:
    where = {"late": "late_delivery", "delivered": "not_received"}
    assert other_kinds(understood("it is very late. the page says delivered", where)) == []


def test_without_clauses_everything_stays_as_it_is() -> None:
    message = Message(data={"text": "the mug is broken and you charged me twice"})
    assert SecondProblem().process([message])[0].get("intent") is None


def test_its_kinds_are_intents_of_the_domain_and_its_entity_is_known() -> None:
    domain = YAML(typ="safe").load(DOMAIN)
    assert set(domain["intents"]) >= set(KINDS)
    assert "other_kind" in domain["entities"]


def test_a_second_problem_is_surer_than_a_yes_that_moves_money() -> None:
    assert SURE > 0.6


def test_the_more_clauses_a_message_has_the_surer_each_must_be() -> None:
    needed = [sure_enough(parts) for parts in range(2, 9)]
    assert needed == sorted(needed)
    assert (round(needed[0], 9), needed[-1] < 1) == (SURE, True)
