"""One click of a person at the desk: who may do it, and what it works on."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.casework.desk_port import Agent, DeskOutcome
from bot.casework.ports import Work
from bot.casework.promise import settle
from bot.conversations.model import Author, Conversation, MessageDraft
from bot.disputes import promises
from bot.disputes.authority import higher
from bot.disputes.case import Case, CaseEvent, Handoff, Person
from bot.disputes.names import CaseState, HandoffState, PromiseState, RemedyState, Tier
from bot.disputes.rulings import is_ruling, took_part
from bot.disputes.states import move, with_people

_LIVE = (HandoffState.WAITING, HandoffState.TAKEN)


@dataclass(frozen=True, slots=True)
class Click:
    """One desk action inside its transaction."""

    work: Work
    conversation: Conversation
    case: Case
    handoff: Handoff
    agent: Agent
    key: str
    now: datetime


Action = Callable[[Click], Awaitable[DeskOutcome]]
May = Callable[[Case, Handoff, Agent], DeskOutcome | None]


def anybody(_case: Case, _handoff: Handoff, _agent: Agent) -> DeskOutcome | None:
    """A note can always be added, after the end too."""
    return None


def holder_only(case: Case, handoff: Handoff, agent: Agent) -> DeskOutcome | None:
    """Whoever took the case, or anybody while nobody has; a ruling's must have had no part in it."""
    if handoff.state not in _LIVE:
        return DeskOutcome.FINISHED
    if is_ruling(handoff) and agent.id in took_part(case, before=handoff.id):
        return DeskOutcome.TOOK_PART
    taken = handoff.taken_by not in (None, agent.id)
    return DeskOutcome.TAKEN_BY_OTHER if taken else None


def holder_or_manager(case: Case, handoff: Handoff, agent: Agent) -> DeskOutcome | None:
    """A manager may approve what an agent holds; the agent stays with the buyer."""
    refusal = holder_only(case, handoff, agent)
    manager = agent.tier is Tier.MANAGER
    return None if manager and refusal is DeskOutcome.TAKEN_BY_OTHER else refusal


def no_ruling(may: May) -> May:
    """The same, but a hand-off that waits for a ruling ends with one."""

    def allowed(case: Case, handoff: Handoff, agent: Agent) -> DeskOutcome | None:
        refusal = may(case, handoff, agent)
        return DeskOutcome.RULING_WANTED if refusal is None and is_ruling(handoff) else refusal

    return allowed


def not_stopped(may: May) -> May:
    """The same, but not while a safety stop holds."""

    def allowed(case: Case, handoff: Handoff, agent: Agent) -> DeskOutcome | None:
        refusal = may(case, handoff, agent)
        return DeskOutcome.STOPPED if refusal is None and handoff.stop is not None else refusal

    return allowed


def colleagues(_case: Case, handoff: Handoff, _agent: Agent) -> DeskOutcome | None:
    """Anybody, while the hand-off is open: harm is stopped by whoever sees it."""
    return None if handoff.state in _LIVE else DeskOutcome.FINISHED


def managers(case: Case, handoff: Handoff, agent: Agent) -> DeskOutcome | None:
    """A manager, whoever holds it."""
    if agent.tier is not Tier.MANAGER:
        return colleagues(case, handoff, agent) or DeskOutcome.MANAGERS_ONLY
    return colleagues(case, handoff, agent)


def draft_of(click: Click, *, text: str) -> MessageDraft:
    """The agent's message to the buyer."""
    return MessageDraft(
        conversation=click.case.conversation,
        author=Author.AGENT,
        text=text,
        key=f"desk:{click.key}",
        at=click.now,
        name=click.agent.name,
    )


def already_granted(click: Click) -> bool:
    """Whether this hand-off led to a remedy before."""
    return any(
        remedy.granted_at >= click.handoff.at and remedy.state is not RemedyState.FAILED
        for remedy in click.case.remedies
    )


async def is_settled(click: Click) -> bool:
    """Whether a remedy was done; one that did not help, so that the case was opened again, settles nothing."""
    history = await click.work.cases.history(click.case.id)
    reopened = max((line.at for line in history if line.name == "reopened"), default=None)
    done = [one for one in click.case.remedies if one.state is RemedyState.DONE]
    return any(reopened is None or remedy.granted_at > reopened for remedy in done)


def back_to(case: Case, *, settled: bool) -> CaseState:
    """Where the bot goes on: with an offer, a remedy under way or one that is done; else it asks."""
    if case.open_offer is not None:
        return CaseState.OFFERED
    states = {remedy.state for remedy in case.remedies}
    if states & {RemedyState.GRANTED, RemedyState.EXECUTING}:
        return CaseState.EXECUTING
    return CaseState.RESOLVED if settled else CaseState.GATHERING


def now_with(click: Click, case: Case) -> Click:
    """The click with the case as it is now, and its hand-off."""
    handoff = next(one for one in case.handoffs if one.id == click.handoff.id)
    return replace(click, case=case, handoff=handoff)


def person(agent: Agent) -> Person:
    """Who the history names."""
    return Person(agent.id, agent.name)


def passed_up(case: Case, handoff: Handoff, tier: Tier) -> Case:
    """The case with that hand-off changed, for people of that tier or above; never down."""
    tier = higher(handoff.tier, tier)
    raised = with_handoff(case, replace(handoff, tier=tier))
    return move(raised, with_people(handoff.reason, tier))


def with_handoff(case: Case, handoff: Handoff) -> Case:
    """The case with that hand-off changed."""
    handoffs = tuple(handoff if old.id == handoff.id else old for old in case.handoffs)
    return replace(case, handoffs=handoffs)


def kept_by(click: Click, case: Case) -> tuple[Case, tuple[CaseEvent, ...]]:
    """The promised answer has come: with the agent's first words, or with the end of the hand-off."""
    wanted = promises.about(click.handoff.id)
    return settle(case, PromiseState.KEPT, wanted, now=click.now, actor=click.agent.id)
