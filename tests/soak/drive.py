"""Runs a coroutine that never waits, without an event loop."""

from collections.abc import Coroutine
from typing import Any


class WaitedError(Exception):
    """Something waited that should have been there at once."""

    def __init__(self) -> None:
        super().__init__("The coroutine waits; run it on an event loop.")


def at_once(coroutine: Coroutine[Any, Any, Any]) -> Any:
    """What it returns."""
    try:
        coroutine.send(None)
    except StopIteration as done:
        return done.value
    coroutine.close()
    raise WaitedError
