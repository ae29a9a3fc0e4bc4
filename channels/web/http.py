"""The gateway's HTTP doors for buyers: tokens, uploads, photos."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from uuid import uuid4

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from bot.casework.desk_port import PhotoRefusedError
from bot.casework.house import House
from bot.casework.keep_photo import LARGEST_PHOTO, PhotoKeeper
from bot.conversations.inbox import Inbox
from bot.conversations.model import Author, Conversation, MessageDraft
from bot.disputes.names import ConversationId, EvidenceId
from channels.newcomers import new_conversation_id
from channels.text import LONGEST_ID, is_storable
from channels.web.conversations import exists, open_conversation
from channels.web.guard import address_of, declared_length
from channels.web.limits import RateLimits
from channels.web.live import Live
from channels.web.tokens import ShopLogin, Tokens

TOO_LARGE = 413  # HTTP
LARGEST_FORM = LARGEST_PHOTO + 64 * 1024  # the photo and what a form wraps around it


class TokenRequest(BaseModel):
    """What a widget may bring."""

    jwt: str | None = Field(default=None, max_length=4_096)
    locale: list[str] = Field(default_factory=list, max_length=20)


class MalformedFormError(Exception):
    """What came is no form with a file."""

    def __init__(self) -> None:
        super().__init__("An upload is a form with one file, in the field named file.")


@dataclass(frozen=True, slots=True)
class _Uploaded:
    """A parsed upload."""

    body: bytes
    client_id: str


class WebHttp:
    """The routes, with what they need."""

    def __init__(  # noqa: PLR0913  # wired in one place
        self,
        *,
        house: House,
        inbox: Inbox,
        live: Live,
        tokens: Tokens,
        login: ShopLogin,
        limits: RateLimits,
        photos: PhotoKeeper,
        goes_on_elsewhere: Callable[[], bool],
    ) -> None:
        """`goes_on_elsewhere`: whether a buyer can take their conversation to Telegram now."""
        self._goes_on_elsewhere = goes_on_elsewhere
        self._house = house
        self._inbox = inbox
        self._live = live
        self._tokens = tokens
        self._login = login
        self._limits = limits
        self._photos = photos

    def router(self) -> APIRouter:
        """The routes."""
        router = APIRouter()
        router.add_api_route("/api/token", self.token, methods=["POST"])
        router.add_api_route("/api/uploads", self.upload, methods=["POST"])
        router.add_api_route("/api/evidence/{evidence}", self.evidence, methods=["GET"])
        return router

    async def token(self, request: Request, body: TokenRequest | None = None) -> Response:
        """A fresh conversation and its token; with the shop's login the buyer's e-mail is known."""
        if too_many := self._limits.new_token(address_of(request.scope)):
            return _problem("rate_limited", 429, retry_after=too_many.retry_after)
        asked = body or TokenRequest()
        email = self._login.email(asked.jwt) if asked.jwt else None
        if asked.jwt and email is None:
            return _problem("unauthorised", 401)
        conversation = await open_conversation(
            new_conversation_id(), house=self._house, locale=asked.locale, email=email
        )
        token = self._tokens.session(conversation.id)
        answer: dict[str, object] = {"token": token, "conversation": conversation.id}
        if self._goes_on_elsewhere():
            answer["telegram"] = True  # there is a link to be had: see move_api.py
        return JSONResponse(answer)

    async def upload(self, request: Request) -> Response:
        """A photo is a turn of the conversation by itself: kept, then answered by whoever holds it.

        Nothing of the body is read before it is known who sends it and how much.
        """
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        conversation_id = self._tokens.conversation(token)
        if conversation_id is None or not await exists(self._house.unit, conversation_id):
            return _problem("unauthorised", 401)
        if too_many := self._limits.upload(conversation_id):
            return await self._refuse(
                conversation_id, "too_many", 429, retry_after=too_many.retry_after
            )
        if declared_length(request.headers) > LARGEST_FORM:
            return await self._refuse(conversation_id, "too_large", 413)
        try:
            uploaded = await _read_form(request)
            return await self._keep(conversation_id, uploaded)
        except MalformedFormError:
            return _problem("bad_request", 400)
        except PhotoRefusedError as refusal:
            status = 413 if refusal.code == "too_large" else 415
            return await self._refuse(conversation_id, refusal.code, status)

    async def evidence(self, evidence: str, k: str = "") -> Response:
        """A photo, location data removed, for whoever has its key."""
        if not self._tokens.opens(k, EvidenceId(evidence)):
            return Response(status_code=404)
        async with self._house.unit() as work:
            stored = await work.photos.for_desk(EvidenceId(evidence))
        if stored is None:
            return Response(status_code=404)
        photo = await self._photos.view(stored)
        headers = {"Cache-Control": "private, max-age=86400", "X-Content-Type-Options": "nosniff"}
        return Response(photo.body, media_type=photo.content_type, headers=headers)

    async def _keep(self, conversation: ConversationId, uploaded: _Uploaded) -> Response:
        stored = await self._photos.keep(conversation, uploaded.body)
        payload = json.dumps({"evidence_id": stored.evidence.id})
        message = await self._inbox.accept(
            MessageDraft(
                conversation=conversation,
                author=Author.BUYER,
                text=f"/provide_photo{payload}",
                key=uploaded.client_id,
                at=self._house.clock(),
                title="",
                evidence=stored.evidence.id,
            ),
            photo=stored,
        )
        await self._live.tell(message)
        return JSONResponse({"evidence_id": message.draft.evidence, "seq": message.seq})

    async def _refuse(
        self,
        conversation_id: ConversationId,
        code: str,
        http_status: int,
        *,
        retry_after: int | None = None,
    ) -> Response:
        async with self._house.unit() as work:
            conversation: Conversation = await work.conversations.get(conversation_id)
        key = f"upload-{code.replace('_', '-')}"
        sentence = self._house.speaker.sentence(key, language=conversation.language.code)
        return _problem(code, http_status, message=sentence, retry_after=retry_after)


async def _read_form(request: Request) -> _Uploaded:
    """The file and its id. Raises `MalformedFormError`, and `PhotoRefusedError` when there is too much of it."""
    try:
        async with request.form(max_files=1, max_fields=4) as form:
            file, client_id = form.get("file"), form.get("client_id") or uuid4().hex
            if not isinstance(file, UploadFile) or not isinstance(client_id, str):
                raise MalformedFormError
            body = await file.read(LARGEST_PHOTO + 1)
    except HTTPException as error:
        if error.status_code == TOO_LARGE:
            raise PhotoRefusedError(code="too_large") from None
        raise MalformedFormError from None
    except ClientDisconnect:
        raise MalformedFormError from None
    if len(body) > LARGEST_PHOTO:
        raise PhotoRefusedError(code="too_large")
    if len(client_id) > LONGEST_ID or not is_storable(client_id):
        raise MalformedFormError
    return _Uploaded(body, client_id)


def _problem(
    code: str, http_status: int, *, message: str | None = None, retry_after: int | None = None
) -> Response:
    headers = {"Retry-After": str(retry_after)} if retry_after else None
    error = {"code": code, "message": message or code.replace("_", " ")}
    return JSONResponse({"error": error}, status_code=http_status, headers=headers)
