"""Opens transactions over everything stored."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.storage.cases import SqlCases
from bot.storage.channels import SqlArrivals, SqlDeliveries, SqlInvitations
from bot.storage.conversations import SqlConversations
from bot.storage.forget import forget_everything
from bot.storage.held import SqlHeldReplies
from bot.storage.ledger import SqlLedger
from bot.storage.messages import SqlMessages
from bot.storage.notes import SqlLookups, SqlSeen, SqlThreads, SqlTurns
from bot.storage.outbox import SqlOutbox, SqlTimers
from bot.storage.photo_index import SqlPhotos
from bot.storage.rota import SqlAbsences, SqlCalls


class SqlWork:
    """One transaction; see `bot.casework.ports.Work`."""

    def __init__(self, connection: AsyncConnection, *, currency: str) -> None:
        self.conversations = SqlConversations(connection)
        self.messages = SqlMessages(connection)
        self.cases = SqlCases(connection)
        self.ledger = SqlLedger(connection, currency=currency)
        self.photos = SqlPhotos(connection)
        self.lookups = SqlLookups(connection)
        self.outbox = SqlOutbox(connection)
        self.timers = SqlTimers(connection)
        self.turns = SqlTurns(connection)
        self.threads = SqlThreads(connection)
        self.seen = SqlSeen(connection)
        self.arrivals = SqlArrivals(connection)
        self.deliveries = SqlDeliveries(connection)
        self.invitations = SqlInvitations(connection)
        self.held = SqlHeldReplies(connection)
        self.absences = SqlAbsences(connection)
        self.calls = SqlCalls(connection)


class SqlUnit:
    """`async with unit() as work:` commits at the end of the block, and rolls back on an exception.

    A unit inside another one's block would wait for it for ever: use the work at hand instead.
    """

    def __init__(self, engine: AsyncEngine, *, currency: str = "EUR") -> None:
        """`currency` is the one in which the shop's limits are counted."""
        self._engine = engine
        self._currency = currency

    @asynccontextmanager
    async def __call__(self) -> AsyncIterator[SqlWork]:
        """A transaction."""
        async with self._engine.begin() as connection:
            yield SqlWork(connection, currency=self._currency)

    async def forget_everything(self) -> None:
        """Cases, conversations and limits: the shop is as on its first day. For the demo only."""
        async with self._engine.begin() as connection:
            await forget_everything(connection)
