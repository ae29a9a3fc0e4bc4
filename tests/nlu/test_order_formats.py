from pathlib import Path

import pytest

from bot.nlu.entities import EntityRules
from bot.nlu.extraction.order_formats import formats_in, is_format


def orders(formats: list[str], text: str) -> list[str]:
    return [f.value for f in EntityRules(formats).find(text, "en") if f.entity == "order_number"]


@pytest.mark.parametrize("typed", ["2024/12345", "2024-12345", "#2024/12345.", "2024 / 12345"])
def test_a_shop_may_number_its_orders_by_year(typed: str) -> None:
    assert orders(["####/#####"], f"order {typed} is late") == ["2024/12345"]


@pytest.mark.parametrize("typed", ["SO12345", "so12345", "so 12345", "SO-12345"])
def test_a_shop_may_put_letters_before_its_numbers(typed: str) -> None:
    assert orders(["SO#####"], f"order {typed} is late") == ["SO12345"]


def test_a_shop_may_have_several_formats_and_growing_numbers() -> None:
    assert orders(["A-###+", "WEB-####-##"], "a1000001, web 2024 17") == [
        "A-1000001",
        "WEB-2024-17",
    ]


def test_with_formats_of_its_own_nothing_else_is_an_order() -> None:
    assert orders(["SO#####"], "A-1001 and SO123456") == []


def test_without_formats_the_usual_shapes_are_orders() -> None:
    assert orders([], "A-1001 and ord-12345") == ["A-1001", "ORD-12345"]


def test_a_word_and_a_number_are_no_order() -> None:
    assert orders(["A-####"], "I have a 1000 of them") == []


def test_formats_are_read_from_the_policy(tmp_path: Path) -> None:
    policy = tmp_path / "policy.yml"
    policy.write_text('version: "1"\norder_numbers: ["SO#####", "no digits", 7]\n')
    assert formats_in(policy) == ("SO#####",)


@pytest.mark.parametrize("text", ["", "a: [", "order_numbers: A-####", "- A-####"])
def test_a_policy_without_formats_gives_none(tmp_path: Path, text: str) -> None:
    policy = tmp_path / "policy.yml"
    policy.write_text(text)
    assert formats_in(policy) == ()


def test_a_missing_policy_gives_none(tmp_path: Path) -> None:
    assert formats_in(tmp_path / "policy.yml") == ()


@pytest.mark.parametrize("text", ["A-##", "A-+###", "A-####!", "Ä-####", ""])
def test_what_cannot_be_found_is_no_format(text: str) -> None:
    assert not is_format(text)
