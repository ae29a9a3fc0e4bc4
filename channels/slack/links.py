"""The addresses of cards, asked for once each: a message keeps its address."""

import logging
from collections import OrderedDict
from typing import Protocol

from bot.disputes.names import HandoffId
from channels.slack.errors import SlackError
from channels.slack.ports import PLATFORM, ThreadBook

logger = logging.getLogger(__name__)

MOST = 1000  # addresses remembered


class Permalinks(Protocol):
    """Tells a message's address."""

    async def permalink(self, channel: str, ts: str) -> str:
        """Raises a `SlackError`."""
        ...


class CardLinks:
    """Where each hand-off's card is."""

    def __init__(self, slack: Permalinks, threads: ThreadBook) -> None:
        self._slack = slack
        self._threads = threads
        self._known: OrderedDict[HandoffId, str] = OrderedDict()

    async def of(self, handoff: HandoffId) -> str | None:
        """The card's address; None where there is no card, or Slack does not tell."""
        if handoff in self._known:
            return self._known[handoff]
        thread = await self._threads.of_handoff(handoff)
        if thread is None or thread.platform != PLATFORM:
            return None
        try:
            link = await self._slack.permalink(thread.channel, thread.ts)
        except SlackError as error:
            logger.warning("slack link not found", extra={"handoff": handoff, "error": str(error)})
            return None
        self._known[handoff] = link
        while len(self._known) > MOST:
            self._known.popitem(last=False)
        return link
