"""`/_control/*`: lets tests in other processes play the people of a fake."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

from aiohttp import web

Json = dict[str, Any]
Fake = TypeVar("Fake")
Handler = Callable[[Fake, Json], Awaitable[Json]]


def control_routes(
    fake: Fake, *, deeds: Mapping[str, Handler[Fake]], looks: Mapping[str, Handler[Fake]]
) -> list[web.AbstractRouteDef]:
    """One POST route a deed, one GET route a look."""

    def posted(handler: Handler[Fake]) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def answer(request: web.Request) -> web.Response:
            body = await request.json() if request.can_read_body else {}
            return await _answered(handler, fake, body)

        return answer

    def looked(handler: Handler[Fake]) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def answer(request: web.Request) -> web.Response:
            return await _answered(handler, fake, dict(request.query))

        return answer

    return [
        *(web.post(f"/_control/{name}", posted(deed)) for name, deed in deeds.items()),
        *(web.get(f"/_control/{name}", looked(look)) for name, look in looks.items()),
    ]


async def _answered(handler: Handler[Fake], fake: Fake, body: Json) -> web.Response:
    try:
        return web.json_response(await handler(fake, body))
    except (KeyError, LookupError) as missing:
        return web.json_response({"error": f"not there: {missing}"}, status=404)
