import pytest

from bot.disputes.evidence import Wanted, completeness
from bot.disputes.names import Kind, Need
from tests.disputes.scenes import case, demo_policy, facts, order


def test_goods_that_arrived_are_shown_in_one_photo() -> None:
    found = completeness(case(photo=True), order(), demo_policy())

    assert found == (Wanted(Need.PHOTO, 1, 1),)
    assert found[0].complete


def test_a_photo_that_is_not_there_is_missing() -> None:
    [wanted] = completeness(case(photo=False), order(), demo_policy())

    assert (wanted.there, wanted.complete) == (0, False)


def test_a_kind_that_needs_nothing_wants_nothing() -> None:
    assert completeness(case(Kind.BILLING_DUPLICATE), order(), demo_policy()) == ()


@pytest.mark.parametrize(("confirmed", "there"), [(True, 1), (False, 0)])
def test_the_address_of_a_parcel_not_received_is_confirmed_by_the_buyer(
    *, confirmed: bool, there: int
) -> None:
    lost = case(Kind.NOT_RECEIVED, known=facts(confirmed=confirmed), photo=False)

    assert completeness(lost, order(), demo_policy()) == (Wanted(Need.ADDRESS, 1, there),)


def test_the_kind_in_fact_decides_and_not_the_stated_one() -> None:
    under_way = order(delivered=None)

    assert completeness(case(photo=False), under_way, demo_policy()) == ()
