"""Problems told beside the one that a case is about: they wait in its facts, and none is dropped."""

from collections.abc import Iterable
from dataclasses import replace

from bot.disputes.case import Case, Facts
from bot.disputes.names import Kind

_ABOUT_MONEY = frozenset(
    {Kind.BILLING_DUPLICATE, Kind.BILLING_UNRECOGNISED, Kind.SUBSCRIPTION_CHARGE}
)


def noted(case: Case, kinds: Iterable[Kind]) -> Case:
    """The case with these problems waiting beside its own, each once and in the order they were told.

    A case without a problem takes the first as its own.
    """
    told = dict.fromkeys((*case.facts.also, *kinds))
    waiting = [kind for kind in told if kind not in (case.kind, Kind.UNSTATED)]
    if case.kind is Kind.UNSTATED and waiting:
        own, *waiting = waiting
        case = replace(case, kind=own, facts=replace(case.facts, between=()))
    return replace(case, facts=replace(case.facts, also=tuple(waiting)))


def is_another(case: Case, kind: Kind) -> bool:
    """Whether a kind told during the case is one more problem; otherwise it corrects the case's own.

    "It is late", then "no, the carrier says delivered" is one problem seen better. Goods never turn out to be money.
    """
    if kind is case.kind or case.kind is Kind.UNSTATED:
        return False
    return kind in case.facts.also or (kind in _ABOUT_MONEY) is not (case.kind in _ABOUT_MONEY)


def as_kind(case: Case, kind: Kind) -> Case:
    """The case about another problem or request of the same order; what was told of the first is dropped."""
    facts = replace(
        case.facts,
        missing=(),
        named=(),
        more=False,
        confirmed=False,
        between=(),
        changed_mind=False,
        new_address=(),
        product=None,
        waits=False,
    )
    return replace(case, kind=kind, facts=facts)


def next_noted(ended: Case) -> tuple[Kind, Facts] | None:
    """The problem that comes after an ended case, with what is known already; None when none waits.

    Who the buyer is stays known; pieces, photos and answers belong to the problem that ended.
    """
    if not ended.facts.also:
        return None
    kind, *later = ended.facts.also
    known = ended.facts
    facts = Facts(
        order_number=known.order_number,
        email=known.email,
        order_id=known.order_id,
        buyer_name=known.buyer_name,
        marketplace=known.marketplace,
        story=known.story,
        anger=known.anger,
        also=tuple(later),
    )
    return kind, facts
