"""How often one may knock."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.gateway import RunningGateway, a_gateway
from tests.support.pictures import encoded, scene

SHOP = "https://shop.example"


@pytest.fixture
async def strict(tmp_path: Path) -> AsyncIterator[RunningGateway]:
    """Three messages a minute and conversation, 40 requests and 4 new conversations an address."""
    async with a_gateway(
        tmp_path, messages_a_minute=3, requests_a_minute=40, allowed_origins=f"{SHOP}/, "
    ) as running:
        yield running


async def test_a_conversation_may_not_talk_without_pause(strict: RunningGateway) -> None:
    token, _ = await strict.session()
    buyer = await strict.buyer({"token": token})

    acks = [await buyer.says(f"message {number}") for number in range(4)]

    assert [ack["ok"] for ack in acks] == [True, True, True, False]
    assert acks[3]["error"]["code"] == "rate_limited"
    assert 1 <= acks[3]["error"]["retry_after"] <= 60


async def test_one_conversations_haste_is_not_anothers(strict: RunningGateway) -> None:
    one, two = [await strict.buyer({"token": (await strict.session())[0]}) for _ in range(2)]
    for number in range(4):
        await one.says(f"message {number}")

    assert (await two.says("Hello"))["ok"] is True


async def test_an_address_may_not_open_conversations_without_end(strict: RunningGateway) -> None:
    answers = [await strict.http.post("/api/token") for _ in range(5)]

    assert [answer.status_code for answer in answers] == [200, 200, 200, 200, 429]
    assert answers[4].json()["error"]["code"] == "rate_limited"
    assert 1 <= int(answers[4].headers["retry-after"]) <= 60


async def test_a_session_request_counts_as_a_new_conversation(strict: RunningGateway) -> None:
    for _ in range(4):
        await strict.session()
    buyer = await strict.buyer()

    ack = await buyer.asks("session_request", {"session_id": None})

    assert ack["error"]["code"] == "rate_limited"
    assert await buyer.hears("session_refused") == {"code": "rate_limited"}


async def test_a_session_that_is_known_is_opened_however_many_were_new(
    strict: RunningGateway,
) -> None:
    token, _ = await strict.session()
    for _ in range(3):
        await strict.session()
    buyer = await strict.buyer()

    await buyer.emits("session_request", {"session_id": token})

    await buyer.hears("session_confirm")


async def test_an_address_that_knocks_without_end_is_told_when_to_come_back(
    strict: RunningGateway,
) -> None:
    token, _ = await strict.session()
    for _ in range(39):
        assert (await strict.http.get("/api/cases")).status_code == 401

    answer = await strict.http.get("/api/cases")
    refusal = await strict.refusal({"token": token})

    assert answer.status_code == 429
    assert 1 <= int(answer.headers["retry-after"]) <= 60
    assert refusal["message"] == "rate_limited"
    assert 1 <= refusal["data"]["retry_after"] <= 60
    assert (await strict.http.get("/healthz")).status_code == 200


async def test_photos_have_a_limit_of_their_own(strict: RunningGateway) -> None:
    strict.assistant.language = "es"
    token, _ = await strict.session(locale=["es-ES"])
    assert (await strict.upload(token, encoded(scene()))).status_code == 200

    answer = await strict.upload(token, encoded(scene()))

    assert answer.status_code == 429
    assert 1 <= int(answer.headers["retry-after"]) <= 60
    assert answer.json()["error"]["message"].startswith("Son más fotos")


async def test_an_allowed_page_can_read_a_refusal(strict: RunningGateway) -> None:
    for _ in range(41):
        answer = await strict.http.get("/api/cases", headers={"Origin": SHOP})

    assert answer.status_code == 429
    assert answer.headers["access-control-allow-origin"] == SHOP
