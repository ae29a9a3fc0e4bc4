"""Slack's library raises its own errors; we raise ours, without texts that may hold a whole answer."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackRequestError

from channels.slack.errors import SlackBusyError, SlackDownError, SlackRefusedError


@asynccontextmanager
async def translated(method: str) -> AsyncIterator[None]:
    """Turns the library's errors into ours, without their texts: those may hold a whole answer."""
    try:
        yield
    except SlackApiError as error:
        raise _own(method, error.response) from None
    except (aiohttp.ClientError, SlackRequestError, TimeoutError):
        raise SlackDownError(method) from None


def _own(method: str, response: Any) -> Exception:  # noqa: ANN401 - the library types it so
    if response.status_code == 429:  # noqa: PLR2004 - too many requests
        return SlackBusyError(method, retry_after=float(response.headers.get("Retry-After", "30")))
    if response.status_code >= 500:  # noqa: PLR2004 - the server's own trouble
        return SlackDownError(method)
    code, needed = response.get("error", "unknown"), response.get("needed")
    return SlackRefusedError(method, code=str(code), needed=str(needed) if needed else None)
