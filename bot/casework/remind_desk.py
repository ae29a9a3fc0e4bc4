"""A share of a deadline's time is over: the people at the desk hear of it, and at last the manager."""

from dataclasses import replace

from bot.casework.deadline_timers import reminder_item
from bot.casework.desk_click import passed_up
from bot.casework.fail_remedy import card_changed
from bot.casework.history import event
from bot.casework.house import House
from bot.disputes.case import Case, Handoff
from bot.disputes.clocks import dues
from bot.disputes.names import Deadline, HandoffId, HandoffState, Tier


async def remind_desk(
    handoff_id: HandoffId, deadline: Deadline, percent: int, *, house: House
) -> None:
    """Say so at the desk, unless the deadline is met: somebody took it, or it is settled."""
    async with house.unit() as work:
        case = await work.cases.with_handoff(handoff_id)
        owed = dues(case, _handoff(case, handoff_id), house.policy)
        if deadline in {due.deadline for due in owed}:
            await work.outbox.put(reminder_item(case, handoff_id, deadline, percent))


async def escalate_handoff(handoff_id: HandoffId, percent: int, *, house: House) -> None:
    """Nobody took it: it is the manager's from now on, and the card says why. A taken one stays as it is."""
    now = house.clock()
    async with house.unit() as work:
        case = await work.cases.with_handoff(handoff_id)
        handoff = _handoff(case, handoff_id)
        if handoff.state is not HandoffState.WAITING:
            return
        if handoff.tier is not Tier.MANAGER:
            raised = passed_up(case, replace(handoff, escalated_at=now), Tier.MANAGER)
            why = event("escalated", now, handoff=handoff.id, tier=Tier.MANAGER.value)
            await work.cases.save(replace(raised, updated_at=now), why)
            await work.outbox.put(card_changed(case, handoff, key=f"{handoff.id}:escalated"))
        item = reminder_item(case, handoff_id, Deadline.FIRST_ANSWER, percent)
        await work.outbox.put(item)


def _handoff(case: Case, handoff_id: HandoffId) -> Handoff:
    return next(handoff for handoff in case.handoffs if handoff.id == handoff_id)
