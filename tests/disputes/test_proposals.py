from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.disputes.case import Case, LineCount, Proposal
from bot.disputes.money import total
from bot.disputes.names import Kind, RemedyKind, Tier
from bot.disputes.order import Order, PaymentStatus
from bot.disputes.proposals import ladder, line_shares
from tests.disputes.scenes import (
    NOW,
    about,
    case,
    days,
    demo_policy,
    euros,
    facts,
    line,
    missing,
    order,
    parcel,
    payment,
    proposal,
    shirts_and_mug,
)

SHIRTS, STONE_MUG = shirts_and_mug()


def steps(about_case: Case, bought: Order | None = None) -> list[Proposal]:
    return list(ladder(about_case, bought or order(), demo_policy(), NOW))


def remedies(about_case: Case, bought: Order | None = None) -> list[tuple[str, float]]:
    return [(one.remedy.value, one.amount.minor / 100) for one in steps(about_case, bought)]


def of_kind(kind: Kind, *pieces: LineCount) -> Case:
    return case(kind, known=facts(missing=pieces))


def test_missing_items_are_resent_then_paid_then_the_order_is_returned() -> None:
    two_shirts = missing(about(SHIRTS, 2))

    assert remedies(two_shirts) == [
        ("resend", 58.00),
        ("partial_refund", 58.00),
        ("full_refund", 99.00),
    ]
    assert [one.clause for one in steps(two_shirts)] == [
        "missing_items.resend",
        "missing_items.partial_refund",
        "missing_items.full_refund",
    ]


def test_what_waits_for_a_return_is_granted_by_a_person() -> None:
    resend, _, full_refund = steps(missing(about(SHIRTS)))

    assert (full_refund.with_return, full_refund.granted_by) == (True, Tier.AGENT)
    assert (resend.with_return, resend.granted_by) == (False, Tier.BOT)


def test_goods_out_of_stock_are_not_resent() -> None:
    sold_out = order(line(stock=1), STONE_MUG)

    assert remedies(missing(about(SHIRTS, 2)), sold_out)[0] == ("partial_refund", 58.00)
    assert remedies(missing(about(SHIRTS, 1)), sold_out)[0] == ("resend", 29.00)


def test_two_lines_of_one_product_share_its_stock() -> None:
    first, second = line(1, stock=3, sku="S"), line(2, stock=3, sku="S")
    bought = order(first, second)

    assert remedies(missing(about(first, 2), about(second, 1)), bought)[0][0] == "resend"
    assert remedies(missing(about(first, 2), about(second, 2)), bought)[0][0] == "partial_refund"


def test_nobody_claims_more_pieces_than_were_bought_and_not_paid_back() -> None:
    bought = order(line(refunded=1), STONE_MUG)

    assert remedies(missing(about(SHIRTS, 9)), bought)[0] == ("resend", 58.00)


def test_pieces_named_twice_or_unknown_count_once_or_not_at_all() -> None:
    stranger = LineCount(line(9).id, "Gold bar", 1, euros(9_000))
    claimed = missing(about(SHIRTS), about(SHIRTS), stranger)

    assert remedies(claimed)[0] == ("resend", 58.00)


def test_no_refund_is_more_than_what_is_left_of_the_payment() -> None:
    nearly_paid_back = order(payments=(payment(99, refunded=90),))

    assert remedies(missing(about(SHIRTS)), nearly_paid_back) == [
        ("resend", 29.00),
        ("partial_refund", 9.00),
        ("full_refund", 9.00),
    ]


def test_an_order_that_is_paid_back_has_no_refunds_left() -> None:
    paid_back = order(payments=(payment(99, refunded=99),))

    assert remedies(missing(about(SHIRTS)), paid_back) == [("resend", 29.00)]


def test_a_faulty_item_is_kept_for_a_share_then_replaced_then_returned() -> None:
    faulty = of_kind(Kind.QUALITY_COMPLAINT, about(SHIRTS))

    assert remedies(faulty) == [
        ("partial_refund", 8.70),
        ("replacement", 29.00),
        ("return_and_refund", 29.00),
    ]


@pytest.mark.parametrize(("price", "comes_back"), [(24.99, False), (25.00, True)])
def test_a_wrong_item_under_twenty_five_is_kept(price: float, comes_back: bool) -> None:
    sneakers = line(ordered=1, price=price)
    replacement, _ = steps(of_kind(Kind.WRONG_ITEM, about(sneakers)), order(sneakers))

    assert replacement.remedy is RemedyKind.REPLACEMENT
    assert replacement.with_return is comes_back


def test_a_late_parcel_earns_goodwill_then_a_resend_then_its_price() -> None:
    late = order(delivered=None, promised=-1)

    assert remedies(case(Kind.LATE_DELIVERY), late) == [
        ("goodwill", 5.00),
        ("resend", 99.00),
        ("full_refund", 99.00),
    ]


def test_only_what_has_not_arrived_is_late() -> None:
    parcels = (parcel(SHIRTS), parcel(STONE_MUG, delivered=None, number=2))
    half = order(SHIRTS, STONE_MUG, parcels=parcels, promised=-1)

    assert ("resend", 12.00) in remedies(case(Kind.LATE_DELIVERY), half)


def test_a_parcel_that_arrived_late_earns_goodwill_only() -> None:
    assert remedies(case(Kind.LATE_DELIVERY), order(delivered=-1, promised=-2)) == [
        ("goodwill", 5.00)
    ]


def test_an_order_without_a_promise_is_neither_late_nor_in_time() -> None:
    assert remedies(case(Kind.LATE_DELIVERY), order(delivered=None, promised=None)) == []


@pytest.mark.parametrize(
    ("promised", "first"),
    [(0.0, "explain"), (-0.42, "goodwill")],  # 11:00 today; 00:55 today is 23:55 UTC yesterday
)
def test_the_day_after_the_promise_begins_at_midnight_of_the_shop(
    promised: float, first: str
) -> None:
    bought = order(delivered=None, promised=promised - 0.05 if promised else 0)

    assert remedies(case(Kind.LATE_DELIVERY), bought)[0][0] == first


def test_a_charge_taken_twice_is_paid_back_once() -> None:
    twice = order(payments=(payment(99, at=-9), payment(99, at=-8.999)))

    assert remedies(case(Kind.BILLING_DUPLICATE), twice) == [("refund_duplicate", 99.00)]


@pytest.mark.parametrize(
    "payments",
    [
        (payment(99),),
        (payment(99), payment(99, at=-8.999, status=PaymentStatus.AUTHORISED, expires=5)),
        (payment(99), payment(99, at=-8.999, refunded=99)),
        (payment(99), payment(98, at=-8.999)),
        (payment(99), payment(99, at=-8.999, method="voucher")),
        (payment(99, at=-9), payment(99, at=-2)),
    ],
    ids=["once", "held", "paid back", "other amount", "other method", "days apart"],
)
def test_what_only_looks_like_a_duplicate_is_explained(payments: tuple[object, ...]) -> None:
    bought = order(payments=payments)  # type: ignore[arg-type]  # from the table above

    assert remedies(case(Kind.BILLING_DUPLICATE), bought) == [("explain", 0.00)]


def renewals(*at: float) -> Order:
    club = line(title="Coffee club", ordered=1, price=9.99, shipped=0)
    charges = tuple(payment(9.99, at=one) for one in at)
    return order(club, parcels=(), payments=charges, subscription=True, promised=None)


def test_a_subscription_ends_from_now_on_and_its_last_renewal_is_paid_back() -> None:
    ended, refunded = steps(case(Kind.SUBSCRIPTION_CHARGE), renewals(-62, -32, -2))

    assert (ended.remedy, ended.amount) == (RemedyKind.END_SUBSCRIPTION, euros(0))
    assert [piece.title for piece in ended.lines] == ["Coffee club"]
    assert (refunded.remedy, refunded.amount) == (RemedyKind.REFUND_RENEWAL, euros(9.99))


def test_a_subscription_that_ended_is_not_ended_again() -> None:
    over = replace(renewals(-32, -2), ended=True)
    assert remedies(case(Kind.SUBSCRIPTION_CHARGE), over) == [("refund_renewal", 9.99)]


def test_after_its_window_a_renewal_is_explained() -> None:
    over = replace(renewals(-38, -8), ended=True)
    assert remedies(case(Kind.SUBSCRIPTION_CHARGE), over) == [("explain", 0.00)]


def test_an_order_without_a_subscription_has_no_renewal() -> None:
    assert remedies(case(Kind.SUBSCRIPTION_CHARGE)) == []


def test_an_unstated_problem_has_no_ladder() -> None:
    assert remedies(case(Kind.UNSTATED)) == []


@given(counts=st.lists(st.integers(0, 5), min_size=2, max_size=2), kind=st.sampled_from(Kind))
def test_no_ladder_holds_more_than_the_order_cost_or_a_negative_amount(
    counts: list[int], kind: Kind
) -> None:
    bought = order()
    pieces = tuple(
        about(one, count) for one, count in zip(bought.lines, counts, strict=True) if count
    )

    for step in steps(of_kind(kind, *pieces), bought):
        assert 0 <= step.amount.minor <= bought.paid().minor


@given(counts=st.lists(st.integers(1, 9), min_size=1, max_size=5), percent=st.integers(1, 100))
def test_the_shares_of_a_proposals_lines_are_its_amount(counts: list[int], percent: int) -> None:
    lines = tuple(
        about(line(number, price=7 * number + 0.99), count)
        for number, count in enumerate(counts, start=1)
    )
    worth = total((one.value for one in lines), currency="EUR").percent(percent)
    shares = line_shares(proposal(worth.minor / 100, RemedyKind.PARTIAL_REFUND, lines=lines))

    assert total(shares.values(), currency="EUR") == worth


def test_a_proposal_without_lines_has_no_shares() -> None:
    assert line_shares(proposal(5, RemedyKind.GOODWILL)) == {}


def test_the_scene_is_on_the_day_it_says() -> None:
    assert days(-2).isoformat() == "2026-11-21T10:00:00+00:00"
