"""Asks Rasa, over HTTP on loopback: the `Assistant` of bot/conversations."""

from typing import Annotated, Any

import httpx
from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError

from bot.conversations.model import Button, Conversation, Message
from bot.conversations.ports import (
    AssistantDownError,
    AssistantTurn,
    Context,
    Detected,
    Reply,
)

TIMEOUT = 30.0  # seconds; longer than Rasa's own wait for a restarting action server


class _Answer(BaseModel):
    model_config = ConfigDict(
        extra="ignore", hide_input_in_errors=True
    )  # it may hold a buyer's words


class _Button(_Answer):
    title: str
    payload: str


class _Reply(_Answer):
    text: str | None = None
    buttons: list[_Button] | None = None
    image: str | None = None


class _Language(_Answer):
    code: str
    confidence: float = 0.0
    supported: bool = True
    undecided: bool = False
    evidence: dict[str, float] | None = None


class _Intent(_Answer):
    name: str | None = None


class _Turn(_Answer):
    replies: list[_Reply]
    language: _Language | None = None
    intent: _Intent | None = None
    failed_actions: Annotated[list[str], Field(default_factory=list)]


class _Health(_Answer):
    status: str


class RasaClient:
    """Rasa's own channel of bot/nlu/channel.py, one turn a call."""

    def __init__(self, base_url: str, token: SecretStr) -> None:
        """`base_url` without a slash at the end."""
        headers = {"Authorization": f"Bearer {token.get_secret_value()}"}
        self._client = httpx.AsyncClient(base_url=base_url, headers=headers, timeout=TIMEOUT)

    async def turn(
        self, conversation: Conversation, message: Message, *, context: Context, retry: bool
    ) -> AssistantTurn:
        """Raises `AssistantDownError`; asking again with `retry` never acts twice."""
        body = {
            "conversation": conversation.id,
            "message_id": message.id,
            "text": message.draft.text,
            "metadata": _metadata(conversation, message, context),
            "retry": retry,
        }
        try:
            response = await self._client.post("/webhooks/amends/turn", json=body)
            response.raise_for_status()
            return _read(_Turn.model_validate_json(response.content))
        except (httpx.HTTPError, ValidationError) as error:
            raise AssistantDownError from error

    async def ready(self) -> bool:
        """Whether Rasa answers and has its model."""
        try:
            response = await self._client.get("/webhooks/amends/", timeout=2.0)
            response.raise_for_status()
            return _Health.model_validate_json(response.content).status == "ok"
        except (httpx.HTTPError, ValidationError):
            return False

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()


def _metadata(conversation: Conversation, message: Message, context: Context) -> dict[str, Any]:
    language = conversation.language
    evidence = dict(language.evidence) if language.evidence is not None else None
    return {
        "message_id": message.id,
        "locale": list(conversation.locale),
        "language": {
            # What nobody said is no evidence: a first guess without a client's language would pull towards English.
            "current": language.code if language.decided or conversation.locale else None,
            "locked": language.locked,
            "evidence": evidence,
        },
        "tone": conversation.tone.value,
        "dialogue": {
            "case": context.case.value if context.case else None,
            "asked": context.asked.value if context.asked else None,
        },
    }


def _read(turn: _Turn) -> AssistantTurn:
    language = turn.language
    return AssistantTurn(
        replies=tuple(_reply(reply) for reply in turn.replies if reply.text or reply.image),
        language=Detected(
            code=language.code,
            confidence=language.confidence,
            supported=language.supported,
            undecided=language.undecided,
            evidence=language.evidence or {},
        )
        if language
        else None,
        intent=turn.intent.name if turn.intent else None,
        failed_actions=tuple(turn.failed_actions),
    )


def _reply(reply: _Reply) -> Reply:
    buttons = tuple(Button(b.title, b.payload) for b in reply.buttons or ())
    return Reply(text=reply.text or "", buttons=buttons, image=reply.image)
