from collections import Counter

import pytest

from bot.conversations.model import Language
from bot.conversations.ports import Detected
from bot.conversations.router import _language
from bot.understanding.answers import Verdict
from bot.understanding.conversation_memory import LanguageMemory
from bot.understanding.errors import ProgramGarbledError
from bot.understanding.examples import EntityExample, IntentExample, LanguageExample
from bot.understanding.languages import conversations, words
from bot.understanding.measure import (
    measure_entities,
    measure_intents,
    measure_languages,
    parse_once,
)
from tests.understanding.fakes import FakeParser, FakeTeller, some_parse

OURS = frozenset({"en", "de", "fr"})


def no_tick() -> None:
    """Nobody watches."""


def line(text: str, lang: str = "de", **more: object) -> LanguageExample:
    return LanguageExample.model_validate({"text": text, "lang": lang, **more})


def test_every_example_is_asked_once_after_one_to_warm_up_a_language() -> None:
    parser = FakeParser({"no": some_parse("deny"), "nein": some_parse("greet")})
    examples = [
        IntentExample(text=text, lang=lang, intent="deny")
        for text, lang in (("no", "en"), ("nein", "de"))
    ]
    ticks: list[int] = []

    report = measure_intents(examples, frozenset({"deny"}), parser, lambda: ticks.append(1))

    assert report.accuracy == 0.5
    assert len(ticks) == 2
    assert Counter(asked["text"] for asked in parser.asked) == {"no": 2, "nein": 2}


def test_the_time_of_one_message_is_that_of_a_language_heard_before() -> None:
    parser = FakeParser({"no": some_parse("deny")})

    parse_once(parser, "no", lang="de")

    assert parser.asked == [{"text": "no", "lang": "de"}] * 2


def test_an_answer_that_is_none_is_said_to_be_none() -> None:
    with pytest.raises(ProgramGarbledError):
        parse_once(FakeParser({"no": {"intent": 3}}), "no", lang=None)


def test_facts_are_compared_with_the_given_day_sent_along() -> None:
    found = [{"entity": "count", "value": 2}, {"entity": "language", "value": "de"}]
    parser = FakeParser({"2 gestern": some_parse("inform", entities=found)})
    example = EntityExample.model_validate(
        {
            "text": "2 gestern",
            "lang": "de",
            "entities": [
                {"entity": "count", "value": 2},
                {"entity": "date", "value": "2026-03-17"},
            ],
        }
    )

    report = measure_entities([example], parser, no_tick, today="2026-03-18")

    assert parser.asked[-1]["metadata"] == {"today": "2026-03-18"}
    assert (report.all.precision, report.all.recall) == (1.0, 0.5)
    assert [str(fact) for fact in report.mistakes[0].missed] == ["date 2026-03-17"]


def test_a_conversation_carries_its_memory_and_a_message_alone_has_none() -> None:
    teller = FakeTeller()

    report = measure_languages(
        [line("de hallo", conversation=1), line("? ok", conversation=1)], OURS, teller, no_tick
    )

    assert (report.alone.without_locale, report.alone.with_locale) == (0.5, 1.0)
    assert report.by_message["2"].without_locale == 1.0
    carried = teller.asked[-2]["metadata"]
    assert carried == {
        "locale": [],
        "language": {"current": "de", "locked": False, "evidence": {"en": 8.0}},
    }


def test_a_change_of_language_within_a_conversation_is_a_flip() -> None:
    talk = [line(text, conversation="a") for text in ("de hallo", "fr bon", "de doch", "? ok")]

    report = measure_languages([*talk, line("fr bon")], OURS, FakeTeller(), no_tick)

    assert report.flips.conversations == 2
    assert (report.flips.without_locale, report.flips.with_locale) == (2, 2)
    assert report.by_language_last_message["de"].n == 2


def test_a_message_said_to_be_foreign_is_a_false_flag_unless_it_is() -> None:
    report = measure_languages([line("! was"), line("! vad", "sv")], OURS, FakeTeller(), no_tick)

    assert report.false_flags.with_locale == 1.0
    assert report.by_language["sv"].without_locale == 1.0
    assert report.by_language["de"].with_locale == 0.0


def test_a_stated_locale_is_the_clients() -> None:
    teller = FakeTeller()

    measure_languages([line("de hallo", locale="fr-CH")], OURS, teller, no_tick)

    sent = [asked["metadata"] for asked in teller.asked if asked.get("metadata")]
    assert sent[1]["locale"] == ["fr-CH"]
    assert sent[1]["language"]["current"] == "fr"


def test_conversations_of_one_number_in_two_languages_are_two() -> None:
    found = conversations([line("a", conversation=1), line("b", "fr", conversation=1), line("c")])

    assert [len(one) for one in found] == [1, 1, 1]


def test_two_signs_are_a_word_where_no_spaces_are_written() -> None:
    assert words(line("我的包裹呢?", "zh")) == 2
    assert words(line("wo ist es")) == 3
    assert words(line("wo", words=7)) == 7


@pytest.mark.parametrize("supported", [True, False])
def test_memory_is_kept_as_the_gateway_keeps_it(supported: bool) -> None:
    evidence = {"de": 0.0}
    told = Verdict(code="de", confidence=0.9, supported=supported, evidence=evidence)
    detected = Detected("de", 0.9, supported, undecided=False, evidence=evidence)

    ours = LanguageMemory.begin("fr-FR", OURS).after(told)
    gateways = _language(Language(code="fr"), detected)

    assert (ours.code, ours.evidence) == (gateways.code, gateways.evidence)
