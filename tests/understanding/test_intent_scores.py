import pytest

from bot.understanding.intents import NOTHING, WORST, intent_report
from tests.understanding.fakes import judged

KNOWN = frozenset({"deny", "affirm", "greet"})


def test_an_intent_named_in_vain_lowers_recall_and_has_no_row_of_its_own() -> None:
    report = intent_report([judged("deny", "deny"), judged("deny", "greet")], KNOWN)

    assert list(report.by_intent) == ["deny"]
    assert report.by_intent["deny"].recall == 0.5
    assert report.by_intent["deny"].precision == 1.0
    assert report.macro_f1 == pytest.approx(2 / 3)


def test_an_intent_that_the_model_does_not_know_counts_as_wrong_and_is_named() -> None:
    report = intent_report([judged("deny", "deny"), judged("haggle", "deny")], KNOWN)

    assert report.unknown_intents == ("haggle",)
    assert report.n == 2
    assert report.accuracy == 0.5
    assert report.by_intent["haggle"].f1 == 0.0


def test_a_rejected_message_counts_by_its_best_intent_and_apart() -> None:
    cases = [
        judged("deny", "deny", 0.3, rejected=True),
        judged("deny", "greet"),
        judged("greet", "greet"),
    ]

    report = intent_report(cases, KNOWN)

    assert report.accuracy == pytest.approx(2 / 3)
    assert report.rejected == pytest.approx(1 / 3)
    assert report.accuracy_of_accepted == 0.5


def test_each_language_style_and_group_has_its_own_figures() -> None:
    cases = [
        judged("deny", "deny", lang="de", style="noisy"),
        judged("deny", "greet", lang="fr", style="noisy", group="yes"),
        judged("greet", "greet", lang="fr"),
    ]

    report = intent_report(cases, KNOWN)

    assert {code: one.accuracy for code, one in report.by_language.items()} == {
        "de": 1.0,
        "fr": 0.5,
    }
    assert {name: one.n for name, one in report.by_style.items()} == {"noisy": 2}
    assert {name: one.accuracy for name, one in report.by_group.items()} == {"yes": 0.0}


def test_confusions_have_a_row_for_the_true_and_a_column_for_the_named() -> None:
    report = intent_report([judged("deny", "greet"), judged("deny", NOTHING)], KNOWN)

    assert report.confusion.intents == (NOTHING, "deny", "greet")
    assert report.confusion.rows == ((0, 0, 0), (1, 0, 1), (0, 0, 0))


def test_the_worst_errors_are_the_surest_thirty() -> None:
    errors = [judged("deny", "greet", number / 100) for number in range(40)]

    report = intent_report([*errors, judged("deny", "deny", 1.0)], KNOWN)

    assert len(report.worst) == WORST
    assert [report.worst[0].confidence, report.worst[-1].confidence] == [0.39, 0.10]
