"""What a person can give: the ladder without its conditions, and money of their own amount."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.disputes.money import Money
from bot.disputes.names import RemedyKind, RemedyState, Tier
from bot.disputes.options import (
    ADJUSTABLE,
    BY_A_PERSON,
    Option,
    adjusted,
    beyond_the_ladder,
    options,
)
from tests.disputes.scenes import (
    NOW,
    about,
    demo_policy,
    euros,
    missing,
    order,
    proposal,
    remedy,
    shirts_and_mug,
)

SHIRTS, STONE_MUG = shirts_and_mug()
CASE = missing(about(SHIRTS, 2))
FOUND = options(CASE, order(), policy=demo_policy(), now=NOW)
PART = next(one for one in FOUND if one.proposal.remedy is RemedyKind.PARTIAL_REFUND)


def test_a_person_can_give_what_the_ladder_names_at_the_least_in_their_own_name() -> None:
    assert [one.proposal.remedy for one in FOUND][:2] == [
        RemedyKind.RESEND,
        RemedyKind.PARTIAL_REFUND,
    ]
    assert all(one.proposal.granted_by is not Tier.BOT for one in FOUND)
    assert len({one.id for one in FOUND}) == len(FOUND)


def test_what_was_done_already_is_not_given_again() -> None:
    done = remedy(PART.proposal, RemedyState.DONE)
    again = options(replace(CASE, remedies=(done,)), order(), policy=demo_policy(), now=NOW)
    assert RemedyKind.PARTIAL_REFUND not in {one.proposal.remedy for one in again}


def test_money_that_no_rung_names_has_the_amount_that_a_person_says() -> None:
    beyond = beyond_the_ladder(order(), FOUND)
    named = {one.proposal.remedy for one in FOUND}
    assert {one.proposal.remedy for one in beyond} == ADJUSTABLE - named
    assert all(one.proposal.clause == BY_A_PERSON and one.adjustable for one in beyond)
    assert adjusted(beyond[0], beyond[0].proposal.amount, order()) is None
    given_ = adjusted(beyond[0], euros(3), order())
    assert given_ is not None
    assert given_.amount == euros(3)


def test_of_an_order_that_was_paid_back_nothing_more_can_be_given() -> None:
    empty = replace(order(), payments=())
    assert beyond_the_ladder(empty, ()) == ()


def test_the_amount_of_goods_is_not_a_persons_to_choose() -> None:
    resend = FOUND[0]
    assert not resend.adjustable
    assert adjusted(resend, resend.proposal.amount, order()) == resend.proposal
    assert adjusted(resend, euros(1), order()) is None


def test_another_currency_is_no_amount_of_this_order() -> None:
    assert adjusted(PART, Money(100, "USD"), order()) is None


@given(minor=st.integers(-10_000, 10_000_000))
def test_an_amount_is_above_nothing_and_within_what_the_order_has(minor: int) -> None:
    found = adjusted(PART, Money(minor, "EUR"), order())
    if found is None:
        assert minor <= 0 or Money(minor, "EUR") > order().refundable()
    else:
        assert 0 < found.amount.minor <= order().refundable().minor
        assert replace(found, amount=PART.proposal.amount) == PART.proposal


@pytest.mark.parametrize("kind", RemedyKind)
def test_only_money_without_goods_has_an_amount_of_ones_own(kind: RemedyKind) -> None:
    option = Option(proposal(10, kind), by_policy=True)
    assert option.adjustable is (
        kind in (RemedyKind.PARTIAL_REFUND, RemedyKind.STORE_CREDIT, RemedyKind.GOODWILL)
    )
