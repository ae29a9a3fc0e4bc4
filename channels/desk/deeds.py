"""A submitted form of the desk page, done."""

from dataclasses import dataclass
from datetime import datetime

from fastapi import UploadFile

from bot.casework.desk_port import Agent, Desk, DeskOutcome, PhotoRefusedError
from bot.casework.keep_photo import LARGEST_PHOTO
from bot.disputes.names import HandoffId
from channels.desk.verbs import Verb, reached


@dataclass(frozen=True, slots=True)
class Deed:
    """A submitted form. `key` is the page's own, so that sending a form twice acts once."""

    verb: Verb
    text: str
    photo: UploadFile | None
    until: datetime | None
    key: str
    option: str = ""  # of a ruling


async def do(desk: Desk, handoff: HandoffId, agent: Agent, deed: Deed) -> DeskOutcome:
    """What the button says. Raises `PhotoRefusedError`."""
    match deed.verb:
        case Verb.REPLY | Verb.NOTE | Verb.PROMISE:
            return await _write(desk, handoff, agent, deed)
        case Verb.RESOLVE | Verb.RULE:
            return await _settle(desk, handoff, agent, deed)
        case Verb.TAKE:
            return await desk.take(handoff, agent, key=deed.key)
        case Verb.APPROVE:
            return await desk.approve(handoff, agent, key=deed.key)
        case Verb.HAND_BACK:
            return await desk.hand_back(handoff, agent, key=deed.key)


async def _settle(desk: Desk, handoff: HandoffId, agent: Agent, deed: Deed) -> DeskOutcome:
    if deed.verb is Verb.RULE:
        return await desk.rule(handoff, agent, deed.option, deed.text, key=deed.key)
    return await desk.resolve(handoff, agent, deed.text, key=deed.key)


async def _write(desk: Desk, handoff: HandoffId, agent: Agent, deed: Deed) -> DeskOutcome:
    if deed.verb is Verb.REPLY:
        return await _reply(desk, handoff, agent, deed)
    if deed.verb is Verb.NOTE:
        return await _note(desk, handoff, agent, deed)
    return await _promise(desk, handoff, agent, deed)


async def _note(desk: Desk, handoff: HandoffId, agent: Agent, deed: Deed) -> DeskOutcome:
    text = deed.text.strip()
    if not text:
        return DeskOutcome.EMPTY
    return await desk.note(handoff, agent, text, key=deed.key)


async def _promise(desk: Desk, handoff: HandoffId, agent: Agent, deed: Deed) -> DeskOutcome:
    if deed.until is None:
        return DeskOutcome.TOO_LATE
    return await desk.promise(handoff, agent, deed.text, until=deed.until, key=deed.key)


async def _reply(desk: Desk, handoff: HandoffId, agent: Agent, deed: Deed) -> DeskOutcome:
    """The photo first: a refused one leaves the text unsent, for the person to decide."""
    photo = deed.photo if deed.photo is not None and deed.photo.filename else None
    if photo is None:
        return await desk.reply(handoff, agent, deed.text, key=deed.key)
    body = await photo.read(LARGEST_PHOTO + 1)
    if len(body) > LARGEST_PHOTO:
        raise PhotoRefusedError(code="too_large")
    name, key = photo.filename or "photo", f"{deed.key}:photo"
    outcome = await desk.reply_photo(handoff, agent, body, filename=name, key=key)
    if not reached(outcome) or not deed.text.strip():
        return outcome
    return await desk.reply(handoff, agent, deed.text, key=deed.key)
