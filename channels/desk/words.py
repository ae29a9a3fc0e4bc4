"""English words for the people at the desk: names of things, money, dates, languages."""

from datetime import datetime
from decimal import Decimal

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime
from babel.numbers import format_currency, get_currency_precision

from bot.casework.desk_offer import MANAGER_WANTED
from bot.casework.reach import REACHABLE, UNREACHABLE
from bot.casework.refuse import REFUSED
from bot.casework.safety_stop import STOPPED
from bot.disputes.case import NO_ANSWER, Remedy
from bot.disputes.money import Money
from bot.disputes.names import (
    Deadline,
    EscalationReason,
    HandoffState,
    Kind,
    OfferState,
    PromiseKind,
    PromiseState,
    RemedyKind,
    RemedyState,
    Tier,
)
from bot.disputes.order import ParcelStatus, PaymentStatus

KINDS = {
    Kind.MISSING_ITEMS: "Missing items",
    Kind.LATE_DELIVERY: "Late delivery",
    Kind.NOT_RECEIVED: "Delivered but not received",
    Kind.QUALITY_COMPLAINT: "Quality complaint",
    Kind.WRONG_ITEM: "Wrong item",
    Kind.BILLING_DUPLICATE: "Charged twice",
    Kind.BILLING_UNRECOGNISED: "Unknown charge",
    Kind.SUBSCRIPTION_CHARGE: "Subscription charge",
    Kind.TRACK_ORDER: "Where is the order",
    Kind.CANCEL_ORDER: "Cancellation",
    Kind.CHANGE_ADDRESS: "Change of address",
    Kind.RETURN_REQUEST: "Return",
    Kind.EXCHANGE_REQUEST: "Exchange",
    Kind.REFUND_STATUS: "Where is the refund",
    Kind.PRODUCT_AVAILABILITY: "Out of stock",
    Kind.UNSTATED: "Problem not stated yet",
}
REASONS = {
    EscalationReason.ASKED_FOR: "the buyer asked for a person",
    EscalationReason.OVER_AUTHORITY: "over the bot's limit",
    EscalationReason.SAFETY: "safety",
    EscalationReason.LEGAL: "legal threat",
    EscalationReason.FRAUD_SIGNAL: "fraud signal",
    EscalationReason.REPEAT_CLAIMS: "repeated claims",
    EscalationReason.ANGER: "the buyer is angry",
    EscalationReason.NOT_UNDERSTOOD: "not understood",
    EscalationReason.DECLINED_OFFERS: "all offers declined",
    EscalationReason.EVIDENCE_MISSING: "evidence missing",
    EscalationReason.SYSTEM_ERROR: "system error",
    EscalationReason.RULING: "the buyer asks for a ruling",
}
REMEDIES = {
    RemedyKind.RESEND: "Send again",
    RemedyKind.PARTIAL_REFUND: "Partial refund",
    RemedyKind.FULL_REFUND: "Full refund",
    RemedyKind.REPLACEMENT: "Replacement",
    RemedyKind.RETURN_AND_REFUND: "Return and refund",
    RemedyKind.REFUND_DUPLICATE: "Refund of the duplicate charge",
    RemedyKind.REFUND_RENEWAL: "Refund of the renewal",
    RemedyKind.STORE_CREDIT: "Store credit",
    RemedyKind.GOODWILL: "Goodwill",
    RemedyKind.EXPLAIN: "Explanation",
    RemedyKind.CANCELLATION: "Cancellation",
    RemedyKind.END_SUBSCRIPTION: "End of the subscription",
    RemedyKind.ADDRESS_CHANGE: "Another address",
    RemedyKind.RETURN: "Return",
    RemedyKind.EXCHANGE: "Exchange",
    RemedyKind.SUBSTITUTION: "Another product instead",
}
TIERS = {Tier.BOT: "bot", Tier.AGENT: "agent", Tier.MANAGER: "manager"}
OFFER_STATES = {
    OfferState.OPEN: "open",
    OfferState.ACCEPTED: "accepted",
    OfferState.DECLINED: "declined",
    OfferState.EXPIRED: "expired",
}
REMEDY_STATES = {
    RemedyState.GRANTED: "granted, not yet carried out",
    RemedyState.EXECUTING: "the shop is carrying it out",
    RemedyState.DONE: "done",
    RemedyState.FAILED: "FAILED in the shop",
}
FAILURES = {
    "over_authority": "NOT carried out: it no longer fitted when it was due",
    NO_ANSWER: "FAILED: the shop did not say whether it was done; approving again looks there first",
}
HANDOFF_STATES = {
    HandoffState.WAITING: "Waiting for a person",
    HandoffState.TAKEN: "Taken",
    HandoffState.HANDED_BACK: "Handed back to the bot",
    HandoffState.RESOLVED: "Resolved",
}
DEADLINES = {
    Deadline.FIRST_ANSWER: "First answer",
    Deadline.RESOLUTION: "Settled",
    Deadline.MARKETPLACE: "answer",
}
PROMISES = {
    PromiseKind.ANSWER: "an answer",
    PromiseKind.GOODS: "goods",
    PromiseKind.MONEY: "money back",
    PromiseKind.OWN_WORDS: "something in a colleague's words",
}
PROMISE_STATES = {
    PromiseState.OPEN: "open",
    PromiseState.KEPT: "kept",
    PromiseState.BROKEN: "BROKEN",
    PromiseState.CANCELLED: "not needed any more",
}
PARCELS = {
    ParcelStatus.PREPARING: "being prepared",
    ParcelStatus.IN_TRANSIT: "on its way",
    ParcelStatus.DELIVERED: "delivered",
    ParcelStatus.RETURNED: "returned",
}
PAYMENTS = {
    PaymentStatus.AUTHORISED: "only authorised, no money taken",
    PaymentStatus.CAPTURED: "paid",
    PaymentStatus.VOIDED: "voided, no money taken",
}
REACH = {
    UNREACHABLE: "The buyer has blocked us on {channel}: nothing reaches them until they let us in again.",
    REACHABLE: "The buyer let us in again on {channel}. What waited was sent.",
}
ERASURE = (
    "The buyer asks to have their data deleted: conversation {conversation}. What belongs to an open case has to stay "
    "until it is settled. Please tell the buyer what is deleted, and when."
)
CALLS = {
    MANAGER_WANTED: "{by} asks a manager to approve what is suggested here.",
    REFUSED: "{by} does not approve what was suggested; the reason is in the history.",
    STOPPED: "{by} stopped this case: nothing is granted or carried out until a manager lifts the stop.",
}
CHANNELS = {"web": "website chat", "telegram": "Telegram"}


def money(amount: Money) -> str:
    """`€58.00`: the amount as English readers expect it."""
    digits = get_currency_precision(amount.currency)
    value = Decimal(amount.minor).scaleb(-digits)
    return format_currency(value, amount.currency, locale="en")


def remedy_state(remedy: Remedy) -> str:
    """How far it is, and why it failed where that is known."""
    if remedy.state is RemedyState.FAILED and remedy.failure is not None:
        return FAILURES.get(remedy.failure, f"FAILED in the shop: {remedy.failure}")
    return REMEDY_STATES[remedy.state]


def day(at: datetime) -> str:
    """`Nov 20, 2025`."""
    return format_date(at, locale="en")


def moment(at: datetime) -> str:
    """`Nov 20, 2025, 2:02 PM UTC`, for places that cannot show the reader's own time."""
    shown = format_datetime(at, "MMM d, y, HH:mm", locale="en")
    return f"{shown} UTC"


def language(code: str) -> str:
    """`Arabic` for `ar`; the code itself for one nobody knows."""
    try:
        name = Locale.parse("en").languages.get(code.split("-", maxsplit=1)[0])
    except (UnknownLocaleError, ValueError):
        name = None
    return name or code


def is_right_to_left(code: str) -> bool:
    """Whether the language is written from right to left."""
    try:
        return Locale.parse(code.split("-", maxsplit=1)[0]).text_direction == "rtl"
    except (UnknownLocaleError, ValueError):
        return False


def channel(name: str) -> str:
    """`website chat` for `web`."""
    return CHANNELS.get(name, name)
