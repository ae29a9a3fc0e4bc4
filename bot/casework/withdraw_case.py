"""The buyer takes the complaint back."""

from dataclasses import replace

from bot.casework.go_on import next_problem
from bot.casework.history import event
from bot.casework.house import Talk
from bot.casework.no_fault import no_fault
from bot.casework.says import Say, Says
from bot.casework.understood import not_understood, understood
from bot.disputes import offers
from bot.disputes.names import Asked, CaseState
from bot.disputes.states import move

_TOO_LATE = (CaseState.ACCEPTED, CaseState.EXECUTING, CaseState.RESOLVED)


async def withdraw_case(talk: Talk) -> Says:
    """Close the case without a remedy; what was already carried out stays, and so does a problem noted beside it."""
    if not talk.turn.sure:
        return await not_understood(talk)
    await understood(talk)
    case = talk.case
    if case is not None and case.asked is Asked.REASON:  # "I changed my mind" answers why
        return await no_fault(talk, case)
    if case is None or case.state in _TOO_LATE:
        return (Say("anything-else"),)
    case = move(offers.supersede(case), CaseState.WITHDRAWN)
    case = replace(case, asked=None, updated_at=talk.now)
    case = await talk.work.cases.save(case, event("withdrawn", talk.now, actor="buyer"))
    return (Say("withdrawn", {"ref": case.ref}), *await next_problem(talk, case, talk.order))
