"""Amounts for each piece or line, caps, and what cannot be done."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.disputes.amounts import Obstacle, amount_of
from bot.disputes.money import Money
from bot.disputes.names import Kind, RemedyKind
from bot.disputes.policy import (
    AmountRule,
    DuplicateCharge,
    FixedAmount,
    LastRenewal,
    LinesPrice,
    PercentOfLines,
    PerLine,
    PerPiece,
)
from tests.disputes.ladders import rung, situation
from tests.disputes.scenes import about, case, euros, line, missing, order, payment, shirts_and_mug

SHIRTS, STONE_MUG = shirts_and_mug()
TWO_SHIRTS_AND_MUG = missing(about(SHIRTS, 2), about(STONE_MUG))
FIVE = euros(5)


@pytest.mark.parametrize(
    ("rule", "up_to", "costs"),
    [
        (PerPiece(FIVE), None, 15.00),
        (PerLine(FIVE), None, 10.00),
        (PerPiece(FIVE), 12.00, 12.00),
        (PercentOfLines(30), 20.00, 20.00),
        (PercentOfLines(10), 20.00, 7.00),
        (LinesPrice(), 30.00, 30.00),
    ],
)
def test_an_amount_is_for_each_or_a_share_and_never_over_its_cap(
    rule: AmountRule, up_to: float | None, costs: float
) -> None:
    goodwill = rung("goodwill", RemedyKind.GOODWILL, rule, up_to=up_to)

    assert amount_of(goodwill, situation(TWO_SHIRTS_AND_MUG)) == euros(costs)


@given(percent=st.integers(1, 100), cap=st.integers(1, 20_000), paid=st.integers(0, 9_900))
def test_no_amount_is_over_its_cap_or_what_is_left_of_the_payment(
    percent: int, cap: int, paid: int
) -> None:
    refund = rung("refund", RemedyKind.PARTIAL_REFUND, PercentOfLines(percent), up_to=cap / 100)
    bought = order(payments=(payment(99, refunded=paid / 100),))
    amount = amount_of(refund, situation(TWO_SHIRTS_AND_MUG, bought))

    if isinstance(amount, Money):
        assert 0 < amount.minor <= min(cap, 9_900 - paid)
    else:
        assert amount is Obstacle.NO_MONEY


@pytest.mark.parametrize("rule", [LinesPrice(), PerPiece(FIVE), DuplicateCharge(), LastRenewal()])
def test_an_amount_without_its_object_is_none(rule: AmountRule) -> None:
    charged = situation(case(Kind.BILLING_DUPLICATE))

    assert amount_of(rung("refund", RemedyKind.GOODWILL, rule), charged) is Obstacle.NO_OBJECT


def test_goods_that_are_gone_are_not_sent() -> None:
    sold_out = order(line(stock=1), STONE_MUG)
    resend = rung("resend", RemedyKind.RESEND, LinesPrice())

    assert amount_of(resend, situation(TWO_SHIRTS_AND_MUG, sold_out)) is Obstacle.OUT_OF_STOCK


@pytest.mark.parametrize(
    "refund",
    [
        rung("fixed", RemedyKind.GOODWILL, FixedAmount(FIVE)),
        rung("capped", RemedyKind.GOODWILL, LinesPrice(), up_to=5),
    ],
)
def test_an_amount_in_the_shops_currency_is_no_amount_of_another(refund: object) -> None:
    dollars = replace(SHIRTS, unit_price=Money(2900, "USD"))
    paid = replace(payment(1), amount=Money(8700, "USD"), refunded=Money(0, "USD"))
    bought = replace(order(dollars), currency="USD", payments=(paid,))

    found = amount_of(refund, situation(missing(about(dollars)), bought))  # type: ignore[arg-type]  # a Rung
    assert found is Obstacle.FOREIGN
