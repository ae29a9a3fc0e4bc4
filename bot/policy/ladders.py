"""The kinds section: evidence and remedies in order."""

import re
from collections.abc import Mapping

from bot.disputes.money import Money
from bot.disputes.names import Kind, Need, RemedyKind, Tier
from bot.disputes.policy import (
    AmountRule,
    Clause,
    Condition,
    DuplicateCharge,
    FixedAmount,
    KindPolicy,
    LastRenewal,
    LinesPrice,
    Nothing,
    PercentOfLines,
    Rung,
    WholeOrder,
)
from bot.policy import values
from bot.policy.node import Place

_PERCENT = re.compile(r"(\d+)\s*%")
_WHOLE = 100
_NAMED: Mapping[str, AmountRule] = {
    "lines": LinesPrice(),
    "order": WholeOrder(),
    "duplicate": DuplicateCharge(),
    "renewal": LastRenewal(),
}
Titles = Mapping[str, Mapping[str, str]]  # clause id -> language -> title


def kind_policy(place: Place, kind: Kind, *, currency: str, titles: Titles) -> KindPolicy:
    """One kind's evidence and ladder."""
    at = place.fields("evidence", "remedies")
    rungs = tuple(
        _rung(item, kind, currency=currency, titles=titles) for item in at["remedies"].items()
    )
    return KindPolicy(
        evidence=frozenset(values.choices(at["evidence"], Need)),
        ladder=tuple(rung for rung in rungs if rung is not None),
    )


def _rung(place: Place, kind: Kind, *, currency: str, titles: Titles) -> Rung | None:
    at = place.fields("id", "title", "remedy", optional=("amount", "when", "returns", "granted_by"))
    remedy = values.choice(at["remedy"], RemedyKind)
    clause_id = f"{kind}.{at['id'].text()}"
    when = at["when"]
    if remedy is None:
        return None
    return Rung(
        remedy=remedy,
        amount=_amount(place, at["amount"], remedy, currency),
        clause=Clause(clause_id, at["title"].text(), titles.get(clause_id, {})),
        when=values.choices(when, Condition) if when.is_there else (),
        return_from=_return_from(at["returns"], currency),
        granted_by=_tier(at["granted_by"]),
    )


def _amount(rung: Place, place: Place, remedy: RemedyKind, currency: str) -> AmountRule:
    if remedy is RemedyKind.EXPLAIN:
        if place.is_there:
            place.wrong("an explanation costs nothing; take the amount away.")
        return Nothing()
    if not place.is_there:
        rung.wrong("`amount` is missing; say lines, order, a percentage or a fixed amount.")
        return Nothing()
    return _stated(place, place.text(), currency)


def _stated(place: Place, text: str, currency: str) -> AmountRule:
    if text in _NAMED:
        return _NAMED[text]
    percent = _PERCENT.fullmatch(text)
    if percent is None:
        return FixedAmount(values.amount(place, text, currency))
    if not 1 <= int(percent[1]) <= _WHOLE:
        place.wrong(f"should be 1 % to 100 %, not `{text}`.")
    return PercentOfLines(int(percent[1]))


def _return_from(place: Place, currency: str) -> Money | None:
    text = place.text() if place.is_there else "never"
    if text == "never":
        return None
    if text == "always":
        return Money.zero(currency)
    word, _, stated = text.partition(" ")
    if word != "from":
        place.wrong(f'should be never, always or "from 25.00", not `{text}`.')
        return None
    return values.amount(place, stated, currency)


def _tier(place: Place) -> Tier:
    if not place.is_there:
        return Tier.BOT
    return values.choice(place, Tier) or Tier.BOT
