"""Offers: at most so many a case, each for a while, never lowered."""

from dataclasses import replace
from datetime import datetime

from bot.disputes.case import Case, LineCount, Offer, Person, Proposal, Remedy
from bot.disputes.errors import (
    LoweredOfferError,
    NoOpenOfferError,
    OfferExpiredError,
    OfferOpenError,
    TooManyOffersError,
)
from bot.disputes.names import CaseState, OfferId, OfferState, RemedyState, Tier
from bot.disputes.policy import Policy
from bot.disputes.states import move


def make(
    case: Case, proposal: Proposal, *, offer_id: OfferId, policy: Policy, now: datetime
) -> Case:
    """The case with a new open offer.

    Raises `OfferOpenError`, `TooManyOffersError` or `LoweredOfferError`; `assess` proposes only
    what passes.
    """
    if case.open_offer is not None:
        raise OfferOpenError(case.ref)
    if exhausted(case, policy):
        raise TooManyOffersError(case.ref, policy.offers.most)
    if never_lowered(case, proposal).amount > proposal.amount:
        raise LoweredOfferError(case.ref)
    offer = Offer(
        id=offer_id,
        proposal=proposal,
        state=OfferState.OPEN,
        made_at=now,
        expires_at=now + policy.offers.valid,
    )
    return replace(move(case, CaseState.OFFERED), offers=(*case.offers, offer))


def make_by(  # noqa: PLR0913  # the parts of one offer
    case: Case,
    proposal: Proposal,
    *,
    by: Person,
    tier: Tier,
    offer_id: OfferId,
    policy: Policy,
    now: datetime,
) -> Case:
    """The case with a person's offer in place of the open one; the case stays with them.

    Raises `LoweredOfferError`: what the buyer was offered once, they keep.
    """
    if never_lowered(case, proposal).amount > proposal.amount:
        raise LoweredOfferError(case.ref)
    offer = Offer(
        id=offer_id,
        proposal=proposal,
        state=OfferState.OPEN,
        made_at=now,
        expires_at=now + policy.offers.valid,
        tier=tier,
        by=by,
    )
    case = supersede(case)
    return replace(case, offers=(*case.offers, offer))


def accept(case: Case, offer_id: OfferId, *, now: datetime) -> Case:
    """The buyer takes it; a case with a person stays with them.

    Raises `NoOpenOfferError`, `OfferExpiredError`.
    """
    offer = _open(case, offer_id)
    if now >= offer.expires_at:
        raise OfferExpiredError(offer.id)
    moved = case if case.open_handoff else move(case, CaseState.ACCEPTED)
    return _ended(moved, offer, OfferState.ACCEPTED)


def taken_up(case: Case, proposal: Proposal) -> Case:
    """A person grants that proposal: the open offer ends, as accepted where it is the same."""
    offer = case.open_offer
    if offer is None or offer.proposal != proposal:
        return supersede(case)
    return _ended(case, offer, OfferState.ACCEPTED)


def decline(case: Case, offer_id: OfferId) -> Case:
    """The buyer does not want it; the next remedy may be offered. Raises `NoOpenOfferError`."""
    return _back_to_assessed(_ended(case, _open(case, offer_id), OfferState.DECLINED))


def expire(case: Case, *, now: datetime) -> Case:
    """The open offer ends when its time is over; nothing changes before, or without one."""
    offer = case.open_offer
    if offer is None or now < offer.expires_at:
        return case
    return _back_to_assessed(_ended(case, offer, OfferState.EXPIRED))


def supersede(case: Case) -> Case:
    """The open offer, if any, ends because facts changed or a person took over."""
    offer = case.open_offer
    if offer is None:
        return case
    return _back_to_assessed(_ended(case, offer, OfferState.EXPIRED))


def exhausted(case: Case, policy: Policy) -> bool:
    """Whether the case had as many of the bot's offers as policy allows."""
    return sum(offer.by is None for offer in case.offers) >= policy.offers.most


def never_lowered(case: Case, proposal: Proposal) -> Proposal:
    """The proposal, raised to the best earlier offer of this remedy for no more pieces.

    So more evidence, a decline or a changed policy never makes an offer worse; only a smaller
    claim does.
    """
    earlier = (
        offer.proposal.amount
        for offer in case.offers
        if offer.proposal.remedy is proposal.remedy
        and _covers(proposal.lines, offer.proposal.lines)
        and offer.proposal.amount.currency == proposal.amount.currency
    )
    best = max(earlier, default=proposal.amount)
    return replace(proposal, amount=max(best, proposal.amount))


def is_spent(case: Case, proposal: Proposal) -> bool:
    """Whether the buyer declined this very remedy, or it was done and did not help, or could not be done."""
    return any(
        offer.state is OfferState.DECLINED and _same(offer.proposal, proposal)
        for offer in case.offers
    ) or any(_tried(remedy) and _same(remedy.proposal, proposal) for remedy in case.remedies)


def _tried(remedy: Remedy) -> bool:
    return remedy.state in (RemedyState.DONE, RemedyState.FAILED)


def _same(one: Proposal, other: Proposal) -> bool:
    return one.remedy is other.remedy and one.lines == other.lines


def _covers(lines: tuple[LineCount, ...], others: tuple[LineCount, ...]) -> bool:
    """Whether `lines` holds at least the pieces of `others`."""
    counts = {line.line: line.count for line in lines}
    return all(counts.get(other.line, 0) >= other.count for other in others)


def _open(case: Case, offer_id: OfferId) -> Offer:
    offer = case.open_offer
    if offer is None or offer.id != offer_id:
        raise NoOpenOfferError(case.ref)
    return offer


def _ended(case: Case, ended: Offer, state: OfferState) -> Case:
    offers = tuple(
        replace(offer, state=state) if offer.id == ended.id else offer for offer in case.offers
    )
    return replace(case, offers=offers)


def _back_to_assessed(case: Case) -> Case:
    """An offered case can be assessed again; a case with a person stays with them."""
    return move(case, CaseState.ASSESSED) if case.state is CaseState.OFFERED else case
