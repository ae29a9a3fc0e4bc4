"""`make soak`: as many days as one likes, on every core, until one of them breaks a promise."""

import argparse
import logging
import os
import secrets
import sys
import time
import traceback
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed

from hypothesis import HealthCheck, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.soak.any_day import AnyDay

DAYS = 100_000
PORTION = 500
STEPS = 15  # as in `make test`


class BrokenPromiseError(Exception):
    """A day broke a promise. It holds the story as text: not every error finds its way between processes."""


def main() -> None:
    """Run them; a broken promise ends it with the shortest day that breaks it."""
    wanted = _asked()
    portions = list(_portions(wanted.days, wanted.seed))
    what = f"{wanted.days} days of {wanted.steps} steps"
    _say(f"{what} from seed {wanted.seed} on {wanted.jobs} cores")
    began = time.monotonic()
    done = 0
    with ProcessPoolExecutor(wanted.jobs, initializer=_quiet) as pool:
        running = [pool.submit(_run, *portion, wanted.steps) for portion in portions]
        try:
            for ended in as_completed(running):
                done += ended.result()
                _tell(done, wanted.days, time.monotonic() - began)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("days", nargs="?", type=int, default=DAYS)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(2**32), help="the same days")
    parser.add_argument("--steps", type=int, default=STEPS, help="at most so many a day")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes at once")
    return parser.parse_args()


def _portions(days: int, first_seed: int) -> Iterator[tuple[int, int]]:
    """How many days, and from which seed."""
    for number, begin in enumerate(range(0, days, PORTION)):
        yield min(PORTION, days - begin), first_seed + number


def _quiet() -> None:
    logging.disable(logging.CRITICAL)


def _run(days: int, from_seed: int, steps: int = STEPS) -> int:
    """How many kept every promise: all, or `BrokenPromiseError` with the shortest that did not."""
    try:
        _live(days, from_seed, steps)
    except Exception:  # noqa: BLE001  # whatever it is, it is told in the other process
        told = f"--seed {from_seed}, {days} days\n{traceback.format_exc()}"
        raise BrokenPromiseError(told) from None
    return days


def _live(days: int, from_seed: int, steps: int) -> None:
    """Nothing is remembered between portions; the seed alone says which days they are."""

    class Seeded(AnyDay):
        """These days."""

    run_state_machine_as_test(
        seed(from_seed)(Seeded),
        settings=settings(
            max_examples=days,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def _tell(done: int, wanted: int, seconds: float) -> None:
    rate = done / seconds
    left = (wanted - done) / rate / 60
    _say(
        f"{done} of {wanted} days kept every promise in {seconds:.0f} s, {rate:.0f} a second, "
        f"{left:.0f} minutes to go"
    )


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
