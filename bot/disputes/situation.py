"""What the rungs of a ladder are held against."""

from dataclasses import dataclass
from datetime import datetime

from bot.disputes import findings
from bot.disputes.case import Case, Evidence, LineCount
from bot.disputes.money import Money, total
from bot.disputes.names import Kind
from bot.disputes.order import Order
from bot.disputes.policy import Policy


@dataclass(frozen=True, slots=True)
class Situation:
    """A case at a moment. `kind` is the kind in fact, `pieces` those in question."""

    kind: Kind
    order: Order
    pieces: tuple[LineCount, ...]
    policy: Policy
    now: datetime
    evidence: tuple[Evidence, ...] = ()
    earlier_remedies: int = 0  # the buyer's, in the policy's window

    @classmethod
    def of(
        cls, case: Case, order: Order, policy: Policy, now: datetime, *, earlier_remedies: int = 0
    ) -> "Situation":
        """The situation of a case at a moment."""
        return cls(
            kind=findings.kind_in_fact(case, order),
            order=order,
            pieces=findings.claimed(case, order),
            policy=policy,
            now=now,
            evidence=case.evidence,
            earlier_remedies=earlier_remedies,
        )

    @property
    def price_of_pieces(self) -> Money | None:
        """What the buyer paid for the pieces in question; None where it is not about pieces."""
        if not self.pieces:
            return None
        return total((piece.value for piece in self.pieces), currency=self.order.currency)

    @property
    def goods(self) -> tuple[LineCount, ...]:
        """The pieces in question, or all that was bought where it is not about pieces."""
        return self.pieces or tuple(
            findings.count_of(line, line.ordered) for line in self.order.lines
        )
