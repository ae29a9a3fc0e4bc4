"""What an order's facts say about a case: delivered, late, charged twice."""

from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from bot.disputes.alternative import Alternative
from bot.disputes.case import Case, LineCount
from bot.disputes.names import Kind, LineId
from bot.disputes.order import Line, Order, ParcelStatus, Payment, PaymentStatus
from bot.disputes.policy import Policy

ABOUT_GOODS = frozenset({Kind.MISSING_ITEMS, Kind.QUALITY_COMPLAINT, Kind.WRONG_ITEM})
COMING_BACK = frozenset({Kind.RETURN_REQUEST, Kind.EXCHANGE_REQUEST})
LIKE_PRICE = 25  # per cent that a product of like price may cost less
ABOUT_DELIVERY = frozenset({Kind.LATE_DELIVERY, Kind.NOT_RECEIVED})
_UNDER_WAY = frozenset({ParcelStatus.PREPARING, ParcelStatus.IN_TRANSIT})


def open_pieces(line: Line) -> int:
    """Pieces of the line that were not paid back."""
    return max(line.ordered - line.refunded, 0)


def open_lines(order: Order) -> tuple[Line, ...]:
    """Lines a dispute can be about."""
    return tuple(line for line in order.lines if open_pieces(line))


def unshipped(order: Order) -> tuple[LineCount, ...]:
    """Pieces that were neither shipped nor paid back. Pieces paid back are taken to be unshipped ones."""
    left = ((line, line.ordered - line.shipped - line.refunded) for line in order.lines)
    return tuple(count_of(line, count) for line, count in left if count > 0)


def waiting_line(order: Order) -> Line | None:
    """The first line that was not shipped because it is out of stock."""
    open_ids = {piece.line for piece in unshipped(order)}
    return next((line for line in order.lines if line.id in open_ids and not line.stock), None)


def like_price(line: Line) -> tuple[Alternative, ...]:
    """Products of the line's category that cost at most as much, and not much less."""
    least = line.unit_price.percent(100 - LIKE_PRICE)
    return tuple(
        one
        for one in line.alternatives
        if one.price.currency == line.unit_price.currency and least <= one.price <= line.unit_price
    )


def count_of(line: Line, count: int) -> LineCount:
    """So many pieces of the line, at what the buyer paid."""
    return LineCount(line.id, line.title, count, line.unit_price)


def claimed(case: Case, order: Order) -> tuple[LineCount, ...]:
    """The pieces in question, never more than were bought and not paid back.

    Where nobody counted: for a matter of delivery what has not arrived, else the whole order;
    for a matter of goods the line that was named, or all, as far as it has not arrived.
    """
    if case.facts.missing:
        return _bounded(case.facts.missing, order)
    if case.kind not in ABOUT_GOODS | ABOUT_DELIVERY:
        return ()
    named = case.facts.line if case.kind in ABOUT_GOODS else None
    pieces = tuple(
        count_of(line, open_pieces(line)) for line in open_lines(order) if named in (None, line.id)
    )
    under_way = tuple(piece for piece in pieces if not has_arrived(order, piece))
    return under_way or (pieces if case.kind in ABOUT_DELIVERY else ())


def _bounded(counts: tuple[LineCount, ...], order: Order) -> tuple[LineCount, ...]:
    """One entry a line, at the order's own price, zero counts left out."""
    wanted: dict[LineId, int] = {}
    for count in counts:
        wanted[count.line] = wanted.get(count.line, 0) + max(count.count, 0)
    bounded = (
        count_of(line, min(wanted[line.id], open_pieces(line)))
        for line in order.lines
        if line.id in wanted
    )
    return tuple(count for count in bounded if count.count)


def has_arrived(order: Order, piece: LineCount) -> bool:
    """Whether the carrier delivered all that could hold these pieces."""
    line = order.line(piece.line)
    parcels = [parcel for parcel in order.parcels if piece.line in parcel.lines]
    if line is None or not parcels or any(parcel.status in _UNDER_WAY for parcel in parcels):
        return False
    not_shipped = line.ordered - line.shipped
    return piece.count > not_shipped


def have_arrived(order: Order, pieces: tuple[LineCount, ...]) -> bool:
    """Whether all of them arrived, by the carrier's word."""
    return all(has_arrived(order, piece) for piece in pieces)


def only_some_arrived(order: Order, pieces: tuple[LineCount, ...]) -> bool:
    """Whether some of them arrived and others are under way."""
    return len({has_arrived(order, piece) for piece in pieces}) > 1


def arrived_at(order: Order, pieces: tuple[LineCount, ...]) -> datetime | None:
    """When the last of them arrived."""
    times = [order.delivered_at(piece.line) for piece in pieces]
    return max((time for time in times if time), default=None)


def is_late(
    order: Order,
    pieces: tuple[LineCount, ...],
    *,
    policy: Policy,
    now: datetime,
) -> bool:
    """Late from the day after the promise (and its grace), on the shop's calendar.

    An order without a promise is never late.
    """
    if order.promised_at is None:
        return False
    zone = ZoneInfo(policy.hours.zone)
    arrived = arrived_at(order, pieces) if have_arrived(order, pieces) else None
    day = (arrived or now).astimezone(zone).date()
    grace = timedelta(days=policy.windows.late_grace_days)
    return day > order.promised_at.astimezone(zone).date() + grace


def wait_until(order: Order, pieces: tuple[LineCount, ...], policy: Policy) -> datetime | None:
    """Until when a fresh delivery scan should be given time."""
    arrived = arrived_at(order, pieces)
    return arrived + policy.windows.not_received_wait if arrived else None


def duplicate_charge(order: Order, policy: Policy) -> Payment | None:
    """The later of two equal charges taken close together, if it was not paid back."""
    captured = sorted(
        (one for one in order.payments if one.status is PaymentStatus.CAPTURED),
        key=lambda one: one.at,
    )
    for first, second in pairwise(captured):
        same = first.amount == second.amount and first.method == second.method
        close = second.at - first.at <= policy.windows.duplicate_within
        if same and close and not (first.refunded.minor or second.refunded.minor):
            return second
    return None


def held_charge(order: Order) -> Payment | None:
    """An amount that was authorised and never taken."""
    return next((one for one in order.payments if one.status is PaymentStatus.AUTHORISED), None)


def last_renewal(order: Order) -> Payment | None:
    """A subscription's newest charge that was not paid back."""
    if not order.subscription:
        return None
    captured = [
        one
        for one in order.payments
        if one.status is PaymentStatus.CAPTURED and not one.refunded.minor
    ]
    return max(captured, key=lambda one: one.at, default=None)


def refundable_renewal(order: Order, *, policy: Policy, now: datetime) -> Payment | None:
    """The newest renewal while its refund window is open."""
    renewal = last_renewal(order)
    if renewal is None or now - renewal.at > policy.windows.renewal_refund:
        return None
    return renewal


def kind_in_fact(case: Case, order: Order) -> Kind:
    """The kind to decide by: goods that have not arrived are a matter of delivery."""
    about_arrived = ABOUT_GOODS | {Kind.NOT_RECEIVED}
    if case.kind in about_arrived and not have_arrived(order, claimed(case, order)):
        return Kind.LATE_DELIVERY
    return case.kind
