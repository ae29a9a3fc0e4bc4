"""A conversation goes on in a platform's chat: its address changes, everything else stays."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.casework.history import event
from bot.casework.house import House
from bot.casework.ports import Work
from bot.casework.says import Say
from bot.casework.tell import tell
from bot.conversations.model import Author, Conversation, Delivery
from bot.disputes.case import Case
from bot.disputes.names import CaseState, ConversationId

_SETTLED = frozenset({CaseState.RESOLVED, CaseState.CLOSED, CaseState.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class Moved:
    """The conversation is at its new address."""

    conversation: ConversationId


@dataclass(frozen=True, slots=True)
class LinkOver:
    """The link was used before, is too old, or never was one."""


@dataclass(frozen=True, slots=True)
class ChatBusy:
    """The chat has a case of its own that is not settled yet."""

    ref: str


MoveOutcome = Moved | LinkOver | ChatBusy


async def move_conversation(
    invitation: str, *, channel: str, address: str, house: House
) -> MoveOutcome:
    """Move it, in one transaction, once. A chat with an open case keeps its conversation, and the link stays good."""
    now = house.clock()
    async with house.unit() as work:
        invited = await work.invitations.get(invitation)
        if invited is None:
            return LinkOver()
        moving = await work.conversations.get(invited.conversation)
        there = (moving.channel, moving.address) == (channel, address)
        if invited.used_at is not None:
            return Moved(moving.id) if there else LinkOver()  # the same press again is no mistake
        if invited.expires_at <= now:
            return LinkOver()
        earlier = None if there else await work.conversations.at_address(channel, address)
        busy = await _unsettled(work, earlier)
        if busy is not None:
            return ChatBusy(busy.ref)
        if not await work.invitations.use(invitation, now):
            return LinkOver()
        if earlier is not None:
            await work.conversations.save(replace(earlier, address=None))
        if not there:
            await _move(work, replace(moving, channel=channel, address=address), now=now)
        key = f"moved:{invitation}"
        say = Say("telegram-moved")
        await tell(work, house, moving, say, key=key, now=now, author=Author.SYSTEM)
    return Moved(moving.id)


async def _unsettled(work: Work, conversation: Conversation | None) -> Case | None:
    case = await work.cases.current(conversation.id) if conversation else None
    return case if case is not None and case.state not in _SETTLED else None


async def _move(work: Work, conversation: Conversation, *, now: datetime) -> None:
    await work.conversations.save(conversation)
    await _deliver_from_last_answer(work, conversation)
    case = await work.cases.current(conversation.id)
    if case is not None:
        moved = event("conversation moved", now, actor="buyer", channel=conversation.channel)
        await work.cases.save(replace(case, updated_at=now), moved)


async def _deliver_from_last_answer(work: Work, conversation: Conversation) -> None:
    """What answered the buyer's last words comes once more, so that an open question is there with its buttons."""
    log = await work.messages.since(conversation.id, 0, limit=1_000_000)
    said = [message.seq for message in log if message.draft.author is Author.BUYER]
    from_seq = said[-1] if said else 0
    channel, address = conversation.channel, conversation.address or ""
    await work.deliveries.save(Delivery(conversation.id, channel, address, seq=from_seq))
