"""Tells the sockets of a conversation what is new in its log."""

import asyncio
from collections import defaultdict
from typing import Any, Protocol

from bot.casework.ports import Unit
from bot.conversations.model import Author, Message
from bot.disputes.names import ConversationId
from channels.web.shapes import PhotoUrl, bot_uttered, buyer_message, status


class Sockets(Protocol):
    """The part of python-socketio's server that is used here."""

    async def emit(self, event: str, data: Any, *, room: str) -> None:  # noqa: ANN401
        """Send to all sockets of the room."""
        ...

    async def enter_room(self, sid: str, room: str) -> None:
        """Add a socket to a room."""
        ...


class Live:
    """Emits every message of the log once, in order, to the sockets that are connected.

    The log is the truth: whoever was away asks for what came after their last `seq`.
    """

    def __init__(self, unit: Unit, sockets: Sockets, *, photo_url: PhotoUrl) -> None:
        self._unit = unit
        self._sockets = sockets
        self._photo_url = photo_url
        self._emitted: dict[ConversationId, int] = {}
        self._watchers: defaultdict[ConversationId, int] = defaultdict(int)
        self._locks: defaultdict[ConversationId, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def join(self, sid: str, conversation: ConversationId, *, since: int | None) -> None:
        """Replay to one socket what it missed after `since` (None: nothing), then let it hear what follows."""
        async with self._locks[conversation]:
            async with self._unit() as work:
                messages = await work.messages.since(conversation, since or 0)
            newest = messages[-1].seq if messages else (since or 0)
            for message in messages if since is not None else ():
                if message.seq <= self._emitted.get(conversation, newest):
                    await self._emit(sid, message)
            self._watchers[conversation] += 1
            self._emitted.setdefault(conversation, newest)
            await self._sockets.enter_room(sid, conversation)

    def leave(self, conversation: ConversationId) -> None:
        """A socket has gone; the last one takes the conversation's memory with it."""
        self._watchers[conversation] -= 1
        if self._watchers[conversation] <= 0:
            self._watchers.pop(conversation, None)
            self._emitted.pop(conversation, None)
            self._locks.pop(conversation, None)

    async def announce(self, conversation: ConversationId) -> None:
        """Emit what is new; nobody watching means nothing to do."""
        if conversation not in self._emitted:
            return
        async with self._locks[conversation]:
            async with self._unit() as work:
                last = self._emitted.get(conversation, 0)
                messages = await work.messages.since(conversation, last)
                known = await work.conversations.get(conversation)
                case = await work.cases.current(conversation)
            for message in messages:
                await self._emit(conversation, message)
                self._emitted[conversation] = message.seq
            await self._sockets.emit("status", status(known, case), room=conversation)

    async def typing(self, conversation: ConversationId, *, on: bool) -> None:
        """The bot is thinking, or has stopped."""
        if conversation in self._emitted:
            data = {"on": on, "who": "bot"}
            await self._sockets.emit("typing", data, room=conversation)

    async def _emit(self, room: str, message: Message) -> None:
        if message.draft.author is Author.BUYER:
            data = buyer_message(message, photo_url=self._photo_url)
            await self._sockets.emit("buyer_message", data, room=room)
        else:
            data = bot_uttered(message, photo_url=self._photo_url)
            await self._sockets.emit("bot_uttered", data, room=room)
