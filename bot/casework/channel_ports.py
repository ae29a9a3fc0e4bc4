"""What casework needs stored of the platforms that buyers write on."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from bot.conversations.model import Arrival, Delivery, Invitation
from bot.disputes.names import ConversationId, EvidenceId


class Arrivals(Protocol):
    """What platforms delivered: kept before it is acknowledged, until it is taken in."""

    async def add(self, arrival: Arrival, at: datetime) -> bool:
        """False for one that came before, taken in or not."""
        ...

    async def get(self, channel: str, arrival: str) -> Arrival | None:
        """None once it is taken in, so that a repeat does nothing."""
        ...

    async def waiting(self, channel: str) -> Sequence[Arrival]:
        """What is not taken in yet, in the order it came."""
        ...

    async def keep_photo(self, channel: str, arrival: str, evidence: EvidenceId) -> None:
        """Its photo is stored; it waits for the rest of its album."""
        ...

    async def photographed(self, channel: str, address: str) -> Sequence[Arrival]:
        """The address's arrivals whose photos wait for the rest of their album, in the order they came."""
        ...

    async def taken_in(self, channel: str, arrivals: Collection[str], at: datetime) -> None:
        """Done with them: what they said is forgotten here."""
        ...

    async def forget(self, channel: str, before: datetime) -> None:
        """Delete what came and was taken in before that time."""
        ...


class Deliveries(Protocol):
    """How far each conversation's log has reached its buyer on a platform."""

    async def get(self, conversation: ConversationId) -> Delivery | None: ...

    async def save(self, delivery: Delivery) -> None: ...

    async def behind(self, channel: str) -> Sequence[ConversationId]:
        """Conversations whose log goes on after what was delivered, of buyers that can be reached."""
        ...


class Invitations(Protocol):
    """One-time links that move a conversation to a platform."""

    async def add(self, invitation: Invitation) -> None: ...

    async def get(self, invitation: str) -> Invitation | None: ...

    async def use(self, invitation: str, at: datetime) -> bool:
        """True for the first one to use it."""
        ...
