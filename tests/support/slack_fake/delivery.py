"""How events and clicks reach the app: Socket Mode, or HTTP with Slack's v0 signature.

Events that are not acknowledged in time are delivered again with the same `event_id`, up to
three times; clicks and submissions are not, the person sees a warning instead.
"""

import asyncio
import hashlib
import hmac
import json
import time
from typing import Protocol
from urllib.parse import urlencode

import aiohttp
from aiohttp import web

from tests.support.slack_fake.workspace import APP, Json, Workspace

RETRIES = 3


class NotAcknowledgedError(Exception):
    """The app did not answer in time, or with an error. `reason` is Slack's word for it."""

    def __init__(self, *, reason: str) -> None:
        self.reason = reason
        super().__init__(f"Not acknowledged: {reason}.")


class Delivery(Protocol):
    """One way to reach the app. All raise NotAcknowledgedError."""

    async def event(self, payload: Json, *, attempt: int, reason: str) -> None: ...

    async def interaction(self, payload: Json) -> Json:
        """The acknowledgement's own body, e.g. a modal's errors."""
        ...

    async def command(self, payload: Json) -> Json:
        """The answer that came with the acknowledgement."""
        ...


class SocketMode:
    """Websocket connections of the app and the envelopes that wait for their acknowledgement."""

    def __init__(self, workspace: Workspace, *, ack_timeout: float) -> None:
        self.connections: list[web.WebSocketResponse] = []
        self.ack_timeout = ack_timeout
        self._workspace = workspace
        self._tickets: set[str] = set()
        self._acks: dict[tuple[web.WebSocketResponse, str], asyncio.Future[Json]] = {}

    def new_ticket(self) -> str:
        ticket = self._workspace.next_id("ticket")
        self._tickets.add(ticket)
        return ticket

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """One connection, from hello to close. A ticket opens one connection."""
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            raise web.HTTPForbidden
        self._tickets.discard(ticket)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.connections.append(socket)
        await socket.send_json(self._hello())
        self._workspace.changed()
        try:
            async for message in socket:
                if message.type is aiohttp.WSMsgType.TEXT:
                    self._acknowledge(socket, json.loads(message.data))
        finally:
            self.connections.remove(socket)
            self._workspace.changed()
        return socket

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "num_connections": len(self.connections),
            "connection_info": {"app_id": APP},
            "debug_info": {"host": "fake", "approximate_connection_time": 18060},
        }

    def _acknowledge(self, socket: web.WebSocketResponse, body: Json) -> None:
        """What came by one connection is acknowledged there; another one's word counts for nothing."""
        waiting = self._acks.get((socket, body.get("envelope_id", "")))
        if waiting and not waiting.done():
            waiting.set_result(body.get("payload") or {})

    async def event(self, payload: Json, *, attempt: int, reason: str) -> None:
        more = {"retry_attempt": attempt, "retry_reason": reason}
        await self._send("events_api", payload, accepts=False, more=more)

    async def interaction(self, payload: Json) -> Json:
        return await self._send("interactive", payload, accepts=True, more={})

    async def command(self, payload: Json) -> Json:
        return await self._send("slash_commands", payload, accepts=True, more={})

    async def _send(self, kind: str, payload: Json, *, accepts: bool, more: Json) -> Json:
        envelope = self._workspace.next_id("envelope-")
        ack: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
        body = {
            "envelope_id": envelope,
            "type": kind,
            "accepts_response_payload": accepts,
            "payload": payload,
        }
        try:
            async with asyncio.timeout(self.ack_timeout):
                await self._workspace.until(lambda: self.connections, within=self.ack_timeout)
                socket = self.connections[-1]
                self._acks[socket, envelope] = ack
                await socket.send_json(body | more)
                return await ack
        except (TimeoutError, ConnectionError):
            raise NotAcknowledgedError(reason="timeout") from None
        finally:
            self._acks = {key: one for key, one in self._acks.items() if one is not ack}

    async def ask_to_reconnect(self, reason: str = "refresh_requested") -> None:
        """Tell the app to open a new connection, as Slack does every few hours."""
        for socket in list(self.connections):
            await socket.send_json({"type": "disconnect", "reason": reason})

    async def drop(self) -> None:
        """Cut every connection."""
        for socket in list(self.connections):
            await socket.close(code=1011)


class SignedHttp:
    """Posts to the app's request URL, signed as Slack signs."""

    def __init__(self, url: str, *, secret: str, ack_timeout: float) -> None:
        self.url = url
        self._secret = secret
        self._ack_timeout = ack_timeout

    async def event(self, payload: Json, *, attempt: int, reason: str) -> None:
        retry = {"X-Slack-Retry-Num": str(attempt), "X-Slack-Retry-Reason": reason}
        headers = {"Content-Type": "application/json"} | (retry if attempt else {})
        await self._post(json.dumps(payload), headers)

    async def interaction(self, payload: Json) -> Json:
        form = urlencode({"payload": json.dumps(payload)})
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        answer = await self._post(form, headers)
        return dict(json.loads(answer)) if answer else {}

    async def command(self, payload: Json) -> Json:
        """An answer that is no JSON is the text itself."""
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        answer = await self._post(urlencode(payload), headers)
        if not answer.startswith("{"):
            return {"text": answer} if answer else {}
        return dict(json.loads(answer))

    async def _post(self, body: str, headers: dict[str, str]) -> str:
        signed = headers | signature(body, secret=self._secret, at=int(time.time()))
        limit = aiohttp.ClientTimeout(total=self._ack_timeout)
        try:
            async with (
                aiohttp.ClientSession(timeout=limit) as session,
                session.post(self.url, data=body.encode(), headers=signed) as response,
            ):
                text = await response.text()
        except TimeoutError:
            raise NotAcknowledgedError(reason="http_timeout") from None
        except aiohttp.ClientError:
            raise NotAcknowledgedError(reason="connection_failed") from None
        if response.status != 200:
            raise NotAcknowledgedError(reason="http_error")
        return text


def signature(body: str, *, secret: str, at: int) -> dict[str, str]:
    """Slack's v0 signature headers of a body sent at Unix second `at`."""
    base = f"v0:{at}:{body}".encode()
    digest = hmac.new(secret.encode(), base, hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": str(at), "X-Slack-Signature": f"v0={digest}"}
