"""What Slack's commands, Home tab and rota know of the shop, each call a transaction of its own."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.casework.budget import Budget, read_budget
from bot.casework.figures import Figures, read_figures
from bot.casework.house import Speaker
from bot.casework.ports import Clock, Unit
from bot.casework.worklist import open_handoffs
from bot.conversations.model import Absence, Call
from bot.disputes.case import Case
from bot.disputes.names import HandoffId
from bot.disputes.policy import Policy
from bot.disputes.priority import OpenHandoff


class Office:
    """Reads cases and policy, and keeps who is away and who was called."""

    def __init__(self, unit: Unit, *, policy: Policy, speaker: Speaker, clock: Clock) -> None:
        self._unit = unit
        self._clock = clock
        self.policy = policy
        self.speaker = speaker

    def now(self) -> datetime:
        """The time."""
        return self._clock()

    async def called(self, name: str) -> Sequence[Case]:
        """The cases that people call so, newest first."""
        async with self._unit() as work:
            return await work.cases.called(name)

    async def queue(self) -> tuple[OpenHandoff, ...]:
        """The open hand-offs, the most pressing first."""
        return await open_handoffs(self._unit, policy=self.policy, now=self.now())

    async def figures(self) -> Figures:
        """How the shop's disputes stand."""
        return await read_figures(self._unit, now=self.now())

    async def budget(self) -> Budget:
        """What was granted lately."""
        return await read_budget(self._unit, policy=self.policy, now=self.now())

    async def away(self) -> Mapping[str, Absence]:
        """Who is away now, by person."""
        async with self._unit() as work:
            return {one.person: one for one in await work.absences.at(self.now())}

    async def goes_away(self, person: str, until: datetime | None) -> None:
        """From now on."""
        async with self._unit() as work:
            await work.absences.begin(Absence(person, self.now(), until))

    async def is_back(self, person: str) -> None:
        """The absence is over."""
        async with self._unit() as work:
            await work.absences.end(person)

    async def calls(self, handoff: HandoffId) -> Sequence[Call]:
        """Who was called to it, the first one first."""
        async with self._unit() as work:
            return await work.calls.of_handoff(handoff)

    async def call(self, handoff: HandoffId, step: str, person: str) -> str:
        """Note that this step calls the person; whom it called already, where it did."""
        async with self._unit() as work:
            return (await work.calls.add(Call(handoff, step, person, self.now()))).person
