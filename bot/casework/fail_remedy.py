"""A granted remedy is not carried out: record why, and let a person decide."""

import logging
from dataclasses import replace

from bot.casework.desk_click import passed_up
from bot.casework.hand_over import handoff_say, pass_to_person
from bot.casework.history import event
from bot.casework.house import House
from bot.casework.ports import Work
from bot.casework.tell import tell
from bot.conversations.model import OutboxItem
from bot.disputes import records
from bot.disputes.authority import Escalate
from bot.disputes.case import Case, CaseEvent, Handoff, Remedy
from bot.disputes.names import CaseState, EscalationReason, RemedyId, RemedyState, Tier
from bot.disputes.states import FINAL, move

logger = logging.getLogger(__name__)

OVER_AUTHORITY = EscalationReason.OVER_AUTHORITY.value  # the code of what no longer fits


async def fail_remedy(  # noqa: PLR0913  # what failed, and why
    work: Work,
    case: Case,
    remedy_id: RemedyId,
    code: str,
    *,
    house: House,
    over: Escalate | None = None,
) -> None:
    """The remedy failed with that code; whoever holds the case sees it, else a person takes over.

    `over` says which limit it broke, and which tier decides now.
    """
    now = house.clock()
    remedy = replace(find_remedy(case, remedy_id), state=RemedyState.FAILED, failure=code)
    case = replace(with_remedy(case, remedy), updated_at=now)
    clause = over.clause if over else None
    failed = event("remedy failed", now, remedy=remedy.id, code=code, clause=clause)
    if over is not None:
        record = records.record(case, over, policy=house.policy, now=now)
        case = replace(case, decisions=(*case.decisions, record))
    handoff = case.open_handoff
    if handoff is not None:
        await _to_the_holder(work, case, handoff, over, failed, key=_key(remedy))
    else:
        await _to_a_person(work, case, remedy, over, failed, house=house)
    logger.warning("remedy failed", extra={"remedy": remedy_id, "code": code})


async def _to_the_holder(  # noqa: PLR0913  # one record and its line
    work: Work,
    case: Case,
    handoff: Handoff,
    over: Escalate | None,
    failed: CaseEvent,
    *,
    key: str,
) -> None:
    """A person has the case already; where their tier is not enough, the card asks for the next."""
    if over is not None:
        case = passed_up(case, handoff, over.tier)
    await work.cases.save(case, failed)
    await work.outbox.put(card_changed(case, handoff, key=key))


async def _to_a_person(  # noqa: PLR0913  # one hand-off and its line
    work: Work,
    case: Case,
    remedy: Remedy,
    over: Escalate | None,
    failed: CaseEvent,
    *,
    house: House,
) -> None:
    now = house.clock()
    if case.state in FINAL:  # its time went by while the shop did not answer
        case = move(case, CaseState.REOPENED)
    conversation = await work.conversations.get(case.conversation)
    case = await pass_to_person(
        work,
        conversation,
        case,
        over.reason if over else EscalationReason.SYSTEM_ERROR,
        failed,
        tier=over.tier if over else Tier.AGENT,
        suggested=over.suggested if over else remedy.proposal,
        policy=house.policy,
        now=now,
    )
    say = handoff_say(case, now)
    await tell(work, house, conversation, say, key=_key(remedy), now=now)


def card_changed(case: Case, handoff: Handoff, *, key: str) -> OutboxItem:
    """Redraw the hand-off's card."""
    ids = {"handoff": handoff.id}
    return OutboxItem(f"{key}:card", f"desk:{case.conversation}", "handoff.changed", ids)


def find_remedy(case: Case, remedy_id: RemedyId) -> Remedy:
    """The case's remedy of that id."""
    return next(remedy for remedy in case.remedies if remedy.id == remedy_id)


def with_remedy(case: Case, remedy: Remedy) -> Case:
    """The case with that remedy changed."""
    remedies = tuple(remedy if old.id == remedy.id else old for old in case.remedies)
    return replace(case, remedies=remedies)


def _key(remedy: Remedy) -> str:
    """A remedy can fail again after it was granted again."""
    return f"{remedy.id}:failed:{remedy.granted_at.timestamp():.0f}"
