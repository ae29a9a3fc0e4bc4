"""Each condition says whether it holds and what it looked at."""

from dataclasses import replace

import pytest

from bot.disputes.case import Case
from bot.disputes.conditions import Seen, look
from bot.disputes.money import Money
from bot.disputes.names import (
    EvidenceId,
    EvidenceKind,
    Fault,
    Kind,
    Level,
)
from bot.disputes.order import Order, ParcelStatus, PaymentStatus
from bot.disputes.policy import Condition, When
from bot.disputes.when import Between, Measure, OneOf, Trait
from tests.disputes.ladders import policy_with, situation
from tests.disputes.scenes import (
    about,
    case,
    line,
    missing,
    order,
    parcel,
    payment,
    picture,
    shirts_and_mug,
)

SHIRTS, STONE_MUG = shirts_and_mug()
ONE_SHIRT = missing(about(SHIRTS))


def seen(condition: When, about_case: Case = ONE_SHIRT, bought: Order | None = None) -> Seen:
    return look(condition, situation(about_case, bought))


def amount(measure: Measure, least: int | None, most: int | None = None) -> Between:
    return Between(measure, least, most, "EUR")


def any_of(trait: Trait, *words: str) -> OneOf:
    return OneOf(trait, frozenset(words))


@pytest.mark.parametrize(
    ("least", "most", "holds", "fact"),
    [
        (99_00, None, True, "order_value: 99.00 EUR"),
        (99_01, None, False, "order_value: 99.00 EUR is under 99.01 EUR"),
        (None, 99_00, True, "order_value: 99.00 EUR"),
        (None, 98_99, False, "order_value: 99.00 EUR is over 98.99 EUR"),
        (50_00, 99_00, True, "order_value: 99.00 EUR"),
    ],
)
def test_bounds_are_part_of_what_they_bound(
    least: int | None, most: int | None, holds: bool, fact: str
) -> None:
    found = seen(amount(Measure.ORDER_VALUE, least, most))

    assert (found.holds, found.fact) == (holds, fact)


def test_a_charge_taken_twice_does_not_make_the_order_worth_more() -> None:
    twice = order(payments=(payment(99), payment(99, at=-8.999)))

    assert seen(amount(Measure.ORDER_VALUE, 99_01), bought=twice).holds is False


def test_the_pieces_in_question_have_a_value_of_their_own() -> None:
    assert seen(amount(Measure.PIECES_VALUE, 29_00, 29_00)).holds
    billing = seen(amount(Measure.PIECES_VALUE, 0), case(Kind.BILLING_DUPLICATE))
    assert (billing.holds, billing.fact) == (False, "pieces_value: there is none")


def test_an_amount_says_nothing_about_an_order_in_another_currency() -> None:
    dollars = replace(SHIRTS, unit_price=Money(2900, "USD"))
    bought = replace(order(dollars), currency="USD", payments=())
    found = seen(amount(Measure.ORDER_VALUE, 1), missing(about(dollars)), bought)

    assert (found.holds, found.fact) == (False, "order_value: 87.00 USD is not in EUR")


@pytest.mark.parametrize(("delivered", "days_gone"), [(-0.9, 0), (-1, 1), (-29.99, 29), (-30, 30)])
def test_only_whole_days_since_delivery_count(delivered: float, days_gone: int) -> None:
    bought = order(delivered=delivered)

    assert seen(Between(Measure.DAYS_SINCE_DELIVERY, days_gone, days_gone), bought=bought).holds


def test_what_has_not_arrived_has_no_days_since_delivery() -> None:
    under_way = order(delivered=None)
    found = seen(Between(Measure.DAYS_SINCE_DELIVERY, most=30), bought=under_way)

    assert (found.holds, found.fact) == (False, "days_since_delivery: there is none")


def test_a_carrier_that_names_no_day_of_arrival_gives_no_days_since_delivery() -> None:
    came_back = order(parcels=(parcel(SHIRTS, delivered=None, status=ParcelStatus.RETURNED),))

    assert not seen(Between(Measure.DAYS_SINCE_DELIVERY, most=30), bought=came_back).holds
    fact = seen(Condition.NOT_DELIVERED, bought=came_back).fact
    assert fact == "not_delivered: no day of arrival"


def test_days_since_the_order_count_without_any_delivery() -> None:
    found = seen(Between(Measure.DAYS_SINCE_ORDER, 10), bought=order(delivered=None))

    assert (found.holds, found.fact) == (False, "days_since_order: 9 is under 10")


def test_earlier_remedies_are_those_of_the_buyer_in_the_window() -> None:
    two = Between(Measure.EARLIER_REMEDIES, 2)

    assert look(two, situation(ONE_SHIRT, earlier=2)).holds
    assert not look(two, situation(ONE_SHIRT, earlier=1)).holds


def test_one_category_of_the_pieces_in_question_is_enough() -> None:
    battery = replace(line(3, ordered=1), category="battery")
    bought = order(SHIRTS, battery)
    wanted = any_of(Trait.CATEGORY, "battery", "food")

    assert seen(wanted, missing(about(SHIRTS), about(battery)), bought).holds
    other = seen(wanted, missing(about(SHIRTS)), bought)
    assert (other.holds, other.fact) == (False, "category: general is not battery or food")


def test_where_it_is_not_about_pieces_all_that_was_bought_counts() -> None:
    bought = order(SHIRTS, replace(STONE_MUG, category="kitchen"))

    assert seen(any_of(Trait.CATEGORY, "kitchen"), case(Kind.BILLING_DUPLICATE), bought).holds


def test_a_buyer_of_whom_nothing_is_said_is_a_guest_from_nowhere() -> None:
    assert seen(any_of(Trait.LEVEL, "guest")).holds
    found = seen(any_of(Trait.COUNTRY, "DE", "AT"))
    assert (found.holds, found.fact) == (False, "country: not known is not AT or DE")


def test_level_and_country_are_the_orders() -> None:
    bought = replace(order(), level=Level.GOLD, country="AT")

    assert seen(any_of(Trait.LEVEL, "gold", "silver"), bought=bought).fact == "level: gold"
    assert seen(any_of(Trait.COUNTRY, "AT"), bought=bought).holds
    assert not seen(any_of(Trait.LEVEL, "guest"), bought=bought).holds


def test_evidence_is_a_photo_a_statement_or_none() -> None:
    spoken = replace(picture(), id=EvidenceId("evidence-2"), kind=EvidenceKind.STATEMENT)
    both = replace(ONE_SHIRT, evidence=(picture(), spoken))
    without = replace(ONE_SHIRT, evidence=())

    assert seen(any_of(Trait.EVIDENCE, "statement"), both).fact == "evidence: photo, statement"
    assert seen(any_of(Trait.EVIDENCE, "none"), without).holds
    assert not seen(any_of(Trait.EVIDENCE, "none"), both).holds


HALF = (parcel(SHIRTS), parcel(STONE_MUG, delivered=None, number=2))
CAME_BACK = (parcel(SHIRTS), parcel(SHIRTS, delivered=None, status=ParcelStatus.RETURNED, number=2))
PACKED = (parcel(SHIRTS, delivered=None, status=ParcelStatus.PREPARING),)


@pytest.mark.parametrize(
    ("bought", "word"),
    [
        (order(), "delivered"),
        (order(delivered=None), "in_transit"),
        (order(parcels=()), "not_shipped"),
        (order(SHIRTS, parcels=PACKED), "not_shipped"),
        (order(SHIRTS, parcels=CAME_BACK), "returned"),
        (order(SHIRTS, STONE_MUG, parcels=HALF), "part"),
    ],
)
def test_shipping_is_one_word_for_all_parcels(bought: Order, word: str) -> None:
    found = seen(any_of(Trait.SHIPPING, word), case(Kind.BILLING_DUPLICATE), bought)

    assert (found.holds, found.fact) == (True, f"shipping: {word}")


def test_shipping_is_that_of_the_pieces_in_question() -> None:
    half = order(SHIRTS, STONE_MUG, parcels=HALF)

    assert seen(any_of(Trait.SHIPPING, "delivered"), missing(about(SHIRTS)), half).holds


def test_payment_has_a_word_for_every_charge() -> None:
    charges = (
        payment(99),
        payment(99, at=-8, status=PaymentStatus.AUTHORISED),
        payment(50, at=-7, refunded=50),
        payment(50, at=-6, refunded=1),
    )
    found = seen(any_of(Trait.PAYMENT, "authorised"), bought=order(payments=charges))

    assert found.fact == "payment: authorised, captured, part_refunded, refunded"
    assert seen(any_of(Trait.PAYMENT, "none"), bought=order(payments=())).holds


def test_fault_is_what_policy_says_of_the_kind_in_fact() -> None:
    policy = policy_with(Kind.MISSING_ITEMS, fault=Fault.SHOP)

    assert look(any_of(Trait.FAULT, "shop"), situation(ONE_SHIRT, policy=policy)).holds
    assert not look(any_of(Trait.FAULT, "buyer"), situation(ONE_SHIRT, policy=policy)).holds


@pytest.mark.parametrize(
    ("condition", "bought", "holds", "fact"),
    [
        (Condition.LATE, order(delivered=-1, promised=-2), True,
         "late: promised for 2026-11-21, arrived 2026-11-22"),
        (Condition.LATE, order(promised=None), False, "late: no date was promised"),
        (Condition.NOT_LATE, order(delivered=None, promised=2), True,
         "not_late: promised for 2026-11-25, not all arrived"),
        (Condition.WITHIN_WAIT, order(delivered=-1), True,
         "within_wait: the wait ends 2026-11-24 11:00"),
        (Condition.WITHIN_WAIT, order(delivered=None), False, "within_wait: not all arrived"),
        (Condition.NO_DUPLICATE, order(), True,
         "no_duplicate: no two equal charges close together"),
        (Condition.NO_DUPLICATE, order(payments=(payment(99), payment(99, at=-8.999))), False,
         "no_duplicate: 99.00 EUR taken again 2026-11-14 11:01"),
        (Condition.CHARGES_FOUND, order(), True, "charges_found: 1 charge"),
        (Condition.CHARGES_FOUND, order(payments=()), False, "charges_found: 0 charges"),
        (Condition.RENEWAL_WINDOW_OVER, order(), False, "renewal_window_over: no renewal"),
        (Condition.RENEWAL_WINDOW_OVER, order(subscription=True), True,
         "renewal_window_over: last renewed 2026-11-14"),
    ],
)  # fmt: skip
def test_a_named_condition_says_what_it_looked_at(
    condition: Condition, bought: Order, holds: bool, fact: str
) -> None:
    found = seen(condition, case(Kind.LATE_DELIVERY), bought)

    assert (found.holds, found.fact) == (holds, fact)


def test_a_condition_reads_as_policy_writes_it() -> None:
    assert (
        str(amount(Measure.ORDER_VALUE, 50_00, 99_00)) == "order_value from 50.00 EUR to 99.00 EUR"
    )
    assert str(Between(Measure.DAYS_SINCE_ORDER, most=30)) == "days_since_order to 30"
    assert str(any_of(Trait.LEVEL, "silver", "gold")) == "level gold or silver"
