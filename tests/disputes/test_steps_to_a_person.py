"""Rungs that give a case to a person, and explanations in the shop's own words."""

from dataclasses import replace

import pytest

from bot.disputes.names import Because, EscalationReason, Kind, Level, OfferState, RemedyKind, Tier
from bot.disputes.policy import Condition, FixedAmount, LinesPrice
from bot.disputes.proposals import climb, ladder, reached
from bot.disputes.when import Between, Measure, OneOf, Trait
from tests.disputes.ladders import decided_by, policy_with, rung, situation, to_person
from tests.disputes.scenes import (
    NOW,
    about,
    case,
    euros,
    missing,
    offer,
    order,
    parcel,
    proposal,
    shirts_and_mug,
    spent,
)
from tests.disputes.verdicts import escalated, explained, offered

SHIRTS, STONE_MUG = shirts_and_mug()
ONE_SHIRT = missing(about(SHIRTS))
KIND = Kind.MISSING_ITEMS
DEAR = Between(Measure.ORDER_VALUE, 99_00, currency="EUR")
DEARER = Between(Measure.ORDER_VALUE, 99_01, currency="EUR")
RESEND = rung("resend", RemedyKind.RESEND, LinesPrice())


def test_a_step_to_a_person_names_reason_tier_clause_and_what_comes_after() -> None:
    policy = policy_with(KIND, rung("dear", to_person(), None, DEAR), RESEND)
    decision = escalated(decided_by(policy, ONE_SHIRT))

    assert (decision.reason, decision.tier) == (EscalationReason.FRAUD_SIGNAL, Tier.MANAGER)
    assert decision.clause == "dear"
    assert decision.suggested is not None
    assert decision.suggested.remedy is RemedyKind.RESEND


def test_a_step_to_a_person_whose_condition_fails_is_passed_by() -> None:
    policy = policy_with(KIND, rung("dear", to_person(), None, DEARER), RESEND)

    assert offered(decided_by(policy, ONE_SHIRT)).proposal.clause == "resend"


def test_a_step_to_a_person_after_a_remedy_waits_until_that_is_declined() -> None:
    policy = policy_with(KIND, RESEND, rung("dear", to_person()))
    first = offered(decided_by(policy, ONE_SHIRT))
    declined = replace(ONE_SHIRT, offers=(offer(first.proposal, OfferState.DECLINED),))

    decision = escalated(decided_by(policy, declined))
    assert (decision.clause, decision.suggested) == ("dear", None)


def test_an_explanation_after_a_step_to_a_person_is_nothing_to_suggest() -> None:
    policy = policy_with(KIND, rung("dear", to_person()), rung("rule"))

    assert escalated(decided_by(policy, ONE_SHIRT)).suggested is None


def test_rules_for_all_cases_come_before_a_step_to_a_person() -> None:
    policy = policy_with(KIND, rung("dear", to_person()), RESEND)
    decision = escalated(decided_by(policy, ONE_SHIRT, so_far=spent(remedies=3)))

    assert decision.reason is EscalationReason.REPEAT_CLAIMS
    assert decision.suggested is not None


def test_a_step_to_a_person_settles_what_arrived_in_part() -> None:
    half = order(parcels=(parcel(SHIRTS), parcel(STONE_MUG, delivered=None, number=2)))
    both = missing(about(SHIRTS), about(STONE_MUG))
    in_part = OneOf(Trait.SHIPPING, frozenset({"part"}))
    policy = policy_with(Kind.LATE_DELIVERY, rung("half", to_person(), None, in_part))

    assert escalated(decided_by(policy, both, half)).clause == "half"


def test_a_step_to_a_person_is_no_remedy_and_ends_the_ladder() -> None:
    policy = policy_with(KIND, rung("dear", to_person()), RESEND)
    steps = climb(situation(ONE_SHIRT, policy=policy))

    assert [step.rung.clause.id for step in reached(steps)] == ["dear"]
    assert ladder(ONE_SHIRT, order(), policy, NOW) == ()


def test_a_rule_of_the_shops_own_is_explained_by_its_clause() -> None:
    long_ago = Between(Measure.DAYS_SINCE_DELIVERY, 31)
    policy = policy_with(Kind.QUALITY_COMPLAINT, rung("window", RemedyKind.EXPLAIN, None, long_ago))
    old = order(delivered=-31)
    decision = explained(decided_by(policy, replace(ONE_SHIRT, kind=Kind.QUALITY_COMPLAINT), old))

    assert (decision.because, decision.clause) == (Because.POLICY, "window")
    assert [piece.line for piece in decision.pieces] == [SHIRTS.id]


def test_an_explanation_rests_on_its_first_named_condition() -> None:
    guest = OneOf(Trait.LEVEL, frozenset({"guest"}))
    both = rung("rule", RemedyKind.EXPLAIN, None, guest, Condition.NOT_LATE)
    policy = policy_with(Kind.LATE_DELIVERY, both)

    decision = explained(decided_by(policy, case(Kind.LATE_DELIVERY)))
    assert decision.because is Because.ARRIVED_IN_TIME


@pytest.mark.parametrize(("level", "costs"), [(Level.GUEST, 5), (Level.GOLD, 8)])
def test_the_first_rung_that_applies_wins(level: Level, costs: float) -> None:
    gold = OneOf(Trait.LEVEL, frozenset({"gold"}))
    policy = policy_with(
        KIND,
        rung("gold", RemedyKind.GOODWILL, FixedAmount(euros(8)), gold),
        rung("all", RemedyKind.GOODWILL, FixedAmount(euros(5))),
    )
    bought = replace(order(), level=level)

    assert offered(decided_by(policy, ONE_SHIRT, bought)).proposal.amount == euros(costs)


def test_a_declined_remedy_is_not_offered_again_at_another_amount() -> None:
    policy = policy_with(
        KIND,
        rung("low", RemedyKind.GOODWILL, FixedAmount(euros(5))),
        rung("high", RemedyKind.GOODWILL, FixedAmount(euros(8))),
    )
    low = replace(proposal(5, RemedyKind.GOODWILL), lines=(about(SHIRTS),))
    declined = replace(ONE_SHIRT, offers=(offer(low, OfferState.DECLINED),))

    assert escalated(decided_by(policy, declined)).reason is EscalationReason.DECLINED_OFFERS
