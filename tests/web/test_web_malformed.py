"""Whatever a client sends, it gets an answer, and the gateway goes on."""

from typing import Any

import pytest
import pytest_asyncio
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import SecretStr

from channels.web.conversations import clean_locale
from channels.web.sockets import HIGHEST_SEQ, LONGEST_TEXT, MalformedError, read_message
from channels.web.text import is_storable
from channels.web.tokens import ShopLogin, Tokens, conversation_of_client_id
from tests.support.gateway import SESSION_SECRET, RunningGateway, WebBuyer

pytestmark = pytest.mark.asyncio(loop_scope="module")

CODES = {"bad_request", "too_long", "unauthorised", "rate_limited"}

# Halves of characters and NUL are text to JSON, and to no database.
words = st.text() | st.text(alphabet="\ud800\udfff\0/{}a ")
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=8,
)
metadata = st.fixed_dictionaries(
    {}, optional={"client_id": anything, "title": anything, "locale": anything | st.lists(words)}
)
uttered = st.fixed_dictionaries(
    {},
    optional={
        "message": words | anything,
        "metadata": metadata | anything,
        "customData": metadata | anything,
        "session_id": anything,
    },
)
few = settings(max_examples=50, deadline=None)




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


@few
@given(data=uttered | anything)
def test_what_is_read_can_be_stored(data: Any) -> None:
    try:
        read = read_message(data)
    except MalformedError:
        return
    assert all(is_storable(text) for text in (read.text, read.key, read.title or ""))
    assert 0 < len(read.text) <= LONGEST_TEXT
    assert 0 < len(read.key) <= 100


@few
@given(locale=st.lists(words) | anything)
def test_only_language_tags_are_kept_of_a_locale(locale: Any) -> None:
    assert all(tag.isascii() and 2 <= len(tag) <= 30 for tag in clean_locale(locale))
    assert clean_locale(["es-ES", "zh-Hans-CN", 5, "", "x" * 50, "a b", "<b>"]) == (
        "es-ES",
        "zh-Hans-CN",
    )


@few
@given(token=anything)
def test_no_token_but_ours_names_a_conversation(token: Any) -> None:
    assert Tokens(SecretStr(SESSION_SECRET)).conversation(token) is None
    assert ShopLogin(None).email(str(token)) is None
    assert conversation_of_client_id(token) is None
