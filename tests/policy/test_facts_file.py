"""A case told in a file: short where the plain value is meant, and clear about mistakes."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.disputes.money import Money
from bot.disputes.names import EvidenceKind, Kind, Level, OfferState, RemedyKind
from bot.disputes.order import ParcelStatus, PaymentStatus
from bot.policy.facts_file import Told, read_facts
from bot.policy.problems import FactsFileError

SHORT: dict[str, Any] = {
    "kind": "quality_complaint",
    "now": "2026-11-23T10:00",
    "order": {
        "placed": "2026-11-10",
        "delivered": "2026-11-20T09:00",
        "lines": [{"title": "Linen shirt", "price": 29.00, "ordered": 3}, {"price": 12.00}],
    },
}


def written(folder: Path, told: object) -> Path:
    path = folder / "facts.json"
    path.write_text(json.dumps(told, indent=1), encoding="utf-8")
    return path


def read(folder: Path, told: object) -> Told:
    return read_facts(written(folder, told), currency="EUR", zone="Europe/Berlin")


def with_order(**changes: object) -> dict[str, Any]:
    return SHORT | {"order": SHORT["order"] | changes}


def refused(folder: Path, told: object) -> FactsFileError:
    with pytest.raises(FactsFileError) as error:
        read(folder, told)
    return error.value


def test_what_is_not_told_has_the_plainest_value(tmp_path: Path) -> None:
    told = read(tmp_path, SHORT)
    (parcel,), (payment,) = told.order.parcels, told.order.payments
    shirts, other = told.order.lines

    assert (told.case.kind, told.case.facts.confirmed) == (Kind.QUALITY_COMPLAINT, True)
    assert (shirts.ordered, shirts.shipped, shirts.stock, other.ordered) == (3, 3, 3, 1)
    assert (shirts.title, other.title, other.category) == ("Linen shirt", "line 2", "general")
    assert (parcel.status, len(parcel.lines)) == (ParcelStatus.DELIVERED, 2)
    assert (payment.amount, payment.status) == (Money(9_900, "EUR"), PaymentStatus.CAPTURED)
    assert (told.order.level, told.order.country) == (Level.GUEST, "")
    assert told.now == datetime(2026, 11, 23, 9, 0, tzinfo=UTC)  # ten in Berlin
    assert told.spent.remedies == 0


def test_everything_can_be_told(tmp_path: Path) -> None:
    told = read(
        tmp_path,
        with_order(
            promised="2026-11-15T00:00+00:00",
            delivered=None,
            currency="USD",
            level="gold",
            country="AT",
            subscription=True,
            parcels=[
                {"status": "in_transit", "lines": [2]},
                {"status": "delivered", "delivered": "2026-11-20"},
            ],
            payments=[
                {
                    "amount": 99.00,
                    "at": "2026-11-11",
                    "status": "authorised",
                    "expires": "2026-12-01",
                },
                {"amount": 9.00, "refunded": 2.00},
            ],
        )
        | {
            "pieces": [{"line": 1, "count": 2}],
            "evidence": ["photo", "statement"],
            "confirmed": False,
            "photo_refused": 2,
            "declined": ["partial_refund"],
            "spent": {"case": 1.00, "buyer": 2.00, "shop_day": 3.00, "remedies": 2},
        },
    )
    order, case = told.order, told.case

    assert (order.currency, order.level, order.country) == ("USD", Level.GOLD, "AT")
    assert [parcel.lines for parcel in order.parcels] == [("line-2",), ("line-1", "line-2")]
    assert (order.payments[0].expires_at is None, order.payments[1].refunded.minor) == (False, 200)
    assert [piece.count for piece in case.facts.missing] == [2]
    assert [one.kind for one in case.evidence] == [EvidenceKind.PHOTO, EvidenceKind.STATEMENT]
    assert (case.facts.confirmed, case.facts.no_photo) == (False, 2)
    (offer,) = case.offers
    assert (offer.state, offer.proposal.remedy) == (OfferState.DECLINED, RemedyKind.PARTIAL_REFUND)
    assert offer.proposal.lines == case.facts.missing
    assert (told.spent.shop, told.spent.remedies) == (Money(300, "USD"), 2)


def test_an_order_that_was_not_sent_has_no_parcel(tmp_path: Path) -> None:
    assert read(tmp_path, with_order(delivered=None)).order.parcels == ()


@pytest.mark.parametrize(
    ("told", "key", "says"),
    [
        (SHORT | {"kind": "lost"}, "kind", "use one of missing_items"),
        (SHORT | {"kind": "unstated"}, "kind", "use one of missing_items"),
        (SHORT | {"now": "today"}, "now", "a time such as 2026-11-23T10:00"),
        (SHORT | {"knd": "x"}, "knd", "did you mean `kind`"),
        ({"kind": "late_delivery"}, "", "`order` is missing; add it."),
        (SHORT | {"order": []}, "order", "should be a mapping"),
        (with_order(placed=None), "order", "`placed` is missing"),
        (with_order(lines=[{"price": "x"}]), "order.lines[1].price", "an amount such as 40.00"),
        (with_order(lines=[{}]), "order.lines[1]", "`price` is missing"),
        (with_order(level="platinum"), "order.level", "use one of guest"),
        (with_order(currency="euro"), "order.currency", "a currency code"),
        (with_order(subscription="maybe"), "order.subscription", "true or false"),
        (with_order(parcels=[{"status": "lost"}]), "order.parcels[1].status", "use one of prep"),
        (with_order(payments=[{"at": "2026-11-11"}]), "order.payments[1]", "`amount` is missing"),
        (SHORT | {"pieces": [{"line": 3, "count": 1}]}, "pieces[1].line", "there is no line 3"),
        (SHORT | {"pieces": [{"line": 1, "count": 0}]}, "pieces[1].count", "at least 1"),
        (SHORT | {"evidence": ["film"]}, "evidence[1]", "use one of photo, statement"),
        (SHORT | {"declined": ["money"]}, "declined[1]", "use one of resend"),
        (SHORT | {"spent": {"buyers": 1}}, "spent.buyers", "did you mean `buyer`"),
    ],
)
def test_a_mistake_in_the_facts_is_named_by_line_and_key(
    tmp_path: Path, told: object, key: str, says: str
) -> None:
    problems = refused(tmp_path, told).problems

    assert any(one.key == key and says in one.message for one in problems), problems
    assert all(one.file.endswith("facts.json") and one.line >= 1 for one in problems)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "the file is empty"),
        (b"{", "is not JSON"),
        (b"\xff", "is not JSON"),
        (b"[]", "a mapping"),
    ],
)
def test_what_is_no_facts_file_says_so(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "facts.json"
    path.write_bytes(content)

    with pytest.raises(FactsFileError, match=says):
        read_facts(path, currency="EUR", zone="UTC")


def test_a_facts_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(FactsFileError, match="No such file"):
        read_facts(tmp_path / "none.json", currency="EUR", zone="UTC")
