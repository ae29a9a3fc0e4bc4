"""What a buyer answers to what comes after a case: whether goods arrived, the survey, a ruling."""

from dataclasses import replace

from bot.casework.aftercare import follow_resolution
from bot.casework.ask_ruling import (
    ask_for_ruling,
    asks_for_ruling,
    states_their_side,
    take_statement,
)
from bot.casework.check_in import is_about_arrival, take_arrival
from bot.casework.history import event
from bot.casework.house import Talk
from bot.casework.says import Say, Says
from bot.casework.survey import is_score, keep_comment, may_comment, take_score
from bot.disputes.names import DISPUTES, CaseState, RemedyState

# Of typed words that follow a score, those that could be about it; a request or another question is none.
_COMMENTS = frozenset(
    {
        *DISPUTES,
        "affirm",
        "complain_service",
        "correct_fact",
        "deny",
        "inform",
        "nlu_fallback",
        "out_of_scope",
        "thank",
        "withdraw",
    }
)
_THANKS = frozenset({"thank", "affirm"})


async def answer_afterwards(talk: Talk) -> tuple[Talk, Says]:
    """What to say to it; nothing where the message is about something else.

    Words that tell a problem are kept as the comment too, and then heard as what they are.
    """
    if asks_for_ruling(talk):
        return talk, await ask_for_ruling(talk)
    if talk.case is not None and states_their_side(talk):
        return talk, await take_statement(talk, talk.case)
    return await _about_the_help(talk)


async def _about_the_help(talk: Talk) -> tuple[Talk, Says]:
    if is_about_arrival(talk):
        return talk, await take_arrival(talk)
    if is_score(talk):
        return talk, await take_score(talk)
    if talk.case is not None and may_comment(talk) and talk.turn.intent in _COMMENTS:
        talk = replace(talk, case=await keep_comment(talk, talk.case))
        return talk, (Say("survey-thanks"),) if talk.turn.kind is None else ()
    return await _accepted(talk), ()


async def _accepted(talk: Talk) -> Talk:
    """Thanks for an explanation accept it: the dispute was settled by it, and the survey may come."""
    case = talk.case
    if case is None or case.state is not CaseState.RESOLVED or talk.turn.intent not in _THANKS:
        return talk
    settled_otherwise = case.handoffs or any(r.state is RemedyState.DONE for r in case.remedies)
    if settled_otherwise or case.kind not in DISPUTES:
        return talk
    history = await talk.work.cases.history(case.id)
    if any(line.name == "explanation accepted" for line in history):
        return talk
    accepted = event("explanation accepted", talk.now, actor="buyer")
    case = await talk.work.cases.save(case, accepted)
    await follow_resolution(talk.work, case, talk.policy)
    return replace(talk, case=case)
