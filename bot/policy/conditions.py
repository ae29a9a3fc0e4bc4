"""The `when` of a rung: words, and facts with a bound or a list."""

import re
from dataclasses import dataclass

from bot.disputes.names import ChargeState, EvidenceKind, Fault, Level, Shipping
from bot.disputes.policy import Condition, When
from bot.disputes.when import AMOUNTS, NO_EVIDENCE, Between, Measure, OneOf, Trait
from bot.policy import values
from bot.policy.node import Place

_COUNTRY = re.compile(r"[A-Z]{2}")
_CLOSED = {
    Trait.LEVEL: tuple(Level),
    Trait.EVIDENCE: (*EvidenceKind, NO_EVIDENCE),
    Trait.SHIPPING: tuple(Shipping),
    Trait.PAYMENT: tuple(ChargeState),
    Trait.FAULT: tuple(Fault),
}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What conditions may name: the currency of amounts, and the shop's categories if it lists them."""

    currency: str
    categories: tuple[str, ...] = ()  # none listed: any word


def conditions(place: Place, vocabulary: Vocabulary) -> tuple[When, ...]:
    """All conditions of a rung; a rung without `when` has none."""
    if not place.is_there:
        return ()
    found = (_condition(item, vocabulary) for item in place.items())
    return tuple(one for one in found if one is not None)


def _condition(place: Place, vocabulary: Vocabulary) -> When | None:
    if not place.is_mapping:
        return values.choice(place, Condition)
    entries = place.fields(optional=(*Measure, *Trait))
    stated = [(name, one) for name, one in entries.items() if one.is_there]
    if len(stated) != 1:
        place.wrong("states one fact with its bound or list; give each condition its own braces.")
        return None
    ((name, at),) = stated
    if name in list(Measure):
        return _between(at, Measure(name), vocabulary.currency)
    return OneOf(Trait(name), frozenset(_words(at, Trait(name), vocabulary)))


def _between(place: Place, measure: Measure, currency: str) -> Between:
    at = place.fields(optional=("from", "to"))
    least, most = (_bound(at[name], measure, currency) for name in ("from", "to"))
    if place.is_mapping and least is None and most is None:
        place.wrong("has no bound; write `from`, `to` or both.")
    if least is not None and most is not None and least > most:
        place.wrong("begins above its end and can never hold; swap `from` and `to`.")
    return Between(measure, least, most, currency if measure in AMOUNTS else "")


def _bound(place: Place, measure: Measure, currency: str) -> int | None:
    if not place.is_there:
        return None
    if measure in AMOUNTS:
        return values.money(place, currency).minor
    return values.whole(place)


def _words(place: Place, trait: Trait, vocabulary: Vocabulary) -> tuple[str, ...]:
    items = tuple(place.items())
    if place.is_list and not items:
        place.wrong("is an empty list and can never hold; name what it may be.")
    known = vocabulary.categories if trait is Trait.CATEGORY else _CLOSED.get(trait, ())
    return tuple(_word(item, trait, known) for item in items)


def _word(place: Place, trait: Trait, known: tuple[str, ...]) -> str:
    if known:
        return values.one_of(place, known)
    word = place.text()
    if trait is Trait.COUNTRY and word and not _COUNTRY.fullmatch(word):
        place.wrong(f"should be a country's two capital letters, such as DE, not `{word}`.")
    return word
