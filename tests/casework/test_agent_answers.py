"""Which answers a person at the desk is offered for a case: those that it can fill, the likeliest first."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.casework.agent_answers import AGENT_ANSWERS, fitting
from bot.casework.agent_facts import Fact, When, known_of
from bot.casework.desk_port import CardView
from bot.casework.says import UNKNOWN
from bot.disputes.case import Case, Facts, LineCount, Promise, Remedy
from bot.disputes.money import Money
from bot.disputes.names import (
    EscalationReason,
    EvidenceId,
    Kind,
    LineId,
    PromiseId,
    PromiseKind,
    PromiseState,
    RemedyKind,
    RemedyState,
)
from bot.disputes.order import Line, Order, Parcel, ParcelStatus
from tests.disputes.scenes import demo_policy, proposal, remedy
from tests.support.hand_off import COAT, NOW, asked_to_rule, hand_off

POLICY = demo_policy()
SCARF = Line(LineId("line-2"), "Scarf", "SCARF", 1, 1, 0, Money(3_900, "EUR"), stock=1)
BACK = replace(proposal(180), remedy=RemedyKind.RETURN_AND_REFUND, with_return=True, lines=(COAT,))


def with_case(view: CardView, **changes: object) -> CardView:
    case: Case = replace(view.case, **changes)  # type: ignore[arg-type]  # a builder
    return replace(view, case=case)


def with_order(view: CardView, **changes: object) -> CardView:
    assert view.order is not None
    order: Order = replace(view.order, **changes)  # type: ignore[arg-type]  # a builder
    return replace(view, order=order)


def offered(view: CardView, agent_name: str = "Maria") -> list[str]:
    return [one.key for one in fitting(view, known_of(view, agent_name=agent_name, policy=POLICY))]


def named(view: CardView) -> dict[Fact, object]:
    return dict(known_of(view, agent_name="Maria", policy=POLICY).facts)


def in_two_parcels(view: CardView, *, first: ParcelStatus = ParcelStatus.DELIVERED) -> CardView:
    assert view.order is not None
    (coat,) = view.order.parcels
    scarf = replace(coat, id="parcel-2", tracking="JD0141", lines=(SCARF.id,))
    return with_order(
        view,
        lines=(*view.order.lines, SCARF),
        parcels=(replace(coat, status=first), replace(scarf, status=ParcelStatus.IN_TRANSIT)),
    )


def test_no_answer_is_listed_twice_and_no_title_names_two() -> None:
    assert len({one.key for one in AGENT_ANSWERS}) == len(AGENT_ANSWERS)
    assert len({one.title for one in AGENT_ANSWERS}) == len(AGENT_ANSWERS)


@pytest.mark.parametrize(
    ("kind", "likely"),
    [
        (Kind.MISSING_ITEMS, "agent-photo-parcel"),
        (Kind.LATE_DELIVERY, "agent-asking-carrier"),
        (Kind.NOT_RECEIVED, "agent-neighbours"),
        (Kind.QUALITY_COMPLAINT, "agent-photo-item"),
        (Kind.WRONG_ITEM, "agent-asking-warehouse"),
        (Kind.BILLING_DUPLICATE, "charges-found"),
        (Kind.SUBSCRIPTION_CHARGE, "agent-asking-provider"),
        (Kind.RETURN_REQUEST, "ask-return-policy"),
    ],
)
def test_what_answers_this_kind_of_case_comes_before_all_else(kind: Kind, likely: str) -> None:
    keys = offered(with_case(hand_off(), kind=kind))
    assert keys.index(likely) < keys.index("agent-hello") < keys.index("ask-shipping-policy")


def test_words_of_danger_bring_the_answer_about_safety_to_the_top() -> None:
    view = hand_off()
    assert offered(view)[0] != "agent-safety"
    handoff = replace(view.handoff, reason=EscalationReason.SAFETY)
    assert offered(replace(view, handoff=handoff))[0] == "agent-safety"


def test_without_an_order_the_number_is_asked_for_and_nothing_of_an_order_is_named() -> None:
    view = replace(with_case(hand_off(), facts=Facts()), order=None)
    known = known_of(view, agent_name="Maria", policy=None)
    assert set(known.facts) == {Fact.REF, Fact.NAME}
    assert "agent-order-number" in offered(view)


def test_a_verified_buyer_is_not_asked_for_the_number_again_even_while_the_shop_is_down() -> None:
    assert "agent-order-number" not in offered(hand_off())
    assert "agent-order-number" not in offered(replace(hand_off(), order=None))


def test_without_a_name_nobody_is_introduced() -> None:
    assert "agent-hello" not in offered(hand_off(), agent_name="")


def test_without_the_policy_its_numbers_are_not_told_and_no_ruling_is_spoken_of() -> None:
    known = known_of(hand_off(), agent_name="Maria", policy=None)
    keys = [one.key for one in fitting(hand_off(), known)]
    assert not {"ask-return-policy", "ask-refund-policy", "agent-second-look"} & set(keys)
    assert "ask-payment-methods" in keys


@pytest.mark.parametrize(
    "view",
    [
        with_case(hand_off(), kind=Kind.TRACK_ORDER),
        with_case(hand_off(), facts=Facts()),
        asked_to_rule(),
    ],
    ids=["a request", "nobody verified", "a ruling already"],
)
def test_a_ruling_is_spoken_of_only_where_one_can_follow(view: CardView) -> None:
    assert "agent-second-look" in offered(hand_off())
    assert "agent-second-look" not in offered(view)


def test_a_clearer_photo_is_asked_for_only_after_a_first_one() -> None:
    assert "agent-photo-again" not in offered(hand_off())
    assert "agent-photo-again" in offered(hand_off(photos=(EvidenceId("ev_1"),)))


def test_neighbours_are_asked_only_about_a_parcel_that_the_carrier_delivered() -> None:
    view = with_case(hand_off(), kind=Kind.NOT_RECEIVED)
    assert "agent-neighbours" in offered(view)
    assert view.order is not None
    moving = replace(view.order.parcels[0], status=ParcelStatus.IN_TRANSIT)
    keys = offered(with_order(view, parcels=(moving,)))
    assert "agent-neighbours" not in keys
    assert "agent-asking-carrier" in keys


def test_before_anything_is_shipped_nobody_speaks_of_what_was_packed_or_came() -> None:
    view = hand_off()
    assert view.order is not None
    waiting = replace(view.order.parcels[0], status=ParcelStatus.PREPARING)
    known = known_of(with_order(view, parcels=(waiting,)), agent_name="", policy=None)
    assert not known.when & {When.SHIPPED, When.ARRIVED, When.DELIVERED}
    assert Fact.TRACKING not in known.facts


@pytest.mark.parametrize(
    "parcels", [(), (Parcel("p", "", "", ParcelStatus.DELIVERED, (), None, None),)]
)
def test_a_parcel_without_a_number_is_not_named(parcels: tuple[Parcel, ...]) -> None:
    assert not {Fact.CARRIER, Fact.TRACKING} & named(with_order(hand_off(), parcels=parcels)).keys()


def test_an_order_without_address_and_charges_names_none() -> None:
    known = named(with_order(hand_off(), ship_to=(), payments=(), parcels=()))
    assert not {Fact.ADDRESS, Fact.CHARGES, Fact.PARCELS, Fact.AMOUNT} & known.keys()


def test_of_several_parcels_the_one_in_question_is_named() -> None:
    assert named(in_two_parcels(hand_off()))[Fact.TRACKING] == "JD0140"
    late = with_case(hand_off(), kind=Kind.LATE_DELIVERY, facts=Facts())
    assert named(in_two_parcels(late))[Fact.TRACKING] == "JD0141"


def test_where_several_parcels_are_in_question_none_is_named() -> None:
    late = with_case(hand_off(), kind=Kind.LATE_DELIVERY, facts=Facts())
    both = in_two_parcels(late, first=ParcelStatus.IN_TRANSIT)
    assert Fact.TRACKING not in named(both)
    assert named(both)[Fact.ITEM] == "Winter coat, Scarf"


def test_a_parcel_that_holds_nothing_in_question_is_not_named() -> None:
    late = with_case(hand_off(), kind=Kind.LATE_DELIVERY, facts=Facts())
    assert late.order is not None
    part = with_order(late, lines=(*late.order.lines, replace(SCARF, shipped=0)))
    assert named(part)[Fact.ITEM] == "Scarf"
    assert Fact.TRACKING not in named(part)


def test_the_item_is_what_is_in_question_or_the_orders_only_one() -> None:
    scarf = LineCount(SCARF.id, SCARF.title, 1, SCARF.unit_price)
    both = in_two_parcels(hand_off())
    assert named(with_case(both, facts=Facts(missing=(scarf,))))[Fact.ITEM] == "Scarf"
    charged = with_case(hand_off(), kind=Kind.BILLING_DUPLICATE, facts=Facts())
    assert named(charged)[Fact.ITEM] == "Winter coat"
    assert Fact.ITEM not in named(in_two_parcels(charged))
    asked = with_case(in_two_parcels(charged), facts=Facts(line=SCARF.id))
    assert named(asked)[Fact.ITEM] == "Scarf"


def test_how_to_send_goods_back_is_told_once_the_return_has_a_number() -> None:
    agreed = replace(remedy(BACK), reference="R-77")
    charged = with_case(in_two_parcels(hand_off()), kind=Kind.BILLING_DUPLICATE, facts=Facts())
    known = named(with_case(charged, remedies=(agreed,)))
    assert (known[Fact.ITEM], known[Fact.REFERENCE]) == ("Winter coat", "R-77")


@pytest.mark.parametrize(
    "granted",
    [
        replace(remedy(BACK), reference=None),
        replace(remedy(BACK, RemedyState.FAILED), reference="R-77"),
        replace(remedy(proposal(30)), reference="R-77"),
    ],
    ids=["no number", "not done", "nothing comes back"],
)
def test_it_is_not_told_before_or_of_anything_else(granted: Remedy) -> None:
    assert "agent-send-back" not in offered(with_case(hand_off(), remedies=(granted,)))


def paid_back(view: CardView) -> CardView:
    assert view.order is not None
    (payment,) = view.order.payments
    return with_order(view, payments=(replace(payment, refunded=Money(5_400, "EUR")),))


def test_a_refund_is_told_with_the_day_that_the_buyer_was_told() -> None:
    assert "explain-refunded" not in offered(hand_off())
    due = NOW + timedelta(days=5)
    money = Promise(PromiseId("p1"), PromiseKind.MONEY, "bot", NOW, due)
    known = named(with_case(paid_back(hand_off()), promises=(money,)))
    assert (known[Fact.AMOUNT], known[Fact.AT]) == (Money(5_400, "EUR"), due)


def test_a_refund_that_no_day_was_told_for_is_told_without_one() -> None:
    due = NOW + timedelta(days=5)
    other = Promise(PromiseId("p1"), PromiseKind.ANSWER, "bot", NOW, due)
    gone = Promise(PromiseId("p2"), PromiseKind.MONEY, "bot", NOW, due, PromiseState.CANCELLED)
    assert named(with_case(paid_back(hand_off()), promises=(other, gone)))[Fact.AT] == UNKNOWN
