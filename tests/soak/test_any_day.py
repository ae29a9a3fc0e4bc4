"""2,000 days in memory, 30 over SQLite; and days of broken shops, which must be noticed.

The same days each time, so that a test run says the same twice; `make soak` looks at 100,000 others.
"""

from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from bot.casework import (
    answer_offer,
    approve,
    begin_remedy,
    carry_out,
    desk_click,
    execute_remedy,
    hand_over,
)
from bot.conversations.model import Holder
from bot.disputes import assess, authority, offers
from bot.disputes.authority import Grant
from bot.disputes.case import Case, Proposal, Remedy
from bot.disputes.money import Money
from tests.soak.any_day import AnyDay
from tests.soak.on_disk import AnyDayOnDisk

STEPS = 15
PATIENT = settings(
    stateful_step_count=STEPS, deadline=None, suppress_health_check=list(HealthCheck)
)


@pytest.mark.timeout(1200)
@pytest.mark.parametrize(("machine", "days"), [(AnyDay, 2_000), (AnyDayOnDisk, 30)])
def test_on_any_day_every_promise_holds(machine: type[AnyDay], days: int) -> None:
    same = settings(PATIENT, max_examples=days, derandomize=True, database=None)
    run_state_machine_as_test(machine, settings=same)


def grant_all(proposal: Proposal, **asked: Any) -> Grant:
    return Grant(proposal, asked["tier"])


def still_holds(remedy: Remedy, *_: Any, **__: Any) -> Grant:
    return Grant(remedy.proposal, remedy.granted_by)


def a_new_key_each_time(ask: Callable[..., Any]) -> Callable[..., Any]:
    async def asked(case: Case, remedy: Remedy, *rest: Any, **more: Any) -> Any:
        again = replace(remedy, key=f"{remedy.key}:{uuid4().hex}")
        return await ask(case, again, *rest, **more)

    return asked


def a_euro_less_each_time(case: Case, proposal: Proposal) -> Proposal:
    less = Money(max(proposal.amount.minor - 100 * len(case.offers), 1), "EUR")
    return replace(proposal, amount=less)


Break = Callable[[pytest.MonkeyPatch], None]


def no_authority(patch: pytest.MonkeyPatch) -> None:
    for room in (answer_offer, approve, assess, authority):
        patch.setattr(room, "decide", grant_all)
    patch.setattr(begin_remedy, "still_holds", still_holds)


def no_last_look(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(begin_remedy, "still_holds", still_holds)


def no_second_manager(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(authority, "needs_two_managers", lambda *_: False)


def no_lasting_key(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(execute_remedy, "carry_out", a_new_key_each_time(carry_out.carry_out))


def no_silence(patch: pytest.MonkeyPatch) -> None:
    both_the_bot = SimpleNamespace(PERSON=Holder.BOT, BOT=Holder.BOT)
    patch.setattr(hand_over, "Holder", both_the_bot)


def no_word_kept(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(offers, "never_lowered", a_euro_less_each_time)


def no_doubt(patch: pytest.MonkeyPatch) -> None:
    """What the shop never answered is taken for not done."""
    patch.setattr(execute_remedy, "NO_ANSWER", "surely_not_done")


def no_outsiders(patch: pytest.MonkeyPatch) -> None:
    """Whoever settled a case may rule on it."""
    patch.setattr(desk_click, "took_part", lambda *_, **__: frozenset())


BROKEN: list[tuple[Break, str]] = [
    (no_authority, "over the|not this tier's"),
    (no_last_look, "over the|with one manager"),
    (no_second_manager, "with one manager"),
    (no_lasting_key, "nobody granted it"),
    (no_silence, "nobody, or two, hold it"),
    (no_word_kept, "a lowered offer|another amount"),
    (no_outsiders, "ruled on their own decision"),
    (no_doubt, "our books say that it was not"),
]


@pytest.mark.timeout(1200)
@pytest.mark.parametrize(("breaks", "noticed"), BROKEN, ids=[one.__name__ for one, _ in BROKEN])
def test_a_broken_shop_is_noticed_within_the_days_of_a_test_run(
    breaks: Break, noticed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    breaks(monkeypatch)
    looked = settings(
        PATIENT, max_examples=2_000, phases=[Phase.generate], database=None, derandomize=True
    )

    with pytest.raises(AssertionError, match=noticed):
        run_state_machine_as_test(AnyDay, settings=looked)
