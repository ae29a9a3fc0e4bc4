"""What a person asked for at either desk, by a form, a window or a button, done."""

from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from fastapi import UploadFile

from bot.casework.desk_port import Agent, Chosen, Desk, DeskOutcome, PhotoRefusedError
from bot.casework.keep_photo import LARGEST_PHOTO
from bot.disputes.case import Person
from bot.disputes.names import HandoffId
from channels.desk.offering import chosen
from channels.desk.verbs import Verb, reached


@dataclass(frozen=True, slots=True)
class Deed:
    """A deed and what was entered for it. `key` is the desk's own, so that sending it twice acts once."""

    verb: Verb
    key: str
    text: str = ""
    photo: UploadFile | None = None
    until: datetime | None = None
    option: str = ""  # of an offer, an agreement or a ruling
    amount: str = ""  # as it was typed
    reply: str = ""  # the one that is taken back
    to: Person | None = None  # whose the case is to be


def moment_of(text: str, zone: ZoneInfo) -> datetime | None:
    """A time as a form has it, on that zone's clock; None for none, or for what is no time."""
    try:
        return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


async def do(desk: Desk, handoff: HandoffId, agent: Agent, deed: Deed) -> DeskOutcome:
    """What the button says. Raises `PhotoRefusedError`."""
    match deed.verb:
        case Verb.REPLY | Verb.ANSWER | Verb.NOTE | Verb.PROMISE:
            return await _write(desk, handoff, agent, deed)
        case Verb.OFFER | Verb.HAND_BACK:
            return await _grant(desk, handoff, agent, deed)
        case Verb.RESOLVE | Verb.RULE | Verb.REFUSE | Verb.STOP:
            return await _decide(desk, handoff, agent, deed)
        case Verb.ASSIGN:
            return await _assign(desk, handoff, agent, deed)
        case Verb.UNDO:
            return await desk.undo(handoff, agent, deed.reply, key=deed.key)
        case _:
            return await _press(desk, handoff, agent, deed)


async def _press(desk: Desk, handoff: HandoffId, agent: Agent, deed: Deed) -> DeskOutcome:
    """A button that asks nothing; what is only to look at changes nothing."""
    presses = {
        Verb.TAKE: desk.take,
        Verb.RELEASE: desk.release,
        Verb.ASK_PHOTO: desk.ask_photo,
        Verb.APPROVE: desk.approve,
        Verb.LIFT: desk.lift,
    }
    press = presses.get(deed.verb)
    return DeskOutcome.ALREADY_DONE if press is None else await press(handoff, agent, key=deed.key)


async def _decide(desk: Desk, handoff: HandoffId, agent: Agent, deed: Deed) -> DeskOutcome:
    match deed.verb:
        case Verb.RULE:
            return await desk.rule(handoff, agent, deed.option, deed.text, key=deed.key)
        case Verb.REFUSE:
            return await desk.refuse(handoff, agent, deed.text, key=deed.key)
        case Verb.STOP:
            return await desk.stop(handoff, agent, deed.text, key=deed.key)
        case _:
            return await desk.resolve(handoff, agent, deed.text, key=deed.key)


async def _grant(desk: Desk, handoff: HandoffId, agent: Agent, deed: Deed) -> DeskOutcome:
    wanted = chosen(deed.option, deed.amount, await desk.card(handoff)) if deed.option else None
    if deed.option and wanted is None:
        return DeskOutcome.AMOUNT_WRONG
    if deed.verb is Verb.HAND_BACK:
        return await desk.hand_back(handoff, agent, key=deed.key, agreed=wanted, note=deed.text)
    return await desk.offer(handoff, agent, wanted or Chosen(""), key=deed.key)


async def _assign(desk: Desk, handoff: HandoffId, agent: Agent, deed: Deed) -> DeskOutcome:
    if deed.to is None:
        return DeskOutcome.NOBODY
    return await desk.assign(handoff, agent, deed.to, key=deed.key)


async def _write(desk: Desk, handoff: HandoffId, agent: Agent, deed: Deed) -> DeskOutcome:
    if deed.verb is Verb.NOTE:
        return await _note(desk, handoff, agent, deed)
    if deed.verb is Verb.PROMISE:
        return await _promise(desk, handoff, agent, deed)
    return await _reply(desk, handoff, agent, deed)


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
