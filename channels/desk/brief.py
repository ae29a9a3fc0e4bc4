"""What a hand-off's card says, in English; Slack and the desk page both draw it."""

from dataclasses import dataclass
from datetime import datetime

from bot.casework.desk_port import CardView
from bot.conversations.model import Holder, Message
from bot.disputes.case import Case, Facts, Offer, Proposal, Remedy
from bot.disputes.names import HandoffState, Tier
from bot.disputes.order import Line, Order, Parcel, Payment
from channels.desk import words


@dataclass(frozen=True, slots=True)
class Brief:
    """One hand-off in words. `grant` names the suggested remedy and its amount."""

    title: str  # "C-1042 · Missing items"
    tier: str
    reason: str
    stopped_because: str
    status: str
    held_by: str
    language: str
    right_to_left: bool
    channel: str
    answer_by: datetime
    waiting: bool
    open: bool
    order: tuple[str, ...]
    checked: tuple[str, ...]
    claimed: tuple[str, ...]
    offers: tuple[str, ...]
    remedies: tuple[str, ...]
    grant: str | None
    grant_clause: str | None
    photos: int


def brief(view: CardView) -> Brief:
    """All words of a card."""
    case, handoff = view.case, view.handoff
    suggested = handoff.suggested
    return Brief(
        title=f"{case.ref} · {words.KINDS[case.kind]}",
        tier=words.TIERS[handoff.tier],
        reason=words.REASONS[handoff.reason],
        stopped_because=view.stopped_because,
        status=words.HANDOFF_STATES[handoff.state],
        held_by=holder(view),
        language=words.language(view.language),
        right_to_left=words.is_right_to_left(view.language),
        channel=words.channel(view.channel),
        answer_by=handoff.answer_by,
        waiting=handoff.state is HandoffState.WAITING,
        open=handoff.state in (HandoffState.WAITING, HandoffState.TAKEN),
        order=order_lines(view.order, case.facts) if view.order else (),
        checked=view.checked,
        claimed=tuple(
            f"{c.count} x {c.title} ({words.money(c.value)})" for c in case.facts.missing
        ),
        offers=tuple(_offer(o) for o in case.offers),
        remedies=tuple(_remedy(r) for r in case.remedies),
        grant=_proposal(suggested) if suggested else None,
        grant_clause=suggested.clause if suggested else None,
        photos=len(view.photos),
    )


def said(message: Message) -> str:
    """What the reader of a message saw: a pressed button's title rather than its payload; of a photo, no words."""
    title = message.draft.title
    return message.draft.text if title is None else title


def holder(view: CardView) -> str:
    """Who answers the buyer now, and what that means for the bot."""
    name = view.handoff.taken_by_name or view.handoff.taken_by or "A person"
    match view.handoff.state:
        case HandoffState.WAITING if view.holder is Holder.PERSON:
            return "Nobody has taken it yet. The bot is silent."
        case HandoffState.TAKEN:
            return f"{name} holds the conversation. The bot is silent."
        case HandoffState.RESOLVED:
            return f"Resolved by {name}."
        case _:
            return "The bot holds the conversation."


def order_lines(order: Order, facts: Facts) -> tuple[str, ...]:
    """The order's number and buyer, then its lines, payments and parcels."""
    verified = "buyer verified" if facts.verified else "buyer not verified"
    promised = f", promised {words.day(order.promised_at)}" if order.promised_at else ""
    return (
        f"{order.number} · {order.buyer_name} · {verified}",
        f"Placed {words.day(order.placed_at)}{promised}",
        *(_line(line) for line in order.lines),
        *(_payment(payment) for payment in order.payments),
        *(_parcel(parcel) for parcel in order.parcels),
    )


def buyer_name(case: Case, order: Order | None) -> str:
    """The buyer's name where the order or the buyer gave it."""
    return (order.buyer_name if order else case.facts.buyer_name) or "The buyer"


def _line(line: Line) -> str:
    shipped = f", {line.shipped} shipped" if line.shipped != line.ordered else ""
    refunded = f", {line.refunded} refunded" if line.refunded else ""
    return f"{line.ordered} x {line.title}, {words.money(line.unit_price)} each{shipped}{refunded}"


def _payment(payment: Payment) -> str:
    refunded = f", {words.money(payment.refunded)} paid back" if payment.refunded.minor else ""
    amount = words.money(payment.amount)
    return f"{amount} by {payment.method}: {words.PAYMENTS[payment.status]}{refunded}"


def _parcel(parcel: Parcel) -> str:
    at = parcel.delivered_at or parcel.last_scan_at or parcel.shipped_at
    when = f", {words.moment(at)}" if at else ""
    return f"Parcel {parcel.carrier} {parcel.tracking}: {words.PARCELS[parcel.status]}{when}"


def _offer(offer: Offer) -> str:
    return f"{_proposal(offer.proposal)}: {words.OFFER_STATES[offer.state]}"


def _remedy(remedy: Remedy) -> str:
    by = (
        "by the bot"
        if remedy.granted_by is Tier.BOT
        else f"by the {words.TIERS[remedy.granted_by]}"
    )
    reference = f" ({remedy.reference})" if remedy.reference else ""
    return f"{_proposal(remedy.proposal)}, {by}: {words.REMEDY_STATES[remedy.state]}{reference}"


def _proposal(proposal: Proposal) -> str:
    name = words.REMEDIES[proposal.remedy]
    pieces = ", ".join(f"{c.count} x {c.title}" for c in proposal.lines)
    return f"{name} {words.money(proposal.amount)}" + (f" ({pieces})" if pieces else "")
