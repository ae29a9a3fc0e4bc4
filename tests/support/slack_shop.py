"""What Slack's commands, Home tab and rota see of a shop: its cases and its people, in memory."""

from dataclasses import dataclass, field, replace
from typing import Any

from bot.casework.desk_port import CardView
from bot.conversations.model import Absence
from bot.disputes.case import Case
from bot.disputes.names import CaseId
from channels.slack.office import Office
from tests.disputes.scenes import demo_policy
from tests.support.hand_off import NOW
from tests.support.house import SetClock, a_conversation, speaker
from tests.support.memory import MemoryUnit


@dataclass(slots=True)
class Shop:
    """The demo's policy; the clock stands until the test moves it."""

    clock: SetClock = field(default_factory=lambda: SetClock(NOW))
    unit: MemoryUnit = field(default_factory=MemoryUnit)

    @property
    def office(self) -> Office:
        policy = demo_policy()
        zone = policy.hours.zone
        return Office(self.unit, policy=policy, speaker=speaker(zone), clock=self.clock)

    async def keep(self, view: CardView, **changes: Any) -> Case:
        """Store the hand-off's case, changed so."""
        case = replace(view.case, handoffs=(view.handoff,), **changes)
        async with self.unit() as work:
            await work.conversations.add(a_conversation(case.conversation))
            return await work.cases.add(case)

    async def away(self) -> list[Absence]:
        return list((await self.office.away()).values())


def numbered(view: CardView, number: int, **changes: Any) -> CardView:
    """The same hand-off as that of another case."""
    case = replace(
        view.case,
        id=CaseId(f"case-{number}"),
        ref=f"C-{number}",
        conversation=type(view.case.conversation)(f"conversation-{number}"),
        handoffs=(view.handoff,),
        **changes,
    )
    return replace(view, case=case)
