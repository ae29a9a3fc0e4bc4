"""Rasa and the action server are reached from this machine only, and by holders of a token only."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx
import psutil
import pytest

from tests.support.stack import Stack

TURN = {"conversation": "cv_someone", "message_id": "msg_1", "text": "hello", "metadata": {}}
TRACKER = {"sender_id": "cv_someone", "slots": {}, "events": [], "latest_message": {}}
CALL = {"next_action": "action_say_yes", "sender_id": "cv_someone", "tracker": TRACKER}


@dataclass(frozen=True, slots=True)
class Door:
    """Something that answers, if asked with a token."""

    server: str
    method: str
    path: str
    body: dict[str, Any] | None = None


DOORS = (
    Door("rasa", "POST", "/webhooks/amends/turn", TURN),
    Door("rasa", "GET", "/conversations/cv_someone/tracker"),
    Door("rasa", "POST", "/conversations/cv_someone/messages", {"text": "hi", "sender": "user"}),
    Door("rasa", "POST", "/conversations/cv_someone/execute", {"name": "action_say_yes"}),
    Door("rasa", "POST", "/model/parse", {"text": "hello"}),
    Door("rasa", "PUT", "/model", {"model_file": "other.tar.gz"}),
    Door("rasa", "GET", "/domain"),
    Door("rasa", "GET", "/status"),
    Door("actions", "POST", "/webhook", CALL),
    Door("actions", "POST", "/nlg", {"response": "utter_goodbye", "tracker": TRACKER}),
    Door("actions", "GET", "/actions"),
)


@pytest.mark.parametrize("name", ["rasa", "actions", "gateway"])
def test_a_process_listens_on_loopback_only(stack: Stack, name: str) -> None:
    addresses = list(listening(stack.processes[name].pid))

    assert addresses
    assert {address.ip for address in addresses} == {"127.0.0.1"}


@pytest.mark.parametrize("door", DOORS, ids=lambda door: f"{door.server}{door.path}")
@pytest.mark.parametrize("token", [None, "guessed"])
def test_a_door_inside_refuses_whoever_brings_no_good_token(
    stack: Stack, door: Door, token: str | None
) -> None:
    port = stack.rasa_port if door.server == "rasa" else stack.actions_port
    answer = httpx.request(
        door.method,
        f"http://127.0.0.1:{port}{door.path}",
        json=door.body,
        params={"token": token} if token else None,
        headers={"Authorization": f"Bearer {token}"} if token else None,
    )

    assert answer.status_code in (httpx.codes.UNAUTHORIZED, httpx.codes.FORBIDDEN)


def test_rasas_own_channels_are_closed(stack: Stack) -> None:
    for channel in ("rest", "callback", "socketio"):
        path = f"http://127.0.0.1:{stack.rasa_port}/webhooks/{channel}/webhook"
        answer = httpx.post(path, json={"sender": "cv_someone", "message": "hello"})
        assert answer.status_code == httpx.codes.NOT_FOUND


def listening(pid: int) -> Iterator[Any]:
    """Where a process and its children take connections."""
    process = psutil.Process(pid)
    for one in (process, *process.children(recursive=True)):
        for connection in one.net_connections(kind="inet"):
            if connection.status == psutil.CONN_LISTEN:
                yield connection.laddr
