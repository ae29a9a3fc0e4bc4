"""The timer of an open offer: set when it is made, cancelled when it ends before its time."""

from bot.casework.ports import Work
from bot.conversations.model import Timer
from bot.disputes.case import Offer
from bot.disputes.names import OfferId


async def set_expiry(work: Work, offer: Offer) -> None:
    """The offer lapses at its time."""
    ids = {"offer": offer.id}
    await work.timers.set(Timer(_key(offer.id), "offer.expire", offer.expires_at, ids))


async def cancel_expiry(work: Work, offer: Offer | None) -> None:
    """It was answered, or something else took its place; nothing to do where there was none."""
    if offer is not None:
        await work.timers.cancel(_key(offer.id))


def _key(offer: OfferId) -> str:
    return f"offer:{offer}"
