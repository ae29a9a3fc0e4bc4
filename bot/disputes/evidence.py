"""What evidence a case needs, and what of it is still missing."""

from dataclasses import dataclass

from bot.disputes import findings
from bot.disputes.case import Case, Evidence
from bot.disputes.names import EvidenceKind, Need
from bot.disputes.order import Order
from bot.disputes.policy import Policy


def needed(case: Case, order: Order, policy: Policy) -> frozenset[Need]:
    """What policy wants to see; no photo of goods that have not arrived."""
    kind = findings.kind_in_fact(case, order)
    return policy.for_kind(kind).evidence


@dataclass(frozen=True, slots=True)
class Wanted:
    """A piece of evidence that policy wants, and how many of it there are."""

    need: Need
    count: int
    there: int

    @property
    def complete(self) -> bool:
        """Whether nothing of it is missing."""
        return self.there >= self.count


def completeness(case: Case, order: Order, policy: Policy) -> tuple[Wanted, ...]:
    """Everything that policy wants for the kind in fact, and what of it is there."""
    wanted = needed(case, order, policy)
    return tuple(Wanted(need, 1, _there(case, need)) for need in Need if need in wanted)


def missing(case: Case, order: Order, policy: Policy) -> frozenset[Need]:
    """What of it the case does not have."""
    return frozenset(one.need for one in completeness(case, order, policy) if not one.complete)


def refused(case: Case, order: Order, policy: Policy) -> bool:
    """Whether a photo was asked for as often as policy says and did not come."""
    wanted = Need.PHOTO in missing(case, order, policy)
    return wanted and case.facts.no_photo >= policy.patience.photo_asked


def reused(case: Case) -> Evidence | None:
    """A picture that was already used in another case."""
    return next((one for one in case.evidence if one.reused_from is not None), None)


def _there(case: Case, need: Need) -> int:
    if need is Need.ADDRESS:
        return int(case.facts.confirmed)
    return sum(one.kind is EvidenceKind.PHOTO for one in case.evidence)
