"""What platforms delivered, in memory; `tests/storage` holds it against the same contract as SQL."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from bot.conversations.model import Arrival, Delivery, Invitation
from bot.disputes.names import ConversationId, EvidenceId
from tests.support.memory_books import Books


class MemoryArrivals:
    def __init__(self, books: Books) -> None:
        self._all = books.arrivals
        self._done = books.taken_in

    async def add(self, arrival: Arrival, at: datetime) -> bool:
        new = (arrival.channel, arrival.id) not in self._all
        self._all.setdefault((arrival.channel, arrival.id), (arrival, at))
        return new

    async def get(self, channel: str, arrival: str) -> Arrival | None:
        return next((one for one in await self.waiting(channel) if one.id == arrival), None)

    async def waiting(self, channel: str) -> Sequence[Arrival]:
        open_ones = (one for key, (one, _) in self._all.items() if key not in self._done)
        return [one for one in open_ones if one.channel == channel]

    async def keep_photo(self, channel: str, arrival: str, evidence: EvidenceId) -> None:
        known, at = self._all[channel, arrival]
        self._all[channel, arrival] = (replace(known, evidence=evidence), at)

    async def photographed(self, channel: str, address: str) -> Sequence[Arrival]:
        mine = (one for one in await self.waiting(channel) if one.address == address)
        return [one for one in mine if one.evidence is not None]

    async def taken_in(self, channel: str, arrivals: Collection[str], at: datetime) -> None:
        for one in arrivals:
            self._done.setdefault((channel, one), at)

    async def forget(self, channel: str, before: datetime) -> None:
        for key, (_, at) in list(self._all.items()):
            if key[0] == channel and at < before and key in self._done:
                del self._all[key]
                del self._done[key]


class MemoryDeliveries:
    def __init__(self, books: Books) -> None:
        self._books = books

    async def get(self, conversation: ConversationId) -> Delivery | None:
        return self._books.deliveries.get(conversation)

    async def save(self, delivery: Delivery) -> None:
        self._books.deliveries[delivery.conversation] = delivery

    async def behind(self, channel: str) -> Sequence[ConversationId]:
        reachable = (
            one
            for one in self._books.deliveries.values()
            if one.channel == channel and one.unreachable_since is None
        )
        return sorted(
            one.conversation
            for one in reachable
            if len(self._books.log.get(one.conversation, ())) > one.seq
        )


class MemoryInvitations:
    def __init__(self, books: Books) -> None:
        self._all = books.invitations

    async def add(self, invitation: Invitation) -> None:
        self._all[invitation.id] = invitation

    async def get(self, invitation: str) -> Invitation | None:
        return self._all.get(invitation)

    async def use(self, invitation: str, at: datetime) -> bool:
        known = self._all.get(invitation)
        if known is None or known.used_at is not None:
            return False
        self._all[invitation] = replace(known, used_at=at)
        return True
