"""The replaced functions behave as Rasa's own, and Rasa's own are the ones that were replaced."""

import hashlib
import inspect
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from aiohttp import web
from jsonschema import ValidationError, validate
from rasa.core.actions.action import RemoteAction
from rasa.core.nlg.callback import CallbackNaturalLanguageGenerator
from rasa.shared.core.events import Event, UserUttered
from rasa.shared.exceptions import RasaException
from rasa.utils.endpoints import EndpointConfig

from bot.nlu import fast_actions, rasa_version

fast_actions.apply()

# Rasa 3.6.21's functions as they were when they were read and replaced. When one of these fails,
# read the new function, then change bot/nlu/fast_actions.py, then the number.
SOURCES = {
    "action.RemoteAction._validate_action_result": "7714afb4250b7f8b",
    "nlg.CallbackNaturalLanguageGenerator.validate_response": "a49a416ee7430222",
    "endpoints.EndpointConfig.request": "3f1ff1224b6c62c4",
    "events.Event.resolve_by_type": "9090173466917e7a",
    "processor.MessageProcessor._run_action": "35b8b65326587fad",
}


def source_of(name: str) -> str:
    """The text of a method in Rasa's file, whatever stands in its place now."""
    modules = {
        "action": inspect.getmodule(RemoteAction),
        "nlg": inspect.getmodule(CallbackNaturalLanguageGenerator),
        "endpoints": inspect.getmodule(EndpointConfig),
        "events": inspect.getmodule(Event),
        "processor": inspect.getmodule(fast_actions.MessageProcessor),
    }
    module, owner, method = name.split(".")
    lines = inspect.getsource(getattr(modules[module], owner)).splitlines()
    start = next(
        i
        for i, line in enumerate(lines)
        if line.strip().startswith((f"def {method}(", f"async def {method}("))
    )
    end = next(
        (
            i
            for i, line in enumerate(lines[start + 1 :], start + 1)
            if line.startswith(("    def ", "    async def ", "    @", "    class "))
        ),
        len(lines),
    )
    return "\n".join(lines[start:end]).rstrip()


@pytest.mark.parametrize("name", SOURCES)
def test_rasas_function_is_still_the_one_that_was_replaced(name: str) -> None:
    assert hashlib.sha256(source_of(name).encode()).hexdigest()[:16] == SOURCES[name]


def test_another_release_of_rasa_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rasa_version, "version", lambda _: "3.6.22")
    with pytest.raises(rasa_version.UnknownRasaError, match=r"3\.6\.22"):
        fast_actions.apply()


GOOD: list[dict[str, Any]] = [
    {"events": [], "responses": [{"text": "hi"}]},
    {"events": [{"event": "slot", "name": "a", "value": 1, "timestamp": None}]},
    {},
]
BAD: list[Any] = [
    {"events": [{"event": "no such event"}]},
    {"responses": "hi"},
    {"responses": ["hi"]},
    [],
]


@pytest.mark.parametrize("answer", GOOD)
def test_a_good_answer_passes_as_it_did(answer: dict[str, Any]) -> None:
    validate(answer, RemoteAction.action_response_format_spec())
    assert RemoteAction("action_x", None)._validate_action_result(answer)


@pytest.mark.parametrize("answer", BAD)
def test_a_bad_answer_is_refused_as_it_was(answer: Any) -> None:
    with pytest.raises(ValidationError):
        validate(answer, RemoteAction.action_response_format_spec())
    with pytest.raises(ValidationError, match="action_x"):
        RemoteAction("action_x", None)._validate_action_result(answer)


def test_an_answer_of_the_wrong_form_from_the_nlg_endpoint_is_refused() -> None:
    assert CallbackNaturalLanguageGenerator.validate_response({"text": "hi", "buttons": []})
    assert CallbackNaturalLanguageGenerator.validate_response(None)
    with pytest.raises(RasaException):
        CallbackNaturalLanguageGenerator.validate_response({"text": 3})


def test_a_stored_event_finds_its_class() -> None:
    assert Event.resolve_by_type("user") is UserUttered
    with pytest.raises(ValueError, match="no such"):
        Event.resolve_by_type("no such event")


Handler = Callable[[web.Request], Any]


@pytest.fixture
async def serve() -> AsyncIterator[Callable[[Handler], Any]]:
    """Start a local endpoint with the given handler, on a free port."""
    runners: list[web.ServerRunner] = []

    async def start(handler: Handler) -> EndpointConfig:
        runner = web.ServerRunner(web.Server(handler))
        runners.append(runner)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port = site._server.sockets[0].getsockname()[1]
        return EndpointConfig(f"http://127.0.0.1:{port}/webhook")

    yield start
    for runner in runners:
        await runner.cleanup()


async def test_a_server_that_dies_in_the_middle_is_asked_again(
    serve: Callable[[Handler], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fast_actions, "_FIRST_PAUSE", 0.001)
    asked: list[str] = []

    async def dies_once(request: web.Request) -> web.Response:
        asked.append(await request.text())
        if len(asked) == 1:
            request.transport.abort()
        return web.json_response({"events": []})

    endpoint = await serve(dies_once)
    assert await endpoint.request(json={"next_action": "a"}) == {"events": []}
    assert [json.loads(body) for body in asked] == [{"next_action": "a"}] * 2


async def test_a_server_that_does_not_come_back_is_given_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(fast_actions, "PATIENCE", 0.02)
    monkeypatch.setattr(fast_actions, "_FIRST_PAUSE", 0.005)
    nobody = EndpointConfig("http://127.0.0.1:9/webhook")
    with pytest.raises(fast_actions.aiohttp.ClientConnectionError):
        await nobody.request(json={})


async def test_a_server_that_answers_with_an_error_is_not_asked_again(
    serve: Callable[[Handler], Any],
) -> None:
    asked: list[int] = []

    async def fails(_: web.Request) -> web.Response:
        asked.append(1)
        return web.Response(status=500, text="no")

    endpoint = await serve(fails)
    with pytest.raises(fast_actions.aiohttp.ClientError):
        await endpoint.request(json={})
    assert asked == [1]
