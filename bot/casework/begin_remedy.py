"""The last look before a granted remedy is carried out: whether it still may."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from bot.casework.fail_remedy import OVER_AUTHORITY, fail_remedy, find_remedy, with_remedy
from bot.casework.history import event
from bot.casework.house import House
from bot.casework.shop_errors import RejectedError
from bot.casework.spending import spent_on
from bot.disputes.authority import Escalate, Grant, still_holds
from bot.disputes.case import Remedy
from bot.disputes.deadlines import day_start
from bot.disputes.names import OrderId, RemedyId, RemedyState
from bot.disputes.policy import Policy

STOPPED = "stopped"  # somebody at the desk fears harm


async def begin_remedy(remedy_id: RemedyId, order_id: OrderId, *, house: House) -> bool:
    """Mark it as begun, if policy, sums and order of this moment allow it; False, and a person decides, if not.

    The sums are read under the lock of the transaction that begins it, so that no two remedies can both pass
    where there is room for one. Raises a shop's errors while the order cannot be read.
    """
    order = await house.shop.get_order(order_id)
    if order is None:
        code = "not_found"
        raise RejectedError(code)
    now = house.clock()
    async with house.unit() as work:
        case = await work.cases.with_remedy(remedy_id)
        remedy = find_remedy(case, remedy_id)
        if remedy.state is not RemedyState.GRANTED:
            return remedy.state is RemedyState.EXECUTING
        if case.stop is not None:
            await fail_remedy(work, case, remedy.id, STOPPED, house=house)
            return False
        spent = await spent_on(work, case, order, now=now, policy=house.policy, without=remedy.id)
        others = tuple(one for one in case.remedies if one.id != remedy.id)
        verdict = still_holds(remedy, order, policy=house.policy, spent=spent, others=others)
        match verdict:
            case Grant():
                case = with_remedy(case, _begun(remedy, now, policy=house.policy))
                await work.cases.save(case, event("execution begun", now, remedy=remedy.id))
                return True
            case Escalate():
                await fail_remedy(work, case, remedy.id, OVER_AUTHORITY, house=house, over=verdict)
                return False
            case _:
                assert_never(verdict)


def _begun(remedy: Remedy, now: datetime, *, policy: Policy) -> Remedy:
    """One that begins on a later day than it was granted counts on that day."""
    today = day_start(now, calendar=policy.hours)
    at = now if remedy.granted_at < today else remedy.granted_at
    return replace(remedy, state=RemedyState.EXECUTING, granted_at=at)
