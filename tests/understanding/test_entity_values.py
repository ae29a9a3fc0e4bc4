import pytest

from bot.understanding.entity_values import Fact, ValueRefusedError, fact, found_fact


@pytest.mark.parametrize(
    ("stated", "minor", "currency"),
    [
        ("29.90 EUR", 2990, "EUR"),
        ("1299.00 EUR", 129900, "EUR"),
        ("3000.00 JPY", 3000, "JPY"),
        ("12000.00 KRW", 12000, "KRW"),
        ("1.500 KWD", 1500, "KWD"),
        ("50 USD", 5000, "USD"),
    ],
)
def test_an_amount_is_the_same_in_words_and_in_minor_units(
    stated: str, minor: int, currency: str
) -> None:
    assert fact("amount", stated) == found_fact(
        "amount", {"amount_minor": minor, "currency": currency}
    )


def test_an_amount_of_more_decimals_than_its_currency_has_is_another_one() -> None:
    assert fact("amount", "3000.50 JPY") != fact("amount", "3000.00 JPY")


def test_numbers_addresses_and_days_are_compared_by_what_they_mean() -> None:
    assert fact("count", "2") == found_fact("count", 2)
    assert fact("email", "Ana@Example.com") == found_fact("email", "ana@example.com")
    assert fact("date", "2026-03-17") == found_fact("date", "2026-03-17")
    assert fact("order_number", "A-1001") == found_fact("order_number", "A-1001")


def test_an_amount_that_the_parser_garbled_is_a_fact_that_nobody_stated() -> None:
    assert found_fact("amount", {"amount_minor": "x"}) == Fact("amount", "{'amount_minor': 'x'}")


@pytest.mark.parametrize(
    ("entity", "value"), [("amount", "29,90 €"), ("count", "two"), ("date", "tomorrow")]
)
def test_a_value_that_cannot_be_compared_is_refused(entity: str, value: str) -> None:
    with pytest.raises(ValueRefusedError, match=f"a value of {entity} must be"):
        fact(entity, value)
