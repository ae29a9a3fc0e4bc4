"""What a person can offer, what waits to go out, and what stands in the way, in English words."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation

from bot.casework.desk_port import CardView, Chosen
from bot.conversations.model import HeldReply
from bot.disputes.case import Offer, Stop
from bot.disputes.money import MINOR_DIGITS, Money
from channels.desk import words
from channels.desk.options import OptionWords, option_words, proposal_words

LARGEST = 10**12  # minor units; more is a slip of the hand


@dataclass(frozen=True, slots=True)
class HeldBrief:
    """A reply that can still be taken back."""

    key: str
    by: str
    text: str
    photo: bool
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Offering:
    """What is on offer, could be, or is kept back."""

    options: tuple[OptionWords, ...]
    adjustable: bool  # whether any option takes another amount
    open_offer: str | None
    held: tuple[HeldBrief, ...]
    stopped: str | None
    currency: str


def offering(view: CardView) -> Offering:
    """All of it."""
    offer, stop = view.case.open_offer, view.handoff.stop
    return Offering(
        options=tuple(map(option_words, view.options)),
        adjustable=any(one.adjustable for one in view.options),
        open_offer=_open(offer) if offer else None,
        held=tuple(map(_held, view.held)),
        stopped=_stopped(stop) if stop else None,
        currency=view.order.currency if view.order else "",
    )


def chosen(option: str, amount: str, view: CardView) -> Chosen | None:
    """What a form says; an empty amount is the option's own. None for an amount that is no number."""
    text = amount.strip().replace(",", ".")
    if not text:
        return Chosen(option)
    currency = view.order.currency if view.order else ""
    try:
        minor = Decimal(text).scaleb(MINOR_DIGITS.get(currency, 2))
    except InvalidOperation:
        return None
    if not minor.is_finite() or abs(minor) > LARGEST or minor != minor.to_integral_value():
        return None
    return Chosen(option, Money(int(minor), currency))


def _open(offer: Offer) -> str:
    by = f"{offer.by.name} offered" if offer.by else "The bot offered"
    return f"{by} {proposal_words(offer.proposal)}; open until {words.moment(offer.expires_at)}"


def _held(reply: HeldReply) -> HeldBrief:
    photo = reply.evidence is not None
    return HeldBrief(reply.key, reply.by.name, reply.text, photo, reply.due_at)


def _stopped(stop: Stop) -> str:
    return f"Stopped by {stop.by.name}, {words.moment(stop.at)}: {stop.reason}"
