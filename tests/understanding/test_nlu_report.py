"""The page that `make nlu-report` writes, from figures made up here."""

from collections.abc import Sequence

import pytest

from bot.understanding.answers import Parsed
from bot.understanding.entities import EntityReport, compare, entity_report
from bot.understanding.examples import EntityExample, LanguageExample
from bot.understanding.intents import Confusion, Judged, intent_report
from bot.understanding.languages import LanguageReport
from bot.understanding.measure import measure_languages
from tests.bench.report.asking import KINDS, OTHER_TOPIC, Understanding, refusals
from tests.bench.report.page import LANGUAGES, Findings, page
from tests.bench.report.pairs import Pair, most_confused
from tests.bench.report.server import Server
from tests.bench.report.stored import Candidate, Figures, Peer, Point, Temperatures, Times, Trials
from tests.understanding.fakes import FakeTeller, judged, some_parse

FIGURES = Figures(
    accuracy=0.9,
    macro_f1=0.912,
    styles={"plain": 0.95, "terse": 0.9, "noisy": 0.85, "long": 0.8},
    weakest=("pl", 0.8),
    calibration_error=0.02,
)
TRIALS = Trials(
    training=20_000,
    test=5_000,
    nearly_learnt=0.006,
    kept="both",
    encode_ms={"one": Times(median=2.0, mean=3.0)},
    candidates=(
        Candidate(
            name="both", figures=FIGURES, ms_median=5.0, ms_mean=6.0, fit_s=9.0, second_needed=None
        ),
        Candidate(
            name="cascade", figures=FIGURES, ms_median=3.0, ms_mean=4.0, fit_s=9.0,
            second_needed=0.17,
        ),
    ),
    temperatures=Temperatures(common=1.4, own={"en": 1.4}, error_common=0.02, error_own=0.01),
    took_s=300.0,
)  # fmt: skip


def a_peer(*, epochs: int) -> Peer:
    curve = (Point(epoch=epochs, loss=0.5, macro_f1=0.7, n=5_000),)
    return Peer(
        name="Rasa's default pipeline", epochs=epochs, epochs_of_config=100, train_s=1_500.0,
        cpu_s=2_000.0, figures=FIGURES.model_copy(update={"macro_f1": 0.7}), ms_median=20.0,
        ms_mean=22.0, curve=curve,
    )  # fmt: skip


def understanding(messages: Sequence[Judged]) -> Understanding:
    return Understanding(intent_report(messages, KINDS), 0.95, refusals(messages))


def told() -> LanguageReport:
    lines = [
        LanguageExample(text=f"{code} words", lang=code, conversation=1)
        for code in LANGUAGES
        for _ in range(3)
    ]
    return measure_languages(lines, frozenset(LANGUAGES), FakeTeller(), lambda: None)


def facts() -> EntityReport:
    fact = {"entity": "count", "value": 2}
    parsed = Parsed.model_validate(some_parse("inform", entities=[fact]))
    lines = [
        EntityExample.model_validate({"text": "two", "lang": code, "entities": [fact]})
        for code in LANGUAGES
    ]
    return entity_report([compare(one, parsed, frozenset({"count"})) for one in lines])


def findings(*, epochs: int = 100) -> Findings:
    messages = [
        judged(intent, intent, lang=code, style=style, group="where")
        for intent in (*KINDS, OTHER_TOPIC)
        for code in LANGUAGES
        for style in ("plain", "noisy")
    ]
    return Findings(
        trials=TRIALS,
        peers=(a_peer(epochs=epochs),),
        intents=understanding(messages),
        contrast=understanding(messages),
        languages=told(),
        entities=facts(),
        server=Server(start_s=8.0, rss_mb=400.0, rss_all_languages_mb=500.0),
        training_s=100.0,
    )


def test_the_page_has_the_trials_with_the_kept_one_marked_and_the_peer_beside() -> None:
    written = page(findings())

    assert "| **both** | 91.2 % |" in written
    assert "| cascade (17.0 % of messages) |" in written
    assert "| Rasa: Rasa's default pipeline, 100 of 100 epochs | 70.0 % |" in written
    assert "| points of macro-F1 above Rasa's default pipeline | 30.0 | 10 | met |" in written


def test_a_peer_that_was_stopped_short_is_said_to_be() -> None:
    written = page(findings(epochs=12))

    assert "default pipeline (trained shorter: see below)" in written
    assert "12 of 100 epochs" in written
    assert "stopped short" in written


def test_every_language_has_its_lines() -> None:
    written = page(findings())

    assert all(written.count(f"\n| {code} |") == 3 for code in LANGUAGES)


def test_the_page_tells_how_to_ask_oneself() -> None:
    assert "amends nlu evaluate" in page(findings())


@pytest.mark.parametrize("told", ["written for this project", "real messages will score lower"])
def test_the_page_does_not_praise_its_own_test_split(told: str) -> None:
    assert told in page(findings())


def test_a_message_is_refused_by_the_threshold_or_as_another_topic_but_once() -> None:
    both = judged("inform", OTHER_TOPIC, rejected=True)
    messages = [
        both,
        judged("inform", OTHER_TOPIC),
        judged("inform", "inform"),
        judged("greet", "deny"),
    ]

    found = refusals([*messages, judged(OTHER_TOPIC, "greet", rejected=True)])

    assert (found.by_threshold, found.as_other_topic, found.of_others) == (0.25, 0.25, 1.0)
    assert found.together == 0.5


def test_the_most_confused_pairs_come_first_and_the_right_ones_are_none() -> None:
    table = Confusion(("affirm", "deny", "greet"), ((9, 1, 0), (2, 9, 0), (1, 0, 9)))

    assert most_confused(table, most=2) == [Pair("deny", "affirm", 2), Pair("affirm", "deny", 1)]
