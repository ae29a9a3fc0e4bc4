"""What `/status` answers: where the present case stands, in one sentence."""

from bot.casework.says import Say
from bot.disputes.case import Case
from bot.disputes.names import CaseState

_DOING = frozenset({CaseState.ACCEPTED, CaseState.EXECUTING})
_OVER = frozenset({CaseState.CLOSED, CaseState.WITHDRAWN})


def status_say(case: Case | None) -> Say:
    """By who has to act next."""
    if case is None or case.state in _OVER:
        return Say("telegram-status-none")
    handoff = case.open_handoff
    if handoff is not None and handoff.taken_by_name:
        return Say("telegram-status-taken", {"ref": case.ref, "name": handoff.taken_by_name})
    if handoff is not None:
        return Say("telegram-status-person", {"ref": case.ref, "answer_by": handoff.answer_by})
    if case.state is CaseState.RESOLVED:
        return Say("telegram-status-settled", {"ref": case.ref})
    if case.state in _DOING:
        return Say("telegram-status-doing", {"ref": case.ref})
    return Say("telegram-status-open", {"ref": case.ref})
