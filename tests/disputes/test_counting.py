import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.disputes.counting import missing_count


@pytest.mark.parametrize(
    ("words", "counts", "missing"),
    [
        ("two arrived", (2,), 1),
        ("only 2 of the 3 came", (2,), 1),
        ("one is missing", (1,), 1),
        ("I ordered 3 and 2 are missing", (3, 2), 2),
        ("2 did not arrive", (2,), 2),
        ("faltan dos camisas", (2,), 2),
        ("solo llegaron 2", (2,), 1),
        ("es fehlt ein Hemd", (1,), 1),
        ("nur zwei angekommen", (2,), 1),
        ("少了一件衬衫", (1,), 1),
        ("只收到两件", (2,), 1),
        ("ينقصه قميصان", (2,), 2),
        ("وصلني قميصان فقط", (2,), 1),
        ("none of them", (), 3),
        ("wait, it was 2 not 1", (2, 1), 1),
        ("perdón, eran 2, no 1", (2, 1), 1),
        ("不是1件，是2件", (1, 2), 1),
    ],
)
def test_a_number_counts_what_is_missing_or_what_came(
    words: str, counts: tuple[int, ...], missing: int
) -> None:
    assert missing_count(3, counts=counts, total=None, words=words) == missing


def test_all_arrived_means_nothing_is_missing() -> None:
    assert missing_count(3, counts=(3,), total=None, words="three came") is None


def test_a_total_of_another_line_tells_nothing() -> None:
    assert missing_count(3, counts=(2,), total=5, words="2 of 5") is None


@given(ordered=st.integers(1, 50), counts=st.lists(st.integers(0, 99), max_size=4), words=st.text())
def test_never_more_is_missing_than_was_ordered(
    ordered: int, counts: list[int], words: str
) -> None:
    missing = missing_count(ordered, counts=tuple(counts), total=None, words=words)
    assert missing is None or 1 <= missing <= ordered
