"""Lines of progress on stderr: what is done now, and how long all of it has taken so far."""

import sys
import time

_STARTED = time.monotonic()


def tell(news: str) -> None:
    """Say it."""
    sys.stderr.write(f"{time.monotonic() - _STARTED:5.0f} s  {news}\n")
    sys.stderr.flush()
