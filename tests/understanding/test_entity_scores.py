from bot.understanding.answers import Parsed
from bot.understanding.entities import compare, entity_report, kinds
from bot.understanding.examples import EntityExample
from tests.understanding.fakes import some_parse


def example(*facts: tuple[str, object], lang: str = "en") -> EntityExample:
    listed = [{"entity": entity, "value": value} for entity, value in facts]
    return EntityExample.model_validate({"text": "x", "lang": lang, "entities": listed})


def parsed(*facts: tuple[str, object]) -> Parsed:
    found = [{"entity": entity, "value": value} for entity, value in facts]
    return Parsed.model_validate(some_parse("inform", entities=found))


def test_missed_and_invented_facts_are_counted_by_kind_and_language() -> None:
    measured = kinds([])
    compared = [
        compare(example(("count", 2), ("total", 3)), parsed(("count", 2)), measured),
        compare(example(lang="de"), parsed(("count", 42)), measured),
    ]

    report = entity_report(compared)

    assert (report.all.precision, report.all.recall) == (0.5, 0.5)
    assert report.by_entity["count"].precision == 0.5
    assert report.by_entity["total"].recall == 0.0
    assert report.by_language["de"].by_entity["count"].precision == 0.0
    assert len(report.mistakes) == 2


def test_the_same_fact_twice_must_be_found_twice() -> None:
    twice = example(("count", 2), ("count", 2))

    found = compare(twice, parsed(("count", 2)), kinds([twice]))

    assert (len(found.right), len(found.missed)) == (1, 1)


def test_a_kind_that_no_file_lists_is_not_measured_unless_every_file_must() -> None:
    assert "language" not in kinds([example(("count", 1))])
    assert "language" in kinds([example(("language", "de"))])
    assert "date" in kinds([])
