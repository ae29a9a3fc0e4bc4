"""The open hand-offs in the order in which people should look at them, on the desk page and in Slack."""

from datetime import datetime

from bot.casework.ports import EVERY, CaseFilter, Unit
from bot.disputes.policy import Policy
from bot.disputes.priority import OpenHandoff, most_pressing_first


async def open_handoffs(unit: Unit, *, policy: Policy, now: datetime) -> tuple[OpenHandoff, ...]:
    """All of them, the most pressing first; reads the cases alone and asks no shop."""
    async with unit() as work:
        cases = await work.cases.find(CaseFilter(with_open_handoff=True, limit=EVERY))
    return most_pressing_first(cases, policy, now=now)
