"""Pass a case to a person, with everything already gathered."""

from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from bot.casework.deadline_timers import set_deadlines
from bot.casework.due import answer_due
from bot.casework.history import event
from bot.casework.house import Moment
from bot.casework.open_case import open_case
from bot.casework.ports import Work
from bot.casework.promise import give
from bot.casework.says import Say, Says
from bot.conversations.model import Conversation, Holder, OutboxItem
from bot.disputes import offers
from bot.disputes.case import Case, CaseEvent, Handoff, Proposal
from bot.disputes.names import (
    EscalationReason,
    HandoffId,
    HandoffState,
    PromiseKind,
    Tier,
)
from bot.disputes.policy import Policy
from bot.disputes.states import move, with_people


async def hand_over(
    moment: Moment,
    case: Case | None,
    reason: EscalationReason,
    *events: CaseEvent,
    tier: Tier = Tier.AGENT,
    suggested: Proposal | None = None,
) -> Says:
    """Give the conversation to a person and tell the buyer when they will hear."""
    case = case or await open_case(moment.work, moment.conversation.id, now=moment.now)
    case = await pass_to_person(
        moment.work,
        moment.conversation,
        case,
        reason,
        *events,
        tier=tier,
        suggested=suggested,
        policy=moment.policy,
        now=moment.now,
    )
    return (handoff_say(case, moment.now),)


def handoff_say(case: Case, now: datetime) -> Say:
    """Why a person takes over, and by when they answer."""
    handoff = case.handoffs[-1]
    key = f"handoff-{handoff.reason.value.replace('_', '-')}"
    return Say(key, {"ref": case.ref, "answer_by": handoff.answer_by, "now": now})


async def pass_to_person(  # noqa: PLR0913  # the parts of one record
    work: Work,
    conversation: Conversation,
    case: Case,
    reason: EscalationReason,
    *events: CaseEvent,
    policy: Policy,
    now: datetime,
    tier: Tier = Tier.AGENT,
    suggested: Proposal | None = None,
) -> Case:
    """Record the hand-off: from this transaction on the bot is silent. A second hand-off changes nothing."""
    if case.open_handoff is not None:
        return case
    handoff = Handoff(
        id=HandoffId(f"ho_{uuid4().hex[:16]}"),
        reason=reason,
        tier=tier,
        state=HandoffState.WAITING,
        at=now,
        answer_by=answer_due(policy, now),
        suggested=suggested,
    )
    case = move(offers.supersede(case), with_people(reason, tier))
    case = replace(case, handoffs=(*case.handoffs, handoff), asked=None, updated_at=now)
    told = event("handed over", now, handoff=handoff.id, reason=reason.value, tier=tier.value)
    case, promised, timer = give(
        case, PromiseKind.ANSWER, due_at=handoff.answer_by, now=now, about=handoff.id
    )
    case = await work.cases.save(case, *events, told, promised)
    current = await work.conversations.get(conversation.id)
    await work.conversations.save(replace(current, holder=Holder.PERSON, misunderstood=0))
    opened = {"handoff": handoff.id}
    lane = f"desk:{conversation.id}"
    await work.outbox.put(OutboxItem(f"{handoff.id}:opened", lane, "handoff.opened", opened))
    await set_deadlines(work, case, handoff, policy)
    await work.timers.set(timer)
    return case
