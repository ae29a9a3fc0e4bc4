"""Time passes: timers fire at their hour and what they record is carried out, as the gateway does it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from bot.casework.house import House
from bot.casework.notify_port import Reminder
from bot.conversations.model import Message, Timer
from bot.conversations.outbox import Outbox
from bot.disputes.names import ConversationId, HandoffId
from channels.jobs import alarms, doers
from tests.support.house import SetClock


@dataclass
class Colleagues:
    """What the desk was told, in order, with the time."""

    clock: Callable[[], datetime]
    reminded: list[tuple[datetime, str, int]] = field(default_factory=list)
    alarmed: list[tuple[datetime, str]] = field(default_factory=list)
    shown: list[HandoffId] = field(default_factory=list)

    async def opened(self, handoff: HandoffId) -> None:
        self.shown.append(handoff)

    async def changed(self, handoff: HandoffId) -> None:
        self.shown.append(handoff)

    async def buyer_message(self, handoff: HandoffId, message: Message) -> None:
        self.shown.append(handoff)

    async def reply_sent(self, handoff: HandoffId, message: Message, *, place: str) -> None:
        self.shown.append(handoff)

    async def translated(self, handoff: HandoffId, message: Message) -> None:
        self.shown.append(handoff)

    async def remind(self, handoff: HandoffId, about: Reminder) -> None:
        self.reminded.append((self.clock(), about.deadline.value, about.percent))

    async def alarm(self, handoff: HandoffId | None, text: str, *, key: str) -> None:
        self.alarmed.append((self.clock(), text))


class PassingTime:
    """Moves the clock from timer to timer."""

    def __init__(self, house: House, clock: SetClock) -> None:
        self.colleagues = Colleagues(clock)
        self.announced: list[ConversationId] = []
        self._house = house
        self._clock = clock
        self._outbox = Outbox(
            house.unit,
            doers=doers(house, self.colleagues, announce=self._announce),
            alarms=alarms(house, announce=self._announce),
            clock=clock,
        )

    async def until(self, moment: datetime) -> None:
        """Every timer up to then fires at its own hour."""
        await self.carry_out()
        while due := await self._due(moment):
            self._clock.now = max(self._clock.now, due[0].due_at)
            await self._outbox.fire(due[0].key)
            await self.carry_out()
        self._clock.now = moment

    async def without_us_until(self, moment: datetime) -> None:
        """The process was down until then; all that is due fires now, whatever the engine takes up first."""
        self._clock.now = moment
        for timer in reversed(await self._due(moment)):
            await self._outbox.fire(timer.key)
        await self.carry_out()

    async def carry_out(self) -> None:
        """Everything in the outbox."""
        while pending := await self._pending():
            for key in pending:
                await self._outbox.carry_out(key)

    async def _pending(self) -> list[str]:
        async with self._house.unit() as work:
            return [item.key for item in await work.outbox.pending()]

    async def _due(self, moment: datetime) -> list[Timer]:
        async with self._house.unit() as work:
            return [timer for timer in await work.timers.pending() if timer.due_at <= moment]

    async def _announce(self, conversation: ConversationId) -> None:
        self.announced.append(conversation)
