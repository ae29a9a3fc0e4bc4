"""After any new fact: ask for the next one, or decide."""

from dataclasses import replace

from bot.casework.assess_case import assess_case
from bot.casework.history import event
from bot.casework.house import Talk
from bot.casework.questions import PROBLEMS, question
from bot.casework.says import Say, Says
from bot.disputes.case import Case, CaseEvent
from bot.disputes.checklist import next_needed
from bot.disputes.names import Asked, CaseState, Kind
from bot.disputes.order import Order
from bot.disputes.states import move


async def go_on(talk: Talk, case: Case, order: Order | None, *events: CaseEvent) -> Says:
    """Save the case and say what comes next."""
    if case.kind is Kind.UNSTATED:
        await talk.work.cases.save(replace(case, updated_at=talk.now), *events)
        return (Say("ask-what-happened", {}, PROBLEMS),)
    asked = next_needed(case, order, talk.policy)
    if asked is None and order is not None:
        return await assess_case(talk, case, order, *events)
    state = CaseState.RESTATED if asked is Asked.CONFIRMATION else CaseState.GATHERING
    if case.state is not state:
        case = move(case, state)
    case = replace(case, asked=asked, updated_at=talk.now)
    if asked is Asked.CONFIRMATION:
        events = (*events, event("problem restated", talk.now))
    await talk.work.cases.save(case, *events)
    say = question(case, order)
    return (say,) if say else ()
