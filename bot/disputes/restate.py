"""The values that a restatement of the problem names; its words live in the answers catalogue."""

from dataclasses import dataclass
from datetime import datetime

from bot.disputes import findings
from bot.disputes.case import Case
from bot.disputes.checklist import conclude
from bot.disputes.money import Money, total
from bot.disputes.names import Kind, LineId
from bot.disputes.order import Order


@dataclass(frozen=True, slots=True)
class RestatedLine:
    """One line in question: `count` of `ordered` pieces, so `others` are fine."""

    line: LineId
    title: str
    ordered: int
    count: int
    value: Money

    @property
    def others(self) -> int:
        """Pieces of the line that are not in question: for missing items, those that came."""
        return self.ordered - self.count


@dataclass(frozen=True, slots=True)
class Restatement:
    """The problem as we understood it."""

    kind: Kind
    order_number: str
    buyer_name: str
    lines: tuple[RestatedLine, ...]
    value: Money
    promised_at: datetime | None
    ship_to: tuple[str, ...]  # to be confirmed where a parcel did not reach the buyer
    photos: int


def restate(case: Case, order: Order) -> Restatement:
    """What to read back to the buyer before anything is offered."""
    pieces = findings.claimed(conclude(case, order), order)
    lines = tuple(
        RestatedLine(line.id, line.title, line.ordered, piece.count, piece.value)
        for piece in pieces
        if (line := order.line(piece.line)) is not None
    )
    return Restatement(
        kind=case.kind,
        order_number=order.number,
        buyer_name=order.buyer_name,
        lines=lines,
        promised_at=order.promised_at,
        value=total((line.value for line in lines), currency=order.currency),
        ship_to=order.ship_to,
        photos=len(case.evidence),
    )
