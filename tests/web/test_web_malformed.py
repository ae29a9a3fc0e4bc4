"""Whatever a client sends, it gets an answer, and the gateway goes on."""

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.disputes.names import ConversationId
from channels.web.conversations import clean_locale
from channels.web.sockets import HIGHEST_SEQ, LONGEST_TEXT, MalformedError, read_message
from channels.web.tokens import Tokens, conversation_of_client_id
from tests.support.gateway import SESSION_SECRET, RunningGateway, WebBuyer, settings_for

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


async def a_buyer(gateway: RunningGateway) -> WebBuyer:
    token, _ = await gateway.session()
    return await gateway.buyer({"token": token})


def is_answer(ack: Any) -> bool:
    """Accepted, or refused with a code."""
    if ack["ok"]:
        return "error" not in ack
    return ack["error"]["code"] in CODES and isinstance(ack["error"]["message"], str)


@pytest.mark.parametrize("event", ["user_uttered", "sync", "session_request"])
async def test_any_json_is_answered(module_gateway: RunningGateway, event: str) -> None:
    bound, unbound = await a_buyer(module_gateway), await module_gateway.buyer()
    shapes = {"user_uttered": uttered, "sync": anything, "session_request": anything}

    @few
    @given(data=shapes[event] | st.fixed_dictionaries({"since": anything, "session_id": anything}))
    async def any_json(data: Any) -> None:
        assert is_answer(await bound.asks(event, data))
        assert is_answer(await unbound.asks(event, data))

    await run(any_json)
    assert (await bound.says("Still there?"))["ok"] is True


async def run(test: Any) -> None:
    """Run a property on the loop that the sockets live on."""
    inner = test.hypothesis.inner_test
    examples: list[dict[str, Any]] = []

    def collect(**example: Any) -> None:
        examples.append(example)

    test.hypothesis.inner_test = collect
    test()
    for example in examples:
        await inner(**example)
