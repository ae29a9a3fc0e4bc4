"""`make soak`: as many days as one likes, in portions, until one of them breaks a promise."""

import argparse
import logging
import sys
import time

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.soak.any_day import AnyDay

DAYS = 100_000
PORTION = 1_000
STEPS = 25


def main() -> None:
    """Run them; a broken promise ends it with the shortest day that breaks it."""
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("days", nargs="?", type=int, default=DAYS)
    wanted = parser.parse_args().days
    logging.disable(logging.CRITICAL)
    began = time.monotonic()
    done = 0
    while done < wanted:
        portion = min(PORTION, wanted - done)
        _run(portion)
        done += portion
        _tell(done, wanted, time.monotonic() - began)


def _run(days: int) -> None:
    """Other days each time: nothing is remembered, and chance begins anew."""
    run_state_machine_as_test(
        AnyDay,
        settings=settings(
            max_examples=days,
            stateful_step_count=STEPS,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def _tell(done: int, wanted: int, seconds: float) -> None:
    rate = done / seconds
    left = (wanted - done) / rate
    sys.stdout.write(
        f"{done} of {wanted} days kept every promise, {rate:.0f} a second, "
        f"{left / 60:.0f} minutes to go\n"
    )
    sys.stdout.flush()


if __name__ == "__main__":
    main()
