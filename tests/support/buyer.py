"""A buyer at the widget, as far as the gateway can tell: the real socket and the real upload."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import httpx
import socketio

from tests.support.pictures import encoded, scene
from tests.support.stack import Stack

PATIENCE = 30.0  # seconds for an answer


@dataclass(frozen=True, slots=True)
class Heard:
    """One message of the bot, as it came over the socket."""

    seq: int
    text: str
    payloads: tuple[str, ...]  # of its buttons
    author: str


class TooQuietError(AssertionError):
    """What was waited for was not said."""

    def __init__(self, wanted: str, heard: list[Heard]) -> None:
        said = "\n".join(one.text for one in heard) or "(nothing)"
        super().__init__(f"Waited for {wanted}; heard:\n{said}")


@dataclass
class SocketBuyer:
    """Speaks the widget's protocol, and keeps everything that was heard."""

    stack: Stack
    token: str
    conversation: str
    locale: tuple[str, ...] = ("en",)
    heard: list[Heard] = field(default_factory=list)
    _client: Any = None
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def texts(self) -> list[str]:
        """What the bot said, in order."""
        return [one.text for one in self.heard]

    @property
    def last_seq(self) -> int:
        """Where to go on after a reconnect."""
        return max((one.seq for one in self.heard), default=0)

    async def connect(self) -> None:
        """Open the socket, asking for what was missed."""
        self._client = socketio.AsyncClient(reconnection=False)
        self._client.on("bot_uttered", self._hear)
        auth = {"token": self.token, "since": self.last_seq}
        await self._client.connect(self.stack.url, auth=auth, transports=["websocket"])

    async def disconnect(self) -> None:
        """Close the socket, if it is open."""
        if self._client is not None:
            await self._client.disconnect()

    async def _hear(self, data: dict[str, Any]) -> None:
        more = data["metadata"]
        payloads = tuple(button["payload"] for button in data.get("quick_replies", ()))
        self.heard.append(Heard(more["seq"], data["text"], payloads, more["author"]))
        self._news.set()

    async def send(self, text: str, *, key: str | None = None, title: str | None = None) -> int:
        """Send a message; its `seq` once it is acknowledged."""
        more = {"client_id": key or uuid4().hex, "locale": list(self.locale)}
        metadata = more if title is None else more | {"title": title}
        ack = await self._client.call(
            "user_uttered", {"message": text, "metadata": metadata}, timeout=PATIENCE
        )
        assert ack["ok"], ack
        seq: int = ack["seq"]
        return seq

    async def refused(self) -> None:
        """Send something that is no message."""
        ack = await self._client.call("user_uttered", {"message": ""}, timeout=PATIENCE)
        assert not ack["ok"], ack

    async def until(
        self,
        wanted: str,
        said: Callable[[Heard], bool],
        *,
        after: int = 0,
        within: float = PATIENCE,
    ) -> Heard:
        """The first message after `seq` that fits. Raises `TooQuietError`."""
        try:
            async with asyncio.timeout(within):
                while True:
                    self._news.clear()
                    for one in self.heard:
                        if one.seq > after and said(one):
                            return one
                    await self._news.wait()
        except TimeoutError:
            raise TooQuietError(wanted, self.heard) from None

    async def hears(self, words: str, *, after: int = 0, within: float = PATIENCE) -> Heard:
        """The first message after `seq` that contains the words."""
        return await self.until(
            repr(words), lambda one: words in one.text, after=after, within=within
        )

    async def says(self, text: str, words: str = "", *, title: str | None = None) -> Heard:
        """Send, and wait for an answer with the words."""
        return await self.hears(words, after=await self.send(text, title=title))

    async def presses(self, payload: str, words: str = "") -> Heard:
        """Press a button."""
        return await self.says(payload, words, title="(button)")

    async def uploads(self, *, seed: int = 1, key: str | None = None) -> int:
        """Send a photo; its `seq` in the log."""
        photo = encoded(scene(seed))
        async with httpx.AsyncClient(timeout=PATIENCE) as client:
            response = await client.post(
                f"{self.stack.url}/api/uploads",
                files={"file": ("photo.jpg", photo, "image/jpeg")},
                data={"client_id": key or uuid4().hex},
                headers={"Authorization": f"Bearer {self.token}"},
            )
        response.raise_for_status()
        seq: int = response.json()["seq"]
        return seq

    async def log(self) -> list[dict[str, Any]]:
        """The whole log of the conversation, from the gateway."""
        ack = await self._client.call("sync", {"since": 0}, timeout=PATIENCE)
        messages: list[dict[str, Any]] = ack["messages"]
        return messages


async def new_buyer(stack: Stack, *locale: str) -> SocketBuyer:
    """A fresh conversation with its token, not connected yet."""
    async with httpx.AsyncClient() as client:
        response = await client.post(f"{stack.url}/api/token", json={"locale": list(locale)})
    response.raise_for_status()
    answer = response.json()
    return SocketBuyer(stack, answer["token"], answer["conversation"], locale or ("en",))


@asynccontextmanager
async def a_buyer(stack: Stack, *locale: str) -> AsyncIterator[SocketBuyer]:
    """A connected buyer with a fresh conversation."""
    buyer = await new_buyer(stack, *locale)
    await buyer.connect()
    try:
        yield buyer
    finally:
        await buyer.disconnect()
