"""The two that are compared: the whole product over its socket, and stock Rasa's REST channel."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol
from uuid import uuid4

import aiohttp

from tests.bench.stock_rasa import NAME, StockRasa
from tests.support.buyer import SocketBuyer, new_buyer
from tests.support.stack import Stack

TEXT = "Some items are missing from my order"  # one custom action in a fresh conversation
PATIENCE = 60.0  # seconds; a later answer is a lost one

Turn = Callable[[], Awaitable[float]]
"""Sends one message of a fresh conversation; the seconds to the first reply."""


class Side(Protocol):
    """One of the two."""

    name: str

    async def prepare(self, count: int) -> Sequence[Turn]:
        """So many conversations, opened before the clock runs."""
        ...

    async def clear(self) -> None:
        """Close what `prepare` opened."""
        ...


class Product:
    """The message goes in by the socket and is stored; the reply is stored and comes by the socket."""

    name = "amends"

    def __init__(self, stack: Stack) -> None:
        self._stack = stack
        self._open: list[SocketBuyer] = []

    async def prepare(self, count: int) -> Sequence[Turn]:
        """Connected sockets, each with a conversation and a token."""
        for _ in range(count):
            buyer = await new_buyer(self._stack)
            await buyer.connect()
            self._open.append(buyer)
        return [self._turn_of(buyer) for buyer in self._open]

    async def clear(self) -> None:
        """Disconnect."""
        for buyer in self._open:
            await buyer.disconnect()
        self._open.clear()

    def _turn_of(self, buyer: SocketBuyer) -> Turn:
        async def turn() -> float:
            started = time.perf_counter()
            sending = asyncio.create_task(buyer.send(TEXT))
            await buyer.hears("", within=PATIENCE)
            took = time.perf_counter() - started
            await sending
            return took

        return turn


class Stock:
    """The message goes in by HTTP, the reply is in the answer; nothing is stored on disk."""

    name = NAME

    def __init__(self, stack: Stack, rasa: StockRasa, client: aiohttp.ClientSession) -> None:
        self._stack = stack
        self._url = rasa.url
        self._client = client

    async def prepare(self, count: int) -> Sequence[Turn]:
        """The action server must know the conversations, so the gateway makes them."""
        buyers = [await new_buyer(self._stack) for _ in range(count)]
        return [self._turn_of(buyer.conversation) for buyer in buyers]

    async def clear(self) -> None:
        """Nothing is open."""

    def _turn_of(self, conversation: str) -> Turn:
        async def turn() -> float:
            body = {"sender": conversation, "message": TEXT, "metadata": metadata()}
            started = time.perf_counter()
            async with self._client.post(self._url, json=body) as response:
                replies = await response.json()
            took = time.perf_counter() - started
            assert replies, replies
            return took

        return turn


def metadata() -> dict[str, object]:
    """What the gateway sends with the first message of a conversation."""
    return {
        "message_id": f"msg_{uuid4().hex}",
        "locale": ["en"],
        "language": {"current": "en", "locked": False, "evidence": None},
        "tone": "plain",
        "dialogue": {"case": None, "asked": None},
    }
