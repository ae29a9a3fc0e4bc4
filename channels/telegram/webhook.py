"""Telegram's way in by HTTP: the secret first, then the update is kept, then the answer."""

import hmac

from fastapi import APIRouter, Request, Response

from channels.telegram.arrivals import Intake
from channels.telegram.config import WEBHOOK_PATH
from channels.telegram.updates import read_body

SECRET_HEADER = "x-telegram-bot-api-secret-token"  # noqa: S105 - a header's name


def webhook_router(intake: Intake, *, secret: str) -> APIRouter:
    """`POST /telegram/webhook`. Anything but 200 makes Telegram send the update again."""
    router = APIRouter()

    async def receive(request: Request) -> Response:
        given = request.headers.get(SECRET_HEADER, "").encode()
        if not hmac.compare_digest(given, secret.encode()):
            return Response(status_code=401)
        update = read_body(await request.body())
        if update is None:
            return Response(status_code=400)
        await intake.keep([update])
        return Response(status_code=200)

    router.add_api_route(WEBHOOK_PATH, receive, methods=["POST"], include_in_schema=False)
    return router
