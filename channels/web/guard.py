"""What stands before every route: strict headers, a limit to each address, and a limit to bodies."""

import json

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from channels.web.limits import RateLimits

CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; "
    "connect-src 'self' ws: wss:; font-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
LARGEST_BODY = (
    16 * 1024 * 1024
)  # bytes; above what any route takes, so that routes refuse in their own words
LIMITED = "/api/"


class StrictHeaders:
    """Sets the strict headers on every answer, errors and socket.io's included."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """A route's own headers stay."""

        async def strictly(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.setdefault("Content-Security-Policy", CSP)
                headers.setdefault("X-Content-Type-Options", "nosniff")
                headers.setdefault("Referrer-Policy", "strict-origin-when-cross-origin")
            await send(message)

        await self._app(scope, receive, strictly if scope["type"] == "http" else send)


class Guard:
    """Turns away an address that knocks too often, and stops reading a body that does not end."""

    def __init__(self, app: ASGIApp, *, limits: RateLimits) -> None:
        self._app = app
        self._limits = limits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on what may come in."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
        elif (retry_after := self._too_often(scope)) is not None:
            await _refuse(send, 429, "rate_limited", retry_after=retry_after)
        else:
            await self._app(scope, _counted(receive), send)

    def _too_often(self, scope: Scope) -> int | None:
        if not scope["path"].startswith(LIMITED):
            return None
        too_many = self._limits.request(address_of(scope))
        return too_many.retry_after if too_many else None


def address_of(scope: Scope) -> str:
    """The client's address, as the server or the trusted proxy before it tells it."""
    client = scope.get("client")
    return str(client[0]) if client else ""


def declared_length(headers: Headers) -> int:
    """How many bytes the client says that it sends; 0 when it does not say."""
    length = headers.get("content-length", "")
    return int(length) if length.isdecimal() else 0


def _counted(receive: Receive) -> Receive:
    """The same messages, until there are too many bytes in them: clients need not tell a length."""
    read = 0

    async def counting() -> Message:
        nonlocal read
        message = await receive()
        read += len(message.get("body", b""))
        if read > LARGEST_BODY:
            raise HTTPException(413, "The body is too large.")
        return message

    return counting


async def _refuse(send: Send, status: int, code: str, *, retry_after: int) -> None:
    body = json.dumps({"error": {"code": code, "message": code.replace("_", " ")}}).encode()
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(body)).encode()),
        (b"retry-after", str(retry_after).encode()),
    ]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
