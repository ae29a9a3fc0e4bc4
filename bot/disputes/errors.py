"""Broken promises of the rules' callers; each error writes its own sentence."""

from bot.disputes.names import CaseState


class DisputeError(Exception):
    """Base of the rules' errors."""


class IllegalMoveError(DisputeError):
    """A case cannot go from the one state to the other."""

    def __init__(self, case: str, *, before: CaseState, after: CaseState) -> None:
        self.before = before
        self.after = after
        super().__init__(f"Case {case} cannot move from {before} to {after}.")


class NoOpenOfferError(DisputeError):
    """The case has no offer that could be answered, or not this one."""

    def __init__(self, case: str) -> None:
        super().__init__(f"Case {case} has no such open offer.")


class OfferExpiredError(DisputeError):
    """The offer was answered too late."""

    def __init__(self, offer: str) -> None:
        super().__init__(f"Offer {offer} has expired.")


class OfferOpenError(DisputeError):
    """A case holds one open offer at a time."""

    def __init__(self, case: str) -> None:
        super().__init__(f"Case {case} has an open offer; answer, expire or supersede it first.")


class TooManyOffersError(DisputeError):
    """Policy allows no further offer in this case."""

    def __init__(self, case: str, most: int) -> None:
        super().__init__(f"Case {case} already had {most} offers; a person decides now.")


class LoweredOfferError(DisputeError):
    """A remedy was offered for more before."""

    def __init__(self, case: str) -> None:
        super().__init__(f"Case {case} was offered more for this remedy before.")
