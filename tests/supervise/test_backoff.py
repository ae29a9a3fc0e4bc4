from bot.supervise.program import Backoff


def test_the_wait_before_a_restart_doubles_from_half_a_second_to_thirty() -> None:
    delays = [Backoff().delay(failures) for failures in range(1, 9)]

    assert delays == [0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0]


def test_a_thousand_deaths_in_a_row_still_wait_thirty_seconds() -> None:
    assert Backoff().delay(1000) == 30.0


def test_a_program_that_lived_a_minute_is_forgiven_its_earlier_deaths() -> None:
    backoff = Backoff()

    assert backoff.failures(6, lived=59.9) == 7
    assert backoff.failures(6, lived=60.0) == 1
