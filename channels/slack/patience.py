"""Repeats what Slack was too busy for; Retry-After is honoured."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from channels.slack.errors import SlackBusyError

T = TypeVar("T")
TRIES = 4
LONGEST = 60.0  # seconds; a longer Retry-After is given up on


async def patiently(call: Callable[[], Awaitable[T]]) -> T:
    """The call's result. Raises its `SlackBusyError` once waiting has no more sense."""
    for _ in range(TRIES - 1):
        try:
            return await call()
        except SlackBusyError as busy:
            if busy.retry_after > LONGEST:
                raise
            await asyncio.sleep(busy.retry_after)
    return await call()
