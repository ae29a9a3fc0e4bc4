"""Ask whether goods that were sent again have come; "still wrong" opens the case again."""

from dataclasses import replace

from bot.casework.aftercare import is_busy, wait
from bot.casework.errors import CaseNotFoundError
from bot.casework.history import event
from bot.casework.house import House, Talk
from bot.casework.pieces_text import pieces_text
from bot.casework.promise import settle
from bot.casework.questions import question
from bot.casework.reopen_case import reopen_case
from bot.casework.says import Choice, Say, Says
from bot.casework.tell import tell
from bot.casework.understood import understood
from bot.conversations.model import Timer
from bot.disputes import promises
from bot.disputes.case import Case, Remedy
from bot.disputes.names import Asked, CaseState, ConversationId, PromiseState, RemedyId
from bot.disputes.noted import noted

_PRESSED = "arrived:"
_YES, _NO = "affirm", "deny"


async def ask_check_in(timer: Timer, *, house: House) -> ConversationId:
    """Ask once, when the goods should have come; not while the buyer is busy, nor of a case that goes on."""
    now = house.clock()
    remedy_id = RemedyId(timer.payload["remedy"])
    async with house.unit() as work:
        case = await work.cases.with_remedy(remedy_id)
        if not _waits_for(case, remedy_id) or case.state is CaseState.CLOSED:
            return case.conversation
        if case.state is not CaseState.RESOLVED or await is_busy(work, case):
            await wait(work, timer, now=now)
            return case.conversation
        case = await work.cases.save(
            replace(case, asked=Asked.ARRIVED), event("check-in", now, remedy=remedy_id)
        )
        conversation = await work.conversations.get(case.conversation)
        say = _question(case, _remedy(case, remedy_id))
        await tell(work, house, conversation, say, key=f"{remedy_id}:check-in", now=now)
    return case.conversation


def is_about_arrival(talk: Talk) -> bool:
    """Whether the message answers the question: its button, or a plain yes or no to it."""
    if talk.turn.intent not in (_YES, _NO):
        return False
    if (talk.turn.said.offer or "").startswith(_PRESSED):
        return True
    case = talk.case
    return case is not None and case.asked is Asked.ARRIVED and talk.turn.sure


async def take_arrival(talk: Talk) -> Says:
    """Yes keeps the promise; no is the same problem again."""
    await understood(talk)
    case, remedy_id = await _asked(talk)
    if case is None or not _waits_for(case, remedy_id) or case.state is not CaseState.RESOLVED:
        return (Say("anything-else"),)
    if talk.turn.intent == _NO:
        return await _still_wrong(talk, case)
    case = replace(case, asked=None if case.asked is Asked.ARRIVED else case.asked)
    kept, told = settle(
        case, PromiseState.KEPT, promises.about(remedy_id), now=talk.now, actor="buyer"
    )
    await talk.work.cases.save(replace(kept, updated_at=talk.now), *told)
    return (Say("check-in-thanks", {"ref": case.ref}),)


async def _still_wrong(talk: Talk, case: Case) -> Says:
    """Another case that goes on comes first: this problem waits beside it."""
    current = talk.case
    if current is None or current.id == case.id or current.state is CaseState.RESOLVED:
        return await reopen_case(talk, case)
    told = event("problem noted", talk.now, actor="buyer", kinds=case.kind.value)
    await talk.work.cases.save(noted(current, (case.kind,)), told)
    again = question(current, talk.order)
    return (Say("one-at-a-time"), *((again,) if again else ()))


async def _asked(talk: Talk) -> tuple[Case | None, RemedyId]:
    """The case and remedy that the answer is about, of this conversation."""
    pressed = talk.turn.said.offer
    if pressed is None:
        case = talk.case
        sent = [one.about for one in case.promises if promises.is_goods(one)] if case else []
        return case, RemedyId((sent[-1] if sent else None) or "")
    remedy_id = RemedyId(pressed.removeprefix(_PRESSED))
    try:
        case = await talk.work.cases.with_remedy(remedy_id)
    except CaseNotFoundError:
        return None, remedy_id
    return (case if case.conversation == talk.conversation.id else None), remedy_id


def _waits_for(case: Case, remedy_id: RemedyId) -> bool:
    """Whether nobody knows yet if these goods came."""
    wanted = promises.about(remedy_id)
    return any(wanted(one) and one.state is PromiseState.OPEN for one in case.promises)


def _question(case: Case, remedy: Remedy) -> Say:
    choices = (
        Choice("button-arrived", f'/{_YES}{{"offer":"{_PRESSED}{remedy.id}"}}'),
        Choice("button-still-wrong", f'/{_NO}{{"offer":"{_PRESSED}{remedy.id}"}}'),
    )
    item = pieces_text(remedy.proposal.lines)
    return Say("check-in", {"item": item, "ref": case.ref}, choices)


def _remedy(case: Case, remedy_id: RemedyId) -> Remedy:
    return next(remedy for remedy in case.remedies if remedy.id == remedy_id)
