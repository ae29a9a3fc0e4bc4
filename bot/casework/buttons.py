"""The buttons that several answers offer."""

from bot.casework.says import Choice

PERSON = Choice("button-person", "/talk_to_human")
THANKS = Choice("button-thanks", "/thank")

MISSING = Choice("button-missing-items", "/missing_items")
LATE = Choice("button-late-delivery", "/late_delivery")
NOT_RECEIVED = Choice("button-not-received", "/not_received")
FAULTY = Choice("button-quality-complaint", "/quality_complaint")
WRONG = Choice("button-wrong-item", "/wrong_item")
PROBLEMS = (MISSING, LATE, FAULTY, PERSON)

CANCEL = Choice("button-cancel-order", "/cancel_order")
CANCEL_ITEM = Choice("button-cancel-item", "/cancel_order")
CHANGE_ADDRESS = Choice("button-change-address", "/change_address")
RETURN = Choice("button-return-request", "/return_request")
CHANGED_MIND = Choice("button-changed-mind", "/return_request")
