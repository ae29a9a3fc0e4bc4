"""The timers of a hand-off: reminders of its deadlines, and the manager before the first answer is late."""

from datetime import datetime

from bot.casework.notify_port import AT_OPENING
from bot.casework.ports import Work
from bot.conversations.model import OutboxItem, Timer
from bot.disputes.case import Case, Handoff
from bot.disputes.clocks import Due, dues, escalation_at
from bot.disputes.deadlines import next_opening
from bot.disputes.names import Deadline, HandoffId
from bot.disputes.policy import Policy


async def set_deadlines(work: Work, case: Case, handoff: Handoff, policy: Policy) -> None:
    """Remind of what is still to come; what is over when the hand-off begins is nobody's reminder."""
    for due in dues(case, handoff, policy):
        await _set_reminders(work, handoff, due)
    await _at_opening(work, handoff, policy)
    await _set_escalation(work, handoff, policy)


async def set_first_answer(work: Work, case: Case, handoff: Handoff, policy: Policy) -> None:
    """Nobody holds it any more: remind of the first answer anew, and let the manager have it in time."""
    for due in dues(case, handoff, policy):
        if due.deadline is Deadline.FIRST_ANSWER:
            await _set_reminders(work, handoff, due)
    await _at_opening(work, handoff, policy)
    await _set_escalation(work, handoff, policy)


async def _set_reminders(work: Work, handoff: Handoff, due: Due) -> None:
    for reminder in due.reminders:
        if reminder.at > _begun(handoff):
            ids = _ids(handoff.id, due.deadline, reminder.percent)
            key = _key(handoff.id, due.deadline, reminder.percent)
            await work.timers.set(Timer(key, "handoff.remind", reminder.at, ids))


def _begun(handoff: Handoff) -> datetime:
    return handoff.released_at or handoff.at


async def _set_escalation(work: Work, handoff: Handoff, policy: Policy) -> None:
    at = escalation_at(handoff, policy)
    ids = _ids(handoff.id, Deadline.FIRST_ANSWER, policy.deadlines.escalate_at)
    await work.timers.set(Timer(f"{handoff.id}:escalate", "handoff.escalate", at, ids))


async def _at_opening(work: Work, handoff: Handoff, policy: Policy) -> None:
    """What comes while nobody works is told anew when somebody does, with no part of its time over yet."""
    opening = next_opening(_begun(handoff), calendar=policy.hours)
    if opening > _begun(handoff):
        ids = _ids(handoff.id, Deadline.FIRST_ANSWER, AT_OPENING)
        key = _key(handoff.id, Deadline.FIRST_ANSWER, AT_OPENING)
        await work.timers.set(Timer(key, "handoff.remind", opening, ids))


async def cancel_first_answer(work: Work, handoff: Handoff, policy: Policy) -> None:
    """Somebody took it: what is left is to settle it in time."""
    await _cancel(work, handoff, policy, Deadline.FIRST_ANSWER)
    await work.timers.cancel(f"{handoff.id}:escalate")
    await work.timers.cancel(_key(handoff.id, Deadline.FIRST_ANSWER, AT_OPENING))


async def cancel_deadlines(work: Work, handoff: Handoff, policy: Policy) -> None:
    """The hand-off is finished."""
    await cancel_first_answer(work, handoff, policy)
    await _cancel(work, handoff, policy, Deadline.RESOLUTION)
    await _cancel(work, handoff, policy, Deadline.MARKETPLACE)


def reminder_item(case: Case, handoff: HandoffId, deadline: Deadline, percent: int) -> OutboxItem:
    """Tell the desk, once a deadline and share; anew after the hand-off was given back to the queue."""
    ids = _ids(handoff, deadline, percent)
    key = _key(handoff, deadline, percent)
    released = next(one.released_at for one in case.handoffs if one.id == handoff)
    if released is not None:
        key = f"{key}:{int(released.timestamp())}"
    return OutboxItem(key, f"desk:{case.conversation}", "handoff.remind", ids)


async def _cancel(work: Work, handoff: Handoff, policy: Policy, deadline: Deadline) -> None:
    for percent in policy.deadlines.remind_at:
        await work.timers.cancel(_key(handoff.id, deadline, percent))


def _key(handoff: HandoffId, deadline: Deadline, percent: int) -> str:
    return f"{handoff}:{deadline.value}:{percent}"


def _ids(handoff: HandoffId, deadline: Deadline, percent: int) -> dict[str, str]:
    return {"handoff": handoff, "deadline": deadline.value, "percent": str(percent)}
