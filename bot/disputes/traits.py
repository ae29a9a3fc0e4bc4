"""The words that are true of a case: its goods' categories, the buyer's level, where parcels are."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from bot.disputes import findings
from bot.disputes.names import ChargeState, Shipping
from bot.disputes.order import Parcel, ParcelStatus, Payment, PaymentStatus
from bot.disputes.situation import Situation
from bot.disputes.when import NO_EVIDENCE, Trait


def words_of(trait: Trait, situation: Situation) -> frozenset[str]:
    """All words of the trait that are true; none where nothing is known."""
    return _WORDS[trait](situation)


def shipping(situation: Situation) -> Shipping:
    """Where the goods are; parts of them in different places are `part`."""
    arrived = {findings.has_arrived(situation.order, piece) for piece in situation.goods}
    if len(arrived) > 1:
        return Shipping.PART
    statuses = {parcel.status for parcel in _parcels(situation)}
    if arrived == {True}:
        came_back = ParcelStatus.RETURNED in statuses
        return Shipping.RETURNED if came_back else Shipping.DELIVERED
    under_way = ParcelStatus.IN_TRANSIT in statuses
    return Shipping.IN_TRANSIT if under_way else Shipping.NOT_SHIPPED


def charge_state(charge: Payment) -> ChargeState:
    """What became of the charge."""
    if charge.status is not PaymentStatus.CAPTURED:
        return ChargeState(charge.status.value)
    if not charge.refunded.minor:
        return ChargeState.CAPTURED
    whole = charge.refunded >= charge.amount
    return ChargeState.REFUNDED if whole else ChargeState.PART_REFUNDED


def _parcels(situation: Situation) -> list[Parcel]:
    lines = {piece.line for piece in situation.goods}
    return [parcel for parcel in situation.order.parcels if lines & set(parcel.lines)]


def _categories(situation: Situation) -> frozenset[str]:
    in_question = {piece.line for piece in situation.goods}
    return frozenset(line.category for line in situation.order.lines if line.id in in_question)


def _evidence(situation: Situation) -> frozenset[str]:
    kinds = {one.kind.value for one in situation.evidence}
    return frozenset(kinds or {NO_EVIDENCE})


def _payments(situation: Situation) -> frozenset[str]:
    states = {charge_state(charge).value for charge in situation.order.payments}
    return frozenset(states or {ChargeState.NONE})


def _country(situation: Situation) -> frozenset[str]:
    return frozenset({situation.order.country} - {""})


_WORDS: Mapping[Trait, Callable[[Situation], frozenset[str]]] = MappingProxyType(
    {
        Trait.CATEGORY: _categories,
        Trait.LEVEL: lambda situation: frozenset({situation.order.level}),
        Trait.COUNTRY: _country,
        Trait.EVIDENCE: _evidence,
        Trait.SHIPPING: lambda situation: frozenset({shipping(situation)}),
        Trait.PAYMENT: _payments,
        Trait.FAULT: lambda one: frozenset({one.policy.for_kind(one.kind).fault}),
    }
)
