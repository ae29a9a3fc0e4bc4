"""What a decision on a case can be: an offer, an explanation, or a person."""

from dataclasses import dataclass
from datetime import datetime

from bot.disputes.authority import Escalate
from bot.disputes.case import LineCount, Proposal
from bot.disputes.money import Money
from bot.disputes.names import Because
from bot.disputes.order import Payment


@dataclass(frozen=True, slots=True)
class MakeOffer:
    """Offer this. `statutory`: it is below the full price, so name the buyer's legal rights."""

    proposal: Proposal
    statutory: bool


@dataclass(frozen=True, slots=True)
class Explain:
    """Nothing is owed now; say why, with what was found.

    `at` is the promised date, the date of arrival, the end of the wait, or when a hold expires,
    as `because` says.
    """

    clause: str
    because: Because
    at: datetime | None = None
    pieces: tuple[LineCount, ...] = ()
    charges: tuple[Payment, ...] = ()
    amount: Money | None = None


Decision = MakeOffer | Explain | Escalate
