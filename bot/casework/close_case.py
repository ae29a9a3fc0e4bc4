"""The time in which a settled case may come back is over."""

from dataclasses import replace

from bot.casework.history import event
from bot.casework.house import House
from bot.casework.promise import settle
from bot.disputes import promises
from bot.disputes.names import CaseId, CaseState, PromiseState
from bot.disputes.reopening import closes_at
from bot.disputes.states import move


async def close_case(case_id: CaseId, *, house: House) -> None:
    """Close it. One that was opened again meanwhile, or settled anew, is left alone."""
    now = house.clock()
    async with house.unit() as work:
        case = await work.cases.get(case_id)
        until = closes_at(case, house.policy)
        if until is None or now < until:
            return
        case, told = settle(
            replace(move(case, CaseState.CLOSED), asked=None, updated_at=now),
            PromiseState.CANCELLED,
            promises.of_the_shop,
            now=now,
        )
        await work.cases.save(case, *told, event("closed", now))
