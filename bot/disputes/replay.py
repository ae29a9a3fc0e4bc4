"""A case as it was when policy last decided it, and what had been granted by then."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.disputes.authority import Spent
from bot.disputes.case import Case, DecisionRecord, Facts, LineCount, Remedy
from bot.disputes.deadlines import day_start
from bot.disputes.money import Money, total
from bot.disputes.names import SERVICES, CaseId, Kind, LineId, OrderId, RemedyState
from bot.disputes.policy import Policy

_PLAIN = ("no_photo", "confirmed", "more", "changed_mind", "product", "waits")


@dataclass(frozen=True, slots=True)
class Replay:
    """What a decision was taken on, but for the order: that is the shop's to tell."""

    case: Case
    at: datetime


def last_decided(case: Case) -> Replay | None:
    """The case as its last decision found it, by the decision's own record; None before any."""
    if not case.decisions:
        return None
    record = case.decisions[-1]
    kind, facts = _recorded(record, case.facts)
    earlier = replace(
        case,
        kind=kind,
        facts=facts,
        evidence=tuple(one for one in case.evidence if one.id in record.evidence),
        offers=tuple(one for one in case.offers if one.made_at < record.at),
        remedies=tuple(one for one in case.remedies if one.granted_at < record.at),
    )
    return Replay(earlier, record.at)


def afresh(replay: Replay) -> Replay:
    """The same facts with nothing offered or granted in the case yet."""
    return replace(replay, case=replace(replay.case, offers=(), remedies=()))


def _recorded(record: DecisionRecord, known: Facts) -> tuple[Kind, Facts]:
    """The kind and facts of a record; what it leaves out decides nothing."""
    told: dict[str, Any] = json.loads(record.facts)
    facts = replace(
        known,
        order_id=OrderId(told["order_id"]) if told["order_id"] else None,
        line=LineId(told["line"]) if told["line"] else None,
        missing=tuple(_pieces(one) for one in told["missing"]),
        named=tuple(LineId(one) for one in told.get("named", ())),
        **{name: told[name] for name in _PLAIN if name in told},
    )
    return Kind(told["kind"]), facts


def _pieces(told: Mapping[str, Any]) -> LineCount:
    price = Money(**told["unit_price"])
    return LineCount(LineId(told["line"]), told["title"], told["count"], price)


@dataclass(frozen=True, slots=True)
class _Granted:
    case: CaseId
    remedy: Remedy


class Book:
    """Every remedy of some cases, to tell what had been spent at a time."""

    def __init__(self, cases: Iterable[Case], policy: Policy) -> None:
        """`policy` says how far back a buyer's remedies count, and when the shop's day begins."""
        self._policy = policy
        self._of_buyer: dict[str, list[_Granted]] = defaultdict(list)
        self._of_day: dict[datetime, list[_Granted]] = defaultdict(list)
        for case in cases:
            for one in _granted(case):
                self._of_buyer[_buyer(case)].append(one)
                self._of_day[self._day(one.remedy.granted_at)].append(one)

    def spent(self, replay: Replay) -> Spent:
        """What had been granted before the replay: of its own case, what the replay holds."""
        case, day = replay.case, self._day(replay.at)
        window = replay.at - self._policy.buyer_window
        own = _granted(case)
        of_buyer = [*own, *self._others(self._of_buyer[_buyer(case)], replay)]
        of_shop = [*own, *self._others(self._of_day[day], replay)]
        counted = [one for one in of_buyer if one.remedy.granted_at >= window]
        return Spent(
            case=self._sum(own),
            buyer=self._sum(counted),
            shop=self._sum(one for one in of_shop if one.remedy.granted_at >= day),
            remedies=len(counted),
        )

    def _others(self, granted: Iterable[_Granted], replay: Replay) -> list[_Granted]:
        return [
            one
            for one in granted
            if one.case != replay.case.id and one.remedy.granted_at < replay.at
        ]

    def _day(self, at: datetime) -> datetime:
        return day_start(at, calendar=self._policy.hours)

    def _sum(self, granted: Iterable[_Granted]) -> Money:
        """In the policy's currency; a remedy in another one counts for no limit."""
        amounts = (one.remedy.proposal.amount for one in granted)
        currency = self._policy.currency
        return total((one for one in amounts if one.currency == currency), currency=currency)


def _granted(case: Case) -> list[_Granted]:
    """What was granted in the case and counts: what failed, and what makes good nothing, does not."""
    return [
        _Granted(case.id, one)
        for one in case.remedies
        if one.state is not RemedyState.FAILED and one.proposal.remedy not in SERVICES
    ]


def _buyer(case: Case) -> str:
    """One spelling of the buyer's address; where nobody knows it, the case has a buyer of its own."""
    return (case.facts.email or case.id).strip().casefold()
