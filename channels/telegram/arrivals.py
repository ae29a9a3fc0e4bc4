"""Updates as they come: kept before they are acknowledged, then taken in, in order a chat."""

import json
import logging
from collections.abc import Sequence
from datetime import timedelta

from telegram import Update

from bot.casework.house import House
from bot.conversations.model import Arrival, OutboxItem
from bot.conversations.ports import Lanes
from channels.telegram.incoming import CHANNEL, Incoming, address_of, album_of, read_update

REMEMBERED = timedelta(days=2)  # Telegram repeats what is at most one day old

logger = logging.getLogger(__name__)


class Intake:
    """Keeps updates and has them taken in. `use` comes before the first one."""

    def __init__(self, house: House) -> None:
        self._house = house

    def use(self, lanes: Lanes) -> None:
        """Where the work is done."""
        self._lanes = lanes

    async def keep(self, updates: Sequence[Update]) -> None:
        """Store them; once this returns they will be taken in, whatever dies. A repeat acts once."""
        arrivals = [_arrival(update) for update in updates]
        async with self._house.unit() as work:
            for arrival in arrivals:
                await work.arrivals.add(arrival, self._house.clock())
        await self._submit(arrivals)

    async def recover(self) -> None:
        """What an earlier process kept and did not take in."""
        async with self._house.unit() as work:
            await work.arrivals.forget(CHANNEL, self._house.clock() - REMEMBERED)
            waiting = await work.arrivals.waiting(CHANNEL)
        await self._submit(waiting)
        if waiting:
            logger.info("telegram updates recovered", extra={"updates": len(waiting)})

    async def give_up(self, item: str, error: Exception) -> None:
        """It stays kept, and the desk page lists it: a buyer waits for an answer."""
        lost = OutboxItem(f"{CHANNEL}:update:{item}", f"{CHANNEL}:update:{item}", "telegram.update")
        async with self._house.unit() as work:
            await work.outbox.put(lost)
            now = self._house.clock()
            await work.outbox.failed(lost.key, now, error=type(error).__name__)

    async def _submit(self, arrivals: Sequence[Arrival]) -> None:
        for arrival in arrivals:
            await self._lanes.submit(arrival.address, arrival.id)


def read_arrival(arrival: Arrival) -> Incoming | None:
    """What came, read from what was kept."""
    return read_update(Update.de_json(json.loads(arrival.body)))


def _arrival(update: Update) -> Arrival:
    return Arrival(
        channel=CHANNEL,
        id=str(update.update_id),
        address=address_of(update) or "nowhere",
        body=update.to_json(),
        album=album_of(update),
    )
