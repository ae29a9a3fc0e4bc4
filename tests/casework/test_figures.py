from dataclasses import replace
from datetime import timedelta

from bot.casework.figures import Figures, count
from bot.disputes.case import Case, Survey
from bot.disputes.names import CaseState, HandoffState, Kind
from tests.support.hand_off import NOW, hand_off, in_state

VIEW = hand_off()


def a_case(state: CaseState, *, held: bool = False, **changes: object) -> Case:
    handoffs = (in_state(VIEW, HandoffState.RESOLVED).handoff,) if held else ()
    return replace(VIEW.case, state=state, handoffs=handoffs, **changes)  # type: ignore[arg-type]  # each case names what it varies


def waiting(state: HandoffState, *, escalated: bool = False) -> Case:
    handoff = replace(VIEW.handoff, state=state, escalated_at=NOW if escalated else None)
    return replace(VIEW.case, handoffs=(handoff,))


def test_cases_hand_offs_and_scores_are_counted() -> None:
    scored = Survey(NOW, 5, NOW + timedelta(hours=1))
    lately = [
        a_case(CaseState.RESOLVED, surveys=(scored,)),
        a_case(CaseState.CLOSED, held=True, surveys=(Survey(NOW),)),
        a_case(CaseState.GATHERING, kind=Kind.LATE_DELIVERY),
        a_case(CaseState.WITHDRAWN, kind=Kind.LATE_DELIVERY),
        a_case(CaseState.OFFERED, kind=Kind.LATE_DELIVERY),
    ]
    open_ones = [
        waiting(HandoffState.WAITING),
        waiting(HandoffState.WAITING, escalated=True),
        waiting(HandoffState.TAKEN),
    ]

    assert count(lately, open_ones, lately[:1]) == Figures(
        opened=5,
        settled=2,
        without_person=1,
        kinds=((Kind.LATE_DELIVERY, 3), (Kind.QUALITY_COMPLAINT, 2)),
        scores=(5,),
        waiting=2,
        taken=1,
        escalated=1,
        overdue=1,
    )


def test_a_shop_without_cases_has_nothing_to_count() -> None:
    assert count([], [], []) == Figures(0, 0, 0, (), (), 0, 0, 0, 0)
