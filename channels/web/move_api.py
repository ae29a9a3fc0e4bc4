"""`POST /api/telegram-link`: a one-time link by which the buyer goes on in Telegram."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse

from bot.casework.ports import Unit
from bot.disputes.names import ConversationId
from channels.web.conversations import exists
from channels.web.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Link:
    """Opens the platform with a token that works once, until it expires."""

    url: str
    expires_at: datetime


MakeLink = Callable[[ConversationId], Awaitable[Link | None]]


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
