import pytest

from bot.disputes.errors import IllegalMoveError
from bot.disputes.names import CaseState
from bot.disputes.states import FINAL, MOVES, can_move, move
from tests.disputes.scenes import case


@pytest.mark.parametrize("state", [state for state in CaseState if state not in FINAL])
def test_every_state_that_is_not_final_leads_to_an_end(state: CaseState) -> None:
    reached, edge = {state}, {state}
    while edge:
        edge = {after for before in edge for after in MOVES[before]} - reached
        reached |= edge

    assert reached & FINAL


@pytest.mark.parametrize("state", [state for state in CaseState if state not in FINAL])
def test_a_person_can_take_over_in_every_state_that_is_not_final(state: CaseState) -> None:
    people = {CaseState.WITH_AGENT, CaseState.WITH_MANAGER}

    assert people & (MOVES[state] | {state})


@pytest.mark.parametrize("state", sorted(FINAL))
def test_a_final_state_is_left_only_by_reopening(state: CaseState) -> None:
    assert MOVES[state] == {CaseState.REOPENED}


def test_every_state_can_be_reached_from_the_first() -> None:
    assert set().union(*MOVES.values()) | {CaseState.GATHERING} == set(CaseState)


def test_a_move_that_is_not_allowed_names_both_states() -> None:
    with pytest.raises(IllegalMoveError, match="C-1042 cannot move from gathering to executing"):
        move(case(state=CaseState.GATHERING), CaseState.EXECUTING)


def test_moving_to_where_the_case_is_changes_nothing() -> None:
    still = case(state=CaseState.OFFERED)

    assert can_move(still, CaseState.OFFERED)
    assert move(still, CaseState.OFFERED) == still


def test_a_case_moves_along_its_usual_way() -> None:
    way = ("restated", "assessed", "offered", "accepted", "executing", "resolved", "closed")
    on_its_way = case(state=CaseState.GATHERING)

    for state in way:
        on_its_way = move(on_its_way, CaseState(state))

    assert on_its_way.state is CaseState.CLOSED
