"""The survey after a case: one question, one to five, and then words for who wants to write some."""

from dataclasses import replace
from datetime import timedelta

from bot.casework.aftercare import is_busy, wait
from bot.casework.errors import CaseNotFoundError
from bot.casework.fail_remedy import card_changed
from bot.casework.history import event
from bot.casework.house import House, Talk
from bot.casework.says import Choice, Literal, Say, Says
from bot.casework.tell import tell
from bot.casework.understood import understood
from bot.conversations.model import Timer
from bot.disputes.case import Case, CaseEvent, Survey
from bot.disputes.names import Asked, CaseId, CaseState, ConversationId
from bot.disputes.states import FINAL

SCORES = range(1, 6)
COMMENT_WITHIN = timedelta(days=1)  # of the score; later words are about something new
LONGEST_COMMENT = 2_000
_PRESSED = "survey:"


async def ask_survey(timer: Timer, *, house: House) -> ConversationId:
    """Ask, once a case; not while the buyer is busy, nor when the case is not settled any more."""
    now = house.clock()
    async with house.unit() as work:
        case = await work.cases.get(CaseId(timer.payload["case"]))
        if case.surveys or case.state is not CaseState.RESOLVED:
            return case.conversation
        if await is_busy(work, case):
            await wait(work, timer, now=now)
            return case.conversation
        case = replace(case, surveys=(Survey(now),), asked=Asked.SCORE)
        case = await work.cases.save(case, event("survey sent", now))
        conversation = await work.conversations.get(case.conversation)
        say = Say("survey", {"ref": case.ref}, tuple(_choice(case, score) for score in SCORES))
        await tell(work, house, conversation, say, key=f"{case.id}:survey", now=now)
    return case.conversation


async def take_score(talk: Talk) -> Says:
    """The button, or the number typed; the first one stays."""
    await understood(talk)
    case, score = await _surveyed(talk), _score(talk)
    survey = case.surveys[0] if case is not None and case.surveys else None
    if case is None or survey is None or survey.score is not None or case.state in FINAL:
        return (Say("survey-thanks"),)
    case = replace(case, surveys=(replace(survey, score=score, scored_at=talk.now),))
    open_to_words = case.state is CaseState.RESOLVED and case.asked in (Asked.SCORE, None)
    asked = Asked.COMMENT if open_to_words else case.asked
    scored = event("survey answered", talk.now, actor="buyer", score=score)
    await _keep(talk, replace(case, asked=asked), scored)
    return (Say("survey-comment"),)


async def keep_comment(talk: Talk, case: Case) -> Case:
    """The words after the score."""
    await understood(talk)
    survey = replace(case.surveys[0], comment=talk.turn.text[:LONGEST_COMMENT])
    case = replace(case, surveys=(survey,), asked=None)
    return await _keep(talk, case, event("survey comment", talk.now, actor="buyer"))


def is_score(talk: Talk) -> bool:
    """Whether the message is an answer to the survey's question: its button, or one number typed."""
    if (talk.turn.said.offer or "").startswith(_PRESSED):
        return _score(talk) is not None
    asked = talk.case is not None and talk.case.asked is Asked.SCORE
    return asked and not talk.turn.pressed and _score(talk) is not None


def may_comment(talk: Talk) -> bool:
    """Whether words typed now are about the score that was just given."""
    case = talk.case
    if case is None or case.asked is not Asked.COMMENT or talk.turn.pressed:
        return False
    scored_at = case.surveys[0].scored_at
    return scored_at is not None and talk.now - scored_at <= COMMENT_WITHIN


def _score(talk: Talk) -> int | None:
    counts = talk.turn.said.counts
    return counts[0] if len(counts) == 1 and counts[0] in SCORES else None


async def _surveyed(talk: Talk) -> Case | None:
    """The case whose button was pressed, if it is of this conversation; else the present one."""
    pressed = talk.turn.said.offer
    if pressed is None:
        return talk.case
    try:
        case = await talk.work.cases.get(CaseId(pressed.removeprefix(_PRESSED)))
    except CaseNotFoundError:
        return None
    return case if case.conversation == talk.conversation.id else None


async def _keep(talk: Talk, case: Case, told: CaseEvent) -> Case:
    case = await talk.work.cases.save(replace(case, updated_at=talk.now), told)
    if case.handoffs:
        last = case.handoffs[-1]
        await talk.work.outbox.put(card_changed(case, last, key=f"{talk.turn.message}:survey"))
    return case


def _choice(case: Case, score: int) -> Choice:
    payload = f'/inform{{"count":"{score}","offer":"{_PRESSED}{case.id}"}}'
    return Choice(Literal(str(score)), payload)
