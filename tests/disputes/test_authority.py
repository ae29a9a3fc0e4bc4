from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.disputes.authority import (
    SECOND_MANAGER,
    Escalate,
    Grant,
    Spent,
    decide,
    higher,
    lowest_tier,
    standing_approval,
    still_holds,
)
from bot.disputes.case import NO_ANSWER, Approval, Handoff, Person, Proposal, Remedy
from bot.disputes.money import Money
from bot.disputes.names import (
    SERVICES,
    EscalationReason,
    HandoffId,
    HandoffState,
    RemedyKind,
    RemedyState,
    Tier,
)
from bot.disputes.order import Order
from tests.disputes.scenes import (
    NO_MONEY,
    NOTHING_SPENT,
    NOW,
    about,
    demo_policy,
    line,
    order,
    payment,
    proposal,
    remedy,
    spent,
)


def bot_decides(
    amount: float,
    kind: RemedyKind = RemedyKind.RESEND,
    *,
    so_far: Spent = NOTHING_SPENT,
    granted: tuple[Remedy, ...] = (),
) -> Grant | Escalate:
    return decide(
        proposal(amount, kind), tier=Tier.BOT, policy=demo_policy(), spent=so_far, granted=granted
    )


@pytest.mark.parametrize(
    ("kind", "most"),
    [
        (RemedyKind.RESEND, 40.00),
        (RemedyKind.REPLACEMENT, 40.00),
        (RemedyKind.PARTIAL_REFUND, 30.00),
        (RemedyKind.FULL_REFUND, 30.00),
        (RemedyKind.REFUND_RENEWAL, 15.00),
        (RemedyKind.STORE_CREDIT, 10.00),
        (RemedyKind.GOODWILL, 10.00),
    ],
)
def test_the_bot_grants_up_to_the_limit_and_a_cent_more_goes_to_a_person(
    kind: RemedyKind, most: float
) -> None:
    assert isinstance(bot_decides(most, kind), Grant)

    over = bot_decides(most + 0.01, kind)
    assert isinstance(over, Escalate)
    assert (over.reason, over.tier) == (EscalationReason.OVER_AUTHORITY, Tier.AGENT)
    assert over.suggested == proposal(most + 0.01, kind)


def test_goods_for_forty_one_euros_are_over_the_bots_limit() -> None:
    assert isinstance(bot_decides(41.00), Escalate)


def test_a_remedy_that_policy_does_not_give_the_bot_goes_to_an_agent() -> None:
    verdict = bot_decides(1, RemedyKind.RETURN_AND_REFUND)

    assert isinstance(verdict, Escalate)
    assert verdict.clause == "authority.bot.remedies"


def test_resend_and_replacement_count_together_in_a_case() -> None:
    earlier = (remedy(proposal(25, RemedyKind.REPLACEMENT)),)
    so_far = spent(case=25, remedies=1)

    assert isinstance(bot_decides(15, so_far=so_far, granted=earlier), Grant)
    assert isinstance(bot_decides(15.01, so_far=so_far, granted=earlier), Escalate)


def test_a_remedy_that_failed_does_not_count() -> None:
    failed = (remedy(proposal(40), RemedyState.FAILED),)

    assert isinstance(bot_decides(40, granted=failed), Grant)


@pytest.mark.parametrize(
    ("so_far", "clause"),
    [
        (spent(case=30.01), "authority.bot.a_case"),
        (spent(buyer=50.01), "authority.bot.a_buyer"),
        (spent(shop=470.01), "authority.bot.a_shop_a_day"),
    ],
)
def test_sums_of_a_case_a_buyer_and_a_day_hold(so_far: Spent, clause: str) -> None:
    verdict = bot_decides(30, so_far=so_far)

    assert isinstance(verdict, Escalate)
    assert verdict.clause == clause
    assert demo_policy().clause(clause) is not None


@pytest.mark.parametrize(
    ("amount", "so_far", "tier"),
    [
        (29, NOTHING_SPENT, Tier.BOT),
        (58, NOTHING_SPENT, Tier.AGENT),
        (150, NOTHING_SPENT, Tier.AGENT),
        (150.01, NOTHING_SPENT, Tier.MANAGER),
        (58, spent(case=100), Tier.MANAGER),
        (58, spent(buyer=250), Tier.MANAGER),
    ],
)
def test_the_lowest_tier_that_may_grant_is_named(amount: float, so_far: Spent, tier: Tier) -> None:
    assert lowest_tier(proposal(amount), policy=demo_policy(), spent=so_far) is tier


def test_what_policy_leaves_to_a_person_is_theirs_however_small() -> None:
    small = proposal(1, RemedyKind.REFUND_RENEWAL, granted_by=Tier.AGENT)
    verdict = decide(small, tier=Tier.BOT, policy=demo_policy(), spent=NOTHING_SPENT)

    assert isinstance(verdict, Escalate)
    assert verdict.tier is Tier.AGENT


@pytest.mark.parametrize(("amount", "confirmed"), [(500, False), (500.01, True)])
def test_above_five_hundred_a_second_manager_confirms(amount: float, confirmed: bool) -> None:
    verdict = decide(proposal(amount), tier=Tier.MANAGER, policy=demo_policy(), spent=NOTHING_SPENT)

    assert isinstance(verdict, Grant)
    assert verdict.second_manager is confirmed


def test_another_currency_than_the_policys_is_a_managers_with_a_second() -> None:
    dollars = proposal(1, currency="USD")
    verdict = decide(dollars, tier=Tier.BOT, policy=demo_policy(), spent=NOTHING_SPENT)
    by_manager = decide(dollars, tier=Tier.MANAGER, policy=demo_policy(), spent=NOTHING_SPENT)

    assert isinstance(verdict, Escalate)
    assert verdict.tier is Tier.MANAGER
    assert by_manager == Grant(dollars, Tier.MANAGER, second_manager=True)


cents = st.integers(min_value=1, max_value=12_000)
kinds = st.sampled_from([kind for kind in RemedyKind if kind is not RemedyKind.EXPLAIN])


@given(wishes=st.lists(st.tuples(kinds, cents, st.integers(0, 2), st.booleans()), max_size=40))
def test_no_sequence_of_wishes_gets_more_from_the_bot_than_the_limits(
    wishes: list[tuple[RemedyKind, int, int, bool]],
) -> None:
    """Three cases of one buyer on one day, in any order, some executions failing."""
    granted: dict[int, list[Remedy]] = {0: [], 1: [], 2: []}

    def cost(remedies: list[Remedy]) -> Money:
        done = (
            one
            for one in remedies
            if one.state is not RemedyState.FAILED and one.proposal.remedy not in SERVICES
        )
        return sum((one.proposal.amount for one in done), start=NO_MONEY)

    for kind, amount, number, fails in wishes:
        wish = proposal(amount / 100, kind)
        everything = [one for remedies in granted.values() for one in remedies]
        so_far = Spent(cost(granted[number]), cost(everything), cost(everything), len(everything))
        verdict = decide(
            wish,
            tier=Tier.BOT,
            policy=demo_policy(),
            spent=so_far,
            granted=tuple(granted[number]),
        )
        if isinstance(verdict, Grant):
            state = RemedyState.FAILED if fails else RemedyState.DONE
            granted[number].append(remedy(wish, state))

    limits = demo_policy().authority[Tier.BOT]
    assert limits.case is not None
    assert limits.buyer is not None
    for remedies in granted.values():
        assert cost(remedies) <= limits.case.most
        for limit in limits.by_remedy or ():
            counted = [one for one in remedies if one.proposal.remedy in limit.remedies]
            assert cost(counted) <= limit.most
    assert cost([one for remedies in granted.values() for one in remedies]) <= limits.buyer.most


@given(amount=cents, kind=kinds, so_far=cents)
def test_a_higher_tier_may_grant_all_that_a_lower_one_may(
    amount: int, kind: RemedyKind, so_far: int
) -> None:
    wish, money = proposal(amount / 100, kind), spent(case=so_far / 100)
    grants = [
        isinstance(decide(wish, tier=tier, policy=demo_policy(), spent=money), Grant)
        for tier in Tier
    ]

    assert grants == sorted(grants)
    assert grants[-1]


def checked_again(
    granted: Remedy, *, bought: Order | None = None, so_far: Spent = NOTHING_SPENT
) -> Grant | Escalate:
    return still_holds(granted, bought or order(), policy=demo_policy(), spent=so_far)


def test_a_remedy_that_still_fits_may_be_carried_out() -> None:
    fits = proposal(29, lines=(about(line(1)),))

    assert checked_again(remedy(fits)) == Grant(fits, Tier.BOT)


@pytest.mark.parametrize(
    ("so_far", "tier"), [(spent(buyer=60), Tier.AGENT), (spent(buyer=290), Tier.MANAGER)]
)
def test_what_was_granted_meanwhile_sends_a_remedy_to_the_next_tier(
    so_far: Spent, tier: Tier
) -> None:
    verdict = checked_again(remedy(proposal(29)), so_far=so_far)

    assert isinstance(verdict, Escalate)
    assert (verdict.tier, verdict.clause) == (tier, "authority.bot.a_buyer")
    assert verdict.suggested == proposal(29)


@pytest.mark.parametrize(
    ("granted", "bought", "clause"),
    [
        (
            proposal(29, RemedyKind.PARTIAL_REFUND),
            order(payments=(payment(99, refunded=70.01),)),
            "order.paid_back",
        ),
        (proposal(29, lines=(about(line(1)),)), order(line(1, refunded=3)), "order.pieces"),
        (proposal(29, lines=(about(line(9)),)), order(), "order.pieces"),
        (proposal(29), replace(order(), currency="USD"), "order.currency"),
    ],
)
def test_a_changed_order_sends_a_remedy_to_a_person_who_decides_anew(
    granted: Proposal, bought: Order, clause: str
) -> None:
    verdict = checked_again(remedy(granted), bought=bought)

    assert verdict == Escalate(EscalationReason.OVER_AUTHORITY, Tier.AGENT, clause=clause)


def test_goods_are_sent_again_although_the_money_went_back() -> None:
    assert isinstance(
        checked_again(remedy(proposal(29)), bought=order(payments=(payment(99, refunded=99),))),
        Grant,
    )


OLGA, PIA = Person("slack:U3", "Olga"), Person("slack:U4", "Pia")


@pytest.mark.parametrize(
    ("people", "holds"),
    [((), False), ((OLGA,), False), ((OLGA, OLGA), False), ((OLGA, PIA), True)],
)
def test_above_five_hundred_two_different_managers_are_named(
    people: tuple[Person, ...], *, holds: bool
) -> None:
    by_manager = replace(remedy(proposal(500.01)), granted_by=Tier.MANAGER, approved_by=people)
    verdict = checked_again(by_manager)

    assert isinstance(verdict, Grant) is holds
    if isinstance(verdict, Escalate):
        assert (verdict.tier, verdict.clause) == (Tier.MANAGER, SECOND_MANAGER)


def waiting(suggested: Proposal, approved: Proposal) -> Handoff:
    return Handoff(
        id=HandoffId("handoff-1"),
        reason=EscalationReason.OVER_AUTHORITY,
        tier=Tier.MANAGER,
        state=HandoffState.WAITING,
        at=NOW,
        answer_by=NOW,
        suggested=suggested,
        approval=Approval(approved, OLGA, NOW),
    )


@pytest.mark.parametrize(
    ("after", "suggested", "stands"),
    [(0, 600, True), (71.99, 600, True), (72, 600, False), (0, 600.01, False)],
)
def test_a_first_approval_stands_as_long_as_an_offer_and_for_the_same_remedy(
    after: float, suggested: float, *, stands: bool
) -> None:
    handoff = waiting(proposal(suggested), proposal(600))
    found = standing_approval(handoff, policy=demo_policy(), now=NOW + timedelta(hours=after))

    assert (found is not None) is stands


def test_without_a_first_approval_none_stands() -> None:
    handoff = replace(waiting(proposal(600), proposal(600)), approval=None)

    assert standing_approval(handoff, policy=demo_policy(), now=NOW) is None


def test_a_remedy_of_unknown_outcome_counts() -> None:
    unknown = replace(remedy(proposal(40), RemedyState.FAILED), failure=NO_ANSWER)

    assert isinstance(bot_decides(0.01, granted=(unknown,)), Escalate)


def test_the_higher_of_two_tiers_decides() -> None:
    assert higher(Tier.AGENT, Tier.MANAGER) is Tier.MANAGER
    assert higher(Tier.MANAGER, Tier.BOT) is Tier.MANAGER
