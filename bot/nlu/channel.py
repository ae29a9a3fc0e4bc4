"""The gateway's door into Rasa: `POST /webhooks/amends/turn`, for holders of the token only."""

import asyncio
import hmac
import logging
from typing import Any, Awaitable, Callable, Dict, Text

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint
from sanic.exceptions import InvalidUsage
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.nlu import fast_actions
from bot.nlu.turns import CHANNEL, TurnRefusedError, TurnRequest, take_turn

logger = logging.getLogger(__name__)
fast_actions.apply()  # Rasa loads this module from credentials.yml, before its first turn


class TokenMissingError(ValueError):
    """The channel would be open to everyone on this machine."""

    def __init__(self) -> None:
        super().__init__("AmendsChannel needs a token: set AMENDS_RASA_TOKEN.")


class AmendsChannel(InputChannel):
    """Takes one message and answers with all replies; see `turns.take_turn` for its promise."""

    @classmethod
    def name(cls) -> Text:
        """Part of the address: /webhooks/amends."""
        return CHANNEL

    @classmethod
    def from_credentials(cls, credentials: Dict[Text, Any] | None) -> "AmendsChannel":
        """Read the token of credentials.yml. Raises `TokenMissingError` when it is empty."""
        return cls(str((credentials or {}).get("token") or ""))

    def __init__(self, token: str) -> None:
        if not token.strip() or token.startswith("${"):
            raise TokenMissingError
        self._expected = f"Bearer {token}".encode()

    def blueprint(
        self,
        on_new_message: Callable[[UserMessage], Awaitable[Any]],  # noqa: ARG002 - Rasa's signature
    ) -> Blueprint:
        """The routes. `on_new_message` tells nothing back, so the agent is called directly."""
        door = Blueprint("amends_channel")

        @door.get("/")
        async def health(request: Request) -> HTTPResponse:
            return json({"status": "ok" if _agent(request) else "loading"})

        @door.post("/turn")
        async def turn(request: Request) -> HTTPResponse:
            return await self._turn(request)

        return door

    async def _turn(self, request: Request) -> HTTPResponse:
        if not self._is_allowed(request.headers.get("Authorization", "")):
            return json({"error": "Bearer token required."}, status=401)
        agent = _agent(request)
        if agent is None:
            return json({"error": "The model is not loaded yet."}, status=503)
        try:
            asked = TurnRequest.parse(request.json)
        except TurnRefusedError as error:
            return json({"error": str(error)}, status=400)
        except InvalidUsage:
            return json({"error": "The body must be JSON."}, status=400)
        # Shielded: a caller that hangs up must not stop a turn between an effect and its record.
        return json(await asyncio.shield(asyncio.ensure_future(take_turn(agent, asked))))

    def _is_allowed(self, authorization: str) -> bool:
        return hmac.compare_digest(authorization.encode(), self._expected)


def _agent(request: Request) -> Any:  # noqa: ANN401 - Sanic's context is untyped
    agent = getattr(request.app.ctx, "agent", None)
    return agent if agent is not None and agent.is_ready() else None
