import socket
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from rasa.core.agent import Agent
from rasa.core.channels.channel import register
from sanic import Sanic

from bot.nlu.channel import AmendsChannel

TURN: dict[str, Any] = {"conversation": "door", "message_id": "m1", "text": "yes that is right"}
BEARER = {"Authorization": "Bearer s3cret"}


pytestmark = pytest.mark.asyncio(loop_scope="module")


# One server for all: this Sanic rewrites its own methods when it starts, and breaks the next one.
@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def app() -> AsyncIterator[Sanic]:
    served = Sanic("channel", configure_logging=False)
    register([AmendsChannel.from_credentials({"token": "s3cret"})], served, "/webhooks/")
    free = socket.create_server(("127.0.0.1", 0))
    door = await served.create_server(sock=free, return_asyncio_server=True)
    await door.startup()
    served.ctx.address = free.getsockname()
    yield served
    await door.close()


async def post(app: Sanic, **kwargs: Any) -> "tuple[int, dict[str, Any]]":
    host, port = app.ctx.address
    url = f"http://{host}:{port}/webhooks/amends/turn"
    async with aiohttp.ClientSession() as session, session.post(url, **kwargs) as response:
        return response.status, await response.json()


async def test_a_turn_through_the_door(app: Sanic, agent: Agent) -> None:
    app.ctx.agent = agent
    status, answer = await post(app, json=TURN, headers=BEARER)
    assert status == 200
    assert set(answer) == {"replies", "language", "intent", "failed_actions"}


@pytest.mark.parametrize(
    "headers", [{}, {"Authorization": "s3cret"}, {"Authorization": "Bearer s3cre\u00e9"}]
)
async def test_nobody_enters_without_the_token(
    app: Sanic, agent: Agent, headers: dict[str, str]
) -> None:
    app.ctx.agent = agent
    status, answer = await post(app, json=TURN, headers=headers)
    assert (status, set(answer)) == (401, {"error"})


async def test_a_model_that_is_still_loading_is_said_so(app: Sanic) -> None:
    app.ctx.agent = None
    status, _ = await post(app, json=TURN, headers=BEARER)
    assert status == 503


@pytest.mark.parametrize("body", [{"data": b"no json"}, {"json": {"text": "hi"}}])
async def test_a_body_that_is_wrong_is_refused(
    app: Sanic, agent: Agent, body: dict[str, Any]
) -> None:
    app.ctx.agent = agent
    status, answer = await post(app, headers=BEARER, **body)
    assert (status, set(answer)) == (400, {"error"})
