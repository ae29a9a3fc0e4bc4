"""One click of a person at the desk: who may do it, and what it works on."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.casework.desk_port import Agent, DeskOutcome
from bot.casework.ports import Work
from bot.conversations.model import Author, Conversation, MessageDraft
from bot.disputes.case import Case, Handoff
from bot.disputes.names import HandoffState, RemedyState, Tier

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
May = Callable[[Handoff, Agent], DeskOutcome | None]


def anybody(_handoff: Handoff, _agent: Agent) -> DeskOutcome | None:
    """A note can always be added, after the end too."""
    return None


def holder_only(handoff: Handoff, agent: Agent) -> DeskOutcome | None:
    """Whoever took the case, or anybody while nobody has."""
    if handoff.state not in _LIVE:
        return DeskOutcome.FINISHED
    taken = handoff.taken_by not in (None, agent.id)
    return DeskOutcome.TAKEN_BY_OTHER if taken else None


def holder_or_manager(handoff: Handoff, agent: Agent) -> DeskOutcome | None:
    """A manager may approve what an agent holds; the agent stays with the buyer."""
    if agent.tier is Tier.MANAGER and handoff.state in _LIVE:
        return None
    return holder_only(handoff, agent)


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


def with_handoff(case: Case, handoff: Handoff) -> Case:
    """The case with that hand-off changed."""
    handoffs = tuple(handoff if old.id == handoff.id else old for old in case.handoffs)
    return replace(case, handoffs=handoffs)
