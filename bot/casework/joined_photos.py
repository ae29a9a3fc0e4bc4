"""Photos that came as one contribution with the message after them: an album, a photo with words below it."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from bot.casework.attach_photo import attach
from bot.casework.errors import MessageNotFoundError
from bot.casework.history import event
from bot.casework.house import Talk
from bot.casework.says import Says
from bot.casework.take_photo import take_photo
from bot.casework.take_turn import Verb
from bot.conversations.model import Author
from bot.disputes.case import Case
from bot.disputes.names import Asked, EvidenceId

Run = Callable[[Talk, Verb], Awaitable[Says]]

MOST = 20  # messages that one contribution can have


async def joined_photos(talk: Talk) -> Sequence[EvidenceId]:
    """The photos joined to the message of this turn, in order."""
    try:
        message = await talk.work.messages.get(talk.turn.message)
    except MessageNotFoundError:
        return ()
    first = max(message.seq - 1 - MOST, 0)
    log = await talk.work.messages.since(talk.conversation.id, first, limit=MOST)
    found: list[EvidenceId] = []
    for one in reversed([one for one in log if one.seq < message.seq]):
        if not one.draft.joined or one.draft.author is not Author.BUYER:
            break
        found += [one.draft.evidence] if one.draft.evidence else []
    return found[::-1]


async def with_photos(talk: Talk, photos: Sequence[EvidenceId], verb: Verb, *, run: Run) -> Says:
    """Run the verb, with the photos in the case: the one that is open, else the one that the verb opens.

    While a photo is asked for, the photos are the answer, whatever the words below them mean.
    """
    if talk.case is None:
        says = await run(talk, verb)
        opened = await talk.work.cases.current(talk.conversation.id)
        if opened is not None:
            await _add(talk, opened, photos)
        return says
    asked = talk.case.asked
    talk = replace(talk, case=await _add(talk, talk.case, photos))
    if asked is Asked.PHOTO and talk.turn.said.photo is None:
        return await run(_showing(talk, photos[-1]), take_photo)
    return await run(talk, verb)


async def _add(talk: Talk, case: Case, photos: Sequence[EvidenceId]) -> Case:
    for photo in photos:
        more = await attach(talk.work, case, photo, now=talk.now)
        if more is not case:
            added = event("photo added", talk.now, actor="buyer", evidence=photo)
            case = await talk.work.cases.save(more, added)
    return case


def _showing(talk: Talk, photo: EvidenceId) -> Talk:
    return replace(talk, turn=replace(talk.turn, said=replace(talk.turn.said, photo=photo)))
