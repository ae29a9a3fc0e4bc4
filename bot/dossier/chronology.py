"""What happened, in order: the order's own dates and the case's history, one line each."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.casework.case_file import CaseFile
from bot.disputes.case import CaseEvent
from bot.disputes.names import RemedyKind
from bot.disputes.order import Order, Payment
from bot.dossier.spelling import Spelling

ACTORS = ("buyer", "bot")
# Of an event's data only these are told: the rest is for replay, and an agent's note is the shop's own.
TOLD = ("kind", "was", "now", "remedy", "clause", "reason", "tier", "reference", "evidence", "code")
REMEDY_KINDS = frozenset(RemedyKind)  # other events name the remedy by its id, which tells nothing


@dataclass(frozen=True, slots=True)
class Happening:
    """One line."""

    at: datetime
    who: str
    what: str


def chronology(file: CaseFile, spelling: Spelling) -> tuple[Happening, ...]:
    """Everything that is known to have happened, the earliest first."""
    happened = [*map(_of_history, file.history)]
    if file.order is not None:
        happened += _of_order(file.order, spelling)
    return tuple(sorted(happened, key=lambda one: one.at))


def _of_history(event: CaseEvent) -> Happening:
    details = ", ".join(_details(event.data))
    name = event.name.capitalize()
    return Happening(event.at, actor(event.actor), f"{name}: {details}" if details else name)


def actor(name: str) -> str:
    """Agents without their ids on Slack."""
    return name if name in ACTORS else "agent"


def _details(data: str) -> Iterator[str]:
    try:
        known = json.loads(data)
    except ValueError:
        return
    if not isinstance(known, dict):
        return
    for name in TOLD:
        value = known.get(name)
        if value is not None and (name != "remedy" or value in REMEDY_KINDS):
            yield str(value)


def _of_order(order: Order, spelling: Spelling) -> Iterator[Happening]:
    yield Happening(order.placed_at, "buyer", f"Order {order.number} placed")
    for payment in order.payments:
        yield Happening(payment.at, "payment", _payment(payment, spelling))
    for parcel in order.parcels:
        parcel_name = f"{parcel.carrier} {parcel.tracking}"
        if parcel.shipped_at is not None:
            yield Happening(parcel.shipped_at, "shop", f"Parcel shipped: {parcel_name}")
        if parcel.delivered_at is not None:
            yield Happening(parcel.delivered_at, "carrier", f"Parcel delivered: {parcel_name}")


def _payment(payment: Payment, spelling: Spelling) -> str:
    return f"Payment {payment.status.value}: {spelling.money(payment.amount)}"
