"""Builders of cases and orders for the tests of the rules, with defaults that need no thought."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from bot.disputes.authority import Spent
from bot.disputes.case import Case, Evidence, Facts, LineCount, Offer, Proposal, Remedy
from bot.disputes.money import Money
from bot.disputes.names import (
    CaseId,
    CaseState,
    ConversationId,
    EvidenceId,
    EvidenceKind,
    Kind,
    LineId,
    OfferId,
    OfferState,
    OrderId,
    RemedyId,
    RemedyKind,
    RemedyState,
    Tier,
)
from bot.disputes.order import Line, Order, Parcel, ParcelStatus, Payment, PaymentStatus
from bot.disputes.policy import Policy
from bot.policy.load import load_policy

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)  # a Monday
SHIRT, MUG = LineId("line-1"), LineId("line-2")
NO_MONEY = Money(0, "EUR")
NOTHING_SPENT = Spent(case=NO_MONEY, buyer=NO_MONEY, shop=NO_MONEY, remedies=0)


@cache
def demo_policy() -> Policy:
    return load_policy(Path(__file__).parents[2] / "policy.yml")


def days(count: float) -> datetime:
    return NOW + timedelta(days=count)


def euros(amount: float) -> Money:
    return Money(round(amount * 100), "EUR")


def line(  # noqa: PLR0913  # a builder with defaults
    number: int = 1,
    *,
    title: str = "Linen shirt",
    ordered: int = 3,
    price: float = 29,
    shipped: int | None = None,
    refunded: int = 0,
    stock: int = 20,
    sku: str | None = None,
) -> Line:
    return Line(
        id=LineId(f"line-{number}"),
        title=title,
        sku=sku or f"SKU-{number}",
        ordered=ordered,
        shipped=ordered if shipped is None else shipped,
        refunded=refunded,
        unit_price=euros(price),
        stock=stock,
    )


def shirts_and_mug() -> tuple[Line, ...]:
    return line(1), line(2, title="Stone mug", ordered=1, price=12)


def parcel(
    *lines: Line, delivered: float | None = -2, status: ParcelStatus | None = None, number: int = 1
) -> Parcel:
    arrived = delivered is not None
    return Parcel(
        id=f"parcel-{number}",
        carrier="Parcel Post",
        tracking=f"PP{number}",
        status=status or (ParcelStatus.DELIVERED if arrived else ParcelStatus.IN_TRANSIT),
        lines=tuple(one.id for one in lines),
        shipped_at=days(-7),
        delivered_at=days(delivered) if delivered is not None else None,
    )


def payment(  # noqa: PLR0913  # a builder with defaults
    amount: float,
    *,
    at: float = -9,
    status: PaymentStatus = PaymentStatus.CAPTURED,
    refunded: float = 0,
    method: str = "card",
    expires: float | None = None,
) -> Payment:
    return Payment(
        id=f"pay{at}",
        method=method,
        status=status,
        amount=euros(amount),
        at=days(at),
        refunded=euros(refunded),
        expires_at=days(expires) if expires is not None else None,
    )


def order(
    *lines: Line,
    delivered: float | None = -2,
    promised: float | None = -2,
    parcels: tuple[Parcel, ...] | None = None,
    payments: tuple[Payment, ...] | None = None,
    subscription: bool = False,
) -> Order:
    """Three shirts and a mug, delivered two days ago as promised, unless said otherwise."""
    bought = lines or shirts_and_mug()
    price = sum(one.unit_price.minor * one.ordered for one in bought) / 100
    return Order(
        id=OrderId("order-1"),
        number="A-1001",
        buyer_name="Ana Silva",
        email="ana@example.com",
        placed_at=days(-9),
        promised_at=days(promised) if promised is not None else None,
        currency="EUR",
        lines=bought,
        parcels=(parcel(*bought, delivered=delivered),) if parcels is None else parcels,
        payments=payments if payments is not None else (payment(price),),
        ship_to=("Ana Silva", "Rua das Flores 12"),
        subscription=subscription,
    )


def facts(**known: object) -> Facts:
    """A verified buyer of `order()` who confirmed the restatement."""
    verified = Facts(
        order_number="A-1001",
        email="ana@example.com",
        order_id=OrderId("order-1"),
        buyer_name="Ana Silva",
        confirmed=True,
    )
    return replace(verified, **known)  # type: ignore[arg-type]  # named fields of Facts


def case(  # noqa: PLR0913  # a builder with defaults
    kind: Kind = Kind.MISSING_ITEMS,
    *,
    state: CaseState = CaseState.ASSESSED,
    known: Facts | None = None,
    photo: bool = True,
    offers: tuple[Offer, ...] = (),
    remedies: tuple[Remedy, ...] = (),
) -> Case:
    """A case of a verified buyer, with a photo."""
    return Case(
        id=CaseId("case-1"),
        ref="C-1042",
        conversation=ConversationId("conversation-1"),
        kind=kind,
        state=state,
        opened_at=NOW,
        facts=known or facts(),
        evidence=(picture(),) if photo else (),
        offers=offers,
        remedies=remedies,
    )


def about(of: Line, count: int = 1) -> LineCount:
    return LineCount(of.id, of.title, count, of.unit_price)


def missing(*pieces: LineCount, photo: bool = True) -> Case:
    return case(known=facts(missing=pieces), photo=photo)


def picture(*, reused_from: str | None = None) -> Evidence:
    return Evidence(
        id=EvidenceId("evidence-1"),
        kind=EvidenceKind.PHOTO,
        sha256="0" * 64,
        at=NOW,
        reused_from=CaseId(reused_from) if reused_from else None,
    )


def proposal(
    amount: float,
    remedy: RemedyKind = RemedyKind.RESEND,
    *,
    lines: tuple[LineCount, ...] = (),
    granted_by: Tier = Tier.BOT,
    currency: str = "EUR",
) -> Proposal:
    return Proposal(
        remedy=remedy,
        amount=Money(round(amount * 100), currency),
        clause=f"missing_items.{remedy}",
        lines=lines,
        granted_by=granted_by,
    )


def offer(
    made: Proposal, state: OfferState = OfferState.OPEN, *, offer_id: str = "offer-1"
) -> Offer:
    return Offer(OfferId(offer_id), made, state, NOW, days(3))


def remedy(granted: Proposal, state: RemedyState = RemedyState.DONE) -> Remedy:
    return Remedy(
        id=RemedyId("remedy-1"),
        proposal=granted,
        state=state,
        key="case-1:resend:1",
        granted_by=Tier.BOT,
        granted_at=NOW,
    )


def spent(
    *, case: float = 0, buyer: float | None = None, shop: float | None = None, remedies: int = 0
) -> Spent:
    """What a case got is part of what the buyer and the shop's day got."""
    of_buyer = case if buyer is None else buyer
    return Spent(
        case=euros(case),
        buyer=euros(of_buyer),
        shop=euros(of_buyer if shop is None else shop),
        remedies=remedies,
    )
