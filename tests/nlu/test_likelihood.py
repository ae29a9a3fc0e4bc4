import pytest

from bot.nlu.likelihood import sign, weighed, weights

SHIRT = [
    {"name": "correct_fact", "confidence": 0.40},
    {"name": "missing_items", "confidence": 0.35},
    {"name": "inform", "confidence": 0.15},
]


def test_before_a_case_nobody_corrects_a_fact() -> None:
    ranking = weighed(SHIRT, weights({"case": None, "asked": None}))
    assert ranking[0]["name"] == "missing_items"


def test_a_count_that_was_asked_for_is_an_answer() -> None:
    two = [{"name": "missing_items", "confidence": 0.5}, {"name": "inform", "confidence": 0.3}]
    ranking = weighed(two, weights({"case": "gathering", "asked": "count"}))
    assert ranking[0]["name"] == "inform"


def test_an_answer_to_which_of_two_is_a_problem() -> None:
    broken = [{"name": "inform", "confidence": 0.5}, {"name": "wrong_item", "confidence": 0.4}]
    ranking = weighed(broken, weights({"case": "gathering", "asked": "kind"}))
    assert ranking[0]["name"] == "wrong_item"


def test_a_statement_for_a_ruling_is_no_question_about_policy() -> None:
    why = [
        {"name": "ask_refund_policy", "confidence": 0.95},
        {"name": "inform", "confidence": 0.01},
    ]
    ranking = weighed(why, weights({"case": "resolved", "asked": "statement"}))
    assert ranking[0]["name"] == "inform"


def test_thanks_stay_thanks_while_a_statement_is_asked_for() -> None:
    thanks = [{"name": "thank", "confidence": 0.97}, {"name": "inform", "confidence": 0.01}]
    ranking = weighed(thanks, weights({"case": "resolved", "asked": "statement"}))
    assert ranking[0]["name"] == "thank"


def test_weighing_keeps_the_sum_of_confidences() -> None:
    ranking = weighed(SHIRT, weights({"case": None}))
    assert sum(one["confidence"] for one in ranking) == pytest.approx(0.9)


def test_without_a_dialogue_nothing_changes() -> None:
    assert weighed(SHIRT, weights({})) == SHIRT


@pytest.mark.parametrize("text", ["👍", "👍🏽", "👌!", "✅✅"])
def test_a_thumb_up_is_a_yes(text: str) -> None:
    assert sign(text) == "affirm"


@pytest.mark.parametrize("text", ["👎", "👎🏿", "❌", "مو موافق", "لا، مش موافقة", "غير صحيح"])
def test_a_thumb_down_is_a_no(text: str) -> None:
    assert sign(text) == "deny"


@pytest.mark.parametrize(
    "text", ["", "!", "نعم صحيح", "موافق", "👍👎", "👍 but the lamp is broken", "ok"]
)
def test_anything_else_needs_understanding(text: str) -> None:
    assert sign(text) is None
