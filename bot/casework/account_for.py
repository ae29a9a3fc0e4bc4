"""Say how policy comes to its decision on a stored case. Reads, and changes nothing."""

from bot.casework.errors import NothingDecidedError
from bot.casework.house import House
from bot.casework.ports import EVERY, CaseFilter
from bot.disputes.account import Account, give_account
from bot.disputes.names import CaseId
from bot.disputes.policy import Policy
from bot.disputes.replay import Book, Replay, last_decided


async def account_for(case_id: CaseId, *, house: House, policy: Policy | None = None) -> Account:
    """The account of the case's last decision, or of one taken now where there was none.

    By the house's policy unless another is given, on the order as the shop tells it today. Raises
    `CaseNotFoundError`, `NothingDecidedError`, `ShopError`.
    """
    policy = policy or house.policy
    async with house.unit() as work:
        case = await work.cases.get(case_id)
        cases = await work.cases.find(CaseFilter(limit=EVERY))
    replay = last_decided(case) or Replay(case, house.clock())
    order_id = replay.case.facts.order_id
    order = await house.shop.get_order(order_id) if order_id else None
    if order is None:
        raise NothingDecidedError(case.ref)
    spent = Book(cases, policy).spent(replay)
    return give_account(replay.case, order, policy=policy, spent=spent, now=replay.at)
