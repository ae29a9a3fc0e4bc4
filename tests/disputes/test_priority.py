from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.disputes.case import Case, Handoff, Person, Proposal, Stop
from bot.disputes.deadlines import add_business_hours, working_time
from bot.disputes.money import Money
from bot.disputes.names import (
    CaseId,
    EscalationReason,
    HandoffId,
    HandoffState,
    RemedyKind,
    Tier,
)
from bot.disputes.policy import ClockUnit, MarketplaceClock
from bot.disputes.priority import SEVERITY, most_pressing_first, score, stake_of
from tests.disputes.scenes import about, case, demo_policy, euros, facts, missing, shirts_and_mug

POLICY = demo_policy()
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)  # 10:00 in Berlin
HOUR = timedelta(hours=1)

lefts = st.integers(0, 60 * 24 * 20).map(lambda minutes: timedelta(minutes=minutes))
stakes = st.none() | st.integers(0, 300_000).map(lambda cents: Money(cents, "EUR"))
reasons = st.sampled_from(EscalationReason)
moments = st.integers(0, 60 * 24 * 60).map(lambda minutes: MONDAY + timedelta(minutes=minutes))


def waits(  # noqa: PLR0913  # a builder names what varies
    number: int,
    *,
    since: datetime = MONDAY,
    reason: EscalationReason = EscalationReason.ASKED_FOR,
    state: HandoffState = HandoffState.WAITING,
    cents: int | None = None,
    sold_on: str | None = None,
) -> Case:
    """A case that was handed over at that moment."""
    suggested = cents is not None
    proposed = Proposal(
        RemedyKind.FULL_REFUND, Money(cents or 0, "EUR"), "late_delivery.full_refund"
    )
    handoff = Handoff(
        id=HandoffId(f"h-{number}"),
        reason=reason,
        tier=Tier.AGENT,
        state=state,
        at=since,
        answer_by=add_business_hours(since, 4, calendar=POLICY.hours),
        suggested=proposed if suggested else None,
    )
    opened = case(known=facts(marketplace=sold_on))
    return replace(opened, id=CaseId(f"case-{number}"), opened_at=since, handoffs=(handoff,))


def order_of(*cases: Case, now: datetime = MONDAY) -> list[str]:
    return [one.handoff.id for one in most_pressing_first(cases, POLICY, now=now)]


some_cases = st.lists(
    st.builds(waits, st.integers(0, 99), since=moments, reason=reasons, cents=st.none() | st.integers(0, 90_000)),
    max_size=8,
    unique_by=lambda one: one.id,
)  # fmt: skip


@given(left=lefts, less=lefts, stake=stakes, reason=reasons)
def test_with_less_time_left_a_case_is_never_less_pressing(
    left: timedelta, less: timedelta, stake: Money | None, reason: EscalationReason
) -> None:
    sooner, later = sorted((left, less))
    assert score(sooner, stake, reason, POLICY) >= score(later, stake, reason, POLICY) > 0


@given(left=lefts, one=stakes, other=stakes, reason=reasons)
def test_with_more_at_stake_a_case_is_never_less_pressing(
    left: timedelta, one: Money | None, other: Money | None, reason: EscalationReason
) -> None:
    less, more = sorted((one, other), key=lambda stake: stake.minor if stake else 0)
    assert score(left, more, reason, POLICY) >= score(left, less, reason, POLICY)


@given(left=lefts, stake=stakes, reason=reasons)
def test_nothing_is_more_pressing_than_danger_and_no_sum_outweighs_every_clock(
    left: timedelta, stake: Money | None, reason: EscalationReason
) -> None:
    pressing = score(left, stake, reason, POLICY)
    assert pressing <= score(left, stake, EscalationReason.SAFETY, POLICY)
    assert pressing <= 3 * score(left, None, reason, POLICY)


@given(cases=some_cases, now=moments, seed=st.randoms())
def test_the_order_is_the_same_however_the_cases_were_listed(
    cases: list[Case], now: datetime, seed: Random
) -> None:
    shuffled = list(cases)
    seed.shuffle(shuffled)
    found = order_of(*cases, now=now)
    assert order_of(*shuffled, now=now) == found
    assert len(found) == len(cases)


@given(start=moments, hours=st.integers(0, 200))
def test_working_time_is_the_reverse_of_adding_it(start: datetime, hours: int) -> None:
    end = add_business_hours(start, hours, calendar=POLICY.hours)
    assert working_time(start, end, calendar=POLICY.hours) == timedelta(hours=hours)
    assert working_time(end, start, calendar=POLICY.hours) == timedelta()


@given(start=moments, between=lefts, end=lefts)
def test_working_time_adds_up(start: datetime, between: timedelta, end: timedelta) -> None:
    middle, last = start + between, start + between + end
    whole = working_time(start, last, calendar=POLICY.hours)
    first = working_time(start, middle, calendar=POLICY.hours)
    assert first + working_time(middle, last, calendar=POLICY.hours) == whole


def test_of_equal_cases_the_one_with_the_earliest_deadline_comes_first() -> None:
    later = waits(1, since=MONDAY + HOUR)
    sooner = waits(2, since=MONDAY)
    assert order_of(later, case(), sooner) == ["h-2", "h-1"]


def test_a_marketplaces_clock_counts_beside_the_shops_own() -> None:
    clock = MarketplaceClock("Etsy", 1, ClockUnit.HOURS, None)
    policy = replace(POLICY, marketplaces=(clock,))
    own = waits(1, since=MONDAY)
    taken = waits(2, since=MONDAY, state=HandoffState.TAKEN, sold_on="etsy")
    found = most_pressing_first([own, taken], policy, now=MONDAY)
    assert [one.handoff.id for one in found] == ["h-2", "h-1"]
    assert found[0].left == HOUR


def test_a_dear_or_dangerous_case_comes_before_one_that_is_due_a_little_sooner() -> None:
    sooner = waits(1, since=MONDAY - HOUR)
    dear = waits(2, since=MONDAY, cents=50_000)
    smokes = waits(3, since=MONDAY, reason=EscalationReason.SAFETY)
    assert order_of(sooner, dear, smokes) == ["h-3", "h-2", "h-1"]


def test_a_deadline_over_night_is_as_near_as_the_working_time_before_it() -> None:
    friday = datetime(2026, 11, 27, 16, 0, tzinfo=UTC)  # 17:00 in Berlin, one hour before closing
    found = most_pressing_first([waits(1, since=friday)], POLICY, now=friday + timedelta(days=2))
    assert found[0].left == timedelta(0)
    found = most_pressing_first([waits(1, since=friday)], POLICY, now=friday + timedelta(hours=9))
    assert found[0].left == 3 * HOUR  # Saturday, from ten to one


def test_what_is_over_is_ordered_by_money_and_severity_then_by_age() -> None:
    old = waits(1, since=MONDAY - timedelta(days=7))
    older = waits(2, since=MONDAY - timedelta(days=9))
    dear = waits(3, since=MONDAY - timedelta(days=5), cents=20_000)
    assert order_of(old, older, dear) == ["h-3", "h-2", "h-1"]


def test_at_stake_are_the_pieces_in_question_else_what_is_suggested() -> None:
    shirts, _ = shirts_and_mug()
    told = missing(about(shirts, 2))
    suggested = waits(1, cents=700)
    nothing = waits(2)
    assert stake_of(replace(told, handoffs=suggested.handoffs), suggested.handoffs[0]) == euros(58)
    assert stake_of(suggested, suggested.handoffs[0]) == euros(7)
    assert stake_of(nothing, nothing.handoffs[0]) is None


@pytest.mark.parametrize("above", [0, 50_000])
def test_money_that_cannot_be_compared_weighs_as_unknown(above: int) -> None:
    policy = replace(POLICY, second_manager_above=Money(above, "EUR"))
    reason = EscalationReason.ASKED_FOR
    unknown = score(HOUR, None, reason, policy)
    assert score(HOUR, Money(90_000, "JPY"), reason, policy) == unknown
    assert score(HOUR, Money(90_000, "EUR"), reason, policy) == 3 * unknown


def test_every_reason_has_its_severity() -> None:
    assert set(SEVERITY) == set(EscalationReason)


def test_a_safety_stop_comes_before_what_was_handed_over_for_the_same_time_and_money() -> None:
    stopped = waits(2)
    stop = Stop(Person("slack:U1", "Jonas"), MONDAY, "Smoke.")
    stopped = replace(stopped, handoffs=(replace(stopped.handoffs[0], stop=stop),))
    found = most_pressing_first([waits(1), stopped], POLICY, now=MONDAY)
    assert [one.case.id for one in found] == ["case-2", "case-1"]
    assert found[0].score == found[1].score * SEVERITY[EscalationReason.SAFETY]
