"""Problems beside a case's own: none is dropped, none is there twice."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.disputes.case import Case, Facts, LineCount
from bot.disputes.money import Money
from bot.disputes.names import CaseId, CaseState, ConversationId, Kind, LineId, OrderId
from bot.disputes.noted import is_another, next_noted, noted
from tests.support.stored import NOW

kinds = st.sampled_from(Kind)


def a_case(kind: Kind, also: tuple[Kind, ...] = ()) -> Case:
    return Case(
        id=CaseId("case_1"),
        ref="C-1001",
        conversation=ConversationId("cv_1"),
        kind=kind,
        state=CaseState.GATHERING,
        opened_at=NOW,
        facts=Facts(also=also),
    )


@given(own=kinds, told=st.lists(kinds), later=st.lists(kinds))
def test_every_problem_told_is_the_cases_own_or_waits_with_it_once(
    own: Kind, told: list[Kind], later: list[Kind]
) -> None:
    case = noted(noted(a_case(own), told), later)

    waiting = [case.kind, *case.facts.also]
    assert set(waiting) | {Kind.UNSTATED} == {own, *told, *later, Kind.UNSTATED}
    assert len(set(waiting)) == len(waiting)


@given(own=kinds, told=st.lists(kinds))
def test_noting_again_changes_nothing(own: Kind, told: list[Kind]) -> None:
    once = noted(a_case(own), told)

    assert noted(once, told) == once


def test_a_case_without_a_problem_takes_the_first() -> None:
    case = noted(a_case(Kind.UNSTATED), (Kind.WRONG_ITEM, Kind.BILLING_DUPLICATE))

    assert (case.kind, case.facts.also) == (Kind.WRONG_ITEM, (Kind.BILLING_DUPLICATE,))


@pytest.mark.parametrize(
    ("own", "also", "told", "one_more"),
    [
        (Kind.LATE_DELIVERY, (), Kind.NOT_RECEIVED, False),
        (Kind.LATE_DELIVERY, (), Kind.LATE_DELIVERY, False),
        (Kind.LATE_DELIVERY, (), Kind.BILLING_DUPLICATE, True),
        (Kind.BILLING_DUPLICATE, (), Kind.BILLING_UNRECOGNISED, False),
        (Kind.SUBSCRIPTION_CHARGE, (), Kind.MISSING_ITEMS, True),
        (Kind.MISSING_ITEMS, (Kind.WRONG_ITEM,), Kind.WRONG_ITEM, True),
        (Kind.UNSTATED, (), Kind.BILLING_DUPLICATE, False),
    ],
)
def test_goods_never_turn_out_to_be_money(
    own: Kind, also: tuple[Kind, ...], told: Kind, *, one_more: bool
) -> None:
    assert is_another(a_case(own, also), told) is one_more


def test_nothing_comes_after_a_case_beside_which_nothing_waits() -> None:
    assert next_noted(a_case(Kind.MISSING_ITEMS)) is None


def test_the_next_problem_knows_the_buyer_and_none_of_the_pieces() -> None:
    shirt = LineCount(LineId("line_1"), "Linen shirt", 1, Money(2_900, "EUR"))
    ended = a_case(Kind.MISSING_ITEMS, (Kind.WRONG_ITEM, Kind.BILLING_DUPLICATE))
    facts = replace(
        ended.facts,
        order_number="A-1001",
        email="ana@example.com",
        order_id=OrderId("order_1"),
        line=LineId("line_1"),
        missing=(shirt,),
        confirmed=True,
        no_photo=1,
    )

    assert next_noted(replace(ended, facts=facts)) == (
        Kind.WRONG_ITEM,
        Facts(
            order_number="A-1001",
            email="ana@example.com",
            order_id=OrderId("order_1"),
            also=(Kind.BILLING_DUPLICATE,),
        ),
    )
