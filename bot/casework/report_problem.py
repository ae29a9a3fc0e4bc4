"""A buyer says what went wrong: open a case, or take the correction into the one that is open."""

from dataclasses import replace

from bot.casework.history import event
from bot.casework.house import Talk
from bot.casework.open_case import open_case
from bot.casework.questions import offer_say
from bot.casework.says import Say, Says
from bot.casework.take_facts import learn_and_go_on, take_facts
from bot.casework.understood import understood
from bot.disputes.case import Case, Facts
from bot.disputes.names import CaseState, Kind

_OPEN_TO_CHANGE = (CaseState.GATHERING, CaseState.RESTATED, CaseState.REOPENED)
_AWAITING_ANSWER = (CaseState.OFFERED, CaseState.ACCEPTED, CaseState.EXECUTING)


async def report_problem(talk: Talk, kind: Kind) -> Says:
    """Acknowledge once, then go on with whatever is missing."""
    await understood(talk)
    case = talk.case
    if case is not None and case.state in _OPEN_TO_CHANGE:
        return await _changed(talk, case, kind)
    if case is not None and case.state in _AWAITING_ANSWER:
        offer = case.open_offer
        return (Say("one-at-a-time"), *((offer_say(offer),) if offer else ()))
    case = await _open(talk, kind)
    return (_empathy(kind), *await learn_and_go_on(talk, case))


async def take_facts_or_report(talk: Talk) -> Says:
    """Facts; but before a case is open, words that look like a problem are one."""
    if talk.case is None and talk.turn.likely is not None:
        return await report_problem(talk, talk.turn.likely)
    return await take_facts(talk)


async def _changed(talk: Talk, case: Case, kind: Kind) -> Says:
    if case.kind is kind:
        return await learn_and_go_on(talk, case)
    facts = replace(case.facts, missing=(), confirmed=False, story=case.facts.story or _story(talk))
    changed = event("kind changed", talk.now, was=case.kind.value, now=kind.value)
    says = await learn_and_go_on(talk, replace(case, kind=kind, facts=facts), changed)
    return says if case.kind is not Kind.UNSTATED else (_empathy(kind), *says)


async def _open(talk: Talk, kind: Kind) -> Case:
    facts = Facts(story=_story(talk), email=talk.conversation.verified_email)
    return await open_case(talk.work, talk.conversation.id, kind, now=talk.now, facts=facts)


def _story(talk: Talk) -> str:
    return "" if talk.turn.pressed else talk.turn.text


def _empathy(kind: Kind) -> Say:
    return Say(f"empathy-{kind.value.replace('_', '-')}")
