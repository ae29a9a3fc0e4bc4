from bot.translation.pause import FIRST, LONGEST, Pause
from tests.translation.conftest import SetMonotonic


def test_it_grows_with_each_failure_in_a_row_and_never_without_end(clock: SetMonotonic) -> None:
    pause = Pause(clock)

    lengths = []
    for _ in range(20):
        pause.failed()
        lengths.append(pause.left)

    assert lengths[:3] == [FIRST, 2 * FIRST, 4 * FIRST]
    assert lengths[-1] == LONGEST
    assert lengths == sorted(lengths)


def test_it_is_over_after_its_time(clock: SetMonotonic) -> None:
    pause = Pause(clock)
    pause.failed(7)

    clock.now += 7

    assert pause.left == 0


def test_a_success_begins_the_row_anew(clock: SetMonotonic) -> None:
    pause = Pause(clock)
    assert pause.failed()
    assert not pause.failed()

    assert pause.worked()
    assert not pause.worked()
    assert pause.failed()

    assert pause.left == FIRST


def test_a_service_that_asks_for_no_pause_or_for_a_year_gets_a_sensible_one(
    clock: SetMonotonic,
) -> None:
    pause = Pause(clock)

    pause.failed(0)
    assert pause.left == 1
    pause.failed(3e7)
    assert pause.left == LONGEST
