"""A photo of the buyer becomes evidence of their case."""

from dataclasses import replace
from datetime import datetime

from bot.casework.fail_remedy import card_changed
from bot.casework.history import event
from bot.casework.ports import Work
from bot.disputes.case import Case, Evidence, Handoff
from bot.disputes.names import EvidenceId


async def attach(work: Work, case: Case, photo: EvidenceId, *, now: datetime) -> Case:
    """The case with the photo as evidence, marked when another case used the same picture."""
    stored = await work.photos.get(case.conversation, photo)
    if stored is None or any(piece.id == photo for piece in case.evidence):
        return case
    reused = await work.photos.used_elsewhere(stored.phash, case=case.id)
    await work.photos.link(photo, case.id)
    piece: Evidence = replace(stored.evidence, reused_from=reused)
    return replace(case, evidence=(*case.evidence, piece), updated_at=now)


async def attach_for_person(
    work: Work, case: Case, handoff: Handoff, photo: EvidenceId, *, now: datetime
) -> None:
    """The same while a person holds the conversation: the card says what is there now."""
    more = await attach(work, case, photo, now=now)
    if more is not case:
        case = await work.cases.save(more, event("photo added", now, actor="buyer", evidence=photo))
        await work.outbox.put(card_changed(case, handoff, key=f"{handoff.id}:{photo}"))
