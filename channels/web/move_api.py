"""`POST /api/telegram-link`: a one-time link by which the buyer goes on in Telegram."""

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse

from bot.casework.ports import Unit
from channels.link import MakeLink
from channels.web.conversations import exists
from channels.web.tokens import Tokens


def move_router(unit: Unit, tokens: Tokens, *, link: MakeLink) -> APIRouter:
    """For holders of a session's token; 404 where there is no Telegram, or it was not reached yet."""
    router = APIRouter()

    async def telegram(request: Request) -> JSONResponse:
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        conversation = tokens.conversation(token)
        if conversation is None or not await exists(unit, conversation):
            return _problem("unauthorised", 401)
        made = await link(conversation)
        if made is None:
            return _problem("no_telegram", 404)
        return JSONResponse({"url": made.url, "expires_at": made.expires_at.isoformat()})

    router.add_api_route("/api/telegram-link", telegram, methods=["POST"])
    return router


def _problem(code: str, status: int) -> JSONResponse:
    return JSONResponse(
        {"error": {"code": code, "message": code.replace("_", " ")}}, status_code=status
    )
