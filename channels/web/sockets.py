"""Rasa's socket.io protocol for the widget and for third-party clients, with acknowledged, durable messages.

A conversation belongs to a socket through a signed token, or through a uuid4 that the client keeps as a secret; the
client's word for its session is never enough.
"""

import logging
import re
from dataclasses import dataclass, replace
from typing import Any
from uuid import uuid4

import socketio

from bot.casework.house import House
from bot.conversations.inbox import Inbox
from bot.conversations.model import Author, MessageDraft
from bot.disputes.names import ConversationId
from channels.newcomers import clean_locale, new_conversation_id
from channels.text import LONGEST_ID, is_storable, storable
from channels.web.conversations import clean_zone, exists, open_conversation
from channels.web.guard import address_of
from channels.web.limits import RateLimits, TooMany
from channels.web.live import Live, log_since
from channels.web.shapes import PhotoUrl, logged, status
from channels.web.tokens import Tokens, conversation_of_client_id

LONGEST_TEXT = 4_000  # characters
HIGHEST_SEQ = 2**31 - 1
BAD_REQUEST = "bad_request"
RATE_LIMITED = "rate_limited"
UNAUTHORISED = "unauthorised"
TOO_LONG = "too_long"

PAYLOAD = re.compile(r"/[a-z_]+(\{.*\})?", re.DOTALL)  # a button's, never shown to anybody

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


class RefusedError(Exception):
    """The socket gets no conversation. `code` is told to the client."""

    def __init__(self, code: str, too_many: TooMany | None = None) -> None:
        self.code = code
        self.too_many = too_many
        super().__init__(f"The session was refused: {code}.")


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
        address = address_of(environ["asgi.scope"])  # engineio's own REMOTE_ADDR is a constant
        if too_many := self._limits.request(address):
            raise refused_connection(RATE_LIMITED, too_many)
        await self._server.save_session(sid, {"conversation": None, "address": address})
        token = auth.get("token") if isinstance(auth, dict) else None
        if token is None:
            return
        try:
            conversation = await self._opened(token, address, renew=False)
        except RefusedError as refusal:
            raise refused_connection(refusal.code, refusal.too_many) from None
        await self._bind(sid, conversation, since=_seq(_field(auth, "since")))

    async def session_request(self, sid: str, data: object = None, *_: object) -> Ack:
        """Confirm the session; a client without one gets a fresh conversation and its token."""
        session = await self._server.get_session(sid)
        wanted = _field(data, "session_id")
        bound: ConversationId | None = session["conversation"]
        if bound is None:
            try:
                bound = await self._opened(wanted or None, session["address"], renew=True)
            except RefusedError as refusal:
                await self._server.emit("session_refused", {"code": refusal.code}, room=sid)
                return _refused(refusal.code, refusal.too_many)
            await self._bind(sid, bound, since=_seq(_field(data, "since")))
        confirmed = wanted if conversation_of_client_id(wanted) == bound else None
        await self._server.emit(
            "session_confirm", confirmed or self._tokens.confirmed(wanted, bound), room=sid
        )
        return {"ok": True}

    async def user_uttered(self, sid: str, data: object = None, *_: object) -> Ack:
        """Store the message, then acknowledge it."""
        session = await self._server.get_session(sid)
        conversation: ConversationId | None = session["conversation"]
        if conversation is None:
            return _refused(UNAUTHORISED)
        if too_many := self._limits.message(conversation):
            return _refused(RATE_LIMITED, too_many)
        try:
            incoming = read_message(data)
        except MalformedError as refusal:
            return _refused(refusal.code)
        await self._remember(sid, conversation, read_locale(data), read_zone(data))
        if incoming.title is None and PAYLOAD.fullmatch(incoming.text):
            title = await self._button_title(conversation, incoming.text)
            incoming = replace(incoming, title=title)
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
        await self._live.tell(message)
        return {"ok": True, "seq": message.seq, "at": message.draft.at.isoformat()}

    async def sync(self, sid: str, data: object = None, *_: object) -> Ack:
        """All of the log after `since`, and who holds the conversation."""
        session = await self._server.get_session(sid)
        conversation: ConversationId | None = session["conversation"]
        if conversation is None:
            return _refused(UNAUTHORISED)
        since = _seq(_field(data, "since")) or 0
        async with self._house.unit() as work:
            messages = await log_since(work, conversation, since)
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

    async def _button_title(self, conversation: ConversationId, payload: str) -> str:
        """What a third-party client's button showed, which only sends its payload; nothing when it is unknown."""
        async with self._house.unit() as work:
            messages = await log_since(work, conversation, 0)
        buttons = (b for m in reversed(messages) for b in m.draft.buttons if b.payload == payload)
        return next((button.title for button in buttons), "")

    async def _remember(
        self, sid: str, conversation: ConversationId, locale: tuple[str, ...], zone: str | None
    ) -> None:
        """What the client said of its languages and its zone; what it did not say stays as it is known."""
        session = await self._server.get_session(sid)
        if session.get("client") == (locale, zone) or not (locale or zone):
            return
        await self._server.save_session(sid, session | {"client": (locale, zone)})
        async with self._house.unit() as work:
            known = await work.conversations.get(conversation)
            told = replace(known, locale=locale or known.locale, zone=zone or known.zone)
            if told != known:
                await work.conversations.save(told)

    async def _opened(self, secret: object, address: str, *, renew: bool) -> ConversationId:
        """The conversation of a signed token or of a client's own secret; a fresh one without either.

        With `renew`, a token that outlived its conversation gets a fresh one too. Raises `RefusedError`.
        """
        signed, own = self._tokens.conversation(secret), conversation_of_client_id(secret)
        wanted = signed or own
        if wanted is not None and await exists(self._house.unit, wanted):
            return wanted
        if (secret is not None and wanted is None) or (signed is not None and not renew):
            raise RefusedError(UNAUTHORISED)
        if too_many := self._limits.new_token(address):
            raise RefusedError(RATE_LIMITED, too_many)
        fresh = own or new_conversation_id()
        await open_conversation(fresh, house=self._house)
        return fresh

    async def _bind(self, sid: str, conversation: ConversationId, *, since: int | None) -> None:
        session = await self._server.get_session(sid)
        session["conversation"] = conversation
        await self._server.save_session(sid, session)
        await self._live.join(sid, conversation, since=since)


def refused_connection(code: str, too_many: TooMany | None = None) -> Exception:
    """What python-socketio tells the client of a handshake that is not accepted."""
    more = [{"retry_after": too_many.retry_after}] if too_many else []
    error: Exception = socketio.exceptions.ConnectionRefusedError(code, *more)
    return error


def read_message(data: object) -> Incoming:
    """The parsed `user_uttered`. Raises `MalformedError`."""
    if not isinstance(data, dict):
        raise MalformedError(BAD_REQUEST)
    text = data.get("message")
    if not isinstance(text, str):
        raise MalformedError(BAD_REQUEST)
    if len(text) > LONGEST_TEXT:
        raise MalformedError(TOO_LONG)
    text = storable(text).strip()
    if not text:
        raise MalformedError(BAD_REQUEST)
    metadata = data.get("metadata") or data.get("customData")
    title = _field(metadata, "title")
    return Incoming(
        text=text,
        key=_key(_field(metadata, "client_id")),
        title=storable(title[:LONGEST_TEXT]) if isinstance(title, str) else None,
    )


def read_locale(data: object) -> tuple[str, ...]:
    """The client's languages in a `user_uttered`."""
    return clean_locale(_field(_field(data, "metadata"), "locale"))


def read_zone(data: object) -> str | None:
    """The client's time zone in a `user_uttered`."""
    return clean_zone(_field(_field(data, "metadata"), "zone"))


def _key(client_id: object) -> str:
    """What makes a repeat the same message. Raises `MalformedError` for one that could not be recognised again."""
    if client_id is None:
        return f"m_{uuid4().hex}"
    if not isinstance(client_id, str) or not 0 < len(client_id) <= LONGEST_ID:
        raise MalformedError(BAD_REQUEST)
    if not is_storable(client_id):
        raise MalformedError(BAD_REQUEST)
    return client_id


def _field(data: object, name: str) -> object:
    return data.get(name) if isinstance(data, dict) else None


def _seq(value: object) -> int | None:
    if not isinstance(value, int) or isinstance(value, bool):
        return None
    return value if 0 <= value <= HIGHEST_SEQ else None


def _refused(code: str, too_many: TooMany | None = None) -> Ack:
    more = {"retry_after": too_many.retry_after} if too_many else {}
    return {"ok": False, "error": {"code": code, "message": code.replace("_", " "), **more}}
