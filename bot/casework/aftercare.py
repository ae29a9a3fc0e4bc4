"""What follows a settled case, each a timer: the question whether goods came, the survey, the end."""

from datetime import datetime, timedelta

from bot.casework.ports import Work
from bot.casework.promise import give, promise_of
from bot.conversations.model import Holder, Timer
from bot.disputes.case import Case, CaseEvent, Remedy
from bot.disputes.names import Asked, CaseState, PromiseKind
from bot.disputes.policy import Policy
from bot.disputes.reopening import closes_at

AGAIN_AFTER = timedelta(hours=1)  # while the buyer is in another dialogue
WAIT_AT_MOST = timedelta(days=7)


async def promise_remedy(
    work: Work, case: Case, remedy: Remedy, *, now: datetime
) -> tuple[Case, tuple[CaseEvent, ...]]:
    """The case with the promise that the words "should arrive by" are, and the question whether goods came."""
    kind = promise_of(remedy)
    if kind is None or remedy.due_at is None:
        return case, ()
    case, made, timer = give(case, kind, due_at=remedy.due_at, now=now, about=remedy.id)
    await work.timers.set(timer)
    if kind is PromiseKind.GOODS:
        ids = {"remedy": remedy.id}
        await work.timers.set(Timer(f"{remedy.id}:check-in", "remedy.check_in", remedy.due_at, ids))
    return case, (made,)


async def follow_resolution(work: Work, case: Case, policy: Policy, *, survey: bool = True) -> None:
    """Close a resolved case when it may not be opened again any more, and ask how it went. Else nothing."""
    until = closes_at(case, policy)
    if until is None or case.resolved_at is None:
        return
    ids = {"case": case.id}
    await work.timers.set(Timer(f"{case.id}:close", "case.close", until, ids))
    if survey and not case.surveys:
        at = case.resolved_at + policy.afterwards.survey_after
        await work.timers.set(Timer(f"{case.id}:survey", "survey.ask", at, ids))


async def is_busy(work: Work, case: Case) -> bool:
    """Whether the buyer talks to a person, is in the dialogue of a case that goes on, or is asked for a statement."""
    conversation = await work.conversations.get(case.conversation)
    if conversation.holder is Holder.PERSON:
        return True
    current = await work.cases.current(case.conversation)
    if current is None:
        return False
    return current.state is not CaseState.RESOLVED or current.asked is Asked.STATEMENT


async def wait(work: Work, timer: Timer, *, now: datetime) -> None:
    """Try again later, for a week; a question that nobody had time for in a week is not asked."""
    first = datetime.fromisoformat(timer.payload.get("first", timer.due_at.isoformat()))
    later = now + AGAIN_AFTER
    if later - first > WAIT_AT_MOST:
        return
    base = timer.payload.get("base", timer.key)
    again = {**timer.payload, "first": first.isoformat(), "base": base}
    await work.timers.set(Timer(f"{base}:{int(later.timestamp())}", timer.name, later, again))
