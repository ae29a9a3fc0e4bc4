"""Pure: how the bot behaves once it is known whose fault it is. Before a decision it takes no side."""

from bot.casework.says import Say, Says
from bot.disputes.case import Case, Proposal
from bot.disputes.names import Fault, RemedyKind
from bot.disputes.policy import Policy

_SAYS_SORRY_ITSELF = RemedyKind.REFUND_DUPLICATE  # its offer begins with it
_OWED_BY = (Fault.SHOP, Fault.CARRIER)


def apology(case: Case, proposal: Proposal, policy: Policy) -> Says:
    """Once, with the first offer, where the fault is ours."""
    ours = policy.for_kind(case.kind).fault is Fault.SHOP
    said = bool(case.offers) or proposal.remedy is _SAYS_SORRY_ITSELF
    return (Say("apology"),) if ours and not said else ()


def exception(case: Case, proposal: Proposal, policy: Policy) -> Says:
    """Goodwill where nobody owes the buyer anything is called an exception, so that nobody counts on it."""
    given = is_exception(case, proposal, policy)
    return (Say("goodwill-exception"),) if given else ()


def is_exception(case: Case, proposal: Proposal, policy: Policy) -> bool:
    """Whether it is goodwill without a fault of the shop or its carrier."""
    owed = policy.for_kind(case.kind).fault in _OWED_BY
    return proposal.remedy is RemedyKind.GOODWILL and not owed


def thanks(case: Case, policy: Policy) -> Says:
    """When a fault of ours is put right."""
    ours = policy.for_kind(case.kind).fault is Fault.SHOP
    return (Say("thanks-patience"),) if ours else ()
