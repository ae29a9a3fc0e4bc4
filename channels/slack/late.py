"""An answer to a command that took longer than Slack waits: it goes to the address that came with the command."""

import logging

import aiohttp

from channels.slack.commands.answer import Answer
from channels.slack.errors import SlackBusyError, SlackDownError, SlackError, SlackRefusedError
from channels.slack.patience import patiently

logger = logging.getLogger(__name__)

WHAT = "a late answer"
TOO_MANY = 429
OK = 200


class LateAnswers:
    """The address itself is the right to answer; no token is sent with it."""

    def __init__(self, *, proxy: str | None, seconds: float = 15) -> None:
        self._proxy = proxy
        self._limit = aiohttp.ClientTimeout(total=seconds)

    async def tell(self, address: str, answer: Answer) -> None:
        """Show the answer to whoever typed. When Slack does not take it, that is logged and nothing else happens."""
        try:
            await patiently(lambda: self._post(address, answer))
        except SlackError as error:
            logger.warning("slack late answer failed", extra={"error": str(error)})

    async def _post(self, address: str, answer: Answer) -> None:
        body = {"response_type": "ephemeral", "text": answer.text, "blocks": list(answer.blocks)}
        try:
            async with (
                aiohttp.ClientSession(timeout=self._limit) as session,
                session.post(address, json=body, proxy=self._proxy) as got,
            ):
                _check(got)
        except (aiohttp.ClientError, TimeoutError):
            raise SlackDownError(WHAT) from None


def _check(got: aiohttp.ClientResponse) -> None:
    if got.status == TOO_MANY:
        raise SlackBusyError(WHAT, retry_after=float(got.headers.get("Retry-After", "30")))
    if got.status != OK:
        raise SlackRefusedError(WHAT, code=f"status {got.status}")
