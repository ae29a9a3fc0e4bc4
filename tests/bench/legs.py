"""Where the milliseconds of a turn go, leg by leg, one message at a time."""

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp

from tests.bench.sides import TEXT, metadata
from tests.support.buyer import SocketBuyer, a_buyer, new_buyer
from tests.support.stack import Stack

Leg = Callable[[], Awaitable[float]]
PAUSE = 0.05  # seconds between two messages, so that one does not wait for what the other left


class Legs:
    """Each leg by itself, asked from outside; medians in seconds."""

    def __init__(self, stack: Stack, client: aiohttp.ClientSession) -> None:
        self._stack = stack
        self._client = client

    async def measure(self, times: int) -> dict[str, float]:
        """By name of the leg."""
        legs: dict[str, Leg] = {
            "socket, there and back": self._socket,
            "to the ack": self._ack,
            "Rasa's turn": self._rasa,
            "of it: understanding": self._parse,
            "of it: the action": self._action,
            "to the first reply": self._reply,
        }
        taken: dict[str, list[float]] = {name: [] for name in legs}
        for _ in range(times):
            for name, leg in legs.items():
                taken[name].append(await leg())
                await asyncio.sleep(PAUSE)
        return {name: statistics.median(seconds) for name, seconds in taken.items()}

    async def _socket(self) -> float:
        """A message that is refused at once."""
        async with a_buyer(self._stack) as buyer:
            return await _timed(buyer.refused())

    async def _ack(self) -> float:
        async with a_buyer(self._stack) as buyer:
            took = await _timed(buyer.send(TEXT))
            await buyer.hears("")
            return took

    async def _reply(self) -> float:
        async with a_buyer(self._stack) as buyer:
            return await _timed(_asks(buyer))

    async def _rasa(self) -> float:
        buyer = await new_buyer(self._stack)
        more = metadata()
        turn = {
            "conversation": buyer.conversation,
            "message_id": more["message_id"],
            "text": TEXT,
            "metadata": more,
            "retry": False,
        }
        return await _timed(self._post(self._rasa_url("/webhooks/amends/turn"), turn))

    async def _parse(self) -> float:
        token = self._stack.environment["AMENDS_RASA_TOKEN"]
        url = self._rasa_url(f"/model/parse?token={token}")
        return await _timed(self._post(url, {"text": TEXT}))

    async def _action(self) -> float:
        buyer = await new_buyer(self._stack)
        latest = {
            "text": TEXT,
            "intent": {"name": "missing_items", "confidence": 0.9},
            "entities": [],
            "metadata": metadata(),
        }
        tracker = {"sender_id": buyer.conversation, "latest_message": latest, "events": []}
        call = {"next_action": "action_report_problem", "tracker": tracker}
        url = f"http://127.0.0.1:{self._stack.actions_port}/webhook"
        return await _timed(self._post(url, call, "AMENDS_ACTIONS_TOKEN"))

    def _rasa_url(self, path: str) -> str:
        return f"http://127.0.0.1:{self._stack.rasa_port}{path}"

    async def _post(self, url: str, body: dict[str, Any], token: str = "AMENDS_RASA_TOKEN") -> None:
        headers = {"Authorization": f"Bearer {self._stack.environment[token]}"}
        async with self._client.post(url, json=body, headers=headers) as response:
            response.raise_for_status()
            await response.read()


async def _asks(buyer: SocketBuyer) -> None:
    sending = asyncio.create_task(buyer.send(TEXT))
    await buyer.hears("")
    await sending


async def _timed(something: Awaitable[object]) -> float:
    started = time.perf_counter()
    await something
    return time.perf_counter() - started
