"""What was granted so far: in this case, to this buyer lately, by the shop today."""

from datetime import datetime

from bot.casework.ports import Work
from bot.disputes.authority import Spent
from bot.disputes.case import Case
from bot.disputes.deadlines import day_start
from bot.disputes.names import RemedyId
from bot.disputes.order import Order
from bot.disputes.policy import Policy


async def spent_on(  # noqa: PLR0913  # whose sums, and as of when
    work: Work,
    case: Case,
    order: Order,
    *,
    now: datetime,
    policy: Policy,
    without: RemedyId | None = None,
) -> Spent:
    """Sums under a lock that holds until the transaction ends; the shop's day is by its own clock."""
    today = day_start(now, calendar=policy.hours)
    return await work.ledger.spent(
        case.id,
        email=order.email,
        buyer_since=now - policy.buyer_window,
        shop_since=today,
        without=without,
    )
