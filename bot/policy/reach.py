"""Which rungs of a ladder no case can ever reach, and why. Orders are taken to be in the policy's currency."""

from collections.abc import Iterator, Sequence

from bot.disputes import findings
from bot.disputes.amounts import FROM_STOCK, NOT_PAID_BACK
from bot.disputes.names import ChargeState, EvidenceKind, Kind, Need, RemedyKind, Shipping
from bot.disputes.policy import (
    Condition,
    DuplicateCharge,
    LastRenewal,
    LinesPrice,
    PercentOfLines,
    PerLine,
    PerPiece,
    Policy,
    Rung,
    ToPerson,
    WholeOrder,
)
from bot.disputes.when import Measure, Trait
from bot.policy.facts_space import (
    ABOUT_PIECES,
    ARRIVED,
    Constraint,
    Range,
    Words,
    constraint,
    possible,
)

_NEVER = Words("pieces", frozenset())
_MONEY_LEFT = Words(Trait.PAYMENT, frozenset({ChargeState.CAPTURED, ChargeState.PART_REFUNDED}))


def why_never(number: int, kind: Kind, policy: Policy) -> str | None:
    """Why no case reaches that rung of the kind's ladder; None where one may."""
    ladder = policy.kinds[kind].ladder
    rung, before = ladder[number], ladder[:number]
    of_kind = tuple(_of_kind(kind, policy))
    for one in rung.when:
        if not possible((*of_kind, constraint(one, kind, policy))):
            return f"`{one}` never holds for {kind}."
    needed = (*of_kind, *_needed(rung, kind, policy))
    if not possible(needed):
        return "its conditions contradict each other or its remedy; change one of them."
    enders = [one for one in before if one.ends]
    if not _gets_past(enders, needed, kind, policy):
        return _ended_by(enders)
    twins = [one for one in before if _takes_the_place(one, rung)]
    if not _gets_past([*enders, *twins], needed, kind, policy):
        return "the same remedy stands before it; take one away."
    return None


def _gets_past(
    before: Sequence[Rung], needed: tuple[Constraint, ...], kind: Kind, policy: Policy
) -> bool:
    """Whether a case can have what is needed while each rung before lacks one of its conditions."""
    if not before:
        return possible(needed)
    first, *others = before
    lacking = (constraint(one, kind, policy, holds=False) for one in first.when)
    return any(
        _gets_past(others, (*needed, one), kind, policy)
        for one in lacking
        if possible((*needed, one))
    )


def _ended_by(enders: Sequence[Rung]) -> str:
    always = next((one for one in enders if not one.when), None)
    if always is None:
        ids = " or ".join(f"`{one.clause.id}`" for one in enders)
        return f"{ids} ends the ladder before it in every case; change their `when`."
    what = "an explanation" if always.remedy else "a step to a person"
    return f"{what} without `when` stands before it."


def _takes_the_place(earlier: Rung, later: Rung) -> bool:
    """Whether the earlier, once it applies, is what the buyer takes or declines of this remedy."""
    always_has_object = not isinstance(earlier.amount, DuplicateCharge | LastRenewal)
    same = earlier.amount == later.amount
    return earlier.remedy is later.remedy and not earlier.ends and (same or always_has_object)


def _of_kind(kind: Kind, policy: Policy) -> Iterator[Constraint]:
    """What is so in every case that climbs the kind's ladder."""
    own = policy.kinds[kind]
    yield Words(Trait.FAULT, frozenset({own.fault}))
    yield Range(Measure.EARLIER_REMEDIES, 0, policy.patience.repeat_claims - 1)
    if kind in findings.ABOUT_GOODS | {Kind.NOT_RECEIVED}:  # else it is decided as a late delivery
        yield Words(Trait.SHIPPING, ARRIVED)
    if Need.PHOTO in own.evidence and kind is not Kind.LATE_DELIVERY:
        yield Words(Trait.EVIDENCE, frozenset({EvidenceKind.PHOTO}))


def _needed(rung: Rung, kind: Kind, policy: Policy) -> Iterator[Constraint]:
    """What a case needs for the rung: its conditions, and an object for its remedy."""
    yield from (constraint(one, kind, policy) for one in rung.when)
    if isinstance(rung.gives, ToPerson):
        return
    if kind in ABOUT_PIECES:  # a person decides about goods that arrived in part
        yield Words(Trait.SHIPPING, frozenset({Shipping.PART}), holds=False)
    elif _wants_pieces(rung):
        yield _NEVER
    if rung.remedy not in NOT_PAID_BACK or _is_credit_of_payment(rung):
        yield _MONEY_LEFT
    if isinstance(rung.amount, DuplicateCharge):
        yield constraint(Condition.NO_DUPLICATE, kind, policy, holds=False)
    if isinstance(rung.amount, LastRenewal):
        yield Words("renewal", frozenset({"inside"}))


def _wants_pieces(rung: Rung) -> bool:
    by_pieces = isinstance(rung.amount, LinesPrice | PercentOfLines | PerPiece | PerLine)
    return by_pieces or rung.remedy in FROM_STOCK


def _is_credit_of_payment(rung: Rung) -> bool:
    return rung.remedy is RemedyKind.STORE_CREDIT and isinstance(rung.amount, WholeOrder)
