"""Fetches a file that an agent shared: from Slack's own hosts only, at most 10 MB."""

from urllib.parse import urlsplit

import aiohttp

from bot.casework.desk_port import PhotoRefusedError
from channels.slack.errors import SlackDownError, SlackFileError

MOST = 10 * 1024 * 1024  # bytes
CHUNK = 64 * 1024


class Downloader:
    """`base_url` is the Web API's: a file may come from there or from slack.com."""

    def __init__(
        self, *, token: str, base_url: str, proxy: str | None, seconds: float = 60
    ) -> None:
        self._token = token
        self._home = urlsplit(base_url)
        self._proxy = proxy
        self._limit = aiohttp.ClientTimeout(total=seconds)

    async def fetch(self, url: str) -> bytes:
        """The file's bytes.

        Raises `PhotoRefusedError` (over 10 MB), `SlackFileError` (not to be had), `SlackDownError`.
        """
        if not self._is_slacks(url):
            raise SlackFileError(why="it does not lie at Slack")
        headers = {"Authorization": f"Bearer {self._token}"}
        try:
            async with (
                aiohttp.ClientSession(timeout=self._limit) as session,
                session.get(url, headers=headers, proxy=self._proxy, allow_redirects=False) as got,
            ):
                return await _body(got)
        except (aiohttp.ClientError, TimeoutError) as error:
            raise SlackDownError(method="file download") from error

    def _is_slacks(self, url: str) -> bool:
        """The token goes to no other host."""
        parts = urlsplit(url)
        if (parts.scheme, parts.netloc) == (self._home.scheme, self._home.netloc):
            return True
        host = parts.hostname or ""
        return parts.scheme == "https" and (host == "slack.com" or host.endswith(".slack.com"))


async def _body(got: aiohttp.ClientResponse) -> bytes:
    if got.status != 200 or got.content_type == "text/html":  # noqa: PLR2004 - Slack's sign-in page is 200 too
        raise SlackFileError(why="is files:read among the app's scopes?")
    body = bytearray()
    async for chunk in got.content.iter_chunked(CHUNK):
        body += chunk
        if len(body) > MOST:
            raise PhotoRefusedError(code="too_large")
    return bytes(body)
