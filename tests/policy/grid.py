"""Real cases for every mix of the facts that a ladder looks at: an oracle that knows nothing of proofs."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import combinations, product

from bot.disputes import findings, records
from bot.disputes.assess import assess
from bot.disputes.authority import Escalate, Spent
from bot.disputes.case import Case, Evidence, Facts, Offer, Proposal
from bot.disputes.decision import Decision, MakeOffer
from bot.disputes.money import Money
from bot.disputes.names import (
    CaseId,
    CaseState,
    ConversationId,
    EscalationReason,
    EvidenceId,
    EvidenceKind,
    Kind,
    Level,
    LineId,
    OfferId,
    OfferState,
    OrderId,
    Shipping,
)
from bot.disputes.order import Line, Order, Parcel, ParcelStatus, Payment, PaymentStatus
from bot.disputes.policy import Condition, DuplicateCharge, LastRenewal, Policy, Rung, When
from bot.disputes.when import Between, OneOf

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
NOTHING = Money(0, "EUR")
_DIMENSIONS = {
    Condition.LATE: ("promise",),
    Condition.NOT_LATE: ("promise",),
    Condition.NOT_DELIVERED: ("shipping",),
    Condition.WITHIN_WAIT: ("delivered",),
    Condition.NO_DUPLICATE: ("duplicate",),
    Condition.CHARGES_FOUND: ("payment",),
    Condition.RENEWAL_WINDOW_OVER: ("renewal",),
}
_OF_BETWEEN = {
    "order_value": "order_value",
    "pieces_value": "pieces_value",
    "days_since_order": "ordered",
    "days_since_delivery": "delivered",
    "earlier_remedies": "earlier",
}
_ANY_PIECES = findings.ABOUT_GOODS | findings.ABOUT_DELIVERY


@dataclass(frozen=True)
class Mix:
    """One value for each fact."""

    order_value: int = 9_000
    pieces_value: int = 9_000
    ordered: int = 24 * 400  # hours ago
    delivered: int = 24 * 5
    earlier: int = 0
    shipping: Shipping = Shipping.DELIVERED
    promise: str = "none"
    duplicate: bool = False
    renewal: str = "none"
    payment: frozenset[str] = frozenset({"captured"})
    evidence: frozenset[str] = frozenset({"photo"})
    category: frozenset[str] = frozenset({"general"})
    level: Level = Level.GUEST
    country: str = ""


def mixes(ladder: Sequence[Rung]) -> Iterator[Mix]:
    """Every mix of values on both sides of every bound and word of the ladder."""
    values: dict[str, list[object]] = {}
    for name in sorted(_looked_at(ladder)):
        values[name] = list(_values(name, ladder))
    for chosen in product(*values.values()):
        mix = replace(Mix(), **dict(zip(values, chosen, strict=True)))  # type: ignore[arg-type]  # by name
        if "order_value" not in values:
            mix = replace(mix, order_value=max(mix.order_value, mix.pieces_value))
        if "pieces_value" not in values:
            mix = replace(mix, pieces_value=mix.order_value)
        if "delivered" not in values:
            mix = replace(mix, delivered=min(mix.delivered, mix.ordered))
        if mix.pieces_value <= mix.order_value and mix.delivered <= mix.ordered:
            yield mix


def _looked_at(ladder: Sequence[Rung]) -> set[str]:
    names: set[str] = set()
    for rung in ladder:
        if isinstance(rung.amount, DuplicateCharge):
            names.add("duplicate")
        if isinstance(rung.amount, LastRenewal):
            names.add("renewal")
        for condition in rung.when:
            match condition:
                case Between(measure):
                    names.add(_OF_BETWEEN[measure])
                case OneOf(trait):
                    names.add(trait.value)
                case _:
                    names.update(_DIMENSIONS[condition])
    return names - {"fault"}


def _values(name: str, ladder: Sequence[Rung]) -> Iterable[object]:
    """Both sides of each bound of a number, every word of anything else."""
    conditions = [one for rung in ladder for one in rung.when]
    bounds = _bounds(name, conditions)
    if name in {"ordered", "delivered"}:
        hours = {24 * bound + by for bound in bounds for by in (-1, 0, 23, 24)}
        return sorted({0, 1, 47, 48, 24 * 90, *(one for one in hours if one >= 0)})
    if name in {"order_value", "pieces_value"}:
        return sorted({900, 90_000, *(bound + by for bound in bounds for by in (-1, 0, 1))})
    words = {word for one in conditions if isinstance(one, OneOf) for word in one.words}
    return {**_EVERY, "country": ("", *words), "category": _subsets(sorted({*words, "general"}))}[
        name
    ]


def _bounds(name: str, conditions: Sequence[When]) -> set[int]:
    stated = [one for one in conditions if isinstance(one, Between)]
    named = [one for one in stated if _OF_BETWEEN[one.measure] == name]
    return {bound for one in named for bound in (one.least, one.most) if bound is not None}


def _subsets(words: Sequence[str]) -> Iterator[frozenset[str]]:
    for size in range(1, len(words) + 1):
        yield from map(frozenset, combinations(words, size))


_EVERY: dict[str, Iterable[object]] = {
    "earlier": range(3),
    "shipping": tuple(Shipping),
    "promise": ("late", "not_late", "none"),
    "duplicate": (True, False),
    "renewal": ("over", "inside", "none"),
    "level": tuple(Level),
    "evidence": tuple(map(frozenset, ((), ("photo",), ("statement",), ("photo", "statement")))),
    "payment": (
        frozenset[str](),
        *_subsets(["authorised", "captured", "part_refunded", "refunded", "voided"]),
    ),
}


def reaches(clause: str, kind: Kind, mix: Mix, policy: Policy) -> bool:
    """Whether the rung decides a case of the mix, once the buyer declined all before it."""
    case, order = _case(kind, mix), _order(kind, mix)
    spent = Spent(NOTHING, NOTHING, NOTHING, mix.earlier)
    if findings.kind_in_fact(case, order) is not kind:
        return False
    for number in range(9):
        decision = assess(case, order, policy=policy, spent=spent, now=NOW)
        if _clause(decision) == clause:
            return True
        proposal = _proposal(decision)
        if proposal is None:
            return False
        declined = Offer(OfferId(f"of_{number}"), proposal, OfferState.DECLINED, NOW, NOW)
        case = replace(case, offers=(*case.offers, declined))
    return False


def _clause(decision: Decision) -> str:
    proposal = _proposal(decision)
    return proposal.clause if proposal else records.clause_of(decision)


def _proposal(decision: Decision) -> Proposal | None:
    """What was offered, or would be by somebody with more authority."""
    match decision:
        case MakeOffer(proposal) | Escalate(EscalationReason.OVER_AUTHORITY, suggested=proposal):
            return proposal
        case _:
            return None


def _case(kind: Kind, mix: Mix) -> Case:
    lines = _lines(mix)[: _in_question(mix)]
    pieces = tuple(findings.count_of(line, 1) for line in lines) if kind in _ANY_PIECES else ()
    return Case(
        id=CaseId("case-1"),
        ref="C-1",
        conversation=ConversationId("cv-1"),
        kind=kind,
        state=CaseState.ASSESSED,
        opened_at=NOW,
        facts=Facts(order_id=OrderId("order-1"), missing=pieces, confirmed=True),
        evidence=tuple(
            Evidence(EvidenceId(one), EvidenceKind(one), "0" * 64, NOW) for one in mix.evidence
        ),
    )


def _in_question(mix: Mix) -> int:
    return max(len(mix.category), 2)


def _lines(mix: Mix) -> tuple[Line, ...]:
    """Lines in question by category, and one more where the order is worth more."""
    count = _in_question(mix)
    share = mix.pieces_value // count
    prices = [mix.pieces_value - share * (count - 1), *[share] * (count - 1)]
    if mix.order_value > mix.pieces_value:
        prices.append(mix.order_value - mix.pieces_value)
    words = sorted(mix.category)
    return tuple(
        Line(LineId(f"l{n}"), f"Thing {n}", f"S{n}", 1, 1, 0, Money(price, "EUR"), 9,
             category=words[n % len(words)])
        for n, price in enumerate(prices)
    )  # fmt: skip


def _order(kind: Kind, mix: Mix) -> Order:
    arrived = NOW - mix.delivered * HOUR
    is_there = mix.shipping in {Shipping.DELIVERED, Shipping.RETURNED} and kind in _ANY_PIECES
    days = {"late": -3, "not_late": 3}.get(mix.promise)
    lines = _lines(mix)
    return Order(
        id=OrderId("order-1"),
        number="A-1",
        buyer_name="Ana Silva",
        email="ana@example.com",
        placed_at=NOW - mix.ordered * HOUR,
        promised_at=None if days is None else (arrived if is_there else NOW) + timedelta(days=days),
        currency="EUR",
        lines=lines,
        parcels=tuple(_parcels(mix.shipping, lines, arrived)),
        payments=tuple(_payments(mix)),
        ship_to=(),
        subscription=mix.renewal != "none",
        level=mix.level,
        country=mix.country,
    )


def _parcels(shipping: Shipping, lines: Sequence[Line], arrived: datetime) -> Iterator[Parcel]:
    def parcel(status: ParcelStatus, ids: Sequence[LineId], at: datetime | None) -> Parcel:
        return Parcel(status.value, "Post", "P", status, tuple(ids), None, at)

    ids = [line.id for line in lines]
    match shipping:
        case Shipping.DELIVERED:
            yield parcel(ParcelStatus.DELIVERED, ids, arrived)
        case Shipping.RETURNED:
            yield parcel(ParcelStatus.DELIVERED, ids, arrived)
            yield parcel(ParcelStatus.RETURNED, ids, None)
        case Shipping.IN_TRANSIT:
            yield parcel(ParcelStatus.IN_TRANSIT, ids, None)
        case Shipping.PART:
            yield parcel(ParcelStatus.DELIVERED, ids[:1], arrived)


def _payments(mix: Mix) -> Iterator[Payment]:
    """A charge for each word, long apart; a duplicate or a renewal where the mix has one."""
    at = NOW - timedelta(days=100 if mix.renewal == "over" else 1)
    amount = Money(mix.order_value + 100, "EUR")
    refunds = {"part_refunded": 1, "refunded": amount.minor}
    for number, word in enumerate(sorted(mix.payment), start=1):
        status = PaymentStatus(word) if word not in refunds else PaymentStatus.CAPTURED
        refunded = Money(refunds.get(word, 0), "EUR")
        when = at if word == "captured" else at - number * timedelta(days=200)
        yield Payment(word, "card", status, amount, when, refunded)
        if word == "captured" and mix.duplicate:
            yield Payment("again", "card", status, amount, when + HOUR / 60, refunded)
