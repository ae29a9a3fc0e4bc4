"""An offer that nobody answered ends."""

from dataclasses import replace

from bot.casework.history import event
from bot.casework.house import House
from bot.disputes import offers
from bot.disputes.names import OfferId


async def expire_offer(offer_id: OfferId, *, house: House) -> None:
    """End the offer when its time is over; one that was answered is left alone."""
    now = house.clock()
    async with house.unit() as work:
        case = await work.cases.with_offer(offer_id)
        expired = offers.expire(case, now=now)
        if expired is case or expired == case:
            return
        lapsed = event("offer expired", now, offer=offer_id)
        await work.cases.save(replace(expired, updated_at=now), lapsed)
