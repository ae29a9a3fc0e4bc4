import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.disputes.authority import Escalate, Grant, Spent, decide, lowest_tier
from bot.disputes.case import Remedy
from bot.disputes.money import Money
from bot.disputes.names import SERVICES, EscalationReason, RemedyKind, RemedyState, Tier
from tests.disputes.scenes import (
    NO_MONEY,
    NOTHING_SPENT,
    demo_policy,
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
