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
PromiseId = NewType("PromiseId", str)
RemedyId = NewType("RemedyId", str)
RulingId = NewType("RulingId", str)


class Kind(StrEnum):
    """What a buyer came with, as they state it: a problem (`DISPUTES`) or a request (`REQUESTS`)."""

    MISSING_ITEMS = "missing_items"
    LATE_DELIVERY = "late_delivery"
    NOT_RECEIVED = "not_received"
    QUALITY_COMPLAINT = "quality_complaint"
    WRONG_ITEM = "wrong_item"
    BILLING_DUPLICATE = "billing_duplicate"
    BILLING_UNRECOGNISED = "billing_unrecognised"
    SUBSCRIPTION_CHARGE = "subscription_charge"
    TRACK_ORDER = "track_order"
    CANCEL_ORDER = "cancel_order"
    CHANGE_ADDRESS = "change_address"
    RETURN_REQUEST = "return_request"
    EXCHANGE_REQUEST = "exchange_request"
    REFUND_STATUS = "refund_status"
    PRODUCT_AVAILABILITY = "product_availability"
    UNSTATED = "unstated"  # the buyer asked for a person before saying what went wrong


REQUESTS = (
    Kind.TRACK_ORDER,
    Kind.CANCEL_ORDER,
    Kind.CHANGE_ADDRESS,
    Kind.RETURN_REQUEST,
    Kind.EXCHANGE_REQUEST,
    Kind.REFUND_STATUS,
    Kind.PRODUCT_AVAILABILITY,
)
DISPUTES = tuple(kind for kind in Kind if kind not in (*REQUESTS, Kind.UNSTATED))


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
    CANCELLATION = "cancellation"  # of what was not shipped; what was paid for it comes back
    END_SUBSCRIPTION = "end_subscription"  # from now on; what was charged stays
    ADDRESS_CHANGE = "address_change"
    RETURN = "return"  # after a change of mind; the refund follows receipt
    EXCHANGE = "exchange"  # the same, and another product follows receipt
    SUBSTITUTION = "substitution"  # another product in place of one that was not shipped


SERVICES = frozenset(
    {
        RemedyKind.CANCELLATION,
        RemedyKind.END_SUBSCRIPTION,
        RemedyKind.ADDRESS_CHANGE,
        RemedyKind.RETURN,
        RemedyKind.EXCHANGE,
        RemedyKind.SUBSTITUTION,
    }
)
"""What a buyer may have without a dispute. It makes good nothing, so no limit counts it as a remedy."""


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
    RULING = "ruling"  # the buyer does not accept how a person settled it


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
    ADDRESS = "address"  # the new one
    REASON = "reason"  # why goods shall come back: a fault is a dispute, a change of mind is none
    PRODUCT = "product"  # which other product instead
    ARRIVED = "arrived"  # whether the goods that were sent again have come
    SCORE = "score"  # the survey, one to five
    COMMENT = "comment"  # words beside the score
    STATEMENT = "statement"  # the buyer's side, for a ruling


class Deadline(StrEnum):
    """By when people act on a hand-off."""

    FIRST_ANSWER = "first_answer"
    RESOLUTION = "resolution"
    MARKETPLACE = "marketplace"


class PromiseKind(StrEnum):
    """What the buyer was told would happen by a time."""

    ANSWER = "answer"  # a person answers
    GOODS = "goods"  # they arrive
    MONEY = "money"  # it is back
    OWN_WORDS = "own_words"  # an agent's own promise


class PromiseState(StrEnum):
    """What became of a promise."""

    OPEN = "open"
    KEPT = "kept"
    BROKEN = "broken"
    CANCELLED = "cancelled"


class Because(StrEnum):
    """Why an explanation is the answer, and no remedy."""

    ON_ITS_WAY = "on_its_way"  # not delivered, and not late yet
    ARRIVED_IN_TIME = "arrived_in_time"
    WAIT_AFTER_SCAN = "wait_after_scan"  # the carrier's delivery scan is too fresh
    NO_DUPLICATE = "no_duplicate"  # charged once
    AUTHORISATION = "authorisation"  # the second amount is held, never taken, and expires
    CHARGES = "charges"  # every charge belongs to this order
    RENEWAL_WINDOW_OVER = "renewal_window_over"
    NOT_SHIPPED = "not_shipped"
    LATE = "late"
    DELIVERED = "delivered"
    ALREADY_SHIPPED = "already_shipped"  # too late to cancel
    ADDRESS_FIXED = "address_fixed"  # too late to change it
    NOT_ARRIVED = "not_arrived"  # too early to send back
    RETURN_WINDOW_OVER = "return_window_over"
    PAID_BACK = "paid_back"  # all of the order was, so nothing is left to do
    REFUNDED = "refunded"
    REFUND_DUE = "refund_due"  # the return is here, the money follows
    REFUND_AFTER_RECEIPT = "refund_after_receipt"  # the return is on its way
    NO_REFUND = "no_refund"
    BACK_ORDER = "back_order"  # out of stock, sent as soon as it is back
    IN_STOCK = "in_stock"
    ENDED = "ended"  # the subscription renews no more
    LEFT_AS_IS = "left_as_is"  # the buyer declined what was proposed
    POLICY = "policy"  # a clause of the shop's own, in its own words


class Need(StrEnum):
    """What policy wants to see before it decides."""

    PHOTO = "photo"
    ADDRESS = "address"  # confirmed by the buyer with the restatement


class Level(StrEnum):
    """How well the shop knows the buyer, by its own book."""

    GUEST = "guest"  # nobody said otherwise
    BRONZE = "bronze"
    SILVER = "silver"
    GOLD = "gold"


class Fault(StrEnum):
    """Whose fault a kind of trouble is, by policy."""

    SHOP = "shop"
    CARRIER = "carrier"
    BUYER = "buyer"
    NOBODY = "nobody"


class Shipping(StrEnum):
    """Where goods are, all parcels together."""

    NOT_SHIPPED = "not_shipped"
    IN_TRANSIT = "in_transit"
    DELIVERED = "delivered"
    RETURNED = "returned"
    PART = "part"  # some arrived, some did not


class ChargeState(StrEnum):
    """What became of a charge."""

    AUTHORISED = "authorised"  # held, not taken
    CAPTURED = "captured"
    PART_REFUNDED = "part_refunded"
    REFUNDED = "refunded"
    VOIDED = "voided"
    NONE = "none"  # the order has no charge
