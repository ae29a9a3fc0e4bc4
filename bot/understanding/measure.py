"""Asks the programs about every example. One question at a time, because a message's time counts."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from bot.understanding.answers import Ask, Parsed, Told, ask_parser, read
from bot.understanding.conversation_memory import LanguageMemory
from bot.understanding.entities import Compared, EntityReport, compare, entity_report, kinds
from bot.understanding.examples import EntityExample, Example, IntentExample, LanguageExample
from bot.understanding.intents import IntentReport, intent_report, judge
from bot.understanding.languages import (
    Heard,
    Heards,
    LanguageReport,
    conversations,
    language_report,
)

Tick = Callable[[], None]
"""Called once an example is done, for who watches."""


def parse_once(ask: Ask, text: str, *, lang: str | None) -> Parsed:
    """One message, its time as in a process that has heard this language before."""
    question = {"text": text, "lang": lang}
    ask(question)
    return ask_parser(ask, question)


def measure_intents(
    examples: Sequence[IntentExample], known: frozenset[str], ask: Ask, tick: Tick
) -> IntentReport:
    """Parse every example and judge the classifier's best intent."""
    _warm_up(examples, ask)
    judged = []
    for example in examples:
        judged.append(judge(example, ask_parser(ask, _question(example))))
        tick()
    return intent_report(judged, known)


def measure_entities(
    examples: Sequence[EntityExample], ask: Ask, tick: Tick, *, today: str | None
) -> EntityReport:
    """Parse every example and compare its facts; `today` (ISO) is what relative dates are relative to."""
    _warm_up(examples, ask)
    measured = kinds(examples)
    metadata = {} if today is None else {"today": today}
    compared: list[Compared] = []
    for example in examples:
        parsed = ask_parser(ask, {**_question(example), "metadata": metadata})
        compared.append(compare(example, parsed, measured))
        tick()
    return entity_report(compared)


def measure_languages(
    examples: Sequence[LanguageExample], spoken: frozenset[str], ask: Ask, tick: Tick
) -> LanguageReport:
    """Tell the language of every example, alone and in its conversation."""
    _warm_up(examples, ask)
    heards = []
    for conversation in conversations(examples):
        for heard in _hear(conversation, spoken, ask):
            heards.append(heard)
            tick()
    return language_report(heards)


def _warm_up(examples: Sequence[Example], ask: Ask) -> None:
    """What is loaded at a language's first message belongs to no message's time."""
    for example in {one.lang: one for one in examples}.values():
        ask(_question(example))


def _question(example: Example) -> Mapping[str, object]:
    return {"text": example.text, "lang": example.lang}


def _hear(
    conversation: Sequence[LanguageExample], spoken: frozenset[str], ask: Ask
) -> Iterator[Heards]:
    locale = conversation[0].locale or conversation[0].lang
    fresh, fresh_with_locale = (LanguageMemory.begin(tag, spoken) for tag in (None, locale))
    memory, memory_with_locale = fresh, fresh_with_locale
    for number, example in enumerate(conversation, start=1):
        alone, _ = _tell(example, fresh, ask)
        alone_with_locale, _ = _tell(example, fresh_with_locale, ask)
        in_turn, memory = _tell(example, memory, ask)
        in_turn_with_locale, memory_with_locale = _tell(example, memory_with_locale, ask)
        yield Heards(
            example,
            number,
            spoken=example.lang in spoken,
            alone=alone,
            alone_with_locale=alone_with_locale,
            in_turn=in_turn,
            in_turn_with_locale=in_turn_with_locale,
        )


def _tell(
    example: LanguageExample, memory: LanguageMemory, ask: Ask
) -> tuple[Heard, LanguageMemory]:
    told = read(ask({"text": example.text, "metadata": memory.metadata()}), Told)
    kept = memory.after(told.language)
    return Heard(kept.code, not told.language.supported, told.ms), kept
