"""The HTTP face of the fake: `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

from aiohttp import web

from tests.support.fakes import Faults
from tests.support.telegram_fake.bot_api import BotApi
from tests.support.telegram_fake.delivery import Polling
from tests.support.telegram_fake.faults import Fault
from tests.support.telegram_fake.world import Json, RefusedError, World


class Server:
    """Routes; each answer passes the planned faults first."""

    def __init__(self, world: World, *, faults: Faults[Fault]) -> None:
        self._world = world
        self._faults = faults
        self._api = BotApi(world)
        self._polling = Polling(world)

    def routes(self) -> list[web.AbstractRouteDef]:
        return [
            web.route("*", "/bot{token}/{method}", self._call),
            web.get("/file/bot{token}/{path:.+}", self._download),
        ]

    async def _call(self, request: web.Request) -> web.Response:
        method, args = request.match_info["method"], await _arguments(request)
        self._world.calls.append((method, args))
        self._world.changed()
        if self._is_cut_off(request):
            return web.Response(status=503)
        fault = self._faults.take(method)
        try:
            _check(request.match_info["token"], self._world.token)
            if fault and not fault.lost:
                raise _planned(fault)
            result = (
                await self._polling.updates(args)
                if method == "getUpdates"
                else self._api.call(method, args)
            )
        except RefusedError as refused:
            return _refusal(refused)
        if fault and fault.lost and request.transport:
            request.transport.abort()
        return web.json_response({"ok": True, "result": result})

    async def _download(self, request: web.Request) -> web.StreamResponse:
        fault = self._faults.take("download")
        if self._is_cut_off(request) or fault:
            return web.Response(status=fault.status or 500 if fault else 503)
        path = request.match_info["path"]
        file = next((one for one in self._world.files.values() if one.path == path), None)
        if file is None or request.match_info["token"] != self._world.token:
            return _refusal(RefusedError(404, "Not Found"))
        return web.Response(body=file.body)

    def _is_cut_off(self, request: web.Request) -> bool:
        """Without network nothing is done, and nobody hears anything."""
        if self._world.down and request.transport:
            request.transport.abort()
        return self._world.down


async def _arguments(request: web.Request) -> Json:
    """Query and form together; an uploaded file as its bytes."""
    args: Json = dict(request.query)
    if request.can_read_body:
        for name, value in (await request.post()).items():
            args[name] = value.file.read() if isinstance(value, web.FileField) else value
    photo = args.get("photo")
    if isinstance(photo, str) and photo.startswith("attach://"):
        args["photo"] = args.pop(photo.removeprefix("attach://"))
    return args


def _check(token: str, wanted: str) -> None:
    if ":" not in token:
        raise RefusedError(404, "Not Found")
    if token != wanted:
        raise RefusedError(401, "Unauthorized")


def _planned(fault: Fault) -> RefusedError:
    if fault.retry_after is not None:
        why = f"Too Many Requests: retry after {fault.retry_after}"
        return RefusedError(429, why, retry_after=fault.retry_after)
    return RefusedError(fault.status or 500, "Internal Server Error")


def _refusal(refused: RefusedError) -> web.Response:
    body: Json = {"ok": False, "error_code": refused.code, "description": refused.description}
    body |= {"parameters": refused.parameters} if refused.parameters else {}
    return web.json_response(body, status=refused.code)
