"""Pure: how well the facts of messages are found, by kind and language."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.understanding.answers import Parsed
from bot.understanding.entity_values import MEASURED, Fact, found_fact
from bot.understanding.examples import EntityExample
from bot.understanding.tally import Score, Times, score, times


@dataclass(frozen=True, slots=True)
class Compared:
    """A message's facts beside those that were found; what is in both is `right`."""

    example: EntityExample
    right: tuple[Fact, ...]
    missed: tuple[Fact, ...]
    invented: tuple[Fact, ...]
    ms: float


@dataclass(frozen=True, slots=True)
class LanguageEntities:
    """The facts of one language's messages, together and by kind."""

    lines: int
    all: Score
    by_entity: Mapping[str, Score]


@dataclass(frozen=True, slots=True)
class EntityReport:
    """All that was measured; `mistakes` are the messages with a fact missed or invented."""

    n: int
    all: Score
    by_entity: Mapping[str, Score]
    by_language: Mapping[str, LanguageEntities]
    ms: Times
    mistakes: tuple[Compared, ...]


def kinds(examples: Iterable[EntityExample]) -> frozenset[str]:
    """The kinds of facts to measure: those every file must list, and what these files list besides."""
    return frozenset(MEASURED) | {one.entity for line in examples for one in line.entities}


def compare(example: EntityExample, parsed: Parsed, measured: frozenset[str]) -> Compared:
    """A line's facts beside the found ones; the same fact twice must be found twice."""
    there = Counter(example.facts)
    found = Counter(
        found_fact(one.entity, one.value) for one in parsed.entities if one.entity in measured
    )
    return Compared(
        example,
        right=_listed(there & found),
        missed=_listed(there - found),
        invented=_listed(found - there),
        ms=parsed.ms,
    )


def entity_report(compared: Sequence[Compared]) -> EntityReport:
    """Measure."""
    languages = sorted({one.example.lang for one in compared})
    return EntityReport(
        n=len(compared),
        all=_score(compared),
        by_entity=_by_entity(compared),
        by_language={
            code: _language([one for one in compared if one.example.lang == code])
            for code in languages
        },
        ms=times([one.ms for one in compared]),
        mistakes=tuple(one for one in compared if one.missed or one.invented),
    )


def _language(compared: Sequence[Compared]) -> LanguageEntities:
    return LanguageEntities(len(compared), _score(compared), _by_entity(compared))


def _by_entity(compared: Sequence[Compared]) -> dict[str, Score]:
    seen = {fact.entity for one in compared for fact in (*one.right, *one.missed, *one.invented)}
    return {entity: _score(compared, entity) for entity in sorted(seen)}


def _score(compared: Sequence[Compared], entity: str | None = None) -> Score:
    """The score of all facts, or of those of one kind."""

    def count(facts: Iterable[Fact]) -> int:
        return sum(entity in (None, fact.entity) for fact in facts)

    right = sum(count(one.right) for one in compared)
    missed = sum(count(one.missed) for one in compared)
    invented = sum(count(one.invented) for one in compared)
    return score(right=right, named=right + invented, there=right + missed)


def _listed(facts: Counter[Fact]) -> tuple[Fact, ...]:
    return tuple(sorted(facts.elements()))
