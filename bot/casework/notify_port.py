"""What a desk's platform is told of hand-offs."""

from dataclasses import dataclass
from typing import Protocol

from bot.conversations.model import Message
from bot.disputes.names import Deadline, HandoffId

AT_OPENING = 0  # percent: the hand-off came while nobody worked, and now somebody does


@dataclass(frozen=True, slots=True)
class Reminder:
    """What a desk is reminded of: a deadline, and the percent of its time that are over."""

    deadline: Deadline
    percent: int


class Notify(Protocol):
    """Outbox items a desk platform must carry out, by name; `payload` holds ids.

    handoff.opened {handoff}                    post the card and its thread
    handoff.changed {handoff}                   redraw the card (taken, handed back, resolved, remedy done)
    handoff.buyer_message {handoff, message}    show a buyer's message or photo in the thread
    handoff.reply_sent {handoff, message, place} a held reply went out
    handoff.call {handoff, what, by}            tell colleagues that a manager is wanted, or what one decided
    handoff.translate {handoff[, message]}      put a translation beside what of the buyer is shown without
    handoff.remind {handoff, deadline, percent} say in the thread that a deadline comes near
    promise.due {case, promise}                 say that a promise was not seen to be kept
    """

    async def opened(self, handoff: HandoffId) -> None: ...

    async def changed(self, handoff: HandoffId) -> None: ...

    async def buyer_message(self, handoff: HandoffId, message: Message) -> None: ...

    async def reply_sent(self, handoff: HandoffId, message: Message, *, place: str) -> None:
        """Show that a reply is out; `place` is what the desk's platform gave with it."""
        ...

    async def translated(self, handoff: HandoffId, message: Message) -> None:
        """A translation of what `buyer_message` showed is known by now."""
        ...

    async def remind(self, handoff: HandoffId, about: Reminder) -> None: ...

    async def alarm(self, handoff: HandoffId | None, text: str, *, key: str) -> None:
        """Tell colleagues something: beside the hand-off, or to all where there is none."""
        ...
