"""Whatever a client sends, it gets an answer, and the gateway goes on."""

from typing import Any

import pytest
import pytest_asyncio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from channels.web.sockets import HIGHEST_SEQ, LONGEST_TEXT
from tests.support.gateway import RunningGateway, WebBuyer
from tests.web.strange import anything, uttered

pytestmark = pytest.mark.asyncio(loop_scope="module")

CODES = {"bad_request", "too_long", "unauthorised", "rate_limited"}

few = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def bound(module_gateway: RunningGateway) -> WebBuyer:
    token, _ = await module_gateway.session()
    return await module_gateway.buyer({"token": token})


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def unbound(module_gateway: RunningGateway) -> WebBuyer:
    return await module_gateway.buyer()


def is_answer(ack: Any) -> bool:
    """Accepted, or refused with a code."""
    if ack["ok"]:
        return "error" not in ack
    return ack["error"]["code"] in CODES and isinstance(ack["error"]["message"], str)


@few
@given(data=uttered | anything)
async def test_any_json_as_a_message_is_answered(
    bound: WebBuyer, unbound: WebBuyer, data: Any
) -> None:
    assert is_answer(await bound.asks("user_uttered", data))
    assert is_answer(await unbound.asks("user_uttered", data))


@few
@given(data=st.fixed_dictionaries({"since": anything | st.integers()}) | anything)
async def test_any_json_as_a_sync_is_answered(
    bound: WebBuyer, unbound: WebBuyer, data: Any
) -> None:
    assert (await bound.asks("sync", data))["ok"] is True
    assert is_answer(await unbound.asks("sync", data))


@few
@given(data=st.fixed_dictionaries({"session_id": anything, "since": anything}) | anything)
async def test_any_json_as_a_session_request_is_answered(
    module_gateway: RunningGateway, data: Any
) -> None:
    buyer = await module_gateway.buyer()
    assert is_answer(await buyer.asks("session_request", data))
    await buyer.leaves()


@pytest.mark.parametrize("event", ["user_uttered", "sync", "session_request"])
async def test_too_few_and_too_many_arguments_are_answered(bound: WebBuyer, event: str) -> None:
    assert is_answer(await bound.asks(event))
    assert is_answer(await bound.asks(event, {"message": "Hello"}, 2, [3]))


@few
@given(auth=st.fixed_dictionaries({}, optional={"token": anything, "since": anything}) | anything)
async def test_any_json_at_the_handshake_opens_a_socket_or_is_refused(
    module_gateway: RunningGateway, auth: Any
) -> None:
    if isinstance(auth, dict) and auth.get("token") is not None:
        assert await module_gateway.refusal(auth) == {"message": "unauthorised"}
        return
    stranger = await module_gateway.buyer(auth)
    assert (await stranger.says("Hello"))["error"]["code"] == "unauthorised"
    await stranger.leaves()


async def test_after_all_that_the_gateway_talks_on(module_gateway: RunningGateway) -> None:
    token, _ = await module_gateway.session()
    buyer = await module_gateway.buyer({"token": token})

    await buyer.says("Hello")

    await buyer.hears_text("Hello")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ({"message": "x" * (LONGEST_TEXT + 1)}, "too_long"),
        ({"message": ""}, "bad_request"),
        ({"message": "  \n"}, "bad_request"),
        ({"message": "\0\ud800"}, "bad_request"),
        ({"message": 5}, "bad_request"),
        ({"message": None}, "bad_request"),
        ({}, "bad_request"),
        ("Hello", "bad_request"),
        ({"message": "Hello", "metadata": {"client_id": 5}}, "bad_request"),
        ({"message": "Hello", "metadata": {"client_id": ""}}, "bad_request"),
        ({"message": "Hello", "metadata": {"client_id": "x" * 101}}, "bad_request"),
        ({"message": "Hello", "metadata": {"client_id": "\ud800"}}, "bad_request"),
    ],
)
async def test_what_cannot_be_kept_is_refused_with_its_reason(
    bound: WebBuyer, data: Any, code: str
) -> None:
    ack = await bound.asks("user_uttered", data)

    assert ack == {"ok": False, "error": {"code": code, "message": code.replace("_", " ")}}


async def test_the_longest_text_is_taken(bound: WebBuyer) -> None:
    assert (await bound.says("x" * LONGEST_TEXT))["ok"] is True


async def test_a_place_beyond_all_numbers_is_no_place(bound: WebBuyer) -> None:
    assert (await bound.asks("sync", {"since": HIGHEST_SEQ}))["messages"] == []
    assert (await bound.asks("sync", {"since": 10**30}))["messages"] != []
