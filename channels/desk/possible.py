"""What can be done with a hand-off as it stands; both desks draw their buttons from it."""

from collections.abc import Iterator

from bot.casework.desk_port import CardView
from bot.disputes.names import HandoffState, RemedyState
from channels.desk.verbs import Verb

LOOKS = (Verb.EVIDENCE, Verb.HISTORY)


def possible(view: CardView) -> tuple[Verb, ...]:
    """The deeds in the order of their likelihood. Who may do each is casework's to say."""
    if view.handoff.state not in (HandoffState.WAITING, HandoffState.TAKEN):
        return LOOKS
    return (*_holding(view), *_ending(view), *LOOKS, *_stopping(view))


def _holding(view: CardView) -> Iterator[Verb]:
    waiting = view.handoff.state is HandoffState.WAITING
    if waiting:
        yield Verb.TAKE
    yield from (Verb.REPLY, Verb.ANSWER, Verb.NOTE, Verb.PROMISE, Verb.ASK_PHOTO, Verb.ASSIGN)
    if not waiting:
        yield Verb.RELEASE


def _ending(view: CardView) -> Iterator[Verb]:
    """What gives the buyer something, or ends the hand-off; nothing of it while a stop holds."""
    if view.handoff.stop is not None:
        return
    if view.ruling is not None:
        yield Verb.RULE
        return
    if _is_to_be_granted(view):
        yield from (Verb.APPROVE, Verb.REFUSE)
    if view.options:
        yield Verb.OFFER
    yield from (Verb.HAND_BACK, Verb.RESOLVE)


def _is_to_be_granted(view: CardView) -> bool:
    """Whether something is suggested that nobody granted yet."""
    suggested = view.handoff.suggested
    granted = (one for one in view.case.remedies if one.state is not RemedyState.FAILED)
    return suggested is not None and all(one.proposal != suggested for one in granted)


def _stopping(view: CardView) -> Iterator[Verb]:
    yield Verb.STOP if view.handoff.stop is None else Verb.LIFT
