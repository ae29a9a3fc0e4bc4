from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.disputes.case import Case, Facts
from bot.disputes.checklist import conclude, next_needed
from bot.disputes.names import Asked, Kind, Need
from bot.disputes.order import Line, Order
from bot.disputes.policy import Policy
from tests.disputes.scenes import (
    MUG,
    SHIRT,
    about,
    case,
    demo_policy,
    facts,
    line,
    order,
    parcel,
    picture,
    shirts_and_mug,
)

SHIRTS, STONE_MUG = shirts_and_mug()
UNCONFIRMED = facts(confirmed=False)


def asked(about_case: Case, bought: Order | None = None) -> Asked | None:
    return next_needed(about_case, bought or order(), demo_policy())


def test_the_questions_come_in_their_order() -> None:
    unknown = case(known=Facts(), photo=False)
    number = case(known=Facts(order_number="A-1001"), photo=False)
    verified = case(known=UNCONFIRMED, photo=False)
    with_line = case(known=replace(UNCONFIRMED, line=SHIRT), photo=False)
    counted = case(known=replace(UNCONFIRMED, missing=(about(SHIRTS),)), photo=False)
    with_photo = replace(counted, evidence=(picture(),))
    confirmed = replace(with_photo, facts=replace(with_photo.facts, confirmed=True))

    cases = (unknown, number, verified, with_line, counted, with_photo, confirmed)
    assert [asked(one) for one in cases] == [
        Asked.ORDER_NUMBER,
        Asked.EMAIL,
        Asked.LINE,
        Asked.COUNT,
        Asked.PHOTO,
        Asked.CONFIRMATION,
        None,
    ]


def test_an_email_given_first_is_not_asked_for() -> None:
    known = case(known=Facts(email="ana@example.com"))

    assert next_needed(known, None, demo_policy()) is Asked.ORDER_NUMBER


def test_a_number_and_an_email_that_did_not_match_are_asked_for_again() -> None:
    known = case(known=Facts(order_number="A-1001", email="someone@example.com"))

    assert next_needed(known, None, demo_policy()) is Asked.ORDER_NUMBER


def test_an_order_with_one_line_skips_the_line_question() -> None:
    assert asked(case(known=UNCONFIRMED, photo=False), order(line())) is Asked.COUNT


def test_a_line_of_one_piece_skips_the_count_question_too() -> None:
    one_lamp = order(line(ordered=1))
    known = case(known=UNCONFIRMED, photo=False)

    assert asked(known, one_lamp) is Asked.PHOTO
    assert conclude(known, one_lamp).facts.missing == (about(one_lamp.lines[0]),)


def test_a_second_line_is_counted_beside_the_first() -> None:
    known = replace(UNCONFIRMED, missing=(about(STONE_MUG),), line=SHIRT)

    assert asked(case(known=known, photo=False)) is Asked.COUNT


def test_a_line_that_is_paid_back_is_no_choice() -> None:
    bought = order(line(refunded=3), STONE_MUG)

    assert conclude(case(known=UNCONFIRMED), bought).facts.line == MUG


def test_an_order_that_is_paid_back_needs_no_line() -> None:
    assert asked(case(known=UNCONFIRMED), order(line(refunded=3))) is Asked.CONFIRMATION


def test_goods_that_have_not_arrived_need_nothing_more() -> None:
    under_way = order(delivered=None, promised=3)

    assert asked(case(known=UNCONFIRMED, photo=False), under_way) is None


def test_a_line_under_way_needs_no_count_beside_one_that_arrived() -> None:
    parcels = (parcel(STONE_MUG), parcel(SHIRTS, delivered=None, number=2))
    half = order(SHIRTS, STONE_MUG, parcels=parcels, promised=3)

    assert asked(case(known=UNCONFIRMED, photo=False), half) is Asked.LINE
    assert asked(case(known=replace(UNCONFIRMED, line=SHIRT), photo=False), half) is None


def test_a_photo_refused_twice_is_not_asked_for_a_third_time() -> None:
    counted = replace(UNCONFIRMED, missing=(about(SHIRTS),))

    assert asked(case(known=replace(counted, no_photo=1), photo=False)) is Asked.PHOTO
    assert asked(case(known=replace(counted, no_photo=2), photo=False)) is None


@pytest.mark.parametrize(
    "kind", [Kind.LATE_DELIVERY, Kind.NOT_RECEIVED, Kind.BILLING_DUPLICATE, Kind.UNSTATED]
)
def test_what_is_not_about_goods_needs_only_a_confirmation(kind: Kind) -> None:
    assert asked(case(kind, known=UNCONFIRMED, photo=False)) is Asked.CONFIRMATION
    assert asked(case(kind, photo=False)) is None


OF_REQUESTS: dict[Asked, Any] = {
    Asked.ADDRESS: {"new_address": ("Calle Sol 5", "28013 Madrid")},
    Asked.REASON: {"changed_mind": True},
}


def answered(about_case: Case, question: Asked, bought: Order) -> Case:
    """The case after a straight answer."""
    known = about_case.facts
    match question:
        case Asked.ORDER_NUMBER:
            known = replace(known, order_number=bought.number)
        case Asked.EMAIL:
            known = replace(known, email=bought.email, order_id=bought.id)
        case Asked.LINE:
            known = replace(known, line=bought.lines[-1].id)
        case Asked.COUNT:
            chosen = bought.line(known.line or bought.lines[0].id)
            assert chosen is not None
            known = replace(known, missing=(about(chosen),), line=chosen.id)
        case Asked.PHOTO:
            return replace(about_case, evidence=(picture(),))
        case Asked.CONFIRMATION:
            known = replace(known, confirmed=True)
        case _:
            known = replace(known, **OF_REQUESTS[question])
    return replace(about_case, facts=known)


def bought_lines(counts: list[int]) -> tuple[Line, ...]:
    return tuple(line(number, ordered=count) for number, count in enumerate(counts, start=1))


@given(
    kind=st.sampled_from([kind for kind in Kind if kind is not Kind.PRODUCT_AVAILABILITY]),
    counts=st.lists(st.integers(min_value=1, max_value=5), min_size=1, max_size=4),
    delivered=st.sampled_from([-2, None]),
)
def test_no_question_is_asked_twice_and_the_questions_end(
    kind: Kind, counts: list[int], delivered: float | None
) -> None:
    policy: Policy = demo_policy()
    bought = order(*bought_lines(counts), delivered=delivered)
    buyer = case(kind, known=Facts(), photo=False)
    questions: list[Asked] = []

    while (question := next_needed(buyer, bought, policy)) is not None:
        assert question not in questions
        questions.append(question)
        buyer = conclude(answered(buyer, question, bought), bought)

    assert questions[:2] == [Asked.ORDER_NUMBER, Asked.EMAIL]


def test_who_says_that_another_line_is_in_question_is_asked_which() -> None:
    counted = replace(UNCONFIRMED, missing=(about(SHIRTS),), more=True)

    assert asked(case(known=counted)) is Asked.LINE


def test_a_question_about_stock_begins_with_the_product_and_needs_no_order() -> None:
    anybody = case(Kind.PRODUCT_AVAILABILITY, known=Facts(), photo=False)
    numbered = replace(anybody, facts=Facts(order_number="A-1001"))

    assert next_needed(anybody, None, demo_policy()) is Asked.PRODUCT
    assert next_needed(numbered, None, demo_policy()) is Asked.EMAIL


def test_only_the_kinds_that_policy_names_need_a_photo() -> None:
    needing = {kind for kind, rules in demo_policy().kinds.items() if Need.PHOTO in rules.evidence}

    assert needing == {Kind.MISSING_ITEMS, Kind.QUALITY_COMPLAINT, Kind.WRONG_ITEM}
