"""Carries out what casework recorded: cards in Slack, remedies in the shop, deadlines.

The rows of the `outbox` and `timers` tables are the truth; this class makes durable work of them.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime

from bot.casework.ports import Clock, Unit
from bot.conversations.model import OutboxItem, Timer
from bot.conversations.ports import Lanes

CarryOut = Callable[[OutboxItem], Awaitable[None]]
Fire = Callable[[Timer], Awaitable[None]]

SWEEP_EVERY = 5.0  # seconds; the safety net beside the pump at the end of each turn

logger = logging.getLogger(__name__)


class Outbox:
    """Submits what is pending, and does it when the engine says so."""

    def __init__(
        self,
        unit: Unit,
        *,
        doers: Mapping[str, CarryOut],
        alarms: Mapping[str, Fire],
        clock: Clock,
    ) -> None:
        """`doers` by the name of an item, `alarms` by the name of a timer."""
        self._unit = unit
        self._doers = doers
        self._alarms = alarms
        self._clock = clock
        self._scheduled: dict[str, datetime] = {}
        self._submitted: set[str] = set()
        self._firing = asyncio.Lock()

    def use(self, items: Lanes, timers: Lanes) -> None:
        """The engine's lanes, once they are registered."""
        self._items = items
        self._timers = timers

    async def pump(self) -> None:
        """Submit every pending item; doing so again changes nothing."""
        async with self._unit() as work:
            pending = await work.outbox.pending()
        for item in pending:
            if item.key not in self._submitted:
                await self._items.submit(item.lane, item.key)
                self._submitted.add(item.key)

    async def wind(self) -> None:
        """Schedule every timer that is not scheduled yet, or that was set anew."""
        async with self._unit() as work:
            pending = await work.timers.pending()
        for timer in pending:
            if self._scheduled.get(timer.key) != timer.due_at:
                await self._timers.schedule(timer.key, timer.due_at)
                self._scheduled[timer.key] = timer.due_at

    async def sweep(self) -> None:
        """Pump and wind for ever: what another process recorded is found within seconds."""
        while True:
            try:
                await self.pump()
                await self.wind()
            except Exception:
                logger.exception("outbox not swept")
            await asyncio.sleep(SWEEP_EVERY)

    async def carry_out(self, key: str) -> None:
        """Do one item. What its doer raises is the engine's to repeat."""
        async with self._unit() as work:
            item = await work.outbox.get(key)
        if item is None:
            return
        await self._doers[item.name](item)
        async with self._unit() as work:
            await work.outbox.done(key, self._clock())
        self._submitted.discard(key)
        logger.info("outbox item done", extra={"item": key})

    async def give_up(self, key: str, error: Exception) -> None:
        """Show it to a person instead: the desk page lists what could not be delivered."""
        async with self._unit() as work:
            await work.outbox.failed(key, self._clock(), error=str(error) or type(error).__name__)

    async def fire(self, key: str) -> None:
        """A timer is due; one that was cancelled does nothing.

        Timers of one hand-off or case fire in the order of their times, after a time without this process too.
        """
        async with self._firing:
            async with self._unit() as work:
                timer = await work.timers.get(key)
                pending = () if timer is None else await work.timers.pending()
            if timer is not None:
                earlier = (one for one in pending if one.due_at < timer.due_at)
                for one in (*(one for one in earlier if _alike(one, timer)), timer):
                    await self._fire(one)
        self._scheduled.pop(key, None)

    async def _fire(self, timer: Timer) -> None:
        await self._alarms[timer.name](timer)
        async with self._unit() as work:
            await work.timers.fired(timer.key, self._clock())


def _alike(one: Timer, other: Timer) -> bool:
    """Whether both are about the same hand-off or case."""
    return any(
        name in one.payload and one.payload[name] == other.payload.get(name)
        for name in ("handoff", "case")
    )
