"""Which line of an order a buyer's words mean."""

import pytest

from bot.disputes.mention import mentioned_line
from tests.disputes.scenes import SHIRT, line, order, shirts_and_mug


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("One shirt is missing", SHIRT),
        ("the LINEN-shirts, please", SHIRT),
        ("shirt and mug", None),
        ("something is missing", None),
        ("", None),
    ],
)
def test_words_mean_the_one_line_that_shares_one_with_them(words: str, meant: str | None) -> None:
    found = mentioned_line(order(*shirts_and_mug()), words)

    assert (found.id if found else None) == meant


def test_short_words_name_no_product() -> None:
    assert mentioned_line(order(line(title="TV set of 2")), "my tv is of no use") is None
