"""Who may ask for a ruling, who may rule, and what can be given."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.disputes.case import Case, Handoff, Person, Proposal, Remedy, Ruling
from bot.disputes.names import (
    CaseState,
    EscalationReason,
    HandoffId,
    HandoffState,
    Kind,
    LineId,
    MessageId,
    RemedyKind,
    RemedyState,
    RulingId,
    Tier,
)
from bot.disputes.options import options
from bot.disputes.policy import Clause
from bot.disputes.rulings import (
    asked_until,
    is_appeal,
    is_ruling,
    ruling_of,
    tier_of,
    took_part,
)
from bot.disputes.states import with_people
from tests.disputes.scenes import (
    NOW,
    about,
    case,
    days,
    demo_policy,
    facts,
    line,
    missing,
    offer,
    order,
    parcel,
    proposal,
    remedy,
)

MARIA, JONAS = Person("slack:U1", "Maria"), Person("slack:U2", "Jonas")


def handoff(
    number: int = 1,
    *,
    reason: EscalationReason = EscalationReason.DECLINED_OFFERS,
    state: HandoffState = HandoffState.RESOLVED,
    tier: Tier = Tier.AGENT,
    by: Person | None = MARIA,
) -> Handoff:
    return Handoff(
        id=HandoffId(f"ho-{number}"),
        reason=reason,
        tier=tier,
        state=state,
        at=days(number),
        answer_by=days(number + 1),
        taken_by=by.id if by else None,
    )


def ruling(number: int = 1, *, gives: Proposal | None = None, decided: bool = True) -> Ruling:
    asked = Ruling(
        RulingId(f"ru-{number}"), HandoffId(f"ho-{number + 1}"), NOW, MessageId(f"m-{number}")
    )
    return replace(asked, by=(JONAS,), ruled_at=NOW, gives=gives) if decided else asked


def settled(**changes: object) -> Case:
    """Maria refused, just now."""
    shirts = missing(about(line(), 2))
    resolved = replace(shirts, state=CaseState.RESOLVED, resolved_at=NOW, handoffs=(handoff(),))
    return replace(resolved, **changes)  # type: ignore[arg-type]  # named fields of Case


def test_a_dispute_that_a_person_settled_can_be_ruled_on_until_the_case_closes() -> None:
    assert asked_until(settled(), demo_policy()) == NOW + timedelta(days=14)


@pytest.mark.parametrize(
    "changes",
    [
        {"kind": Kind.TRACK_ORDER},
        {"facts": facts(order_id=None)},
        {"state": CaseState.CLOSED},
        {"state": CaseState.WITH_AGENT},
        {"handoffs": ()},
        {"handoffs": (handoff(state=HandoffState.HANDED_BACK),)},
        {"rulings": (ruling(gives=proposal(58)),)},
        {"rulings": (ruling(decided=False),)},
        {"rulings": (ruling(), ruling(2))},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_nothing_else_can(changes: dict[str, object]) -> None:
    assert asked_until(settled(**changes), demo_policy()) is None


def test_a_ruling_that_gave_nothing_can_be_appealed() -> None:
    assert asked_until(settled(rulings=(ruling(),)), demo_policy()) is not None


def test_a_policy_without_the_clause_knows_no_rulings() -> None:
    policy = demo_policy()
    people: dict[EscalationReason, Clause] = {
        reason: clause
        for reason, clause in policy.always_a_person.items()
        if reason != EscalationReason.RULING
    }

    assert asked_until(settled(), replace(policy, always_a_person=people)) is None


def test_a_managers_decision_is_ruled_on_by_a_manager_and_so_is_an_appeal() -> None:
    assert tier_of(settled()) is Tier.AGENT
    of_a_manager = settled(handoffs=(handoff(tier=Tier.MANAGER), handoff(2)))
    assert tier_of(of_a_manager) is Tier.MANAGER
    assert tier_of(settled(rulings=(ruling(),))) is Tier.MANAGER


def test_a_ruling_belongs_to_its_hand_off_and_the_second_is_the_appeal() -> None:
    both = settled(rulings=(ruling(), ruling(2)))

    assert ruling_of(both, HandoffId("ho-1")) is None
    first, second = ruling_of(both, HandoffId("ho-2")), ruling_of(both, HandoffId("ho-3"))
    assert first is not None
    assert second is not None
    assert not is_appeal(both, first)
    assert is_appeal(both, second)


def test_who_held_granted_or_ruled_took_part_and_who_holds_the_ruling_did_not() -> None:
    granted = Person("slack:U5", "Ola")
    before = replace(remedy(proposal(29)), approved_by=(granted,))
    later = replace(before, granted_at=days(9), approved_by=(Person("slack:U6", "Eve"),))
    waits = handoff(
        2, reason=EscalationReason.RULING, state=HandoffState.TAKEN, by=Person("slack:U7", "Nina")
    )
    assert is_ruling(waits)
    whole = settled(
        handoffs=(handoff(), handoff(3, by=None), waits),
        remedies=(before, later),
        rulings=(ruling(),),
    )

    assert took_part(whole, before=waits.id) == {MARIA.id, granted.id, JONAS.id}


def names(of: Case, bought: object = None) -> list[tuple[str, bool]]:
    found = options(of, order(), policy=demo_policy(), now=NOW)
    return [(one.id, one.by_policy) for one in found]


def test_everything_that_the_ladder_names_can_be_given() -> None:
    assert names(settled()) == [
        ("resend:5800", True),
        ("partial_refund:5800", True),
        ("full_refund:9900", True),
    ]


def test_what_a_condition_keeps_from_the_bot_a_person_may_still_give() -> None:
    wanted = settled(kind=Kind.LATE_DELIVERY, facts=facts())

    found = names(wanted)

    assert ("goodwill:500", False) in found
    assert "explain" not in {name.split(":")[0] for name, _ in found}


def test_nothing_can_be_given_for_pieces_that_nobody_counted() -> None:
    assert names(settled(facts=facts())) == []


def test_what_was_done_already_is_not_given_again() -> None:
    resend = next(one for one in options(settled(), order(), policy=demo_policy(), now=NOW))
    done: Remedy = replace(remedy(resend.proposal), state=RemedyState.DONE)

    assert "resend:5800" not in dict(names(settled(remedies=(done,))))


def test_no_option_is_less_than_what_was_offered() -> None:
    better = proposal(61, RemedyKind.PARTIAL_REFUND, lines=(about(line(), 2),))

    assert "partial_refund:6100" in dict(names(settled(offers=(offer(better),))))


def test_goods_that_come_back_before_others_go_out_stay_a_persons_own_work() -> None:
    coat = line(1, title="Winter coat", ordered=1, price=180)
    wrong = case(Kind.WRONG_ITEM, known=facts(missing=(about(coat),), line=LineId("line-1")))
    bought = order(coat, parcels=(parcel(coat),))

    found = options(wrong, bought, policy=demo_policy(), now=NOW)

    assert found
    assert not any(
        one.proposal.remedy is RemedyKind.REPLACEMENT and one.proposal.with_return for one in found
    )


@pytest.mark.parametrize(
    ("reason", "tier", "state"),
    [
        (EscalationReason.ANGER, Tier.AGENT, CaseState.WITH_AGENT),
        (EscalationReason.ANGER, Tier.MANAGER, CaseState.WITH_MANAGER),
        (EscalationReason.RULING, Tier.AGENT, CaseState.ARBITRATION),
        (EscalationReason.RULING, Tier.MANAGER, CaseState.ARBITRATION),
    ],
)
def test_a_case_is_where_the_people_are_who_have_it(
    reason: EscalationReason, tier: Tier, state: CaseState
) -> None:
    assert with_people(reason, tier) is state
