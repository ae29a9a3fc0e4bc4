"""Open a case in a conversation."""

from datetime import datetime

from bot.casework.history import event
from bot.casework.ports import Work
from bot.disputes.case import Case, Facts
from bot.disputes.names import CaseState, ConversationId, Kind


async def open_case(
    work: Work,
    conversation: ConversationId,
    kind: Kind = Kind.UNSTATED,
    *,
    now: datetime,
    facts: Facts | None = None,
) -> Case:
    """A new case, stored; without a kind the buyer has not said what went wrong."""
    case_id, ref = await work.cases.next_id()
    case = Case(
        id=case_id,
        ref=ref,
        conversation=conversation,
        kind=kind,
        state=CaseState.GATHERING,
        opened_at=now,
        facts=facts or Facts(),
    )
    return await work.cases.add(case, event("case opened", now, kind=kind.value))
