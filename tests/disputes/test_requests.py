"""What a buyer may have without a dispute."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.disputes.address import address_in
from bot.disputes.alternative import Alternative
from bot.disputes.case import Case, Proposal
from bot.disputes.checklist import next_needed
from bot.disputes.names import (
    Asked,
    Because,
    EscalationReason,
    Kind,
    OfferState,
    RemedyKind,
    Tier,
)
from bot.disputes.noted import as_kind
from bot.disputes.order import Line, Order, ParcelStatus
from tests.disputes.scenes import (
    SHIRT,
    about,
    case,
    days,
    demo_policy,
    euros,
    facts,
    line,
    offer,
    order,
    parcel,
    payment,
    shirts_and_mug,
)
from tests.disputes.verdicts import decided, escalated, explained, offered

SHIRTS, STONE_MUG = shirts_and_mug()
OAK = Alternative("OAK", "Oak tray", euros(27))
TRAY = replace(
    line(1, title="Tea tray", ordered=1, price=28, shipped=0, stock=0), alternatives=(OAK,)
)
UNSHIPPED = order(line(shipped=0), line(2, shipped=0, ordered=1, price=12), parcels=())


def request(kind: Kind, **known: object) -> Case:
    return case(kind, known=facts(**known), photo=False)


def why(told: Case, bought: Order | None = None) -> Because:
    return explained(decided(told, bought)).because


def proposed(told: Case, bought: Order | None = None) -> Proposal:
    return offered(decided(told, bought)).proposal


def asked(told: Case, bought: Order) -> Asked | None:
    return next_needed(told, bought, demo_policy())


def paid_back() -> Order:
    return order(line(refunded=3), payments=(payment(87, refunded=87),))


@pytest.mark.parametrize(
    ("bought", "because"),
    [
        (order(), Because.DELIVERED),
        (order(delivered=None, promised=3), Because.ON_ITS_WAY),
        (order(delivered=None, promised=-1), Because.LATE),
        (UNSHIPPED, Because.LATE),
        (replace(UNSHIPPED, promised_at=None), Because.NOT_SHIPPED),
        (paid_back(), Because.PAID_BACK),
    ],
)
def test_where_an_order_is_is_told(bought: Order, because: Because) -> None:
    assert why(request(Kind.TRACK_ORDER), bought) is because
    assert asked(request(Kind.TRACK_ORDER), bought) is None


def test_tracking_names_what_is_out_of_stock() -> None:
    back = days(12)
    bought = order(replace(TRAY, restock_at=back), parcels=(), promised=3)
    told = explained(decided(request(Kind.TRACK_ORDER), bought))

    assert (told.because, told.at) == (Because.BACK_ORDER, back)
    assert [piece.title for piece in told.pieces] == ["Tea tray"]


def test_what_was_not_shipped_is_cancelled_for_what_was_paid() -> None:
    whole = proposed(request(Kind.CANCEL_ORDER), UNSHIPPED)
    half = order(SHIRTS, line(2, shipped=0, ordered=1, price=12), delivered=None)

    assert (whole.remedy, whole.amount) == (RemedyKind.CANCELLATION, euros(99))
    assert proposed(request(Kind.CANCEL_ORDER), half).amount == euros(12)
    assert why(request(Kind.CANCEL_ORDER)) is Because.ALREADY_SHIPPED
    assert why(request(Kind.CANCEL_ORDER), paid_back()) is Because.PAID_BACK


def test_a_cancellation_over_its_limit_is_a_persons() -> None:
    dear = order(line(ordered=1, price=200.01, shipped=0), parcels=())

    assert escalated(decided(request(Kind.CANCEL_ORDER), dear)).tier is Tier.AGENT


def test_a_subscription_is_ended_once() -> None:
    club = order(line(ordered=1, price=9.99, shipped=0), parcels=(), subscription=True)
    ends = proposed(request(Kind.CANCEL_ORDER), club)

    assert (ends.remedy, ends.amount) == (RemedyKind.END_SUBSCRIPTION, euros(0))
    assert why(request(Kind.CANCEL_ORDER), replace(club, ended=True)) is Because.ENDED


def test_what_the_buyer_declined_is_not_proposed_again() -> None:
    told = request(Kind.CANCEL_ORDER)
    first = proposed(told, UNSHIPPED)
    declined = replace(told, offers=(offer(first, OfferState.DECLINED),))

    assert why(declined, UNSHIPPED) is Because.LEFT_AS_IS


def test_an_address_is_changed_until_something_is_shipped() -> None:
    told = request(Kind.CHANGE_ADDRESS, new_address=("Calle Sol 5", "28013 Madrid"))
    change = proposed(told, UNSHIPPED)

    assert change.ship_to == ("Ana Silva", "Calle Sol 5", "28013 Madrid")
    assert why(told) is Because.ADDRESS_FIXED
    assert asked(request(Kind.CHANGE_ADDRESS), UNSHIPPED) is Asked.ADDRESS
    assert asked(told, UNSHIPPED) is None
    assert asked(request(Kind.CHANGE_ADDRESS), order()) is None


def returned(received: float | None) -> Order:
    back = parcel(SHIRTS, delivered=received, status=ParcelStatus.RETURNED, number=2)
    return order(SHIRTS, parcels=(parcel(SHIRTS), back))


def test_how_far_a_refund_is_is_told() -> None:
    refund = replace(payment(99, refunded=22), refunded_at=datetime(2026, 11, 18, 9, tzinfo=UTC))
    made = explained(decided(request(Kind.REFUND_STATUS), order(payments=(refund,))))
    undated = explained(
        decided(request(Kind.REFUND_STATUS), order(payments=(payment(99, refunded=22),)))
    )

    assert (made.because, made.amount) == (Because.REFUNDED, euros(22))
    assert made.at == datetime(2026, 11, 24, 17, tzinfo=UTC)  # five working days, Saturday too
    assert undated.at is None
    assert why(request(Kind.REFUND_STATUS), returned(-1)) is Because.REFUND_DUE
    assert why(request(Kind.REFUND_STATUS), returned(None)) is Because.REFUND_AFTER_RECEIPT
    assert why(request(Kind.REFUND_STATUS)) is Because.NO_REFUND


def test_what_is_out_of_stock_waits_or_is_replaced_by_something_alike() -> None:
    bought = order(TRAY, parcels=())
    waits = explained(decided(request(Kind.PRODUCT_AVAILABILITY, waits=True), bought))
    instead = proposed(request(Kind.PRODUCT_AVAILABILITY, product="OAK"), bought)

    assert asked(request(Kind.PRODUCT_AVAILABILITY), bought) is Asked.PRODUCT
    assert asked(request(Kind.PRODUCT_AVAILABILITY, waits=True), bought) is None
    assert waits.because is Because.BACK_ORDER
    assert (instead.remedy, instead.amount, instead.product) == (
        RemedyKind.SUBSTITUTION,
        euros(1),
        OAK,
    )


def test_what_is_in_stock_or_sent_waits_for_nothing() -> None:
    assert why(request(Kind.PRODUCT_AVAILABILITY), UNSHIPPED) is Because.IN_STOCK
    assert why(request(Kind.PRODUCT_AVAILABILITY)) is Because.ALREADY_SHIPPED


def bag(**changes: object) -> Line:
    likes = (Alternative("BAG-2", "Other bag", euros(28)),)
    made = replace(line(ordered=2, title="Bag"), alternatives=likes)
    return replace(made, **changes)  # type: ignore[arg-type]  # named fields of Line


def test_sending_back_needs_line_count_and_reason() -> None:
    bought = order(bag(), STONE_MUG)
    counted = {"line": SHIRT, "missing": (about(bag()),)}

    assert asked(request(Kind.RETURN_REQUEST), bought) is Asked.LINE
    assert asked(request(Kind.RETURN_REQUEST, line=SHIRT), bought) is Asked.COUNT
    assert asked(request(Kind.RETURN_REQUEST, **counted), bought) is Asked.REASON
    minded = counted | {"changed_mind": True}
    assert asked(request(Kind.RETURN_REQUEST, **minded), bought) is None
    assert asked(request(Kind.EXCHANGE_REQUEST, **minded), bought) is Asked.PRODUCT
    chosen = minded | {"product": "BAG-2"}
    assert asked(request(Kind.EXCHANGE_REQUEST, **chosen), bought) is None
    assert asked(request(Kind.RETURN_REQUEST), order(delivered=None)) is None
    assert asked(request(Kind.RETURN_REQUEST), paid_back()) is None


def test_goods_come_back_inside_their_window_and_the_money_follows() -> None:
    told = request(Kind.RETURN_REQUEST, line=SHIRT, missing=(about(SHIRTS, 2),), changed_mind=True)
    back = proposed(told, order(SHIRTS))

    assert (back.remedy, back.amount, back.with_return) == (RemedyKind.RETURN, euros(58), True)
    assert back.act_by == days(28)
    assert why(told, order(SHIRTS, delivered=-31)) is Because.RETURN_WINDOW_OVER
    assert why(told, order(SHIRTS, delivered=None)) is Because.NOT_ARRIVED
    assert why(told, paid_back()) is Because.PAID_BACK


def test_a_return_without_a_day_of_arrival_has_no_end() -> None:
    told = request(Kind.RETURN_REQUEST, line=SHIRT, missing=(about(SHIRTS),), changed_mind=True)
    undated = order(SHIRTS, parcels=(replace(parcel(SHIRTS), delivered_at=None),))

    assert proposed(told, undated).act_by is None


def test_an_exchange_is_for_something_alike_else_a_persons() -> None:
    known = {"line": SHIRT, "missing": (about(bag()),), "changed_mind": True}
    alike = proposed(request(Kind.EXCHANGE_REQUEST, product="BAG-2", **known), order(bag()))
    other = escalated(decided(request(Kind.EXCHANGE_REQUEST, **known), order(bag(alternatives=()))))

    assert (alike.remedy, alike.amount) == (RemedyKind.EXCHANGE, euros(0))
    assert alike.product is not None
    assert other.reason is EscalationReason.OVER_AUTHORITY
    assert other.suggested is not None
    assert other.suggested.remedy is RemedyKind.RETURN


def test_another_problem_of_the_order_keeps_who_the_buyer_is_and_drops_the_rest() -> None:
    told = request(Kind.RETURN_REQUEST, line=SHIRT, missing=(about(SHIRTS),), changed_mind=True)
    turned = as_kind(told, Kind.QUALITY_COMPLAINT)

    assert (turned.kind, turned.facts.missing, turned.facts.changed_mind) == (
        Kind.QUALITY_COMPLAINT,
        (),
        False,
    )
    assert (turned.facts.order_id, turned.facts.line) == (told.facts.order_id, SHIRT)


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("My new address is: Calle Sol 5, 28013 Madrid", ("Calle Sol 5", "28013 Madrid")),
        ("ana@example.com Calle Sol 5\n28013 Madrid.", ("Calle Sol 5", "28013 Madrid")),
        ("somewhere else", ()),
        ("12345678 90", ()),
        ("Sol 5", ()),
        ("a 1, b 2, c 3, d 4, e 5, f 6, g 7", ()),
    ],
)
def test_an_address_has_a_number_and_more_than_a_word(words: str, lines: tuple[str, ...]) -> None:
    assert address_in(words) == lines
