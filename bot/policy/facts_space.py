"""Conditions as constraints on a few facts, and whether some case could meet them all.

A fact is a number or a set of words. Facts are taken to be free of each other but for what is written here, so
"no" is a proof, and "yes" means that nothing here speaks against it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import inf

from bot.disputes import findings
from bot.disputes.names import ChargeState, EvidenceKind, Fault, Kind, Level, Shipping
from bot.disputes.policy import Condition, Policy, When
from bot.disputes.when import NO_EVIDENCE, Between, Measure, OneOf, Trait

_HOURS = 24
_NONE = "none"
_ANY_OTHER = "any other"  # a word that no condition names
ABOUT_PIECES = findings.ABOUT_GOODS | findings.ABOUT_DELIVERY
ARRIVED = frozenset({Shipping.DELIVERED, Shipping.RETURNED})
_SINGLE: dict[str, frozenset[str]] = {  # facts with one word at a time
    Trait.LEVEL: frozenset(Level),
    Trait.SHIPPING: frozenset(Shipping),
    Trait.FAULT: frozenset(Fault),
    "promise": frozenset({"late", "not_late", _NONE}),
    "duplicate": frozenset({"yes", _NONE}),
    "renewal": frozenset({"over", "inside", _NONE}),
}
_SEVERAL: dict[str, frozenset[str]] = {  # facts with several words at once, or with none
    Trait.EVIDENCE: frozenset({*EvidenceKind, NO_EVIDENCE}),
    Trait.PAYMENT: frozenset(ChargeState),
}


@dataclass(frozen=True, slots=True)
class Words:
    """One of the words is true of the fact; or none of them, where it does not hold."""

    fact: str
    words: frozenset[str]
    holds: bool = True


@dataclass(frozen=True, slots=True)
class Range:
    """The number is inside both ends; or outside or absent, where it does not hold."""

    fact: str
    least: float
    most: float
    holds: bool = True


Constraint = Words | Range


def constraint(condition: When, kind: Kind, policy: Policy, *, holds: bool = True) -> Constraint:
    """A condition of a kind's rung, or its opposite, as a constraint. Times are in whole hours."""
    if kind not in ABOUT_PIECES and _is_about_pieces(condition):
        return Words("pieces", frozenset(), holds)
    match condition:
        case OneOf(trait, words):
            return Words(trait, words, holds)
        case Between(measure, least, most):
            unit = _HOURS if measure.startswith("days_") else 1
            last = inf if most is None else (most + 1) * unit - 1
            return Range(measure, (least or 0) * unit, last, holds)
        case Condition.WITHIN_WAIT:
            wait = policy.windows.not_received_wait.total_seconds() // 3_600
            return Range(Measure.DAYS_SINCE_DELIVERY, 0, wait - 1, holds)
        case _:
            fact, named = _NAMED[condition]
            return Words(fact, frozenset(named), holds)


def _is_about_pieces(condition: When) -> bool:
    if isinstance(condition, Between):
        return condition.measure is Measure.PIECES_VALUE
    return condition in (Condition.NOT_DELIVERED, Condition.WITHIN_WAIT)


_NAMED: dict[Condition, tuple[str, Iterable[str]]] = {
    Condition.LATE: ("promise", {"late"}),
    Condition.NOT_LATE: ("promise", {"not_late"}),
    Condition.NOT_DELIVERED: (Trait.SHIPPING, frozenset(Shipping) - ARRIVED),
    Condition.NO_DUPLICATE: ("duplicate", {_NONE}),
    Condition.CHARGES_FOUND: (Trait.PAYMENT, frozenset(ChargeState) - {ChargeState.NONE}),
    Condition.RENEWAL_WINDOW_OVER: ("renewal", {"over"}),
}


_TAKEN = Words(Trait.PAYMENT, frozenset({ChargeState.CAPTURED}))


def possible(constraints: Sequence[Constraint]) -> bool:
    """Whether some case could meet them all."""
    if any(_NONE not in _single(fact, constraints) for fact in ("duplicate", "renewal")):
        constraints = (*constraints, _TAKEN)
    facts = {one.fact for one in constraints}
    words = (fact for fact in facts if fact not in list(Measure))
    return all(_has_words(fact, constraints) for fact in words) and _has_numbers(constraints)


def _has_words(fact: str, constraints: Sequence[Constraint]) -> bool:
    stated = [one for one in constraints if isinstance(one, Words) and one.fact == fact]
    banned = frozenset(word for one in stated if not one.holds for word in one.words)
    wanted = [one.words for one in stated if one.holds]
    if fact in _SEVERAL or fact == Trait.CATEGORY:
        known = _SEVERAL.get(fact, frozenset(word for one in stated for word in one.words))
        whole = known | {_ANY_OTHER} if fact == Trait.CATEGORY else known
        together = whole - banned - {_NONE}
        alone = frozenset({_NONE}) & whole - banned
        return any(one and all(one & each for each in wanted) for one in (together, alone))
    return bool(_single(fact, constraints))


def _single(fact: str, constraints: Sequence[Constraint]) -> frozenset[str]:
    """The words that a fact with one word may have."""
    stated = [one for one in constraints if isinstance(one, Words) and one.fact == fact]
    left = _SINGLE.get(fact, frozenset({_ANY_OTHER}.union(*(one.words for one in stated))))
    for one in stated:
        left = left & one.words if one.holds else left - one.words
    return left


def _has_numbers(constraints: Sequence[Constraint]) -> bool:
    """Nothing was delivered before it was ordered, and pieces cost no more than their order."""
    ranges = [one for one in constraints if isinstance(one, Range)]
    return (
        bool(_numbers(Measure.EARLIER_REMEDIES, ranges))
        and _fits(Measure.PIECES_VALUE, Measure.ORDER_VALUE, ranges)
        and _has_times(ranges, _single(Trait.SHIPPING, constraints))
    )


def _has_times(ranges: Sequence[Range], shipping: frozenset[str]) -> bool:
    """Only what has arrived has a time since its delivery."""
    since_delivery = [one for one in ranges if one.fact == Measure.DAYS_SINCE_DELIVERY]
    still_missing = bool(shipping - ARRIVED) and not any(one.holds for one in since_delivery)
    if still_missing and _numbers(Measure.DAYS_SINCE_ORDER, ranges):
        return True
    fits = _fits(Measure.DAYS_SINCE_DELIVERY, Measure.DAYS_SINCE_ORDER, ranges)
    return bool(shipping & ARRIVED) and fits


def _fits(small: Measure, great: Measure, ranges: Sequence[Range]) -> bool:
    """Whether both can be there, the small one not above the great one."""
    smalls, greats = _numbers(small, ranges), _numbers(great, ranges)
    return bool(smalls and greats) and smalls[0][0] <= greats[-1][1]


def _numbers(measure: Measure, ranges: Sequence[Range]) -> list[tuple[float, float]]:
    """What the number may be, as ranges in their order."""
    stated = [one for one in ranges if one.fact == measure]
    least = max((one.least for one in stated if one.holds), default=0)
    most = min((one.most for one in stated if one.holds), default=inf)
    left = []
    for gap in sorted((one for one in stated if not one.holds), key=lambda one: one.least):
        left.append((least, min(most, gap.least - 1)))
        least = max(least, gap.most + 1)
    left.append((least, most))
    return [(low, high) for low, high in left if low <= high and low < inf]
