"""A buyer of a demo order who told what it is about, and what came of it."""

from dataclasses import dataclass

from bot.casework.execute_remedy import execute_remedy
from bot.casework.house import House
from bot.disputes.case import Case, Handoff, Proposal
from bot.disputes.order import Order
from tests.support.house import BUYERS, Buyer


@dataclass(frozen=True)
class Told:
    """A buyer of a demo order who told a problem and named the order; `heard` is the answer to that."""

    buyer: Buyer
    heard: str

    async def confirms(self) -> str:
        return await self.buyer.says("affirm", "yes, that is right")

    async def handoff(self) -> Handoff:
        """The only one of the case."""
        (handoff,) = (await self.buyer.case()).handoffs
        return handoff

    async def suggested(self) -> Proposal:
        """What the person is advised to grant."""
        suggested = (await self.handoff()).suggested
        assert suggested is not None
        return suggested

    async def accepts(self) -> Case:
        """Take the offer, and see it carried out in the shop."""
        await self.buyer.says("affirm", "yes please")
        for remedy in (await self.buyer.case()).remedies:
            await execute_remedy(remedy.id, house=self.buyer.house)
        return await self.buyer.case()

    async def told_after(self) -> str:
        """What the bot said last, outside any turn."""
        async with self.buyer.house.unit() as work:
            said = await work.messages.since(self.buyer.conversation, 0)
        return said[-1].draft.text


async def tells(buyer: Buyer, kind: str, order: str, email: str = "") -> Told:
    """Say what it is about, then order and e-mail."""
    await buyer.says(kind, "something about my order")
    email = email or BUYERS[order]
    heard = await buyer.says("inform", "here", order_number=order, email=f"{email}@example.com")
    return Told(buyer, heard)


async def order_of(house: House, number: str) -> Order:
    """The order as the shop tells it now."""
    found = await house.shop.find_order(number, f"{BUYERS[number]}@example.com")
    assert found is not None
    return found
