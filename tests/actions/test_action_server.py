import logging
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from actions.server import create_app
from bot.casework.policy_answers import policy_args
from bot.conversations.model import Tone
from tests.actions.conftest import TOKEN, ActionServer, call

WORDS = "my linen shirt is missing"
MISSING = {"intent": {"name": "missing_items"}, "language": {"code": "en"}}


async def test_an_action_answers_with_words_and_buttons_and_no_events(server: ActionServer) -> None:
    answer = await server.runs("action_report_problem", WORDS, **MISSING)

    assert answer.status_code == 200
    assert answer.json()["events"] == []
    assert all(reply["text"] for reply in answer.json()["responses"])
    assert (await server.buyer.case()).kind == "missing_items"


async def test_the_buttons_of_an_answer_have_title_and_payload(server: ActionServer) -> None:
    answer = await server.runs("action_take_photo", "/provide_photo")

    buttons = answer.json()["responses"][-1]["buttons"]
    assert {"title", "payload"} == set(buttons[0])
    assert buttons[0]["payload"].startswith("/")


async def test_asking_again_for_the_same_message_changes_nothing(server: ActionServer) -> None:
    first = await server.runs("action_report_problem", WORDS, **MISSING)
    again = await server.runs("action_report_problem", WORDS, **MISSING)

    assert first.json() == again.json()
    case = await server.buyer.case()
    async with server.house.unit() as work:
        history = await work.cases.history(case.id)
    assert [e.name for e in history].count("case opened") == 1


@pytest.mark.parametrize("token", [None, "", "wrong", f"{TOKEN}x"])
async def test_nothing_is_done_without_the_token(server: ActionServer, token: str | None) -> None:
    params = {"token": token} if token is not None else {}
    async with stranger(server) as client:
        for path in ("/webhook", "/nlg", "/unknown", "/docs", "/openapi.json"):
            body = call("action_ask_for_person", "")
            answer = await client.post(path, json=body, params=params)

            assert answer.status_code == 401
            assert answer.json() == {"error": "wrong token"}


async def test_a_bearer_token_is_as_good(server: ActionServer) -> None:
    async with stranger(server) as client:
        headers = {"Authorization": f"Bearer {TOKEN}"}
        answer = await client.post(
            "/webhook", json=call("action_ask_for_person", "/talk_to_human"), headers=headers
        )

    assert answer.status_code == 200


async def test_a_server_without_token_lets_nobody_in(server: ActionServer) -> None:
    app = create_app(server.house, token=SecretStr(""))
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://actions.test") as client:
        assert (await client.post("/nlg", json={}, params={"token": ""})).status_code == 401


async def test_health_needs_no_token(server: ActionServer) -> None:
    async with stranger(server) as client:
        assert (await client.get("/healthz")).json() == {"status": "ok"}


async def test_an_unknown_action_is_not_found(server: ActionServer) -> None:
    unknown: list[Any] = ["action_unknown", "", "action_listen", 5, None]
    for name in unknown:
        answer = await server.runs(name, WORDS)

        assert answer.status_code == 404
        assert answer.json()["error"] == "no such action"


async def test_a_body_that_is_no_object_is_a_bad_request(server: ActionServer) -> None:
    for path in ("/webhook", "/nlg"):
        for body in (b"", b"nonsense", b"[]", b'"x"', b"5", b"\xff"):
            assert (await server.rasa.post(path, content=body)).status_code == 400


async def test_a_failure_names_its_kind_and_not_the_buyers_words(
    server: ActionServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)

    answer = await server.runs("action_report_problem", WORDS, intent={"name": "unheard_of"})

    assert answer.status_code == 500
    assert answer.json() == {"error": "ValueError"}
    assert "action failed" in caplog.text
    assert WORDS not in caplog.text


async def test_a_message_that_did_not_come_through_the_gateway_is_refused(
    server: ActionServer,
) -> None:
    body = call("action_report_problem", WORDS, **MISSING)
    del body["tracker"]["latest_message"]["metadata"]

    answer = await server.rasa.post("/webhook", json=body)

    assert answer.json() == {"error": "MessageWithoutIdError"}


async def test_a_response_is_said_in_the_language_of_the_message(server: ActionServer) -> None:
    for language in ("en", "es", "de", "zh", "ar"):
        answer = await server.says("utter_goodbye", language={"code": language})

        words = server.house.speaker.sentence("goodbye", language=language)
        assert answer.json()["text"] == words
        assert set(answer.json()) == {"text", "buttons", "image", "elements", "attachments"}


async def test_a_terse_buyer_gets_a_short_answer(server: ActionServer) -> None:
    plain = await server.says("utter_goodbye", metadata={"tone": Tone.PLAIN})
    terse = await server.says("utter_goodbye", metadata={"tone": Tone.TERSE})
    odd = await server.says("utter_goodbye", metadata={"tone": "shouting"})

    assert len(terse.json()["text"]) < len(plain.json()["text"])
    assert odd.json() == plain.json()


async def test_the_language_a_buyer_chose_wins_over_that_of_a_message(server: ActionServer) -> None:
    metadata = {"language": {"current": "es", "locked": True}}

    answer = await server.says("utter_goodbye", language={"code": "en"}, metadata=metadata)

    assert answer.json()["text"].startswith("Hasta")


async def test_a_button_keeps_the_conversations_language(server: ActionServer) -> None:
    answer = await server.says("utter_goodbye", metadata={"language": {"current": "es"}})

    assert answer.json()["text"].startswith("Hasta")


async def test_a_policy_is_told_in_the_shops_own_numbers(server: ActionServer) -> None:
    answer = await server.says("utter_ask_return_policy")

    days = policy_args(server.house.policy)["return_days"]
    assert f"within {days} days" in answer.json()["text"]


async def test_what_is_no_response_is_not_found(server: ActionServer) -> None:
    strange: list[Any] = ["greet", "", "action_greet", None]
    for name in strange:
        assert (await server.says(name)).status_code == 404


async def test_a_strange_tracker_gets_the_words_in_english(server: ActionServer) -> None:
    strange: list[Any] = [None, [], "x", {"latest_message": []}, {"latest_message": 5}]
    for tracker in strange:
        body = {"response": "utter_goodbye", "tracker": tracker}
        answer = await server.rasa.post("/nlg", json=body)

        assert answer.json()["text"].startswith("Goodbye")


def stranger(server: ActionServer) -> httpx.AsyncClient:
    """A client of the same server that knows no token."""
    return httpx.AsyncClient(transport=server.rasa._transport, base_url="http://actions.test")
