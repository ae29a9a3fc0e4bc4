"""After any new fact: ask for the next one, or decide. After the end of a case: the problem that waits beside it."""

from dataclasses import replace

from bot.casework.assess_case import assess_case
from bot.casework.buttons import PROBLEMS
from bot.casework.hand_over import hand_over
from bot.casework.history import event
from bot.casework.house import Moment
from bot.casework.open_case import open_case
from bot.casework.questions import problem_name, question
from bot.casework.says import Say, Says
from bot.disputes import offers
from bot.disputes.case import Case, CaseEvent
from bot.disputes.checklist import next_needed
from bot.disputes.names import Asked, CaseState, EscalationReason, Kind
from bot.disputes.noted import next_noted
from bot.disputes.order import Order
from bot.disputes.states import move


async def go_on(moment: Moment, case: Case, order: Order | None, *events: CaseEvent) -> Says:
    """Save the case and say what comes next."""
    if case.kind is Kind.UNSTATED:
        return await _ask_what_happened(moment, case, *events)
    asked = next_needed(case, order, moment.policy)
    if asked is None and order is not None:
        return await decide_case(moment, case, order, *events)
    state = CaseState.RESTATED if asked is Asked.CONFIRMATION else CaseState.GATHERING
    if case.state is not state:  # a fact that changed while an offer was open ends the offer
        case = move(offers.supersede(case), state)
    case = replace(case, asked=asked, updated_at=moment.now)
    if asked is Asked.CONFIRMATION:
        events = (*events, event("problem restated", moment.now))
    await moment.work.cases.save(case, *events)
    say = question(case, order)
    return (say,) if say else ()


async def decide_case(moment: Moment, case: Case, order: Order, *events: CaseEvent) -> Says:
    """What policy gives; where an explanation ended the case, on to the problem noted beside it."""
    says = await assess_case(moment, case, order, *events)
    if not case.facts.also:
        return says
    decided = await moment.work.cases.get(case.id)
    if decided.state is not CaseState.RESOLVED:
        return says
    return (*says, *await next_problem(moment, decided, order))


async def next_problem(moment: Moment, ended: Case, order: Order | None) -> Says:
    """Open the case of the problem that waits beside an ended one, say so and ask for what it needs.

    Nothing where none waits. `order` is the ended case's; None for a verified one means that the shop is down.
    """
    waiting = next_noted(ended)
    if waiting is None:
        return ()
    kind, facts = waiting
    case = await open_case(moment.work, moment.conversation.id, kind, now=moment.now, facts=facts)
    begun = event("next problem begun", moment.now, case=case.id, kind=kind.value)
    await moment.work.cases.save(replace(ended, facts=replace(ended.facts, also=())), begun)
    told = Say("next-problem", {"problem": problem_name(kind), "ref": case.ref})
    if facts.verified and order is None:
        return (told, *await hand_over(moment, case, EscalationReason.SYSTEM_ERROR))
    return (told, *await go_on(moment, case, order))


async def _ask_what_happened(moment: Moment, case: Case, *events: CaseEvent) -> Says:
    """Which of two, where the words left two; otherwise openly."""
    asked = Asked.KIND if case.facts.between else None
    case = replace(case, asked=asked, updated_at=moment.now)
    await moment.work.cases.save(case, *events)
    return (question(case, None) or Say("ask-what-happened", {}, PROBLEMS),)
