from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.disputes import promises
from bot.disputes.case import Case, Promise
from bot.disputes.names import CaseState, Kind, PromiseId, PromiseKind, PromiseState
from bot.disputes.reopening import closes_at, comes_back
from bot.disputes.states import resolve
from tests.disputes.scenes import NOW, case, days, demo_policy, facts

POLICY = demo_policy()


def promise(
    kind: PromiseKind = PromiseKind.GOODS,
    state: PromiseState = PromiseState.OPEN,
    *,
    due: float = 5,
    name: str = "p-1",
) -> Promise:
    return Promise(PromiseId(name), kind, "bot", NOW, days(due), state, about="remedy-1")


def with_promises(*made: Promise) -> Case:
    given_ = case()
    for one in made:
        given_ = promises.promised(given_, one)
    return given_


@given(state=st.sampled_from(PromiseState), to=st.sampled_from(PromiseState))
def test_a_promise_is_settled_once(state: PromiseState, to: PromiseState) -> None:
    after = promises.settled(with_promises(promise(state=state)), to, promises.about("remedy-1"))
    assert after.promises[0].state is (to if state is PromiseState.OPEN else state)


def test_only_what_is_wanted_is_settled() -> None:
    before = with_promises(promise(), promise(PromiseKind.ANSWER, name="p-2"))
    after = promises.settled(before, PromiseState.KEPT, promises.of(PromiseId("p-2")))
    assert [one.state for one in after.promises] == [PromiseState.OPEN, PromiseState.KEPT]
    assert promises.settled(after, PromiseState.KEPT, lambda _: False) is after


def test_a_promise_is_found_by_its_id() -> None:
    made = promise()
    assert promises.find(with_promises(made), made.id) == made
    assert promises.find(with_promises(made), PromiseId("none")) is None


def test_overdue_is_what_is_open_when_its_time_is_over() -> None:
    late = promise(due=0, name="late")
    held = with_promises(late, promise(), promise(state=PromiseState.KEPT, due=-1))
    assert promises.overdue(held, now=NOW) == (late,)
    assert promises.overdue(held, now=NOW - timedelta(seconds=1)) == ()


@pytest.mark.parametrize(
    ("made", "waits"),
    [
        (promise(), True),
        (promise(PromiseKind.MONEY), True),
        (promise(due=0), False),
        (promise(state=PromiseState.KEPT), False),
        (promise(PromiseKind.ANSWER), False),
        (promise(PromiseKind.OWN_WORDS), False),
    ],
)
def test_goods_and_money_in_time_are_on_their_way(made: Promise, *, waits: bool) -> None:
    assert promises.on_its_way(with_promises(made), now=NOW) == (made if waits else None)


def test_goods_are_told_from_the_rest() -> None:
    assert promises.is_goods(promise())
    assert not promises.is_goods(promise(PromiseKind.MONEY))


def settled(**changes: object) -> Case:
    return replace(resolve(case(state=CaseState.EXECUTING), now=NOW), **changes)  # type: ignore[arg-type]  # fields of Case


@pytest.mark.parametrize(
    ("kind", "number", "after", "same"),
    [
        (Kind.MISSING_ITEMS, None, 13.9, True),
        (Kind.MISSING_ITEMS, "A-1001", 1, True),
        (Kind.MISSING_ITEMS, "A-1002", 1, False),
        (Kind.WRONG_ITEM, None, 1, False),
        (Kind.MISSING_ITEMS, None, 14, False),
    ],
)
def test_the_same_problem_of_the_same_order_comes_back_in_time(
    kind: Kind, number: str | None, after: float, *, same: bool
) -> None:
    back = comes_back(settled(), kind, order_number=number, policy=POLICY, now=days(after))
    assert back is same


def test_a_case_that_is_not_settled_closes_at_no_time() -> None:
    assert closes_at(settled(), POLICY) == days(14)
    assert closes_at(settled(state=CaseState.CLOSED), POLICY) is None
    assert closes_at(settled(resolved_at=None), POLICY) is None


def test_a_settled_case_waits_for_nothing() -> None:
    waiting = replace(case(state=CaseState.EXECUTING, known=facts()), asked=None)
    assert resolve(waiting, now=NOW).resolved_at == NOW
