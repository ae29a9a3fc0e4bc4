"""An account shows the same decision as `assess`, and how every rung stands."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.disputes.account import Account, Standing, give_account
from bot.disputes.assess import assess
from bot.disputes.authority import Escalate, Grant, Spent
from bot.disputes.case import Case
from bot.disputes.names import Asked, Kind, OfferState, RemedyKind, Tier
from bot.disputes.order import Order
from bot.disputes.policy import Policy
from bot.disputes.when import OneOf, Trait
from tests.disputes.ladders import policy_with, rung, to_person
from tests.disputes.scenes import (
    NOTHING_SPENT,
    NOW,
    about,
    case,
    demo_policy,
    facts,
    line,
    missing,
    offer,
    order,
    proposal,
    shirts_and_mug,
    spent,
)

SHIRTS, STONE_MUG = shirts_and_mug()


def account(
    about_case: Case,
    bought: Order | None = None,
    *,
    policy: Policy | None = None,
    so_far: Spent = NOTHING_SPENT,
) -> Account:
    used = policy or demo_policy()
    return give_account(about_case, bought or order(), policy=used, spent=so_far, now=NOW)


def standings(found: Account) -> list[Standing]:
    return [one.standing for one in found.rungs]


def test_each_rung_stands_with_who_may_grant_it_and_what_stops_the_bot() -> None:
    resend, partial, full = account(missing(about(SHIRTS, 2))).rungs

    assert [resend.standing, partial.standing, full.standing] == [
        Standing.FIRST,
        Standing.LATER,
        Standing.LATER,
    ]
    assert isinstance(resend.verdict, Escalate)
    assert resend.verdict.clause == "authority.bot.resend_or_replacement"
    assert isinstance(full.verdict, Escalate)
    assert (full.verdict.clause, full.verdict.tier) == ("missing_items.full_refund", Tier.AGENT)
    assert isinstance(account(missing(about(SHIRTS))).rungs[0].verdict, Grant)


def test_what_is_sold_out_declined_or_lacking_says_so() -> None:
    gold = OneOf(Trait.LEVEL, frozenset({"gold"}))
    policy = policy_with(
        Kind.MISSING_ITEMS,
        rung("resend", RemedyKind.RESEND),
        rung("gold", RemedyKind.STORE_CREDIT, None, gold),
        rung("goodwill", RemedyKind.GOODWILL),
        rung("refund", RemedyKind.PARTIAL_REFUND),
    )
    low = replace(proposal(5, RemedyKind.GOODWILL), lines=(about(SHIRTS),))
    declined = replace(missing(about(SHIRTS)), offers=(offer(low, OfferState.DECLINED),))
    found = account(declined, order(line(stock=0), STONE_MUG), policy=policy)

    assert standings(found) == [
        Standing.IMPOSSIBLE,
        Standing.LACKING,
        Standing.SPENT,
        Standing.FIRST,
    ]


def test_a_remedy_named_again_does_not_come_after_its_decline() -> None:
    policy = policy_with(
        Kind.MISSING_ITEMS,
        rung("high", RemedyKind.GOODWILL),
        rung("low", RemedyKind.GOODWILL),
        rung("refund", RemedyKind.PARTIAL_REFUND),
    )

    found = account(missing(about(SHIRTS)), policy=policy)
    assert standings(found) == [Standing.FIRST, Standing.SAME, Standing.LATER]


@pytest.mark.parametrize("ender", [RemedyKind.EXPLAIN, to_person()])
def test_what_stands_after_the_end_is_not_reached(ender: object) -> None:
    last = rung("refund", RemedyKind.PARTIAL_REFUND)
    policy = policy_with(Kind.MISSING_ITEMS, rung("end", ender), last)  # type: ignore[arg-type]  # one of both
    found = account(missing(about(SHIRTS)), policy=policy)

    assert standings(found) == [Standing.FIRST, Standing.PAST_THE_END]
    assert [one.verdict for one in found.rungs] == [None, None]


def test_an_earlier_better_offer_is_the_amount_that_is_shown() -> None:
    better = replace(proposal(12, RemedyKind.PARTIAL_REFUND), lines=(about(SHIRTS),))
    faulty = case(Kind.QUALITY_COMPLAINT, known=facts(missing=(about(SHIRTS),)))
    before = replace(faulty, offers=(offer(better, OfferState.EXPIRED),))

    first = account(before).rungs[0].step.outcome
    assert first == replace(better, clause="quality_complaint.partial_refund")


def test_an_account_says_what_the_bot_would_ask_before() -> None:
    assert account(missing(about(SHIRTS), photo=False)).asks is Asked.PHOTO
    assert account(missing(about(SHIRTS))).asks is None


@given(
    kind=st.sampled_from([kind for kind in Kind if kind is not Kind.UNSTATED]),
    count=st.integers(1, 3),
    delivered=st.sampled_from([None, -1.0, -3.0]),
    remedies=st.integers(0, 4),
)
def test_an_account_never_tells_another_decision_than_the_one_taken(
    kind: Kind, count: int, delivered: float | None, remedies: int
) -> None:
    told = case(kind, known=facts(missing=(about(SHIRTS, count),)))
    bought, so_far = order(delivered=delivered), spent(remedies=remedies)
    found = account(told, bought, so_far=so_far)

    assert found.decision == assess(told, bought, policy=demo_policy(), spent=so_far, now=NOW)
    assert sum(one.standing is Standing.FIRST for one in found.rungs) <= 1
