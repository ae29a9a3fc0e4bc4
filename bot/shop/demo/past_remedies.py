"""Remedies that a demo buyer already had: the ledger of a fresh installation starts with them."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.disputes.money import Money
from bot.disputes.names import Kind, RemedyKind
from bot.shop.demo.catalogue import CURRENCY


@dataclass(frozen=True, slots=True)
class PastRemedy:
    """One settled remedy of an earlier case."""

    key: str
    email: str
    kind: Kind
    remedy: RemedyKind
    amount: Money
    at: datetime


_LENA = "lena@example.com"
_HAD = (
    (80, Kind.MISSING_ITEMS, RemedyKind.RESEND, 3200),
    (55, Kind.QUALITY_COMPLAINT, RemedyKind.PARTIAL_REFUND, 1400),
    (31, Kind.MISSING_ITEMS, RemedyKind.RESEND, 2500),
    (12, Kind.WRONG_ITEM, RemedyKind.REPLACEMENT, 2500),
)


def past_remedies(now: datetime) -> tuple[PastRemedy, ...]:
    """Lena Nowak's four remedies worth 96.00 in the last 90 days."""
    return tuple(
        PastRemedy(
            key=f"seed-lena-{number}",
            email=_LENA,
            kind=kind,
            remedy=remedy,
            amount=Money(minor, CURRENCY),
            at=now - timedelta(days=days_ago),
        )
        for number, (days_ago, kind, remedy, minor) in enumerate(_HAD, start=1)
    )
