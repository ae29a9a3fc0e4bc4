"""The closed vocabularies of a dispute, spelled as in the glossary, data files and the database."""

from enum import StrEnum
from typing import NewType

CaseId = NewType("CaseId", str)
ConversationId = NewType("ConversationId", str)
EvidenceId = NewType("EvidenceId", str)
HandoffId = NewType("HandoffId", str)
LineId = NewType("LineId", str)
MessageId = NewType("MessageId", str)
OfferId = NewType("OfferId", str)
OrderId = NewType("OrderId", str)
RemedyId = NewType("RemedyId", str)


class Kind(StrEnum):
    """What went wrong, as the buyer states it."""

    MISSING_ITEMS = "missing_items"
    LATE_DELIVERY = "late_delivery"
    NOT_RECEIVED = "not_received"
    QUALITY_COMPLAINT = "quality_complaint"
    WRONG_ITEM = "wrong_item"
    BILLING_DUPLICATE = "billing_duplicate"
    BILLING_UNRECOGNISED = "billing_unrecognised"
    SUBSCRIPTION_CHARGE = "subscription_charge"
    UNSTATED = "unstated"  # the buyer asked for a person before saying what went wrong


DISPUTES = tuple(kind for kind in Kind if kind is not Kind.UNSTATED)


class RemedyKind(StrEnum):
    """What the shop can do about it."""

    RESEND = "resend"
    PARTIAL_REFUND = "partial_refund"
    FULL_REFUND = "full_refund"
    REPLACEMENT = "replacement"
    RETURN_AND_REFUND = "return_and_refund"
    REFUND_DUPLICATE = "refund_duplicate"
    REFUND_RENEWAL = "refund_renewal"
    STORE_CREDIT = "store_credit"
    GOODWILL = "goodwill"
    EXPLAIN = "explain"


class Tier(StrEnum):
    """Who may grant a remedy, from the least to the most authority."""

    BOT = "bot"
    AGENT = "agent"
    MANAGER = "manager"


class EscalationReason(StrEnum):
    """Why a person takes over."""

    ASKED_FOR = "asked_for"
    OVER_AUTHORITY = "over_authority"
    SAFETY = "safety"
    LEGAL = "legal"
    FRAUD_SIGNAL = "fraud_signal"
    REPEAT_CLAIMS = "repeat_claims"
    ANGER = "anger"
    NOT_UNDERSTOOD = "not_understood"
    DECLINED_OFFERS = "declined_offers"
    EVIDENCE_MISSING = "evidence_missing"
    SYSTEM_ERROR = "system_error"


class CaseState(StrEnum):
    """Where a case stands; `bot.disputes.states` holds the moves between them."""

    GATHERING = "gathering"
    RESTATED = "restated"
    ASSESSED = "assessed"
    OFFERED = "offered"
    ACCEPTED = "accepted"
    EXECUTING = "executing"
    RESOLVED = "resolved"
    CLOSED = "closed"
    WITH_AGENT = "with_agent"
    WITH_MANAGER = "with_manager"
    ARBITRATION = "arbitration"
    REOPENED = "reopened"
    WITHDRAWN = "withdrawn"


class OfferState(StrEnum):
    """What became of an offer."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    EXPIRED = "expired"


class RemedyState(StrEnum):
    """How far a granted remedy is: only `done` has reached the buyer."""

    GRANTED = "granted"
    EXECUTING = "executing"
    DONE = "done"
    FAILED = "failed"


class HandoffState(StrEnum):
    """How far a hand-off is."""

    WAITING = "waiting"
    TAKEN = "taken"
    HANDED_BACK = "handed_back"
    RESOLVED = "resolved"


class EvidenceKind(StrEnum):
    """What a piece of evidence is."""

    PHOTO = "photo"
    STATEMENT = "statement"


class Asked(StrEnum):
    """The fact or decision the bot is waiting for from the buyer."""

    ORDER_NUMBER = "order_number"
    EMAIL = "email"
    LINE = "line"
    COUNT = "count"
    PHOTO = "photo"
    CONFIRMATION = "confirmation"
    OFFER = "offer"
    KIND = "kind"  # which of two problems the words meant


class Because(StrEnum):
    """Why an explanation is the answer, and no remedy."""

    ON_ITS_WAY = "on_its_way"  # not delivered, and not late yet
    ARRIVED_IN_TIME = "arrived_in_time"
    WAIT_AFTER_SCAN = "wait_after_scan"  # the carrier's delivery scan is too fresh
    NO_DUPLICATE = "no_duplicate"  # charged once
    AUTHORISATION = "authorisation"  # the second amount is held, never taken, and expires
    CHARGES = "charges"  # every charge belongs to this order
    RENEWAL_WINDOW_OVER = "renewal_window_over"


class Need(StrEnum):
    """What policy wants to see before it decides."""

    PHOTO = "photo"
    ADDRESS = "address"  # confirmed by the buyer with the restatement
