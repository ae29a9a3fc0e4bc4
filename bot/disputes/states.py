"""The moves a case can make between its states."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from bot.disputes.case import Case
from bot.disputes.errors import IllegalMoveError
from bot.disputes.names import CaseState as S
from bot.disputes.names import EscalationReason, Tier

FINAL = frozenset({S.CLOSED, S.WITHDRAWN})  # left only by reopening

_PEOPLE = frozenset({S.WITH_AGENT, S.WITH_MANAGER})
_GIVEN_UP = frozenset({S.WITHDRAWN, S.CLOSED})
_BY_A_PERSON = frozenset(
    {
        *_PEOPLE,
        *_GIVEN_UP,
        S.GATHERING,
        S.RESTATED,
        S.ASSESSED,
        S.OFFERED,
        S.ACCEPTED,
        S.EXECUTING,
        S.RESOLVED,
        S.ARBITRATION,
    },
)

MOVES: Mapping[S, frozenset[S]] = MappingProxyType(
    {
        S.GATHERING: _PEOPLE | _GIVEN_UP | {S.RESTATED, S.ASSESSED},
        S.RESTATED: _PEOPLE | _GIVEN_UP | {S.GATHERING, S.ASSESSED},
        S.ASSESSED: _PEOPLE | _GIVEN_UP | {S.GATHERING, S.RESTATED, S.OFFERED, S.RESOLVED},
        S.OFFERED: _PEOPLE
        | _GIVEN_UP
        | {S.GATHERING, S.RESTATED, S.ASSESSED, S.ACCEPTED, S.ARBITRATION},
        S.ACCEPTED: _PEOPLE | {S.EXECUTING},
        S.EXECUTING: _PEOPLE | {S.RESOLVED},
        S.RESOLVED: _PEOPLE | {S.CLOSED, S.REOPENED, S.ARBITRATION},
        S.REOPENED: _PEOPLE | _GIVEN_UP | {S.GATHERING, S.RESTATED, S.ASSESSED},
        S.WITH_AGENT: _BY_A_PERSON - {S.WITH_AGENT},
        S.WITH_MANAGER: _BY_A_PERSON - {S.WITH_MANAGER},
        S.ARBITRATION: _PEOPLE | {S.ACCEPTED, S.EXECUTING, S.RESOLVED, S.CLOSED, S.WITHDRAWN},
        S.CLOSED: frozenset({S.REOPENED}),
        S.WITHDRAWN: frozenset({S.REOPENED}),
    },
)


def can_move(case: Case, state: S) -> bool:
    """Whether the case may go there, or is there."""
    return state is case.state or state in MOVES[case.state]


def move(case: Case, state: S) -> Case:
    """The case in its new state; moving to where it is changes nothing.

    Raises `IllegalMoveError`, which names both states.
    """
    if not can_move(case, state):
        raise IllegalMoveError(case.ref, before=case.state, after=state)
    return replace(case, state=state)


def resolve(case: Case, *, now: datetime) -> Case:
    """The case settled: the time in which it may be opened again begins. Raises `IllegalMoveError`."""
    return replace(move(case, S.RESOLVED), asked=None, resolved_at=now, updated_at=now)


def with_people(reason: EscalationReason, tier: Tier) -> S:
    """Where a case is while that tier has it for that reason."""
    if reason is EscalationReason.RULING:
        return S.ARBITRATION
    return S.WITH_MANAGER if tier is Tier.MANAGER else S.WITH_AGENT
