"""What somebody wants of the demo shop."""

import json
from dataclasses import dataclass

from bot.disputes.case import LineCount
from bot.disputes.money import Money
from bot.shop.demo.faults import Verb


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants done under a key. `email` for store credit, `order_id` for the rest."""

    verb: Verb
    key: str
    reason: str
    order_id: str | None = None
    email: str | None = None
    amount: Money | None = None
    lines: tuple[LineCount, ...] = ()
    ship_to: tuple[str, ...] = ()
    sku: str | None = None  # of the product that comes instead

    @property
    def fingerprint(self) -> str:
        """Equal wishes are equal text; a key is for one wish only."""
        amount = f"{self.amount.minor} {self.amount.currency}" if self.amount else ""
        lines = sorted((line.line, line.count) for line in self.lines)
        parts = [self.verb, self.order_id, self.email, amount, lines, self.ship_to]
        return json.dumps([*parts, self.sku] if self.sku else parts)
