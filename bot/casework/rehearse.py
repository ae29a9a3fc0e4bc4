"""Try a changed policy on past cases. Reads, and changes nothing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.casework.errors import OtherCurrencyError
from bot.casework.house import House
from bot.casework.ports import EVERY, CaseFilter
from bot.disputes.assess import assess
from bot.disputes.authority import Escalate
from bot.disputes.case import Case
from bot.disputes.decision import Decision, Explain, MakeOffer
from bot.disputes.money import Money, total
from bot.disputes.names import SERVICES, Kind
from bot.disputes.order import Order
from bot.disputes.policy import Policy
from bot.disputes.records import clause_of, outcome_of
from bot.disputes.replay import Book, Replay, afresh, last_decided


@dataclass(frozen=True, slots=True)
class Change:
    """A past case with what both policies decide first in it."""

    ref: str
    kind: Kind
    at: datetime
    old: Decision
    new: Decision

    @property
    def differs(self) -> bool:
        """Whether outcome, clause or cost is another one."""
        return _essence(self.old) != _essence(self.new)


@dataclass(frozen=True, slots=True)
class Sums:
    """What a policy does to all the cases together."""

    cost: Money
    offers: int
    handoffs: int
    explanations: int


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """The past cases under the present policy (old) and the changed one (new)."""

    changes: tuple[Change, ...]  # every case, the newest first
    left_out: int  # never decided, or without an order that the shop still has
    old: Sums
    new: Sums


async def rehearse(new: Policy, *, house: House, since: datetime | None = None) -> Rehearsal:
    """What would change in the cases opened since then.

    Each is decided afresh by both policies: on the facts and photos of its last decision, at its time, with the
    order as the shop tells it today. Raises `OtherCurrencyError`, `ShopError`.
    """
    if new.currency != house.policy.currency:
        raise OtherCurrencyError(house.policy.currency, new.currency)
    async with house.unit() as work:
        cases = await work.cases.find(CaseFilter(limit=EVERY))
    wanted = [case for case in cases if since is None or case.opened_at >= since]
    old_book, new_book = Book(cases, house.policy), Book(cases, new)
    changes = []
    for case in wanted:
        replay = last_decided(case)
        order = await _order(case, house=house) if replay else None
        if replay is None or order is None:
            continue
        again = afresh(replay)
        old_decision = _decide(again, order, policy=house.policy, book=old_book)
        new_decision = _decide(again, order, policy=new, book=new_book)
        changes.append(Change(case.ref, again.case.kind, again.at, old_decision, new_decision))
    return Rehearsal(
        changes=tuple(changes),
        left_out=len(wanted) - len(changes),
        old=_sums((one.old for one in changes), new.currency),
        new=_sums((one.new for one in changes), new.currency),
    )


def cost(decision: Decision, currency: str) -> Money:
    """What the decision gives away by itself: an offer's amount. A cancellation or return gives nothing away."""
    offered = decision.proposal if isinstance(decision, MakeOffer) else None
    gives = offered is not None and offered.remedy not in SERVICES
    return offered.amount if offered and gives else Money.zero(currency)


def _decide(replay: Replay, order: Order, *, policy: Policy, book: Book) -> Decision:
    spent = book.spent(replay)
    return assess(replay.case, order, policy=policy, spent=spent, now=replay.at)


def _sums(decisions: Iterable[Decision], currency: str) -> Sums:
    every: Sequence[Decision] = tuple(decisions)
    return Sums(
        cost=total((cost(one, currency) for one in every), currency=currency),
        offers=sum(isinstance(one, MakeOffer) for one in every),
        handoffs=sum(isinstance(one, Escalate) for one in every),
        explanations=sum(isinstance(one, Explain) for one in every),
    )


def _essence(decision: Decision) -> tuple[object, ...]:
    tier = decision.tier if isinstance(decision, Escalate) else None
    amount = decision.proposal.amount if isinstance(decision, MakeOffer) else None
    return outcome_of(decision), clause_of(decision), amount, tier


async def _order(case: Case, *, house: House) -> Order | None:
    return await house.shop.get_order(case.facts.order_id) if case.facts.order_id else None
