"""A buyer blocks us on a platform, or lets us in again: the case and its people are told."""

from dataclasses import replace
from datetime import datetime

from bot.casework.fail_remedy import card_changed
from bot.casework.history import event
from bot.casework.ports import Work
from bot.conversations.model import Delivery, OutboxItem
from bot.disputes.names import ConversationId

UNREACHABLE = "buyer unreachable"
REACHABLE = "buyer reachable"


async def note_unreachable(work: Work, conversation: ConversationId, *, now: datetime) -> bool:
    """Nothing is delivered from now on; False when that was known. The agent hears of it once."""
    delivery = await work.deliveries.get(conversation)
    if delivery is None or delivery.unreachable_since is not None:
        return False
    await work.deliveries.save(replace(delivery, unreachable_since=now))
    await _note(work, delivery, UNREACHABLE, now=now)
    return True


async def note_reachable(work: Work, conversation: ConversationId, *, now: datetime) -> bool:
    """Deliveries go on where they stopped; False when they had not stopped."""
    delivery = await work.deliveries.get(conversation)
    if delivery is None or delivery.unreachable_since is None:
        return False
    await work.deliveries.save(replace(delivery, unreachable_since=None, begun=delivery.begun + 1))
    await _note(work, delivery, REACHABLE, now=now)
    return True


async def _note(work: Work, delivery: Delivery, what: str, *, now: datetime) -> None:
    """A line in the case's history; while a person holds the case, one in their thread and a new card too."""
    case = await work.cases.current(delivery.conversation)
    if case is None:
        return
    noted = event(what, now, actor="buyer", channel=delivery.channel)
    case = await work.cases.save(replace(case, updated_at=now), noted)
    handoff = case.open_handoff
    if handoff is None:
        return
    stamp = f"{handoff.id}:{what.replace(' ', '-')}:{now.timestamp():.0f}"
    lane = f"desk:{delivery.conversation}"
    told = {"handoff": handoff.id, "what": what, "channel": delivery.channel}
    await work.outbox.put(OutboxItem(stamp, lane, "buyer.reach", told))
    await work.outbox.put(card_changed(case, handoff, key=f"{stamp}:card"))
