"""The promise ledger: what the buyer was told would happen by a time, and what became of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.disputes.case import Case, Promise
from bot.disputes.names import PromiseId, PromiseKind, PromiseState

_IN_THE_SHOP = frozenset({PromiseKind.GOODS, PromiseKind.MONEY})

Wanted = Callable[[Promise], bool]


def promised(case: Case, promise: Promise) -> Case:
    """The case with one more promise."""
    return replace(case, promises=(*case.promises, promise))


def settled(case: Case, state: PromiseState, wanted: Wanted) -> Case:
    """The case with the open promises that are wanted in this state; settled ones stay as they are."""
    promises = tuple(
        replace(one, state=state) if one.state is PromiseState.OPEN and wanted(one) else one
        for one in case.promises
    )
    return case if promises == case.promises else replace(case, promises=promises)


def of(promise: PromiseId) -> Wanted:
    """That one promise."""
    return lambda one: one.id == promise


def about(what: str) -> Wanted:
    """The promises that a remedy or hand-off keeps."""
    return lambda one: one.about == what


def of_the_shop(promise: Promise) -> bool:
    """Goods or money on their way."""
    return promise.kind in _IN_THE_SHOP


def is_goods(promise: Promise) -> bool:
    """Goods on their way, open or not."""
    return promise.kind is PromiseKind.GOODS


def find(case: Case, promise: PromiseId) -> Promise | None:
    """The promise of that id."""
    return next((one for one in case.promises if one.id == promise), None)


def overdue(case: Case, *, now: datetime) -> tuple[Promise, ...]:
    """Open promises whose time is over."""
    return tuple(p for p in case.promises if p.state is PromiseState.OPEN and p.due_at <= now)


def on_its_way(case: Case, *, now: datetime) -> Promise | None:
    """The goods or money that are still in time: whether they helped, nobody can know yet."""
    waiting = (
        one
        for one in case.promises
        if one.state is PromiseState.OPEN and of_the_shop(one) and one.due_at > now
    )
    return max(waiting, key=lambda one: one.due_at, default=None)
