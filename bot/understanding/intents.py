"""Pure: what the classifier's best intents are worth, beside the true ones.

The classifier's best intent counts even where the fallback rejected it; what the rejection is
worth is told apart from it.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.understanding.answers import Parsed
from bot.understanding.calibration import Calibration, calibration
from bot.understanding.examples import IntentExample
from bot.understanding.tally import Score, Times, mean_of, ratio, score, times

WORST = 30
NOTHING = "(nothing)"
"""Stands where the classifier ranked no intent at all."""


@dataclass(frozen=True, slots=True)
class Judged:
    """An example beside what was understood."""

    example: IntentExample
    named: str
    confidence: float
    rejected: bool
    ms: float

    @property
    def right(self) -> bool:
        """Whether the best intent is the true one."""
        return self.named == self.example.intent


@dataclass(frozen=True, slots=True)
class PartScore:
    """The examples of one language, style or group.

    Precision, recall and F1 are means over the intents of the part.
    """

    n: int
    accuracy: float
    precision: float
    recall: float
    f1: float
    rejected: float


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often each true intent (row) was named what (column); rows and columns as `intents`."""

    intents: tuple[str, ...]
    rows: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class IntentReport:
    """All that was measured. `rejected` is a share, `accuracy_of_accepted` is over the others."""

    n: int
    accuracy: float
    macro_f1: float
    rejected: float
    accuracy_of_accepted: float
    unknown_intents: tuple[str, ...]
    by_language: Mapping[str, PartScore]
    by_intent: Mapping[str, Score]
    by_style: Mapping[str, PartScore]
    by_group: Mapping[str, PartScore]
    ms: Times
    calibration: Calibration
    confusion: Confusion
    worst: tuple[Judged, ...]


def judge(example: IntentExample, parsed: Parsed) -> Judged:
    """One example beside its parse."""
    named, confidence = parsed.best
    return Judged(example, named or NOTHING, confidence, parsed.rejected, parsed.ms)


def intent_report(judged: Sequence[Judged], known: Iterable[str]) -> IntentReport:
    """Measure. An intent of the file that is not `known` counts as wrong each time, and is named."""
    by_intent = intent_scores(judged)
    accepted = [one for one in judged if not one.rejected]
    return IntentReport(
        n=len(judged),
        accuracy=_accuracy(judged),
        macro_f1=mean_of(found.f1 for found in by_intent.values()),
        rejected=mean_of(one.rejected for one in judged),
        accuracy_of_accepted=_accuracy(accepted),
        unknown_intents=tuple(sorted(set(by_intent) - set(known))),
        by_language=_parts(judged, lambda one: one.example.lang),
        by_intent=by_intent,
        by_style=_parts(judged, lambda one: one.example.style),
        by_group=_parts(judged, lambda one: one.example.group),
        ms=times([one.ms for one in judged]),
        calibration=calibration([(one.confidence, one.right) for one in judged]),
        confusion=confusion(judged),
        worst=worst(judged),
    )


def intent_scores(judged: Sequence[Judged]) -> dict[str, Score]:
    """The score of each intent that the examples have; one named in vain has no row of its own."""
    there = Counter(one.example.intent for one in judged)
    named = Counter(one.named for one in judged)
    right = Counter(one.named for one in judged if one.right)
    return {
        intent: score(right=right[intent], named=named[intent], there=there[intent])
        for intent in sorted(there)
    }


def confusion(judged: Sequence[Judged]) -> Confusion:
    """True intents against named ones, over every intent that is either."""
    cells = Counter((one.example.intent, one.named) for one in judged)
    intents = tuple(sorted({intent for cell in cells for intent in cell}))
    rows = tuple(tuple(cells[true, named] for named in intents) for true in intents)
    return Confusion(intents, rows)


def worst(judged: Sequence[Judged]) -> tuple[Judged, ...]:
    """The errors that the classifier was surest of."""
    wrong = [one for one in judged if not one.right]
    return tuple(sorted(wrong, key=lambda one: -one.confidence)[:WORST])


def _accuracy(judged: Sequence[Judged]) -> float:
    return ratio(sum(one.right for one in judged), len(judged))


def _parts(
    judged: Sequence[Judged], part_of: Callable[[Judged], str | None]
) -> dict[str, PartScore]:
    names = sorted({name for one in judged if (name := part_of(one)) is not None})
    return {name: _part([one for one in judged if part_of(one) == name]) for name in names}


def _part(judged: Sequence[Judged]) -> PartScore:
    scores = intent_scores(judged).values()
    return PartScore(
        n=len(judged),
        accuracy=_accuracy(judged),
        precision=mean_of(found.precision for found in scores),
        recall=mean_of(found.recall for found in scores),
        f1=mean_of(found.f1 for found in scores),
        rejected=mean_of(one.rejected for one in judged),
    )
