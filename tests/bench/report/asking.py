"""Asks the trained model about data/test, as `amends nlu evaluate` and its sisters do, and keeps every answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.cli.place import ROOT
from bot.cli.progress import progress
from bot.cli.rasa_programs import language_teller, parser
from bot.understanding.answers import ask_parser
from bot.understanding.entities import EntityReport
from bot.understanding.examples import (
    EntityExample,
    IntentExample,
    LanguageExample,
    read_examples,
)
from bot.understanding.intents import IntentReport, Judged, intent_report, judge
from bot.understanding.languages import LanguageReport
from bot.understanding.measure import measure_entities, measure_languages
from bot.understanding.tally import ratio

TESTS = ROOT / "data" / "test"
TODAY = "2026-03-18"  # the day of data/test/entities
OTHER_TOPIC = "out_of_scope"
KINDS = (
    "missing_items",
    "late_delivery",
    "not_received",
    "quality_complaint",
    "wrong_item",
    "billing_duplicate",
    "billing_unrecognised",
    "subscription_charge",
)


@dataclass(frozen=True, slots=True)
class Refusals:
    """What happens at the threshold of config.yml; shares.

    `by_threshold` and `as_other_topic` are of the messages that a shop is for; `of_others` of the rest.
    """

    by_threshold: float
    as_other_topic: float
    of_others: float

    @property
    def together(self) -> float:
        """In-scope messages that are not served at once."""
        return self.by_threshold + self.as_other_topic


@dataclass(frozen=True, slots=True)
class Understanding:
    """Intents of the test split."""

    report: IntentReport
    kinds_recall: float
    refusals: Refusals


def intents(folder: str, model: Path) -> Understanding:
    """Parse one folder of data/test, one message at a time."""
    examples = read_examples(files(folder), IntentExample)
    judged: list[Judged] = []
    with parser(model) as (known, ask), progress(folder.title(), len(examples)) as tick:
        for one in {one.lang: one for one in examples}.values():
            ask({"text": one.text, "lang": one.lang})  # what a language loads counts for none
        for one in examples:
            judged.append(judge(one, ask_parser(ask, {"text": one.text, "lang": one.lang})))
            tick()
    disputes = [one for one in judged if one.example.intent in KINDS]
    return Understanding(
        intent_report(judged, known),
        ratio(sum(one.right for one in disputes), len(disputes)),
        refusals(judged),
    )


def refusals(judged: Sequence[Judged]) -> Refusals:
    """Count them."""
    ours = [one for one in judged if one.example.intent != OTHER_TOPIC]
    others = [one for one in judged if one.example.intent == OTHER_TOPIC]
    taken = [one for one in ours if one.named == OTHER_TOPIC and not one.rejected]
    return Refusals(
        by_threshold=ratio(sum(one.rejected for one in ours), len(ours)),
        as_other_topic=ratio(len(taken), len(ours)),
        of_others=ratio(
            sum(one.rejected or one.named == OTHER_TOPIC for one in others), len(others)
        ),
    )


def languages() -> LanguageReport:
    """As `amends lang evaluate` does."""
    examples = read_examples(files("language"), LanguageExample)
    with (
        language_teller() as (spoken, ask),
        progress("Languages", len(examples)) as tick,
    ):
        return measure_languages(examples, spoken, ask, tick)


def entities(model: Path) -> EntityReport:
    """As `amends nlu evaluate-entities` does."""
    examples = read_examples(files("entities"), EntityExample)
    with (
        parser(model, with_metadata=True) as (_, ask),
        progress("Entities", len(examples)) as tick,
    ):
        return measure_entities(examples, ask, tick, today=TODAY)


def first_messages() -> list[IntentExample]:
    """One message of each language."""
    examples = read_examples(files("intents"), IntentExample)
    return list({one.lang: one for one in reversed(examples)}.values())


def files(folder: str) -> list[Path]:
    """One of data/test, a file a language."""
    return sorted((TESTS / folder).glob("*.jsonl"))
