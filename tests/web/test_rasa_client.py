"""The client of Rasa's channel, against a server that answers as that channel does, or badly."""

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
import pytest_asyncio
from pydantic import SecretStr
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.conversations.model import Button, Language, Message, Tone
from bot.conversations.ports import AssistantDownError, Context, Detected, Reply
from bot.disputes.names import Asked, CaseState, MessageId
from channels import rasa_client
from channels.rasa_client import RasaClient
from tests.support.gateway import served
from tests.support.stored import conversation, draft

pytestmark = pytest.mark.asyncio(loop_scope="module")

TOKEN = "rasa-token"
ANSWER: dict[str, Any] = {
    "replies": [
        {"text": "Which?", "buttons": [{"title": "This", "payload": "/this"}], "image": None},
        {"text": None, "buttons": [], "image": "https://a.test/x.png", "custom": None},
        {"text": "And?", "buttons": None},
        {"text": "", "buttons": [], "image": None},
    ],
    "language": {
        "code": "es", "confidence": 0.9, "supported": True, "undecided": False,
        "evidence": {"es": 1.5},
    },
    "intent": {"name": "greet", "confidence": 0.8},
    "failed_actions": [],
}  # fmt: skip

Answering = Callable[[], Response]


@dataclass
class Rasa:
    """What the server was asked, and how it answers next."""

    url: str = ""
    asked: list[dict[str, Any]] = field(default_factory=list)
    turn: Answering = lambda: JSONResponse(ANSWER)
    health: Answering = lambda: JSONResponse({"status": "ok"})
    silent: bool = False
    released: asyncio.Event = field(default_factory=asyncio.Event)

    async def answer_turn(self, request: Request) -> Response:
        if request.headers.get("authorization") != f"Bearer {TOKEN}":
            return JSONResponse({"error": "Bearer token required."}, 401)
        self.asked.append(await request.json())
        if self.silent:
            await self.released.wait()
        return self.turn()

    async def answer_health(self, _: Request) -> Response:
        return self.health()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def server() -> AsyncIterator[Rasa]:
    rasa = Rasa()
    app = Starlette(
        routes=[
            Route("/webhooks/amends/turn", rasa.answer_turn, methods=["POST"]),
            Route("/webhooks/amends/", rasa.answer_health),
        ]
    )
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        async with served(app, listener) as url:
            rasa.url = url
            yield rasa


@pytest_asyncio.fixture(loop_scope="module")
async def rasa(server: Rasa) -> Rasa:
    """The server, honest again."""
    server.turn, server.health = (
        (lambda: JSONResponse(ANSWER)),
        (lambda: JSONResponse({"status": "ok"})),
    )
    server.silent = False
    server.asked.clear()
    server.released.clear()
    return server


@pytest_asyncio.fixture(loop_scope="module")
async def client(rasa: Rasa) -> AsyncIterator[RasaClient]:
    opened = RasaClient(rasa.url, SecretStr(TOKEN))
    yield opened
    await opened.close()


MESSAGE = Message(MessageId("msg-1"), 3, draft("Hola"))
ANA = conversation(language=Language("es", locked=True, evidence={"es": 0.7}), tone=Tone.TERSE)


async def ask(client: RasaClient, *, context: Context | None = None, retry: bool = False) -> Any:
    return await client.turn(ANA, MESSAGE, context=context or Context(), retry=retry)


async def test_all_replies_are_kept_with_their_buttons_and_pictures(client: RasaClient) -> None:
    turn = await ask(client)

    assert turn.replies == (
        Reply("Which?", (Button("This", "/this"),)),
        Reply("", image="https://a.test/x.png"),
        Reply("And?"),
    )
    assert turn.language == Detected(
        "es", 0.9, supported=True, undecided=False, evidence={"es": 1.5}
    )
    assert turn.intent == "greet"


async def test_rasa_is_told_what_is_known_of_the_conversation(
    rasa: Rasa, client: RasaClient
) -> None:
    await ask(client, context=Context(CaseState.GATHERING, Asked.COUNT), retry=True)

    assert rasa.asked == [
        {
            "conversation": "conv_ana",
            "message_id": "msg-1",
            "text": "Hola",
            "retry": True,
            "metadata": {
                "message_id": "msg-1",
                "locale": ["es-ES", "en"],
                "language": {"current": "es", "locked": True, "evidence": {"es": 0.7}},
                "tone": "terse",
                "dialogue": {"case": "gathering", "asked": "count"},
            },
        }
    ]


async def test_a_button_has_no_language_and_a_failed_action_is_named(
    rasa: Rasa, client: RasaClient
) -> None:
    body = {"replies": [], "language": None, "intent": None, "failed_actions": ["action_x"]}
    rasa.turn = lambda: JSONResponse(body)

    turn = await ask(client)

    assert (turn.replies, turn.language, turn.intent) == ((), None, None)
    assert turn.failed_actions == ("action_x",)


@pytest.mark.parametrize(
    "answer",
    [
        Response("Internal error", 500),
        Response("", 503),
        Response("moved", 302, {"location": "http://127.0.0.1:1/"}),
        Response("<html>not json"),
        Response(b"\xff\xfe\x00"),
        Response(b"not zipped", headers={"content-encoding": "gzip"}),
        JSONResponse([]),
        JSONResponse({}),
        JSONResponse({"replies": "many"}),
        JSONResponse({"replies": [{"text": 5}]}),
        JSONResponse({"replies": [{"text": "x", "buttons": [{"title": "no payload"}]}]}),
    ],
)
async def test_an_answer_that_is_none_is_an_assistant_that_is_down(
    rasa: Rasa, client: RasaClient, answer: Response
) -> None:
    rasa.turn = lambda: answer

    with pytest.raises(AssistantDownError):
        await ask(client)


async def test_a_wrong_token_is_an_assistant_that_is_down(rasa: Rasa) -> None:
    stranger = RasaClient(rasa.url, SecretStr("wrong"))

    with pytest.raises(AssistantDownError):
        await ask(stranger)

    await stranger.close()
    assert rasa.asked == []


async def test_nobody_listening_is_an_assistant_that_is_down() -> None:
    nobody = RasaClient("http://127.0.0.1:1", SecretStr(TOKEN))

    with pytest.raises(AssistantDownError):
        await ask(nobody)

    assert not await nobody.ready()
    await nobody.close()


async def test_an_answer_that_does_not_come_is_an_assistant_that_is_down(
    rasa: Rasa, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rasa_client, "TIMEOUT", 0.05)
    rasa.silent = True
    impatient = RasaClient(rasa.url, SecretStr(TOKEN))

    with pytest.raises(AssistantDownError):
        await ask(impatient)

    rasa.released.set()
    await impatient.close()


async def test_a_broken_answer_is_logged_without_its_words(
    rasa: Rasa, client: RasaClient, caplog: pytest.LogCaptureFixture
) -> None:
    rasa.turn = lambda: JSONResponse({"replies": [{"text": ["Dear Ana Souza"]}]})

    try:
        await ask(client)
    except AssistantDownError:
        logging.getLogger("test").exception("assistant down")

    assert "assistant down" in caplog.text
    assert "Souza" not in caplog.text


@pytest.mark.parametrize(
    ("answer", "ready"),
    [
        (JSONResponse({"status": "ok"}), True),
        (JSONResponse({"status": "loading"}), False),
        (Response("hello"), False),
        (Response("", 500), False),
    ],
)
async def test_rasa_is_ready_once_it_has_its_model(
    rasa: Rasa, client: RasaClient, answer: Response, ready: bool
) -> None:
    rasa.health = lambda: answer

    assert await client.ready() is ready
