"""What every SQLite file of ours needs when several processes open it at once."""

import sqlite3
import time
from collections.abc import Callable

PAUSE = 0.01  # seconds


def keep_a_log(execute: Callable[[str], object], *, within: float) -> None:
    """Switch to the write-ahead log, once in a file's life; `within` so many seconds.

    SQLite does not wait for another process that does so at the same moment, it fails at once.
    """
    give_up = time.monotonic() + within
    while True:
        try:
            execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError:
            if time.monotonic() > give_up:
                raise
            time.sleep(PAUSE)
        else:
            return
