"""The HTTP face of the fake: `/api/*`, uploads, downloads and the Socket Mode websocket."""

import json

from aiohttp import web

from tests.support.fakes import Faults
from tests.support.slack_fake.delivery import SocketMode
from tests.support.slack_fake.faults import Fault
from tests.support.slack_fake.web_api import WebApi
from tests.support.slack_fake.workspace import (
    APP_TOKEN,
    BOT_TOKEN,
    File,
    Json,
    RefusedError,
    Workspace,
)


class Server:
    """Routes; each answer passes the planned faults first."""

    def __init__(
        self, workspace: Workspace, api: WebApi, *, sockets: SocketMode, faults: Faults[Fault]
    ) -> None:
        self.base = ""
        self._workspace = workspace
        self._api = api
        self._sockets = sockets
        self._faults = faults

    def routes(self) -> list[web.AbstractRouteDef]:
        return [
            web.route("*", "/api/{method}", self._call),
            web.post("/upload/v1/{file}", self._upload),
            web.get("/files-pri/{file}/{name}", self._download),
            web.get("/link", self._sockets.serve),
            web.post("/commands/{address}", self._answer_later),
        ]

    async def _call(self, request: web.Request) -> web.Response:
        method, args = request.match_info["method"], await arguments(request)
        self._workspace.calls.append((method, args))
        fault = self._faults.take(method)
        if fault and fault.retry_after is not None:
            return _limited(fault)
        if fault and fault.error:
            return web.json_response({"ok": False, "error": fault.error})
        answer = self._answer(method, args, token=_token(request, args))
        if fault and fault.lost and request.transport:
            request.transport.abort()
        self._workspace.changed()
        headers = {"X-OAuth-Scopes": ",".join(self._workspace.scopes)}
        return web.json_response(answer, headers=headers)

    def _answer(self, method: str, args: Json, *, token: str) -> Json:
        try:
            if method == "apps.connections.open":
                return self._open_connection(token)
            _check(token, self._workspace.revoked)
            return self._api.call(method, args)
        except RefusedError as refused:
            return {"ok": False, "error": refused.code} | refused.more

    async def _answer_later(self, request: web.Request) -> web.Response:
        """A `response_url`: no token, for whoever knows the address."""
        if fault := self._faults.take("response_url"):
            limited = fault.retry_after is not None
            return _limited(fault) if limited else web.Response(status=500)
        try:
            self._api.answer(request.match_info["address"], await request.json())
        except RefusedError as refused:
            return web.Response(status=404, text=refused.code)
        return web.Response(text="ok")

    def _open_connection(self, token: str) -> Json:
        if token == BOT_TOKEN:
            raise RefusedError(code="not_allowed_token_type")
        if token != APP_TOKEN:
            raise RefusedError(code="invalid_auth")
        link = self.base.replace("http://", "ws://", 1)
        return {"ok": True, "url": f"{link}/link?ticket={self._sockets.new_ticket()}"}

    async def _upload(self, request: web.Request) -> web.Response:
        """Takes raw bytes, which must be as many as announced."""
        file = self._file(request)
        if fault := self._faults.take("upload"):
            return _limited(fault) if fault.retry_after else web.Response(status=500)
        body = await request.read()
        if len(body) != file.length:
            return web.Response(status=400, text="unexpected length")
        file.body = body
        return web.Response(text=f"OK - {len(body)}")

    async def _download(self, request: web.Request) -> web.StreamResponse:
        """The bytes for a token with `files:read`; for others the sign-in page, status 200."""
        file = self._file(request)
        allowed = _token(request, {}) == BOT_TOKEN and "files:read" in self._workspace.scopes
        if not allowed:
            return web.Response(text="<html>Sign in</html>", content_type="text/html")
        return web.Response(body=file.body or b"", content_type=file.mimetype)

    def _file(self, request: web.Request) -> File:
        found = self._workspace.files.get(request.match_info["file"])
        if found is None:
            raise web.HTTPNotFound
        return found


async def arguments(request: web.Request) -> Json:
    """Query and body together: the client sends arguments in either."""
    args: Json = dict(request.query)
    if request.content_type == "application/json":
        return args | (json.loads(await request.text() or "{}") or {})
    if request.can_read_body:
        args |= dict(await request.post())
    return args


def _token(request: web.Request, args: Json) -> str:
    header = request.headers.get("Authorization", "")
    return header.removeprefix("Bearer ") or str(args.get("token", ""))


def _check(token: str, revoked: str | None) -> None:
    if not token:
        raise RefusedError(code="not_authed")
    if token == APP_TOKEN:
        raise RefusedError(code="not_allowed_token_type")
    if token != BOT_TOKEN:
        raise RefusedError(code="invalid_auth")
    if revoked:
        raise RefusedError(code=revoked)


def _limited(fault: Fault) -> web.Response:
    headers = {"Retry-After": str(fault.retry_after)}
    return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers=headers)
