"""Tells one person how their deed ended, once, and never fails because of it."""

import logging
from collections.abc import Sequence
from typing import Protocol

from channels.slack.api import Block
from channels.slack.errors import SlackError
from channels.slack.patience import patiently
from channels.slack.ports import SeenBook

logger = logging.getLogger(__name__)


class Whispers(Protocol):
    """Shows a text to one person."""

    async def whisper(
        self,
        channel: str,
        user: str,
        text: str,
        *,
        thread_ts: str | None = None,
        blocks: Sequence[Block] = (),
    ) -> None:
        """Raises a `SlackError`."""
        ...


class Teller:
    """Sentences for one person's eyes; a repeated event is not told about twice."""

    def __init__(self, slack: Whispers, *, seen: SeenBook) -> None:
        self._slack = slack
        self._seen = seen

    async def tell(  # noqa: PLR0913 - one sentence and its place
        self,
        text: str,
        *,
        user: str,
        channel: str,
        key: str,
        thread_ts: str | None = None,
        blocks: Sequence[Block] = (),
    ) -> None:
        """Show the text. When Slack does not take it, that is logged and nothing else happens."""
        if not await self._seen.first_time("slack.told", key):
            return
        try:
            await patiently(
                lambda: self._slack.whisper(channel, user, text, thread_ts=thread_ts, blocks=blocks)
            )
        except SlackError as error:
            logger.warning("slack whisper failed", extra={"error": type(error).__name__})
