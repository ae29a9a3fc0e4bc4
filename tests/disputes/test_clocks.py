from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.disputes.case import Case, Handoff
from bot.disputes.clocks import (
    at_stake,
    clock_due,
    clock_of,
    dues,
    escalation_at,
)
from bot.disputes.deadlines import add_business_hours, is_open
from bot.disputes.names import Deadline, EscalationReason, HandoffId, HandoffState, Kind, Tier
from tests.disputes.scenes import about, case, demo_policy, euros, facts, missing, order, payment
from tests.disputes.scenes import shirts_and_mug as lines

POLICY = demo_policy()
BERLIN = ZoneInfo("Europe/Berlin")


def berlin(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN).astimezone(UTC)


def handed_over(
    at: str | datetime, state: HandoffState = HandoffState.WAITING, *, sold_on: str | None = None
) -> tuple[Case, Handoff]:
    """A case opened and handed over at that moment of Berlin's clock."""
    moment = berlin(at) if isinstance(at, str) else at
    handoff = Handoff(
        id=HandoffId("h-1"),
        reason=EscalationReason.ASKED_FOR,
        tier=Tier.AGENT,
        state=state,
        at=moment,
        answer_by=add_business_hours(moment, 4, calendar=POLICY.hours),
    )
    opened = replace(case(known=facts(marketplace=sold_on)), opened_at=moment, handoffs=(handoff,))
    return opened, handoff


def reminders(at: str, deadline: Deadline = Deadline.FIRST_ANSWER) -> list[datetime]:
    found = next(due for due in dues(*handed_over(at), POLICY) if due.deadline is deadline)
    return [one.at.astimezone(BERLIN).replace(tzinfo=None) for one in found.reminders]


def told(*texts: str) -> list[datetime]:
    return [datetime.fromisoformat(text) for text in texts]


@pytest.mark.parametrize(
    ("at", "half", "most"),
    [
        ("2026-11-23 09:00", "2026-11-23 11:00", "2026-11-23 12:12"),
        ("2026-11-23 11:00", "2026-11-23 14:00", "2026-11-23 15:12"),  # over the lunch hour
        ("2026-11-27 17:00", "2026-11-28 11:00", "2026-11-28 12:12"),  # Friday to Saturday
        ("2026-12-24 17:30", "2026-12-28 10:30", "2026-12-28 11:42"),  # Christmas
    ],
)
def test_reminders_of_the_first_answer_count_working_time(at: str, half: str, most: str) -> None:
    assert reminders(at) == told(half, most)


@pytest.mark.parametrize(
    ("at", "due"),
    [
        ("2026-03-27 17:00", "2026-03-30 17:00"),  # the clock goes forward on the 29th
        ("2026-10-23 17:00", "2026-10-26 17:00"),  # and back on the 25th
    ],
)
def test_three_days_later_is_the_same_time_of_the_shops_clock(at: str, due: str) -> None:
    [resolution] = [
        one for one in dues(*handed_over(at), POLICY) if one.deadline is Deadline.RESOLUTION
    ]
    assert resolution.at == berlin(due)


@pytest.mark.parametrize("at", ["2026-03-28 13:00", "2026-10-24 13:00"])
def test_a_clock_change_between_takes_no_working_time_from_the_first_answer(at: str) -> None:
    monday = datetime.fromisoformat(at).date() + timedelta(days=2)
    [half, _] = reminders(at)  # Saturday one hour before closing, then one hour on Monday
    assert half == datetime(monday.year, monday.month, monday.day, 10)  # noqa: DTZ001


@given(
    minutes=st.integers(0, 60 * 24 * 400),
    state=st.sampled_from((HandoffState.WAITING, HandoffState.TAKEN)),
)
def test_reminders_come_in_order_before_their_deadline_and_the_manager_before_the_breach(
    minutes: int, state: HandoffState
) -> None:
    opened, handoff = handed_over(
        datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes), state, sold_on="ebay"
    )
    for due in dues(opened, handoff, POLICY):
        moments = [handoff.at, *(one.at for one in due.reminders), due.at]
        assert moments == sorted(set(moments))
    raised = escalation_at(handoff, POLICY)
    assert handoff.at < raised < handoff.answer_by
    assert is_open(raised - timedelta(seconds=1), calendar=POLICY.hours)


def test_a_settled_case_that_comes_back_has_its_days_anew() -> None:
    case, handoff = handed_over("2026-11-20T10:00")
    settled = replace(
        case, opened_at=handoff.at - timedelta(days=9), resolved_at=handoff.at - timedelta(days=2)
    )

    [first, anew] = [
        next(due.at for due in dues(one, handoff, POLICY) if due.deadline is Deadline.RESOLUTION)
        for one in (replace(settled, resolved_at=None), settled)
    ]

    assert (first, anew) == (handoff.at - timedelta(days=6), handoff.at + timedelta(days=3))


def test_who_took_the_case_owes_no_first_answer_and_who_finished_it_nothing() -> None:
    deadlines = {
        state: [due.deadline for due in dues(*handed_over("2026-11-23 09:00", state), POLICY)]
        for state in HandoffState
    }
    assert deadlines == {
        HandoffState.WAITING: [Deadline.FIRST_ANSWER, Deadline.RESOLUTION],
        HandoffState.TAKEN: [Deadline.RESOLUTION],
        HandoffState.HANDED_BACK: [],
        HandoffState.RESOLVED: [],
    }


@pytest.mark.parametrize(
    ("name", "due"),
    [
        ("Etsy", "2026-11-29 10:00"),  # 48 hours
        ("Shopee", "2026-11-29 10:00"),  # 2 days
        ("AliExpress", "2026-12-02 10:00"),
        ("eBay", "2026-12-01 18:00"),  # Saturday, Monday, Tuesday
    ],
)
def test_a_marketplaces_clock_begins_with_the_case(name: str, due: str) -> None:
    clock = next(one for one in POLICY.marketplaces if one.name == name)
    start = berlin("2026-11-27 10:00")
    assert clock_due(clock, start, calendar=POLICY.hours) == berlin(due)


def test_an_order_of_a_marketplace_has_its_deadline_and_what_happens_otherwise() -> None:
    opened, handoff = handed_over("2026-11-23 09:00", sold_on="aliexpress")
    last = dues(opened, handoff, POLICY)[-1]
    assert last.deadline is Deadline.MARKETPLACE
    assert last.clock is not None
    assert last.clock.default == "executed at the buyer's amount"
    assert [one.percent for one in last.reminders] == [50, 80]


@pytest.mark.parametrize("sold_on", [None, "a market without a clock"])
def test_an_order_of_the_shop_itself_has_no_such_deadline(sold_on: str | None) -> None:
    opened, _ = handed_over("2026-11-23 09:00", sold_on=sold_on)
    assert clock_of(opened, POLICY) is None


def test_at_stake_are_the_pieces_in_question_or_all_that_could_be_paid_back() -> None:
    shirts, mug = lines()
    assert at_stake(missing(about(shirts, 2)), order()) == euros(58)
    assert at_stake(case(Kind.BILLING_DUPLICATE), order()) == euros(99)
    paid_back = order(shirts, mug, payments=(payment(99, refunded=60),))
    assert at_stake(missing(about(shirts, 2)), paid_back) == euros(39)
