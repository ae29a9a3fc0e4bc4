"""Tells the sockets of a conversation what is new in its log."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from bot.casework.ports import Unit, Work
from bot.conversations.model import Author, Message
from bot.disputes.names import ConversationId
from channels.web.shapes import PhotoUrl, bot_uttered, buyer_message, status

PAGE = 500  # messages read at once


class Sockets(Protocol):
    """The part of python-socketio's server that is used here."""

    async def emit(self, event: str, data: Any, *, room: str) -> None:  # noqa: ANN401
        """Send to all sockets of the room."""
        ...

    async def enter_room(self, sid: str, room: str) -> None:
        """Add a socket to a room."""
        ...


@dataclass(slots=True)
class _Watched:
    """A conversation with sockets: up to where of its log they were told."""

    emitted: int | None = None  # None until the first socket has joined
    sockets: int = 0
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)


class Live:
    """Emits every message of the log once, in order, to the sockets that are connected.

    The log is the truth: whoever was away asks for what came after their last `seq`.
    """

    def __init__(self, unit: Unit, sockets: Sockets, *, photo_url: PhotoUrl) -> None:
        self._unit = unit
        self._sockets = sockets
        self._photo_url = photo_url
        self._watched: dict[ConversationId, _Watched] = {}

    async def join(self, sid: str, conversation: ConversationId, *, since: int | None) -> None:
        """Replay to one socket what it missed after `since` (None: nothing), then let it hear what follows."""
        watched = self._watched.setdefault(conversation, _Watched())
        watched.sockets += 1
        async with watched.lock:
            async with self._unit() as work:
                messages = await log_since(work, conversation, 0)
            if watched.emitted is None:
                watched.emitted = messages[-1].seq if messages else 0
            for message in messages if since is not None else ():
                if (since or 0) < message.seq <= watched.emitted:
                    await self._emit(sid, message)
            await self._sockets.enter_room(sid, conversation)

    def leave(self, conversation: ConversationId) -> None:
        """A socket has gone; the last one takes the conversation's memory with it."""
        watched = self._watched.get(conversation)
        if watched is None:
            return
        watched.sockets -= 1
        if watched.sockets <= 0:
            del self._watched[conversation]

    async def announce(self, conversation: ConversationId) -> None:
        """Emit what is new; nobody watching means nothing to do."""
        watched = self._watched.get(conversation)
        if watched is None:
            return
        async with watched.lock:
            if watched.emitted is None:
                return
            async with self._unit() as work:
                messages = await log_since(work, conversation, watched.emitted)
                known = await work.conversations.get(conversation)
                case = await work.cases.current(conversation)
            for message in messages:
                await self._emit(conversation, message)
                watched.emitted = message.seq
            await self._sockets.emit("status", status(known, case), room=conversation)

    async def tell(self, message: Message) -> None:
        """Emit a message that was just stored: at once if it is the next one, else in its order."""
        conversation = message.draft.conversation
        watched = self._watched.get(conversation)
        if watched is None:
            return
        async with watched.lock:
            if watched.emitted is not None and message.seq == watched.emitted + 1:
                await self._emit(conversation, message)
                watched.emitted = message.seq
                return
        await self.announce(conversation)

    async def typing(self, conversation: ConversationId, *, on: bool) -> None:
        """The bot is thinking, or has stopped."""
        if conversation in self._watched:
            data = {"on": on, "who": "bot"}
            await self._sockets.emit("typing", data, room=conversation)

    async def _emit(self, room: str, message: Message) -> None:
        if message.draft.author is Author.BUYER:
            data = buyer_message(message, photo_url=self._photo_url)
            await self._sockets.emit("buyer_message", data, room=room)
        else:
            data = bot_uttered(message, photo_url=self._photo_url)
            await self._sockets.emit("bot_uttered", data, room=room)


async def log_since(work: Work, conversation: ConversationId, seq: int) -> Sequence[Message]:
    """The whole log after `seq`, however long it is."""
    found: list[Message] = []
    while True:
        after = found[-1].seq if found else seq
        page = await work.messages.since(conversation, after, limit=PAGE)
        found.extend(page)
        if len(page) < PAGE:
            return found
