"""The kinds section: evidence, fault, and the remedies in order."""

import re
from collections.abc import Mapping

from bot.disputes.amounts import COSTS_NOTHING
from bot.disputes.money import Money
from bot.disputes.names import SERVICES, EscalationReason, Fault, Kind, Need, RemedyKind, Tier
from bot.disputes.policy import (
    AmountRule,
    Clause,
    DuplicateCharge,
    FixedAmount,
    KindPolicy,
    LastRenewal,
    LinesPrice,
    Nothing,
    PercentOfLines,
    PerLine,
    PerPiece,
    Rung,
    ToPerson,
    WholeOrder,
)
from bot.policy import values
from bot.policy.conditions import Vocabulary, conditions
from bot.policy.node import Place

_PERCENT = re.compile(r"(\d+)\s*%")
_EACH = re.compile(r"(\S+) a (piece|line)")
_WHOLE = 100
_NAMED: Mapping[str, AmountRule] = {
    "lines": LinesPrice(),
    "order": WholeOrder(),
    "duplicate": DuplicateCharge(),
    "renewal": LastRenewal(),
}
_IN_LADDERS = frozenset(RemedyKind) - SERVICES | {RemedyKind.END_SUBSCRIPTION}
_REMEDIES = tuple(kind.value for kind in RemedyKind if kind in _IN_LADDERS)
_FREE: Mapping[object, str] = {
    RemedyKind.EXPLAIN: "an explanation",
    RemedyKind.END_SUBSCRIPTION: "the end of a subscription",
}
Titles = Mapping[str, Mapping[str, str]]  # clause id -> language -> title


def kind_policy(place: Place, kind: Kind, *, vocabulary: Vocabulary, titles: Titles) -> KindPolicy:
    """One kind's evidence, fault and ladder."""
    at = place.fields("evidence", "remedies", optional=("fault",))
    rungs = tuple(
        _rung(item, kind, vocabulary=vocabulary, titles=titles) for item in at["remedies"].items()
    )
    return KindPolicy(
        evidence=frozenset(values.choices(at["evidence"], Need)),
        ladder=tuple(rung for rung in rungs if rung is not None),
        fault=values.optional(at["fault"], Fault, otherwise=Fault.NOBODY),
    )


def _rung(place: Place, kind: Kind, *, vocabulary: Vocabulary, titles: Titles) -> Rung | None:
    at = place.fields(
        *("id", "title"),
        optional=("remedy", "escalate", "amount", "when", "returns", "granted_by"),
    )
    if at["remedy"].is_there is at["escalate"].is_there:
        place.wrong("needs either `remedy` or `escalate`.")
        return None
    gives = _to_person(at) if at["escalate"].is_there else _remedy(at["remedy"])
    clause_id = f"{kind}.{at['id'].text()}"
    if gives is None:
        return None
    amount, at_most = _amount(place, at["amount"], gives, vocabulary.currency)
    return Rung(
        gives=gives,
        amount=amount,
        at_most=at_most,
        clause=Clause(clause_id, at["title"].text(), titles.get(clause_id, {}), place.line),
        when=conditions(at["when"], vocabulary),
        return_from=_return_from(at["returns"], vocabulary.currency),
        granted_by=values.optional(at["granted_by"], Tier, otherwise=Tier.BOT),
    )


def _remedy(place: Place) -> RemedyKind | None:
    """What makes something good; a service is for requests, but for the end of a subscription."""
    word = values.one_of(place, _REMEDIES)
    return RemedyKind(word) if word else None


def _to_person(at: Mapping[str, Place]) -> ToPerson | None:
    for name in ("returns", "granted_by"):
        if at[name].is_there:
            at[name].wrong("says nothing beside `escalate`; take it away.")
    stated = at["escalate"].fields("reason", "tier")
    reason = values.choice(stated["reason"], EscalationReason)
    tier = values.choice(stated["tier"], Tier)
    if tier is Tier.BOT:
        stated["tier"].wrong("the bot is no person; use agent or manager.")
    if reason is EscalationReason.RULING:
        stated["reason"].wrong("a ruling is what a buyer asks for; use another reason.")
    return ToPerson(reason, tier) if reason and tier else None


_Stated = tuple[AmountRule, Money | None]  # the rule and its cap


def _amount(rung: Place, place: Place, gives: RemedyKind | ToPerson, currency: str) -> _Stated:
    if isinstance(gives, ToPerson) or gives in COSTS_NOTHING:
        if place.is_there:
            place.wrong(
                f"{_FREE.get(gives, 'passing it to a person')} costs nothing; take the amount away."
            )
        return Nothing(), None
    if not place.is_there:
        rung.wrong("`amount` is missing; say lines, order, a percentage or a fixed amount.")
        return Nothing(), None
    stated, _, cap = place.text().partition(" up to ")
    return _rule(place, stated, currency), values.amount(place, cap, currency) if cap else None


def _rule(place: Place, text: str, currency: str) -> AmountRule:
    if text in _NAMED:
        return _NAMED[text]
    if each := _EACH.fullmatch(text):
        money = values.amount(place, each[1], currency)
        return PerPiece(money) if each[2] == "piece" else PerLine(money)
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
