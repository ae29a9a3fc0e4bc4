"""Rasa's socket.io protocol for the widget and for third-party clients, with acknowledged, durable messages.

A conversation belongs to a socket through a signed token, or through a uuid4 that the client keeps as a secret; the
client's word for its session is never enough.
"""

import logging
from dataclasses import dataclass, replace
from typing import Any
from uuid import uuid4

import socketio

from bot.casework.house import House
from bot.conversations.inbox import Inbox
from bot.conversations.model import Author, MessageDraft
from bot.disputes.names import ConversationId
from channels.web.conversations import clean_locale, exists, open_conversation
from channels.web.limits import RateLimits
from channels.web.live import Live
from channels.web.shapes import PhotoUrl, logged, status
from channels.web.tokens import Tokens, conversation_of_client_id, new_conversation_id

LONGEST_TEXT = 4_000  # characters
LONGEST_ID = 100
BAD_REQUEST = "bad_request"
RATE_LIMITED = "rate_limited"
UNAUTHORISED = "unauthorised"
TOO_LONG = "too_long"

Ack = dict[str, Any]
logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Incoming:
    """A parsed `user_uttered`."""

    text: str
    key: str
    title: str | None


class MalformedError(Exception):
    """What came is no message. `code` is told to the client."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(f"The message was refused: {code}.")


class WebSockets:
    """The event handlers; `register` attaches them to a python-socketio server."""

    def __init__(  # noqa: PLR0913  # wired in one place
        self,
        server: socketio.AsyncServer,
        *,
        house: House,
        inbox: Inbox,
        live: Live,
        tokens: Tokens,
        limits: RateLimits,
        photo_url: PhotoUrl,
    ) -> None:
        self._server = server
        self._house = house
        self._inbox = inbox
        self._live = live
        self._tokens = tokens
        self._limits = limits
        self._photo_url = photo_url

    def register(self) -> None:
        """Attach the handlers."""
        self._server.on("connect", self.connect)
        self._server.on("session_request", self.session_request)
        self._server.on("user_uttered", self.user_uttered)
        self._server.on("sync", self.sync)
        self._server.on("disconnect", self.disconnect)

    async def connect(self, sid: str, environ: dict[str, Any], auth: object = None) -> None:
        """Bind the socket when the handshake brings a good token; refuse a bad one."""
        address = str(environ.get("REMOTE_ADDR", ""))
        if self._limits.request(address):
            raise refused_connection(RATE_LIMITED)
        await self._server.save_session(sid, {"conversation": None, "address": address})
        token = auth.get("token") if isinstance(auth, dict) else None
        if token is None:
            return
        conversation = self._tokens.conversation(token) or conversation_of_client_id(token)
        if conversation is None or not await self._may_open(conversation, token):
            raise refused_connection(UNAUTHORISED)
        since = auth.get("since") if isinstance(auth, dict) else None
        await self._bind(sid, conversation, since=_seq(since))

    async def session_request(self, sid: str, data: object = None) -> None:
        """Confirm the session; a client without one gets a fresh conversation and its token."""
        session = await self._server.get_session(sid)
        wanted = data.get("session_id") if isinstance(data, dict) else None
        bound: ConversationId | None = session["conversation"]
        if bound is None:
            bound = await self._requested(wanted, session["address"])
            if bound is None:
                await self._server.emit("session_refused", {"code": UNAUTHORISED}, room=sid)
                return
            since = data.get("since") if isinstance(data, dict) else None
            await self._bind(sid, bound, since=_seq(since))
        confirmed = wanted if conversation_of_client_id(wanted) == bound else None
        await self._server.emit(
            "session_confirm", confirmed or self._tokens.session(bound), room=sid
        )

    async def user_uttered(self, sid: str, data: object = None) -> Ack:
        """Store the message, then acknowledge it."""
        session = await self._server.get_session(sid)
        conversation: ConversationId | None = session["conversation"]
        if conversation is None:
            return _refused(UNAUTHORISED)
        if too_many := self._limits.message(conversation):
            return _refused(RATE_LIMITED, retry_after=too_many.retry_after)
        try:
            incoming = read_message(data)
        except MalformedError as refusal:
            return _refused(refusal.code)
        await self._remember_locale(sid, conversation, read_locale(data))
        message = await self._inbox.accept(
            MessageDraft(
                conversation=conversation,
                author=Author.BUYER,
                text=incoming.text,
                key=incoming.key,
                at=self._house.clock(),
                title=incoming.title,
            )
        )
        await self._live.announce(conversation)
        return {"ok": True, "seq": message.seq, "at": message.draft.at.isoformat()}

    async def sync(self, sid: str, data: object = None) -> Ack:
        """All of the log after `since`, and who holds the conversation."""
        session = await self._server.get_session(sid)
        conversation: ConversationId | None = session["conversation"]
        if conversation is None:
            return _refused(UNAUTHORISED)
        since = _seq(data.get("since") if isinstance(data, dict) else None) or 0
        async with self._house.unit() as work:
            messages = await work.messages.since(conversation, since)
            known = await work.conversations.get(conversation)
            case = await work.cases.current(conversation)
        return {
            "ok": True,
            "messages": [logged(m, photo_url=self._photo_url) for m in messages],
            "status": status(known, case),
        }

    async def disconnect(self, sid: str, _reason: object = None) -> None:
        """The socket is gone; the conversation is not."""
        session = await self._server.get_session(sid)
        if session["conversation"] is not None:
            self._live.leave(session["conversation"])

    async def _remember_locale(
        self, sid: str, conversation: ConversationId, locale: tuple[str, ...]
    ) -> None:
        session = await self._server.get_session(sid)
        if not locale or session.get("locale") == locale:
            return
        await self._server.save_session(sid, session | {"locale": locale})
        async with self._house.unit() as work:
            known = await work.conversations.get(conversation)
            if known.locale != locale:
                await work.conversations.save(replace(known, locale=locale))

    async def _may_open(self, conversation: ConversationId, token: object) -> bool:
        """A signed token must name a conversation that is there; a client's own secret opens a new one."""
        if conversation_of_client_id(token) == conversation:
            await open_conversation(conversation, house=self._house)
            return True
        return await exists(self._house.unit, conversation)

    async def _requested(self, wanted: object, address: str) -> ConversationId | None:
        known = self._tokens.conversation(wanted)
        if known is not None and await exists(self._house.unit, known):
            return known
        if wanted and known is None and conversation_of_client_id(wanted) is None:
            return None
        if self._limits.new_token(address):
            return None
        fresh = conversation_of_client_id(wanted) or new_conversation_id()
        await open_conversation(fresh, house=self._house)
        return fresh

    async def _bind(self, sid: str, conversation: ConversationId, *, since: int | None) -> None:
        session = await self._server.get_session(sid)
        session["conversation"] = conversation
        await self._server.save_session(sid, session)
        await self._live.join(sid, conversation, since=since)


def refused_connection(code: str) -> Exception:
    """What python-socketio tells the client of a handshake that is not accepted."""
    error: Exception = socketio.exceptions.ConnectionRefusedError(code)
    return error


def read_message(data: object) -> Incoming:
    """The parsed `user_uttered`. Raises `MalformedError`."""
    if not isinstance(data, dict):
        raise MalformedError(BAD_REQUEST)
    text = data.get("message")
    if not isinstance(text, str) or not text.strip():
        raise MalformedError(BAD_REQUEST)
    if len(text) > LONGEST_TEXT:
        raise MalformedError(TOO_LONG)
    metadata = data.get("metadata") or data.get("customData") or {}
    metadata = metadata if isinstance(metadata, dict) else {}
    key = metadata.get("client_id")
    title = metadata.get("title")
    if text.startswith("/") and not isinstance(title, str):
        title = ""  # a third-party client's button: its payload is never shown
    return Incoming(
        text=text.strip(),
        key=key if isinstance(key, str) and 0 < len(key) <= LONGEST_ID else f"m_{uuid4().hex}",
        title=title[:LONGEST_TEXT] if isinstance(title, str) else None,
    )


def read_locale(data: object) -> tuple[str, ...]:
    """The client's languages in a `user_uttered`."""
    metadata = data.get("metadata") if isinstance(data, dict) else None
    return clean_locale(metadata.get("locale")) if isinstance(metadata, dict) else ()


def _seq(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _refused(code: str, **more: int) -> Ack:
    return {"ok": False, "error": {"code": code, "message": code.replace("_", " "), **more}}
