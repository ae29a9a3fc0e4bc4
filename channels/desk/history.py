"""A case's history and evidence in English lines, for colleagues."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.casework.desk_port import CardView, EvidenceLine
from bot.disputes.case import CaseEvent
from bot.disputes.money import Money
from bot.disputes.names import EscalationReason, EvidenceId, Kind, RemedyKind, Tier
from channels.desk import words

SHORT_HASH = 12  # digits that people compare
PLAIN = ("text", "why", "to", "reasons", "reference", "clause", "code", "now", "was")


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing that happened; `detail` may hold a colleague's words."""

    at: datetime
    who: str
    what: str
    detail: str


@dataclass(frozen=True, slots=True)
class EvidenceBrief:
    """One photo: when it came, what its seal begins with, where it was seen before."""

    id: EvidenceId
    title: str
    note: str


def history_lines(view: CardView) -> tuple[HistoryLine, ...]:
    """Everything that happened, the newest first."""
    return tuple(_line(event, view) for event in reversed(view.history))


def evidence_lines(view: CardView) -> tuple[EvidenceBrief, ...]:
    """The case's photos in the order they came."""
    return tuple(_photo(number, one) for number, one in enumerate(view.evidence, start=1))


def _photo(number: int, one: EvidenceLine) -> EvidenceBrief:
    seen = f"; the same picture was used in case {one.seen_in}" if one.seen_in else ""
    note = f"{words.moment(one.at)}, SHA-256 {one.sha256[:SHORT_HASH]}{seen}"
    return EvidenceBrief(one.id, f"Photo {number}", note)


def _line(event: CaseEvent, view: CardView) -> HistoryLine:
    told = _data(event)
    detail = ", ".join(_details(told, view))
    return HistoryLine(event.at, _who(event, told), event.name.capitalize(), detail)


def _data(event: CaseEvent) -> dict[str, Any]:
    found = json.loads(event.data)
    return found if isinstance(found, dict) else {}


def _who(event: CaseEvent, told: dict[str, Any]) -> str:
    if event.actor in ("bot", "buyer"):
        return event.actor.capitalize()
    return str(told.get("by") or "Colleague")


def _details(told: dict[str, Any], view: CardView) -> Iterator[str]:
    """What the event says that a person reads; ids are for replay."""
    if (kind := told.get("kind")) in set(Kind):
        yield words.KINDS[Kind(kind)]
    if (reason := told.get("reason")) in set(EscalationReason):
        yield words.REASONS[EscalationReason(reason)]
    if (tier := told.get("tier")) in set(Tier):
        yield f"tier {words.TIERS[Tier(tier)]}"
    if (remedy := told.get("remedy")) in set(RemedyKind):
        yield words.REMEDIES[RemedyKind(remedy)]
    if isinstance(amount := told.get("amount"), int):
        currency = told.get("currency") or (view.order.currency if view.order else None)
        if currency:
            yield words.money(Money(amount, currency))
    yield from (str(told[name]) for name in PLAIN if told.get(name))
