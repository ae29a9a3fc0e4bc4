"""Pure: how the bot behaves towards a buyer who is right. Before a decision it takes no side."""

from bot.casework.says import Say, Says
from bot.disputes.case import Case, Proposal
from bot.disputes.names import Kind, RemedyKind

# The offer to pay a double charge back says sorry itself.
_OURS = (Kind.MISSING_ITEMS, Kind.QUALITY_COMPLAINT, Kind.WRONG_ITEM)


def apology(case: Case) -> Says:
    """Once, with the first offer, where the fault is ours."""
    return (Say("apology"),) if case.kind in _OURS and not case.offers else ()


def exception(case: Case, proposal: Proposal) -> Says:
    """Goodwill where nothing went wrong is called an exception, so that nobody counts on it."""
    owed = (*_OURS, Kind.LATE_DELIVERY, Kind.NOT_RECEIVED)
    given = proposal.remedy is RemedyKind.GOODWILL and case.kind not in owed
    return (Say("goodwill-exception"),) if given else ()


def thanks(case: Case) -> Says:
    """When it is put right."""
    return (Say("thanks-patience"),) if case.kind in _OURS else ()
