import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.disputes.money import CurrencyMismatchError, Money, total

cents = st.integers(min_value=0, max_value=10**9)
weights = st.lists(st.integers(min_value=0, max_value=10**6), min_size=1, max_size=12).filter(any)


@given(amount=cents, parts=weights)
def test_a_split_never_loses_or_makes_a_cent(amount: int, parts: list[int]) -> None:
    shares = Money(amount, "EUR").split(parts)

    assert total(shares, currency="EUR") == Money(amount, "EUR")


@given(amount=cents, parts=weights)
def test_each_share_is_within_a_cent_of_its_exact_part(amount: int, parts: list[int]) -> None:
    shares = Money(amount, "EUR").split(parts)

    for share, weight in zip(shares, parts, strict=True):
        assert abs(share.minor * sum(parts) - amount * weight) < sum(parts)


@given(amount=cents, percentage=st.integers(min_value=0, max_value=100))
def test_a_percentage_is_rounded_half_up_and_never_more_than_the_whole(
    amount: int, percentage: int
) -> None:
    share = Money(amount, "EUR").percent(percentage)

    assert abs(share.minor * 100 - amount * percentage) <= 50
    assert share <= Money(amount, "EUR")


@given(amounts=st.lists(cents))
def test_a_total_is_the_sum_of_its_cents(amounts: list[int]) -> None:
    assert total((Money(one, "EUR") for one in amounts), currency="EUR").minor == sum(amounts)


@pytest.mark.parametrize("parts", [[], [0, 0], [2, -1]])
def test_weights_that_divide_nothing_are_refused(parts: list[int]) -> None:
    with pytest.raises(ValueError, match="cannot be split"):
        Money(100, "EUR").split(parts)


def test_amounts_of_two_currencies_are_never_mixed() -> None:
    with pytest.raises(CurrencyMismatchError, match="EUR and USD"):
        Money(1, "EUR") + Money(1, "USD")


def test_amounts_compare_by_their_cents() -> None:
    small, large = Money(1, "EUR"), Money(2, "EUR")

    assert small < large
    assert small <= large
    assert large > small
    assert large >= small
    assert large - small == small
    assert small.times(2) == large
