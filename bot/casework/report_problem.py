"""A buyer says what went wrong: open a case, or take the correction into the one that is open."""

from dataclasses import replace

from bot.casework.ask_which import ask_which
from bot.casework.history import event
from bot.casework.house import Talk
from bot.casework.known_buyer import known_buyer
from bot.casework.learn import name_more
from bot.casework.open_case import open_case
from bot.casework.ports import CaseFilter
from bot.casework.questions import question
from bot.casework.reopen_case import come_back
from bot.casework.says import Say, Says
from bot.casework.take_facts import learn_and_go_on, take_facts
from bot.casework.understood import understood
from bot.disputes import offers
from bot.disputes.case import Case
from bot.disputes.mention import mentioned_line
from bot.disputes.names import DISPUTES, REQUESTS, Asked, CaseState, Kind
from bot.disputes.noted import as_kind, is_another, noted
from bot.disputes.reopening import comes_back

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
    if case is not None and case.kind in REQUESTS and case.state is CaseState.OFFERED:
        return await _told_again(talk, offers.supersede(case), kind)
    if case is not None and case.state in _AWAITING_ANSWER:
        return await later(talk, case)
    if case is not None and _comes_back(talk, case, kind):
        return await come_back(talk, case)
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
        return await learn_and_go_on(talk, _with_more(talk, case))
    if case.kind is not Kind.UNSTATED and (talk.turn.problems or _is_one_more(talk, case, kind)):
        return await learn_and_go_on(talk, case, beside=(kind,))
    told = as_kind(case, kind)
    told = replace(told, facts=replace(told.facts, story=told.facts.story or _story(talk)))
    changed = event("kind changed", talk.now, was=case.kind.value, now=kind.value)
    says = await learn_and_go_on(talk, told, changed)
    return says if case.kind in DISPUTES else (_empathy(kind), *says)


def _with_more(talk: Talk, case: Case) -> Case:
    """Missing items told again at the restatement, by its button or of another line, are more of them."""
    if case.kind is not Kind.MISSING_ITEMS or case.asked is not Asked.CONFIRMATION:
        return case
    named = mentioned_line(talk.order, talk.turn.text) if talk.order else None
    known = {piece.line for piece in case.facts.missing}
    more = talk.turn.pressed or (named is not None and named.id not in known)
    return replace(case, facts=name_more(case.facts)) if more else case


def _is_one_more(talk: Talk, case: Case, kind: Kind) -> bool:
    return talk.turn.sure and is_another(case, kind)


async def later(talk: Talk, case: Case, *kinds: Kind) -> Says:
    """While the case cannot turn to it, another problem or request waits with it."""
    told = (talk.turn.kind,) if talk.turn.kind else ()
    with_all = noted(case, (*told, *talk.turn.problems, *kinds))
    if with_all != case:
        waiting = ",".join(with_all.facts.also)
        note = event("problem noted", talk.now, actor="buyer", kinds=waiting)
        await talk.work.cases.save(replace(with_all, updated_at=talk.now), note)
    again = question(case, talk.order)
    return (Say("one-at-a-time"), *((again,) if again else ()))


def _comes_back(talk: Talk, case: Case, kind: Kind) -> bool:
    return comes_back(
        case, kind, order_number=talk.turn.said.order_number, policy=talk.policy, now=talk.now
    )


async def _open(talk: Talk, kind: Kind) -> Case:
    """A new case, which knows an earlier one about the same problem."""
    work, here = talk.work, talk.conversation.id
    closed = CaseFilter(conversation=here, kind=kind, state=CaseState.CLOSED, limit=1)
    earlier = next((case.id for case in await work.cases.find(closed)), None)
    facts = replace(known_buyer(talk), earlier=earlier)
    return await open_case(work, here, kind, now=talk.now, facts=facts)


def _story(talk: Talk) -> str:
    return "" if talk.turn.pressed else talk.turn.text


def _empathy(kind: Kind) -> Say:
    return Say(f"empathy-{kind.value.replace('_', '-')}")
