import json
import time
from collections.abc import AsyncIterator

import httpx
import pytest

from tests.slack.conftest import MARIA, Scene, a_door, a_scene, config
from tests.support.fake_desk import FakeDesk
from tests.support.slack_books import Books
from tests.support.slack_fake import SIGNING_SECRET, SlackFake
from tests.support.slack_fake.delivery import signature


@pytest.fixture
async def scene(slack: SlackFake) -> AsyncIterator[Scene]:
    async with a_scene(slack, by_http=True) as scene:
        yield scene


async def test_events_and_presses_come_by_signed_http(scene: Scene) -> None:
    card = await scene.open()

    await scene.presses(card, "take")
    await scene.types(card, "> Hola")

    assert scene.desk.sent == [("Maria", "Hola")]
    assert scene.slack.warnings == scene.slack.retries == []


async def test_a_modal_is_answered_by_signed_http(scene: Scene) -> None:
    card = await scene.open()
    await scene.presses(card, "reply")
    modal = scene.slack.view_of(MARIA)
    assert modal is not None

    errors = await scene.slack.submit(MARIA, modal.id, {"reply": {"text": ""}})

    assert list(errors) == ["reply"]


async def test_a_wrong_signature_is_refused_and_does_nothing(scene: Scene) -> None:
    card = await scene.open()
    assert scene.slack._delivery.url  # type: ignore[attr-defined]  # HTTP delivery has one
    scene.slack.use_http(scene.slack._delivery.url, secret="guessed")  # type: ignore[attr-defined]

    await scene.types(card, "> Hola")

    assert scene.desk.sent == []
    assert scene.slack.ephemerals(MARIA) == []


async def test_a_recorded_request_is_refused_after_five_minutes(scene: Scene) -> None:
    body = json.dumps({"type": "event_callback", "event": {"type": "message"}})
    headers = signature(body, secret=SIGNING_SECRET, at=int(time.time()) - 301)
    url = scene.slack._delivery.url  # type: ignore[attr-defined]  # HTTP delivery has one

    async with httpx.AsyncClient() as client:
        answer = await client.post(
            url, content=body, headers=headers | {"Content-Type": "application/json"}
        )

    assert answer.status_code == 401


async def test_slacks_question_for_the_address_is_answered(scene: Scene) -> None:
    body = json.dumps({"type": "url_verification", "challenge": "abc", "token": "x"})
    headers = signature(body, secret=SIGNING_SECRET, at=int(time.time()))
    url = scene.slack._delivery.url  # type: ignore[attr-defined]  # HTTP delivery has one

    async with httpx.AsyncClient() as client:
        answer = await client.post(
            url, content=body, headers=headers | {"Content-Type": "application/json"}
        )

    assert answer.json() == {"challenge": "abc"}


async def test_in_socket_mode_there_is_no_address_to_post_to(slack: SlackFake) -> None:
    books = Books()
    door = a_door(config(slack), FakeDesk(), books)

    assert door.router.routes == []
