"""Ends the supervisor's children when the supervisor is gone: a process of its own.

It reads "+<process group>" and "-<process group>" lines from its standard input. The kernel ends
that input when the supervisor dies, however it died; every group still on the list is then told to
end, and killed if it has not after the grace period (first argument, seconds). Standard library
only, so that it starts at once and stays small.
"""

import os
import signal
import sys
import time
from collections.abc import Iterable

POLL = 0.05


def listed(lines: Iterable[str]) -> set[int]:
    """The groups that were added and not taken off when the lines ended."""
    groups: set[int] = set()
    for line in lines:
        change, number = line[:1], line[1:].strip()
        if not number.isdigit():
            continue
        if change == "+":
            groups.add(int(number))
        else:
            groups.discard(int(number))
    return groups


def signalled(group: int, number: int) -> bool:
    """Send a signal to a process group; False when nobody is left in it."""
    try:
        os.killpg(group, number)
    except (ProcessLookupError, PermissionError):
        return False
    return True


def end(groups: set[int], *, grace: float) -> None:
    """Ask all groups to end, wait for them, and kill what is left."""
    left = {group for group in groups if signalled(group, signal.SIGTERM)}
    until = time.monotonic() + grace
    while left and time.monotonic() < until:
        time.sleep(POLL)
        left = {group for group in left if signalled(group, 0)}
    for group in left:
        signalled(group, signal.SIGKILL)


def main() -> None:
    """Wait for the supervisor's end. Signals meant for it (Ctrl-C) do not end the guard."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    end(listed(sys.stdin), grace=float(sys.argv[1]))


if __name__ == "__main__":
    main()
