"""What evidence a case needs, and what of it is still missing."""

from bot.disputes import findings
from bot.disputes.case import Case, Evidence
from bot.disputes.names import EvidenceKind, Need
from bot.disputes.order import Order
from bot.disputes.policy import Policy


def needed(case: Case, order: Order, policy: Policy) -> frozenset[Need]:
    """What policy wants to see; no photo of goods that have not arrived."""
    kind = findings.kind_in_fact(case, order)
    return policy.for_kind(kind).evidence


def missing(case: Case, order: Order, policy: Policy) -> frozenset[Need]:
    """What of it the case does not have."""
    return frozenset(need for need in needed(case, order, policy) if not _has(case, need))


def refused(case: Case, order: Order, policy: Policy) -> bool:
    """Whether a photo was asked for as often as policy says and did not come."""
    wanted = Need.PHOTO in missing(case, order, policy)
    return wanted and case.facts.no_photo >= policy.patience.photo_asked


def reused(case: Case) -> Evidence | None:
    """A picture that was already used in another case."""
    return next((one for one in case.evidence if one.reused_from is not None), None)


def _has(case: Case, need: Need) -> bool:
    if need is Need.ADDRESS:
        return case.facts.confirmed
    return any(one.kind is EvidenceKind.PHOTO for one in case.evidence)
