"""Pure: what is known of a case that an approved answer can name or rest on."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from bot.casework.desk_port import CardView
from bot.casework.found import charges_found, parcels_found
from bot.casework.policy_answers import policy_args
from bot.casework.says import UNKNOWN, Arg
from bot.disputes.case import Case, Remedy
from bot.disputes.checklist import conclude
from bot.disputes.findings import claimed
from bot.disputes.names import LineId, PromiseKind, PromiseState, RemedyKind, RemedyState
from bot.disputes.order import Order, Parcel, ParcelStatus
from bot.disputes.policy import Policy
from bot.disputes.rulings import may_follow


class Fact(StrEnum):
    """What an answer can name, spelled as its argument in the catalogue."""

    NAME = "name"  # of the person who sends it
    REF = "ref"
    ORDER = "order"
    ITEM = "item"  # what goes back, or else what is in question
    ADDRESS = "address"
    CARRIER = "carrier"
    TRACKING = "tracking"
    PARCELS = "parcels"
    CHARGES = "charges"
    AMOUNT = "amount"  # paid back so far
    AT = "at"  # when the buyer should see it
    REFERENCE = "reference"  # of the return
    RETURN_DAYS = "return_days"
    REFUND_DAYS = "refund_days"
    POSTAGE = "postage"


class When(StrEnum):
    """What must be so for an answer to make sense."""

    NO_ORDER = "no_order"  # was verified
    PHOTO_SENT = "photo_sent"  # by the buyer
    SHIPPED = "shipped"  # something of the order
    ARRIVED = "arrived"  # something of the order
    DELIVERED = "delivered"  # the parcel that the answer names
    RULING = "ruling"  # can be asked for once the case is settled


@dataclass(frozen=True, slots=True)
class Known:
    """What a case gives the answers."""

    facts: Mapping[Fact, Arg]
    when: frozenset[When] = frozenset()


_COMES_BACK = frozenset({RemedyKind.RETURN, RemedyKind.EXCHANGE, RemedyKind.RETURN_AND_REFUND})
_UNDER_WAY_OR_THERE = frozenset({ParcelStatus.IN_TRANSIT, ParcelStatus.DELIVERED})


def shop_facts(policy: Policy | None) -> Mapping[Fact, Arg]:
    """What the shop's policy says, whatever the case."""
    args = policy_args(policy) if policy else {}
    return MappingProxyType({Fact(name): value for name, value in args.items()})


def known_of(view: CardView, *, agent_name: str, policy: Policy | None) -> Known:
    """All that is known. Without an agent's name, or a policy, what rests on it is not."""
    case, order = view.case, view.order
    facts: dict[Fact, Arg] = {Fact.REF: case.ref, **shop_facts(policy)}
    if agent_name:
        facts[Fact.NAME] = agent_name
    when = _case_when(view, policy)
    if order is None:
        return Known(facts, when)
    parcel = _parcel(case, order)
    facts |= _order_facts(order) | _parcel_facts(parcel) | _goods_facts(case, order)
    facts |= _money_facts(case, order)
    return Known(facts, when | _order_when(order, parcel))


def _case_when(view: CardView, policy: Policy | None) -> frozenset[When]:
    case = view.case
    return _those_that_hold(
        {
            When.NO_ORDER: not case.facts.verified,
            When.PHOTO_SENT: bool(view.photos),
            When.RULING: policy is not None and may_follow(case, policy),
        }
    )


def _order_facts(order: Order) -> dict[Fact, Arg]:
    facts: dict[Fact, Arg] = {Fact.ORDER: order.number}
    if order.ship_to:
        facts[Fact.ADDRESS] = ", ".join(order.ship_to)
    if order.parcels:
        facts[Fact.PARCELS] = parcels_found(order).args["parcels"]
    if order.payments:
        facts[Fact.CHARGES] = charges_found(order).args["charges"]
    return facts


def _order_when(order: Order, parcel: Parcel | None) -> frozenset[When]:
    statuses = {one.status for one in order.parcels}
    return _those_that_hold(
        {
            When.SHIPPED: bool(statuses - {ParcelStatus.PREPARING}),
            When.ARRIVED: ParcelStatus.DELIVERED in statuses,
            When.DELIVERED: parcel is not None and parcel.status is ParcelStatus.DELIVERED,
        }
    )


def _those_that_hold(when: Mapping[When, bool]) -> frozenset[When]:
    return frozenset(one for one, holds in when.items() if holds)


def _parcel(case: Case, order: Order) -> Parcel | None:
    """The one that the case is about; None where it may be about several."""
    sent = [one for one in order.parcels if one.tracking and one.status in _UNDER_WAY_OR_THERE]
    lines = {piece.line for piece in claimed(conclude(case, order), order)}
    about = [one for one in sent if not lines or lines.intersection(one.lines)]
    return about[0] if len(about) == 1 else None


def _parcel_facts(parcel: Parcel | None) -> dict[Fact, Arg]:
    return {Fact.CARRIER: parcel.carrier, Fact.TRACKING: parcel.tracking} if parcel else {}


def _goods_facts(case: Case, order: Order) -> dict[Fact, Arg]:
    back = next((one for one in reversed(case.remedies) if _brings_goods_back(one)), None)
    titles = [piece.title for piece in back.proposal.lines] if back else _titles(case, order)
    facts: dict[Fact, Arg] = {Fact.ITEM: ", ".join(titles)} if titles else {}
    if back and back.reference:
        facts[Fact.REFERENCE] = back.reference
    return facts


def _brings_goods_back(remedy: Remedy) -> bool:
    proposal = remedy.proposal
    comes_back = proposal.with_return or proposal.remedy in _COMES_BACK
    return comes_back and remedy.state is RemedyState.DONE


def _titles(case: Case, order: Order) -> list[str]:
    """Of what is in question; of an order with one line, that one."""
    known = conclude(case, order)
    lines: set[LineId | None] = {piece.line for piece in claimed(known, order)}
    lines = lines or {known.facts.line}
    titles = [line.title for line in order.lines if line.id in lines]
    return titles or [line.title for line in order.lines if len(order.lines) == 1]


def _money_facts(case: Case, order: Order) -> dict[Fact, Arg]:
    paid_back = order.paid() - order.refundable()
    return {Fact.AMOUNT: paid_back, Fact.AT: _seen_by(case) or UNKNOWN} if paid_back.minor else {}


def _seen_by(case: Case) -> datetime | None:
    """When the buyer was told that the money would be there."""
    told = (
        one.due_at
        for one in case.promises
        if one.kind is PromiseKind.MONEY and one.state is not PromiseState.CANCELLED
    )
    return max(told, default=None)
