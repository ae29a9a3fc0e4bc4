"""A buyer says what went wrong: open a case, or take the correction into the one that is open."""

from dataclasses import replace

from bot.casework.ask_which import ask_which
from bot.casework.history import event
from bot.casework.house import Talk
from bot.casework.open_case import open_case
from bot.casework.questions import offer_say
from bot.casework.says import Say, Says
from bot.casework.take_facts import learn_and_go_on, take_facts
from bot.casework.understood import understood
from bot.disputes.case import Case, Facts
from bot.disputes.names import CaseState, Kind
from bot.disputes.noted import is_another, noted

_OPEN_TO_CHANGE = (CaseState.GATHERING, CaseState.RESTATED, CaseState.REOPENED)
_AWAITING_ANSWER = (CaseState.OFFERED, CaseState.ACCEPTED, CaseState.EXECUTING)


async def report_or_ask(talk: Talk, kind: Kind) -> Says:
    """The problem; but where the words fit two alike and none is known yet, the question which."""
    between, case = talk.turn.between, talk.case
    ended = case is not None and case.state is CaseState.RESOLVED
    if between is not None and (ended or _is_unknown(case)):
        return await ask_which(talk, between)
    return await report_problem(talk, kind)


async def report_problem(talk: Talk, kind: Kind) -> Says:
    """Acknowledge once, then go on with whatever is missing."""
    await understood(talk)
    case = talk.case
    if case is not None and case.state in _OPEN_TO_CHANGE:
        return await _told_again(talk, case, kind)
    if case is not None and case.state in _AWAITING_ANSWER:
        return await _later(talk, case)
    case = await _open(talk, kind)
    return (_empathy(kind), *await learn_and_go_on(talk, case))


async def take_facts_or_report(talk: Talk) -> Says:
    """Facts; but before the problem is known, words that look like one are one."""
    says = await report_likely(talk)
    return await take_facts(talk) if says is None else says


async def report_likely(talk: Talk) -> Says | None:
    """What a message without a clear meaning reports while no problem is known; None where it looks like none."""
    if not _is_unknown(talk.case):
        return None
    if talk.turn.likely is not None:
        return await report_problem(talk, talk.turn.likely)
    return None if talk.turn.between is None else await ask_which(talk, talk.turn.between)


def _is_unknown(case: Case | None) -> bool:
    return case is None or (case.kind is Kind.UNSTATED and case.state in _OPEN_TO_CHANGE)


async def _told_again(talk: Talk, case: Case, kind: Kind) -> Says:
    """The same problem, one more, or the first one seen better."""
    if case.kind is kind:
        return await learn_and_go_on(talk, case)
    if case.kind is not Kind.UNSTATED and (talk.turn.problems or _is_one_more(talk, case, kind)):
        return await learn_and_go_on(talk, case, beside=(kind,))
    facts = replace(
        case.facts,
        missing=(),
        confirmed=False,
        story=case.facts.story or _story(talk),
        between=(),
    )
    changed = event("kind changed", talk.now, was=case.kind.value, now=kind.value)
    says = await learn_and_go_on(talk, replace(case, kind=kind, facts=facts), changed)
    return says if case.kind is not Kind.UNSTATED else (_empathy(kind), *says)


def _is_one_more(talk: Talk, case: Case, kind: Kind) -> bool:
    return talk.turn.sure and is_another(case, kind)


async def _later(talk: Talk, case: Case) -> Says:
    """While an offer is open or carried out, another problem waits with the case."""
    told = (talk.turn.kind,) if talk.turn.kind else ()
    with_all = noted(case, (*told, *talk.turn.problems))
    if with_all != case:
        kinds = ",".join(with_all.facts.also)
        note = event("problem noted", talk.now, actor="buyer", kinds=kinds)
        await talk.work.cases.save(replace(with_all, updated_at=talk.now), note)
    offer = case.open_offer
    return (Say("one-at-a-time"), *((offer_say(offer),) if offer else ()))


async def _open(talk: Talk, kind: Kind) -> Case:
    facts = Facts(story=_story(talk), email=talk.conversation.verified_email)
    return await open_case(talk.work, talk.conversation.id, kind, now=talk.now, facts=facts)


def _story(talk: Talk) -> str:
    return "" if talk.turn.pressed else talk.turn.text


def _empathy(kind: Kind) -> Say:
    return Say(f"empathy-{kind.value.replace('_', '-')}")
