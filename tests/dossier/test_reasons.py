"""The names that are handed to providers are theirs, and every kind has some."""

import pytest

from bot.disputes.names import Kind
from bot.dossier.reasons import reasons_json

REASONS = {
    "paypal": {
        "MERCHANDISE_OR_SERVICE_NOT_RECEIVED", "MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED", "UNAUTHORISED",
        "CREDIT_NOT_PROCESSED", "DUPLICATE_TRANSACTION", "INCORRECT_AMOUNT", "PAYMENT_BY_OTHER_MEANS",
        "CANCELED_RECURRING_BILLING", "PROBLEM_WITH_REMITTANCE", "OTHER",
    },
    "stripe": {
        "bank_cannot_process", "check_returned", "credit_not_processed", "customer_initiated",
        "debit_not_authorized", "duplicate", "fraudulent", "general", "incorrect_account_details",
        "insufficient_funds", "noncompliant", "product_not_received", "product_unacceptable",
        "subscription_canceled", "unrecognized",
    },
    "ebay": {
        "TRANSACTION_ISSUE", "FRAUD", "ITEM_NOT_RECEIVED", "SIGNIFICANTLY_NOT_AS_DESCRIBED",
        "CREDIT_NOT_PROCESSED", "COUNTERFEIT", "DUPLICATE_AMOUNT", "INCORRECT_AMOUNT",
    },
}  # fmt: skip
TYPES = {
    "paypal": {
        "MERCHANT_RESPONSE", "PROOF_OF_MISSING_ITEMS", "PROOF_OF_DAMAGE", "PROOF_OF_SIGNIFICANT_DIFFERENCE",
        "OTHER", None,
    },
    "stripe": {"customer_communication", "uncategorized_file", None},
    "ebay": {"PROOF_OF_DELIVERY", "PROOF_OF_ITEM_AS_DESCRIBED", None},
}  # fmt: skip
FILES = ["case.pdf", "case.json", "photos/ev_1.jpg"]


@pytest.mark.parametrize("provider", sorted(REASONS))
@pytest.mark.parametrize("kind", list(Kind))
def test_reasons_and_types_are_the_providers_own(kind: Kind, provider: str) -> None:
    told = reasons_json(kind, FILES)[provider]

    assert told["reasons"]
    assert set(told["reasons"]) <= REASONS[provider]
    assert set(told["files"].values()) <= TYPES[provider]
    assert all(source.startswith("https://") for source in told["sources"])


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        (Kind.NOT_RECEIVED, "MERCHANDISE_OR_SERVICE_NOT_RECEIVED"),
        (Kind.QUALITY_COMPLAINT, "MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED"),
        (Kind.BILLING_DUPLICATE, "DUPLICATE_TRANSACTION"),
        (Kind.BILLING_UNRECOGNISED, "UNAUTHORISED"),
        (Kind.SUBSCRIPTION_CHARGE, "CANCELED_RECURRING_BILLING"),
    ],
)
def test_the_likeliest_reason_comes_first(kind: Kind, reason: str) -> None:
    assert reasons_json(kind, FILES)["paypal"]["reasons"][0] == reason


def test_files_for_programs_are_for_nobodys_upload() -> None:
    told = reasons_json(Kind.MISSING_ITEMS, FILES)

    assert {told[provider]["files"]["case.json"] for provider in REASONS} == {None}
