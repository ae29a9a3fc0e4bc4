"""Rasa's door as a small server on loopback: `/webhook` for actions, `/nlg` for simple responses.

rasa_sdk's own server is not used: it listens on all interfaces by default, checks no token, and answers an error with
the whole request, which Rasa then logs with the buyer's words. Its executor wants the whole domain with every call.
Its actions, tracker and dispatcher are used.
"""

import hmac
import logging
from typing import Any

from fastapi import APIRouter, FastAPI, HTTPException, Request, Response
from fastapi.responses import JSONResponse
from pydantic import SecretStr
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Tracker
from starlette.types import ASGIApp, Receive, Scope, Send

from actions.door import Door
from actions.nlg import UnknownResponseError, answer_response
from actions.verbs import VERBS
from bot.casework.house import House

logger = logging.getLogger(__name__)


def create_app(house: House, *, token: SecretStr) -> FastAPI:
    """The server. Every call but `/healthz` needs `?token=` (Rasa's way) or a bearer token."""
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    app.include_router(_rasa_router(house))
    app.add_middleware(TokenCheck, token=token)

    @app.get("/healthz")
    async def healthz() -> dict[str, str]:
        return {"status": "ok"}

    @app.exception_handler(Exception)
    async def failed(request: Request, error: Exception) -> Response:
        logger.error("action failed", exc_info=error, extra={"path": request.url.path})
        return JSONResponse({"error": type(error).__name__}, status_code=500)

    return app


class TokenCheck:
    """Lets nobody past without the token. Plain ASGI: Starlette's own way costs a task a request."""

    def __init__(self, app: ASGIApp, *, token: SecretStr) -> None:
        self._app = app
        self._token = token

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or answer 401."""
        if scope["type"] != "http" or scope["path"] == "/healthz" or self._lets_in(scope):
            await self._app(scope, receive, send)
        else:
            await JSONResponse({"error": "wrong token"}, status_code=401)(scope, receive, send)

    def _lets_in(self, scope: Scope) -> bool:
        return _is_allowed(Request(scope), self._token)


def _rasa_router(house: House) -> APIRouter:
    doors = {name: Door(name, verb, house) for name, verb in VERBS.items()}
    router = APIRouter()

    @router.post("/webhook")
    async def webhook(request: Request) -> Response:
        call = await _body(request)
        name = str(call.get("next_action", ""))
        door = doors.get(name)
        if door is None:
            return JSONResponse({"error": "no such action", "action_name": name}, 404)
        dispatcher = CollectingDispatcher()
        events = await door.run(dispatcher, Tracker.from_dict(call["tracker"]), {})
        return JSONResponse({"events": events, "responses": dispatcher.messages})

    @router.post("/nlg")
    async def nlg(request: Request) -> Response:
        try:
            return JSONResponse(answer_response(await _body(request), house=house))
        except UnknownResponseError as error:
            return JSONResponse({"error": str(error)}, 404)

    return router


async def _body(request: Request) -> dict[str, Any]:
    """The JSON object that Rasa sent. Raises 400 for anything else."""
    try:
        body = await request.json()
    except ValueError:
        raise HTTPException(400, "The body must be JSON.") from None
    if not isinstance(body, dict):
        raise HTTPException(400, "The body must be a JSON object.")
    return body


def _is_allowed(request: Request, token: SecretStr) -> bool:
    bearer = request.headers.get("authorization", "").removeprefix("Bearer ")
    given = (request.query_params.get("token") or bearer).encode()
    wanted = token.get_secret_value().encode()
    return bool(wanted) and hmac.compare_digest(given, wanted)
