"""The demo's past: remedies that its buyers had before, as closed cases in our own books."""

from datetime import datetime

from bot.casework.history import event
from bot.casework.ports import Unit, Work
from bot.conversations.model import Conversation, Holder, Language, Tone
from bot.disputes.case import Case, Facts, Proposal, Remedy
from bot.disputes.names import (
    CaseState,
    ConversationId,
    OrderId,
    RemedyId,
    RemedyState,
    Tier,
)
from bot.shop.demo import PastRemedy, past_remedies

_PAST = ConversationId("cv_demo_past")


async def seed_past(unit: Unit, now: datetime) -> None:
    """Write the past; only into empty books."""
    async with unit() as work:
        await work.conversations.add(_conversation(now))
        for past in past_remedies(now):
            await _add(work, past)


async def _add(work: Work, past: PastRemedy) -> None:
    case_id, ref = await work.cases.next_id()
    remedy = Remedy(
        id=RemedyId(f"re_{past.key}"),
        proposal=Proposal(past.remedy, past.amount, clause=f"{past.kind}.{past.remedy}"),
        state=RemedyState.DONE,
        key=past.key,
        granted_by=Tier.BOT,
        granted_at=past.at,
    )
    case = Case(
        id=case_id,
        ref=ref,
        conversation=_PAST,
        kind=past.kind,
        state=CaseState.CLOSED,
        opened_at=past.at,
        facts=Facts(email=past.email, order_id=OrderId(f"demo-{past.key}"), confirmed=True),
        remedies=(remedy,),
        updated_at=past.at,
    )
    await work.cases.add(case, event("case opened", past.at), event("case closed", past.at))


def _conversation(now: datetime) -> Conversation:
    return Conversation(
        id=_PAST,
        channel="web",
        address=None,
        holder=Holder.BOT,
        language=Language(decided=True),
        locale=(),
        tone=Tone.PLAIN,
        verified_email=None,
        misunderstood=0,
        created_at=now,
    )
