from dataclasses import replace

import pytest

from bot.disputes.calling import is_called
from tests.disputes.scenes import case, facts


def called(ref: str, order: str | None, name: str) -> bool:
    return is_called(replace(case(known=facts(order_number=order)), ref=ref), name)


@pytest.mark.parametrize(
    "name", ["C-1005", "c-1005", " C-1005 ", "1005", "#1005", "A-1014", "a-1014", "1014"]
)
def test_a_case_is_called_by_its_number_or_its_orders(name: str) -> None:  # fmt: skip
    assert called("C-1005", "A-1014", name)


@pytest.mark.parametrize("name", ["", " ", "#", "005", "C-100", "A-101", "C1005", "case"])
def test_a_part_of_a_number_calls_nothing(name: str) -> None:
    assert not called("C-1005", "A-1014", name)


def test_a_case_without_an_order_is_called_by_its_own_number_alone() -> None:
    assert called("C-1005", None, "1005")
    assert not called("C-1005", None, "None")


def test_a_number_in_groups_is_called_in_full_or_by_its_last_digits() -> None:
    assert called("C-1", "302-77-5521", "302-77-5521")
    assert called("C-1", "302-77-5521", "5521")
    assert not called("C-1", "302-77-5521", "302775521")
