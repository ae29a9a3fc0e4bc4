import pytest

from bot.understanding.calibration import calibration
from bot.understanding.tally import Score, score, times


def test_precision_and_recall_are_shares_of_the_named_and_of_the_true() -> None:
    assert score(right=3, named=4, there=6) == Score(6, 0.75, 0.5, 0.6)


def test_what_is_never_named_scores_nothing_and_what_is_never_there_is_no_fault() -> None:
    assert score(right=0, named=0, there=2) == Score(2, 0.0, 0.0, 0.0)
    assert score(right=0, named=0, there=0).f1 == 1.0
    assert score(right=0, named=2, there=0).precision == 0.0


def test_ninety_five_of_a_hundred_messages_keep_within_the_p95() -> None:
    found = times([float(number) for number in range(100, 0, -1)])

    assert (found.mean, found.median, found.p95) == (50.5, 50.5, 95.0)


def test_the_calibration_error_is_the_gap_of_promise_and_truth_weighed_by_messages() -> None:
    sure = [(0.95, True)] * 2
    unsure = [(0.5, False)] * 2

    found = calibration([*sure, *unsure])

    assert found.error == pytest.approx((2 * 0.05 + 2 * 0.5) / 4)
    assert [(one.n, one.accuracy) for one in found.bins] == [(2, 0.0), (2, 1.0)]


def test_full_confidence_belongs_to_the_last_of_fifteen_bins() -> None:
    (only,) = calibration([(1.0, True)]).bins

    assert (only.low, only.high) == (14 / 15, 1.0)
