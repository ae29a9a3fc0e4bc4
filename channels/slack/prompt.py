"""Slack waits three seconds for an acknowledgement; work that takes longer goes on after it.

The acknowledgement follows the work where that is quick: what Slack counts as delivered is stored.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import TypeVar

from channels.slack.failures import told_by

logger = logging.getLogger(__name__)
T = TypeVar("T")

PATIENCE = 2.2  # seconds; leaves Slack's way back inside its three


class Prompt:
    """Runs work for at most `patience` seconds in front of the caller, the rest behind."""

    def __init__(self, *, patience: float) -> None:
        self._patience = patience
        self._running: set[asyncio.Task[object]] = set()

    async def run(self, work: Coroutine[object, object, T]) -> T | None:
        """The work's result, None while it still goes on. Raises what the work raised in time."""
        task = self._start(work)
        done, _ = await asyncio.wait({task}, timeout=self._patience)
        return task.result() if done else None

    async def run_or_tell(
        self,
        work: Coroutine[object, object, T],
        tell: Callable[[T], Coroutine[object, object, object]],
    ) -> T | None:
        """The work's result in time; None otherwise, and `tell` gets it when it comes."""
        task = self._start(work)
        done, _ = await asyncio.wait({task}, timeout=self._patience)
        if done:
            return task.result()
        self.behind(_then(task, tell))
        return None

    def behind(self, work: Coroutine[object, object, object]) -> None:
        """Start work that nobody waits for."""
        self._start(work).add_done_callback(_report)

    async def finish(self, *, within: float) -> None:
        """Let running work end; what takes longer than `within` seconds is cut."""
        if not self._running:
            return
        _, late = await asyncio.wait(self._running, timeout=within)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    def _start(self, work: Coroutine[object, object, T]) -> asyncio.Task[T]:
        task = asyncio.get_running_loop().create_task(work)
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return task


async def _then(
    task: "asyncio.Task[T]", tell: Callable[[T], Coroutine[object, object, object]]
) -> None:
    await tell(await task)


def _report(task: "asyncio.Task[object]") -> None:
    error = None if task.cancelled() else task.exception()
    if error is not None:
        logger.error("slack work failed", extra=told_by(error))
