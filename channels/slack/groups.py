"""Who is in a user group, remembered for some minutes, and for longer where Slack does not tell."""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from channels.slack.errors import SlackError

logger = logging.getLogger(__name__)

FRESH = 300.0  # seconds until Slack is asked again
LEAST = 30.0  # seconds between two questions that failed
KEPT = 3600.0  # seconds that what was known holds while Slack does not answer


class GroupBook(Protocol):
    """Tells who is in a group."""

    async def group_members(self, group: str) -> tuple[str, ...]:
        """Raises a `SlackError`."""
        ...


@dataclass(frozen=True, slots=True)
class _Known:
    members: tuple[str, ...]
    at: float


@dataclass(frozen=True, slots=True)
class _Failed:
    error: SlackError
    at: float


class Groups:
    """Memberships. A group that was read once is known for an hour when Slack fails, and not for ever."""

    def __init__(self, book: GroupBook, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._book = book
        self._clock = clock
        self._known: dict[str, _Known] = {}
        self._failed: dict[str, _Failed] = {}
        self._one_at_a_time = asyncio.Lock()

    async def members(self, group: str) -> tuple[str, ...]:
        """The user ids. Raises the `SlackError` that keeps them from being known."""
        async with self._one_at_a_time:
            known = self._known.get(group)
            if known and self._clock() - known.at < FRESH:
                return known.members
            try:
                return await self._ask(group)
            except SlackError:
                if known and self._clock() - known.at < KEPT:
                    return known.members
                raise

    async def _ask(self, group: str) -> tuple[str, ...]:
        failed = self._failed.get(group)
        if failed and self._clock() - failed.at < LEAST:
            raise failed.error
        try:
            members = await self._book.group_members(group)
        except SlackError as error:
            self._failed[group] = _Failed(error, self._clock())
            logger.warning("slack group not read", extra={"group": group, "error": str(error)})
            raise
        self._known[group] = _Known(members, self._clock())
        return members
