"""What platforms delivered and how far they were answered, in SQL."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, exists, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.model import Arrival, Delivery, Invitation
from bot.disputes.names import ConversationId, EvidenceId
from bot.storage import channel_tables, tables, values
from bot.storage.upsert import insert_or

ARRIVALS = channel_tables.arrivals
DELIVERIES = channel_tables.deliveries
INVITATIONS = channel_tables.invitations
LOG = tables.messages


class SqlArrivals:
    """See `bot.casework.channel_ports.Arrivals`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, arrival: Arrival, at: datetime) -> bool:
        """False for one that came before."""
        added = await self._connection.execute(
            insert_or(self._connection, ARRIVALS)
            .values(values.columns_of(arrival) | {"at": at})
            .on_conflict_do_nothing(index_elements=["channel", "id"])
            .returning(ARRIVALS.c.ordinal)
        )
        return added.one_or_none() is not None

    async def get(self, channel: str, arrival: str) -> Arrival | None:
        """None once it is taken in."""
        found = await self._find(_one(channel, arrival))
        return found[0] if found else None

    async def waiting(self, channel: str) -> Sequence[Arrival]:
        """What is not taken in yet, in the order it came."""
        return await self._find(ARRIVALS.c.channel == channel)

    async def keep_photo(self, channel: str, arrival: str, evidence: EvidenceId) -> None:
        """Its photo is stored."""
        await self._connection.execute(
            update(ARRIVALS).where(_one(channel, arrival)).values(evidence=evidence)
        )

    async def photographed(self, channel: str, address: str) -> Sequence[Arrival]:
        """Those whose photos wait for the rest of their album."""
        its = (ARRIVALS.c.channel == channel) & (ARRIVALS.c.address == address)
        return await self._find(its & ARRIVALS.c.evidence.is_not(None))

    async def taken_in(self, channel: str, arrivals: Collection[str], at: datetime) -> None:
        """Done with them; the first time stays."""
        await self._connection.execute(
            update(ARRIVALS)
            .where(ARRIVALS.c.channel == channel, ARRIVALS.c.id.in_(arrivals))
            .where(ARRIVALS.c.taken_in_at.is_(None))
            .values(taken_in_at=at, body="")
        )

    async def forget(self, channel: str, before: datetime) -> None:
        """Delete what came and was taken in before that time."""
        await self._connection.execute(
            delete(ARRIVALS).where(
                ARRIVALS.c.channel == channel,
                ARRIVALS.c.at < before,
                ARRIVALS.c.taken_in_at.is_not(None),
            )
        )

    async def _find(self, which: ColumnElement[bool]) -> Sequence[Arrival]:
        wanted: Select[Any] = select(ARRIVALS).where(which, ARRIVALS.c.taken_in_at.is_(None))
        found = await self._connection.execute(wanted.order_by(ARRIVALS.c.ordinal))
        return [values.arrival(row) for row in found.mappings()]


class SqlDeliveries:
    """See `bot.casework.channel_ports.Deliveries`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, conversation: ConversationId) -> Delivery | None:
        """None for a conversation that nothing is delivered of."""
        found = await self._connection.execute(
            select(DELIVERIES).where(DELIVERIES.c.conversation == conversation)
        )
        row = found.mappings().one_or_none()
        return None if row is None else values.delivery(row)

    async def save(self, delivery: Delivery) -> None:
        """Keep it, instead of what was known before."""
        row = values.columns_of(delivery)
        await self._connection.execute(
            insert_or(self._connection, DELIVERIES)
            .values(row)
            .on_conflict_do_update(index_elements=["conversation"], set_=row)
        )

    async def behind(self, channel: str) -> Sequence[ConversationId]:
        """Conversations with something to deliver."""
        later = exists().where(
            LOG.c.conversation == DELIVERIES.c.conversation, LOG.c.seq > DELIVERIES.c.seq
        )
        found = await self._connection.execute(
            select(DELIVERIES.c.conversation)
            .where(DELIVERIES.c.channel == channel, DELIVERIES.c.unreachable_since.is_(None), later)
            .order_by(DELIVERIES.c.conversation)
        )
        return [ConversationId(one) for one in found.scalars()]


class SqlInvitations:
    """See `bot.casework.channel_ports.Invitations`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, invitation: Invitation) -> None:
        """Keep a new one."""
        await self._connection.execute(insert(INVITATIONS), values.columns_of(invitation))

    async def get(self, invitation: str) -> Invitation | None:
        """Used and expired ones as well."""
        found = await self._connection.execute(
            select(INVITATIONS).where(INVITATIONS.c.id == invitation)
        )
        row = found.mappings().one_or_none()
        return None if row is None else values.invitation(row)

    async def use(self, invitation: str, at: datetime) -> bool:
        """True for the first one to use it."""
        used = await self._connection.execute(
            update(INVITATIONS)
            .where(INVITATIONS.c.id == invitation, INVITATIONS.c.used_at.is_(None))
            .values(used_at=at)
        )
        return used.rowcount == 1


def _one(channel: str, arrival: str) -> ColumnElement[bool]:
    return (ARRIVALS.c.channel == channel) & (ARRIVALS.c.id == arrival)
