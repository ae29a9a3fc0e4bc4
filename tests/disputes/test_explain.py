from dataclasses import replace
from datetime import timedelta

import pytest

from bot.disputes.authority import Escalate
from bot.disputes.decision import MakeOffer
from bot.disputes.names import (
    Because,
    EscalationReason,
    Kind,
    LineId,
    RemedyKind,
)
from bot.disputes.order import Order, PaymentStatus
from tests.disputes.scenes import (
    MUG,
    SHIRT,
    about,
    case,
    days,
    euros,
    facts,
    line,
    missing,
    order,
    parcel,
    payment,
    shirts_and_mug,
)
from tests.disputes.verdicts import decided, escalated, explained, offered

SHIRTS, STONE_MUG = shirts_and_mug()


def test_missing_items_of_a_parcel_under_way_are_explained_with_its_date() -> None:
    under_way = order(line(ordered=1), delivered=None, promised=3)
    decision = explained(decided(case(photo=False), under_way))

    assert decision.because is Because.ON_ITS_WAY
    assert decision.at == days(3)
    assert decision.clause == "late_delivery.not_late"
    assert [piece.count for piece in decision.pieces] == [1]


def test_missing_items_of_a_late_parcel_are_a_late_delivery() -> None:
    late = order(line(ordered=1), delivered=None, promised=-1)

    assert offered(decided(case(photo=False), late)).proposal.remedy is RemedyKind.GOODWILL


def test_a_piece_that_was_not_shipped_yet_is_on_its_way() -> None:
    two_of_three = order(line(shipped=2), promised=3)

    assert explained(decided(missing(about(SHIRTS)), two_of_three)).because is Because.ON_ITS_WAY
    assert isinstance(decided(missing(about(SHIRTS, 2)), two_of_three), Escalate)


def test_a_claim_about_two_parcels_of_which_one_arrived_goes_to_a_person() -> None:
    parcels = (parcel(SHIRTS), parcel(STONE_MUG, delivered=None, number=2))
    half = order(SHIRTS, STONE_MUG, parcels=parcels, promised=3)

    decision = escalated(decided(missing(about(SHIRTS), about(STONE_MUG)), half))
    assert (decision.reason, decision.suggested) == (EscalationReason.OVER_AUTHORITY, None)


@pytest.mark.parametrize("named", [SHIRT, MUG])
def test_a_named_line_that_arrived_without_a_count_is_not_guessed(named: LineId) -> None:
    uncounted = case(known=replace(facts(), line=named))
    decision = decided(uncounted)

    if named == MUG:  # one piece: nothing to guess
        assert offered(decision).proposal.amount == euros(12)
    else:
        assert escalated(decision).suggested is None


def test_a_parcel_in_time_is_explained_with_its_arrival() -> None:
    decision = explained(decided(case(Kind.LATE_DELIVERY)))

    assert (decision.because, decision.at) == (Because.ARRIVED_IN_TIME, days(-2))


def test_a_fresh_delivery_scan_is_given_forty_eight_hours() -> None:
    fresh = order(delivered=-1, promised=-1)
    decision = explained(decided(case(Kind.NOT_RECEIVED), fresh))

    assert decision.because is Because.WAIT_AFTER_SCAN
    assert decision.at == fresh.parcels[0].delivered_at + timedelta(hours=48)  # type: ignore[operator]  # delivered


def test_after_the_wait_what_was_not_received_is_sent_again() -> None:
    lamp = line(ordered=1, price=35)

    decision = offered(decided(case(Kind.NOT_RECEIVED), order(lamp, delivered=-2.1)))
    assert decision.proposal.clause == "not_received.resend"


def test_not_received_before_delivery_is_a_matter_of_time() -> None:
    assert (
        explained(decided(case(Kind.NOT_RECEIVED), order(delivered=None, promised=1))).because
        is Because.ON_ITS_WAY
    )


def test_an_authorisation_is_explained_with_its_end() -> None:
    held = payment(99, at=-8.999, status=PaymentStatus.AUTHORISED, expires=5)
    decision = explained(decided(case(Kind.BILLING_DUPLICATE), order(payments=(payment(99), held))))

    assert (decision.because, decision.at) == (Because.AUTHORISATION, days(5))
    assert held in decision.charges


def test_a_single_charge_is_no_duplicate() -> None:
    decision = explained(decided(case(Kind.BILLING_DUPLICATE)))

    assert (decision.because, decision.at) == (Because.NO_DUPLICATE, None)


def test_unrecognised_charges_are_shown_and_unknown_ones_go_to_a_person() -> None:
    known = explained(decided(case(Kind.BILLING_UNRECOGNISED)))
    unknown = decided(case(Kind.BILLING_UNRECOGNISED), order(payments=()))

    assert (known.because, len(known.charges)) == (Because.CHARGES, 1)
    assert escalated(unknown).reason is EscalationReason.OVER_AUTHORITY


def test_a_subscription_is_ended_first_and_its_renewal_explained_after_the_window() -> None:
    club = line(ordered=1, price=9.99, shipped=0)

    def renewed(at: float) -> Order:
        charges = (payment(9.99, at=at - 30), payment(9.99, at=at))
        return order(club, parcels=(), payments=charges, subscription=True, promised=None)

    going_on = decided(case(Kind.SUBSCRIPTION_CHARGE), renewed(-2))
    inside = decided(case(Kind.SUBSCRIPTION_CHARGE), replace(renewed(-2), ended=True))
    outside = explained(decided(case(Kind.SUBSCRIPTION_CHARGE), replace(renewed(-8), ended=True)))

    assert isinstance(going_on, MakeOffer)
    assert going_on.proposal.remedy is RemedyKind.END_SUBSCRIPTION
    assert isinstance(inside, MakeOffer)
    assert inside.proposal.remedy is RemedyKind.REFUND_RENEWAL
    assert (outside.because, outside.at) == (Because.RENEWAL_WINDOW_OVER, days(-8))
