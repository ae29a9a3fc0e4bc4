"""The action server over a house with one buyer, asked as Rasa asks it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from actions.server import create_app
from bot.casework.house import House
from tests.support.house import TEST, Buyer, SetClock, a_house

TOKEN = "actions-token"


@dataclass
class ActionServer:
    """`rasa` sends the token as Rasa does, in the address; a failure inside is an answer, not an exception."""

    rasa: httpx.AsyncClient
    house: House
    buyer: Buyer

    async def runs(self, action: str, text: str, **latest: Any) -> httpx.Response:
        """Run an action for the buyer's latest message."""
        return await self.rasa.post("/webhook", json=call(action, text, **latest))

    async def says(self, response: str, **latest: Any) -> httpx.Response:
        """Ask for the words of a response."""
        body = {"response": response, "tracker": tracker("", **latest)}
        return await self.rasa.post("/nlg", json=body)


def tracker(text: str, *, message_id: str = "m-1", **latest: Any) -> dict[str, Any]:
    metadata = {"message_id": message_id, **latest.pop("metadata", {})}
    message = {"text": text, "metadata": metadata, "entities": [], **latest}
    return {"sender_id": TEST, "latest_message": message, "slots": {}, "events": []}


def call(action: str, text: str, **latest: Any) -> dict[str, Any]:
    return {"next_action": action, "sender_id": TEST, "tracker": tracker(text, **latest)}


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with a_house(tmp_path, SetClock()) as opened:
        yield opened


@pytest.fixture
async def server(house: House) -> AsyncIterator[ActionServer]:
    app = create_app(house, token=SecretStr(TOKEN))
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    buyer = await Buyer(house).arrives()
    async with httpx.AsyncClient(
        transport=transport, base_url="http://actions.test", params={"token": TOKEN}
    ) as rasa:
        yield ActionServer(rasa, house, buyer)
