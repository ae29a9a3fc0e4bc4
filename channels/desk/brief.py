"""What a hand-off's card says, in English; Slack and the desk page both draw it."""

from dataclasses import dataclass
from datetime import datetime

from bot.casework.desk_port import CardView
from bot.conversations.model import Holder, Message
from bot.disputes.case import (
    Approval,
    Case,
    Facts,
    Offer,
    Promise,
    Remedy,
    Survey,
)
from bot.disputes.clocks import Due
from bot.disputes.money import Money
from bot.disputes.names import HandoffState
from bot.disputes.order import Line, Order, Parcel, Payment
from channels.desk import words
from channels.desk.options import proposal_words
from channels.desk.ruling import RulingBrief, ruling_brief


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
    deadlines: tuple[str, ...]
    promises: tuple[str, ...]
    survey: tuple[str, ...]
    grant: str | None
    grant_clause: str | None
    question: str  # asked before it is approved
    confirmation: str | None  # whose yes waits for a second manager's
    ruling: RulingBrief | None
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
        deadlines=tuple(_deadline(due, view.at_stake) for due in view.deadlines),
        promises=tuple(promise_words(promise) for promise in case.promises),
        survey=tuple(line for survey in case.surveys for line in _survey(survey)),
        grant=proposal_words(suggested) if suggested else None,
        grant_clause=suggested.clause if suggested else None,
        question=_question(view),
        confirmation=_confirmation(view.approval) if view.approval else None,
        ruling=ruling_brief(view.ruling) if view.ruling else None,
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


def not_kept(case: Case, promise: Promise) -> str:
    """The sentence that alarms a person when the time of a promise is over."""
    what = words.PROMISES[promise.kind]
    return (
        f"{case.ref}: the buyer was promised {what} by {words.moment(promise.due_at)}, and nobody has seen that "
        f"it was kept.{_quoted(promise)} Please look before the buyer asks."
    )


def _deadline(due: Due, stake: Money | None) -> str:
    at = f"{words.DEADLINES[due.deadline]} by {words.moment(due.at)}"
    if due.clock is None:
        return at
    otherwise = f", otherwise {due.clock.default}" if due.clock.default else ""
    money = f"; {words.money(stake)} at stake" if stake else ""
    return f"{due.clock.name}: {at}{otherwise}{money}"


def promise_words(promise: Promise) -> str:
    """What was promised by when, and what became of it."""
    what = f"{words.PROMISES[promise.kind]} by {words.moment(promise.due_at)}"
    return f"{what[0].upper()}{what[1:]}: {words.PROMISE_STATES[promise.state]}.{_quoted(promise)}"


def _quoted(promise: Promise) -> str:
    return f" “{promise.text}”" if promise.text else ""


def _survey(survey: Survey) -> tuple[str, ...]:
    score = "no answer yet" if survey.score is None else f"{survey.score} of 5"
    return (score, survey.comment) if survey.comment else (score,)


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
    by = f"{offer.by.name}: " if offer.by else ""
    return f"{by}{proposal_words(offer.proposal)}: {words.OFFER_STATES[offer.state]}"


def _remedy(remedy: Remedy) -> str:
    by = f"by the {words.TIERS[remedy.granted_by]}"
    if remedy.approved_by:
        by += f" {' and '.join(person.name for person in remedy.approved_by)}"
    reference = f" ({remedy.reference})" if remedy.reference else ""
    return f"{proposal_words(remedy.proposal)}, {by}: {words.remedy_state(remedy)}{reference}"


def _question(view: CardView) -> str:
    if view.approval is not None:
        return "Confirm this as the second manager? It is carried out at once:"
    if view.two_managers:
        return "This amount needs two managers. Approve it as the first?"
    return "Grant this to the buyer? It is carried out at once:"


def _confirmation(first: Approval) -> str:
    return (
        f"{first.by.name} approved {proposal_words(first.proposal)} on {words.moment(first.at)}. "
        "Another manager must confirm it before it is granted."
    )
