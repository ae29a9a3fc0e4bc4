"""What a buyer may have without a dispute: news of an order, a cancellation, another address, a return."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from bot.disputes import findings, offers
from bot.disputes.alternative import Alternative
from bot.disputes.authority import Escalate, Grant, Spent, decide
from bot.disputes.case import Case, LineCount, Proposal
from bot.disputes.deadlines import add_business_days
from bot.disputes.decision import Decision, Explain, MakeOffer
from bot.disputes.money import Money, total
from bot.disputes.names import Asked, Because, EscalationReason, Kind, RemedyKind, Tier
from bot.disputes.order import Line, Order, ParcelStatus
from bot.disputes.policy import Policy


def needed(case: Case, order: Order) -> Asked | None:
    """The next question before the request can be answered; `case` holds what follows from the order."""
    match case.kind:
        case Kind.CHANGE_ADDRESS:
            return None if _any_shipped(order) or case.facts.new_address else Asked.ADDRESS
        case Kind.RETURN_REQUEST | Kind.EXCHANGE_REQUEST:
            return _needed_to_return(case, order)
        case Kind.PRODUCT_AVAILABILITY:
            return _needed_instead(case, findings.waiting_line(order))
        case _:
            return None


def answer(case: Case, order: Order, *, policy: Policy, spent: Spent, now: datetime) -> Decision:
    """What policy gives; call it when `needed` asks nothing more.

    What the buyer declined is not proposed again.
    """
    found = _answer(case, order, policy, now)
    if isinstance(found, Explain | Escalate):
        return found
    if offers.is_spent(case, found):
        return _explain(case, Because.LEFT_AS_IS)
    verdict = decide(found, tier=Tier.BOT, policy=policy, spent=spent, granted=case.remedies)
    match verdict:
        case Grant(proposal):
            return MakeOffer(proposal, statutory=False)
        case Escalate():
            return verdict
        case _:
            assert_never(verdict)


def clause_id(kind: Kind) -> str:
    """The clause of policy.yml that a request rests on."""
    return f"requests.{kind}"


def _answer(
    case: Case, order: Order, policy: Policy, now: datetime
) -> Proposal | Explain | Escalate:
    match case.kind:
        case Kind.TRACK_ORDER:
            return _track(case, order, policy, now)
        case Kind.CANCEL_ORDER:
            return _cancel(case, order)
        case Kind.CHANGE_ADDRESS:
            return _change_address(case, order)
        case Kind.REFUND_STATUS:
            return _refund_status(case, order, policy)
        case Kind.PRODUCT_AVAILABILITY:
            return _availability(case, order)
        case _:
            return _send_back(case, order, policy, now)


def _explain(
    case: Case,
    because: Because,
    *,
    at: datetime | None = None,
    pieces: tuple[LineCount, ...] = (),
    amount: Money | None = None,
) -> Explain:
    return Explain(clause_id(case.kind), because, at=at, pieces=pieces, amount=amount)


def _track(case: Case, order: Order, policy: Policy, now: datetime) -> Explain:
    pieces = tuple(
        findings.count_of(line, findings.open_pieces(line)) for line in findings.open_lines(order)
    )
    if not pieces:
        return _explain(case, Because.PAID_BACK)
    if findings.have_arrived(order, pieces):
        return _explain(case, Because.DELIVERED, at=findings.arrived_at(order, pieces))
    under_way = tuple(piece for piece in pieces if not findings.has_arrived(order, piece))
    if findings.is_late(order, under_way, policy=policy, now=now):
        return _explain(case, Because.LATE, at=order.promised_at, pieces=under_way)
    waiting = findings.waiting_line(order)
    if waiting is not None:
        missing = tuple(piece for piece in under_way if piece.line == waiting.id)
        return _explain(case, Because.BACK_ORDER, at=waiting.restock_at, pieces=missing)
    shipped = any(line.shipped for line in order.lines if _holds(under_way, line))
    because = Because.ON_ITS_WAY if shipped else Because.NOT_SHIPPED
    return _explain(case, because, at=order.promised_at, pieces=under_way)


def _holds(pieces: tuple[LineCount, ...], line: Line) -> bool:
    return any(piece.line == line.id for piece in pieces)


def _cancel(case: Case, order: Order) -> Proposal | Explain:
    if order.subscription:
        return _end_subscription(case, order)
    if not findings.open_lines(order):
        return _explain(case, Because.PAID_BACK)
    pieces = findings.unshipped(order)
    if not pieces:
        return _explain(case, Because.ALREADY_SHIPPED)
    price = total((piece.value for piece in pieces), currency=order.currency)
    whole = not _any_shipped(order)
    amount = order.refundable() if whole else min(price, order.refundable())
    return Proposal(RemedyKind.CANCELLATION, amount, clause_id(case.kind), pieces)


def _end_subscription(case: Case, order: Order) -> Proposal | Explain:
    if order.ended:
        return _explain(case, Because.ENDED)
    pieces = tuple(findings.count_of(line, line.ordered) for line in order.lines)
    nothing = Money.zero(order.currency)
    return Proposal(RemedyKind.END_SUBSCRIPTION, nothing, clause_id(case.kind), pieces)


def _change_address(case: Case, order: Order) -> Proposal | Explain:
    if _any_shipped(order):
        return _explain(case, Because.ADDRESS_FIXED)
    return Proposal(
        RemedyKind.ADDRESS_CHANGE,
        Money.zero(order.currency),
        clause_id(case.kind),
        ship_to=(*order.ship_to[:1], *case.facts.new_address),  # the first line is the name
    )


def _refund_status(case: Case, order: Order, policy: Policy) -> Explain:
    paid_back = order.paid() - order.refundable()
    if paid_back.minor:
        issued = max((p.refunded_at for p in order.payments if p.refunded_at), default=None)
        days = policy.windows.refund_business_days
        seen = add_business_days(issued, days, calendar=policy.hours) if issued else None
        return _explain(case, Because.REFUNDED, at=seen, amount=paid_back)
    coming_back = [p for p in order.parcels if p.status is ParcelStatus.RETURNED]
    if not coming_back:
        return _explain(case, Because.NO_REFUND)
    received = [parcel.delivered_at for parcel in coming_back if parcel.delivered_at]
    if not received:
        return _explain(case, Because.REFUND_AFTER_RECEIPT)
    due = add_business_days(
        max(received), policy.windows.refund_business_days, calendar=policy.hours
    )
    return _explain(case, Because.REFUND_DUE, at=due)


def _needed_instead(case: Case, line: Line | None) -> Asked | None:
    if line is None or case.facts.waits or case.facts.product or not findings.like_price(line):
        return None
    return Asked.PRODUCT


def _availability(case: Case, order: Order) -> Proposal | Explain:
    line = findings.waiting_line(order)
    if line is None:
        pieces = findings.unshipped(order)
        return _explain(case, Because.IN_STOCK if pieces else Because.ALREADY_SHIPPED)
    piece = next(piece for piece in findings.unshipped(order) if piece.line == line.id)
    product = _chosen(case, line)
    if product is None:
        return _explain(case, Because.BACK_ORDER, at=line.restock_at, pieces=(piece,))
    cheaper = piece.value - product.price.times(piece.count)
    return Proposal(
        RemedyKind.SUBSTITUTION,
        min(cheaper, order.refundable()),
        clause_id(case.kind),
        (piece,),
        product=product,
    )


def _needed_to_return(case: Case, order: Order) -> Asked | None:
    facts = case.facts
    if not findings.open_lines(order) or not _any_arrived(order):
        return None
    if facts.line is None:
        return Asked.LINE
    if not any(piece.line == facts.line for piece in facts.missing):
        return Asked.COUNT
    if not facts.changed_mind:
        return Asked.REASON
    line = order.line(facts.line)
    exchange = case.kind is Kind.EXCHANGE_REQUEST and facts.product is None
    return Asked.PRODUCT if exchange and line and findings.like_price(line) else None


def _send_back(
    case: Case, order: Order, policy: Policy, now: datetime
) -> Proposal | Explain | Escalate:
    if not findings.open_lines(order):
        return _explain(case, Because.PAID_BACK)
    pieces = findings.claimed(case, order)
    if not pieces or not findings.have_arrived(order, pieces):
        return _explain(case, Because.NOT_ARRIVED)
    arrived = findings.arrived_at(order, pieces)
    until = arrived + policy.windows.returns if arrived else None
    if until is not None and now > until:
        return _explain(case, Because.RETURN_WINDOW_OVER, at=until, pieces=pieces)
    price = total((piece.value for piece in pieces), currency=order.currency)
    back = Proposal(
        RemedyKind.RETURN,
        min(price, order.refundable()),
        clause_id(case.kind),
        pieces,
        with_return=True,
        act_by=until,
    )
    if case.kind is Kind.RETURN_REQUEST:
        return back
    line = order.line(pieces[0].line)
    product = _chosen(case, line) if line else None
    if product is None:  # nothing alike is in stock, or something else is wanted
        reason = EscalationReason.OVER_AUTHORITY
        return Escalate(reason, Tier.AGENT, back, clause_id(case.kind))
    return replace(
        back, remedy=RemedyKind.EXCHANGE, amount=Money.zero(order.currency), product=product
    )


def _chosen(case: Case, line: Line) -> Alternative | None:
    wanted = case.facts.product
    return next((one for one in findings.like_price(line) if one.sku == wanted), None)


def _any_shipped(order: Order) -> bool:
    return any(line.shipped for line in order.lines)


def _any_arrived(order: Order) -> bool:
    return any(
        findings.has_arrived(order, findings.count_of(line, line.ordered))
        for line in findings.open_lines(order)
    )
