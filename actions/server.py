"""Rasa's door as a small server on loopback: `/webhook` for actions, `/nlg` for simple responses.

rasa_sdk's own server is not used: it listens on all interfaces by default, checks no token, and answers an error with
the whole request, which Rasa then logs with the buyer's words. Its executor wants the whole domain with every call.
Its actions, tracker and dispatcher are used.
"""

import hmac
import logging

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.responses import JSONResponse
from pydantic import SecretStr
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Tracker
from starlette.middleware.base import RequestResponseEndpoint

from actions.door import Door
from actions.nlg import answer_response
from actions.verbs import VERBS
from bot.casework.house import House

logger = logging.getLogger(__name__)


def create_app(house: House, *, token: SecretStr) -> FastAPI:
    """The server. Every call but `/healthz` needs `?token=` (Rasa's way) or a bearer token."""
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    app.include_router(_rasa_router(house))

    @app.middleware("http")
    async def check_token(request: Request, call_next: RequestResponseEndpoint) -> Response:
        if request.url.path != "/healthz" and not _is_allowed(request, token):
            return JSONResponse({"error": "wrong token"}, status_code=401)
        return await call_next(request)

    @app.get("/healthz")
    async def healthz() -> dict[str, str]:
        return {"status": "ok"}

    @app.exception_handler(Exception)
    async def failed(request: Request, error: Exception) -> Response:
        logger.error("action failed", exc_info=error, extra={"path": request.url.path})
        return JSONResponse({"error": type(error).__name__}, status_code=500)

    return app


def _rasa_router(house: House) -> APIRouter:
    doors = {name: Door(name, verb, house) for name, verb in VERBS.items()}
    router = APIRouter()

    @router.post("/webhook")
    async def webhook(request: Request) -> Response:
        call = await request.json()
        door = doors.get(call["next_action"])
        if door is None:
            return JSONResponse(
                {"error": "no such action", "action_name": call["next_action"]}, 404
            )
        dispatcher = CollectingDispatcher()
        events = await door.run(dispatcher, Tracker.from_dict(call["tracker"]), {})
        return JSONResponse({"events": events, "responses": dispatcher.messages})

    @router.post("/nlg")
    async def nlg(request: Request) -> Response:
        return JSONResponse(answer_response(await request.json(), house=house))

    return router


def _is_allowed(request: Request, token: SecretStr) -> bool:
    bearer = request.headers.get("authorization", "").removeprefix("Bearer ")
    given = request.query_params.get("token") or bearer
    return hmac.compare_digest(given.encode(), token.get_secret_value().encode())
