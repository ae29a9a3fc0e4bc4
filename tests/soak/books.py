"""What can be seen from outside after a step: our cases, the shop's effects and payments, who holds what."""

import sqlite3
from dataclasses import dataclass
from typing import Any

from bot.casework.ports import CaseFilter, Unit
from bot.conversations.model import Conversation
from bot.disputes.case import Case
from bot.disputes.names import ConversationId
from bot.shop.demo import DemoShop

STAFF = "staff:"  # what the shop's own people did goes by keys of theirs
PAST = "seed-"  # what was before the day


@dataclass(frozen=True, slots=True)
class Done:
    """One effect in the shop."""

    key: str
    order: str | None
    verb: str
    amount: int


@dataclass(frozen=True, slots=True)
class Paid:
    """One payment in the shop."""

    order: str
    amount: int
    refunded: int


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything, at one moment."""

    cases: tuple[Case, ...]  # oldest first
    conversations: dict[ConversationId, Conversation]
    effects: tuple[Done, ...]
    payments: tuple[Paid, ...]

    @property
    def ours(self) -> tuple[Done, ...]:
        return tuple(one for one in self.effects if not one.key.startswith((STAFF, PAST)))


async def look(unit: Unit, shop: DemoShop, names: tuple[ConversationId, ...]) -> Seen:
    async with unit() as work:
        cases = await work.cases.find(CaseFilter(limit=1000))
        held = {name: await work.conversations.get(name) for name in names}
    effects, payments = await shop._looked(_shops_books)
    return Seen(tuple(reversed(cases)), held, effects, payments)


def _shops_books(connection: sqlite3.Connection) -> tuple[Any, Any]:
    effects = connection.execute("SELECT key, order_id, verb, amount FROM effects")
    payments = connection.execute("SELECT order_id, amount, refunded FROM payments")
    return tuple(Done(*row) for row in effects), tuple(Paid(*row) for row in payments)
