"""Clients that others wrote for Rasa: rasa-webchat, and RasaHQ's chat-widget."""

from uuid import uuid4

import pytest

from bot.conversations.model import Button
from bot.conversations.ports import Reply
from bot.disputes.names import ConversationId
from tests.support.gateway import RunningGateway, WebBuyer

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def webchat(gateway: RunningGateway, session: str | None) -> tuple[WebBuyer, str]:
    """rasa-webchat: no token at the handshake, and what `session_confirm` sent is its session."""
    buyer = await gateway.buyer()
    await buyer.emits("session_request", {"session_id": session})
    return buyer, await buyer.hears("session_confirm")


async def webchat_says(buyer: WebBuyer, text: str, session: str) -> None:
    data = {"message": text, "customData": {"language": "en"}, "session_id": session}
    await buyer.emits("user_uttered", data)


async def test_rasa_webchat_chats_with_the_session_it_was_given(
    module_gateway: RunningGateway,
) -> None:
    buyer, session = await webchat(module_gateway, None)

    await webchat_says(buyer, "Hello", session)

    assert (await buyer.hears("bot_uttered"))["text"] == "You said: Hello"
    assert isinstance(session, str)


async def test_rasa_webchat_finds_its_conversation_again(module_gateway: RunningGateway) -> None:
    buyer, session = await webchat(module_gateway, None)
    await webchat_says(buyer, "Hello", session)
    await buyer.hears("bot_uttered")
    await buyer.leaves()

    back, confirmed = await webchat(module_gateway, session)

    log = await back.asks("sync", {"since": 0})
    assert [m["text"] for m in log["messages"]] == ["Hello", "You said: Hello"]
    assert confirmed == session


async def test_a_session_that_has_little_time_left_is_confirmed_with_a_fresh_token(
    module_gateway: RunningGateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("channels.web.tokens.SESSION_DAYS", 30)
    _, session = await webchat(module_gateway, None)
    monkeypatch.undo()

    _, confirmed = await webchat(module_gateway, session)

    owner = module_gateway.gateway.tokens.conversation
    assert confirmed != session
    assert owner(confirmed) == owner(session)


async def test_a_session_that_was_forgotten_is_replaced_by_a_fresh_one(
    module_gateway: RunningGateway,
) -> None:
    forgotten = module_gateway.gateway.tokens.session(ConversationId("cv_forgotten"))

    buyer, session = await webchat(module_gateway, forgotten)
    await webchat_says(buyer, "Hello", session)

    assert module_gateway.gateway.tokens.conversation(session) != "cv_forgotten"
    await buyer.hears("bot_uttered")


async def test_a_button_that_a_foreign_client_sends_as_payload_is_logged_by_its_title(
    module_gateway: RunningGateway,
) -> None:
    buyer, session = await webchat(module_gateway, None)
    choice = (Reply("What happened?", (Button("It is late", "/late_delivery"),)),)
    module_gateway.assistant.script = [choice, (Reply("I see."),), (Reply("And that?"),)]
    await webchat_says(buyer, "Hi", session)
    await buyer.hears_text("What happened?")

    await webchat_says(buyer, "/late_delivery", session)
    await webchat_says(buyer, "/unknown_button", session)
    await buyer.hears_text("And that?")

    assert [m["text"] for m in buyer.all("buyer_message")] == ["Hi", "It is late", ""]


async def test_words_that_only_begin_like_a_payload_are_shown(
    module_gateway: RunningGateway,
) -> None:
    buyer, session = await webchat(module_gateway, None)
    module_gateway.assistant.script = [(Reply("I see."),)]

    await webchat_says(buyer, "/ 2 of 3 arrived", session)
    await buyer.hears_text("I see.")

    assert [m["text"] for m in buyer.all("buyer_message")] == ["/ 2 of 3 arrived"]


async def test_rasas_own_widget_chats_under_its_own_uuid_without_waiting(
    module_gateway: RunningGateway,
) -> None:
    session = str(uuid4())
    buyer = await module_gateway.buyer()

    await buyer.emits("session_request", {"session_id": session})
    await buyer.emits("user_uttered", {"message": "Hello", "session_id": session})

    assert (await buyer.hears("bot_uttered"))["text"] == "You said: Hello"
    assert await buyer.hears("session_confirm") == session


async def test_rasas_own_widget_with_a_token_stays_in_the_tokens_conversation(
    module_gateway: RunningGateway,
) -> None:
    token, conversation = await module_gateway.session()
    session = str(uuid4())
    buyer = await module_gateway.buyer({"token": token})

    await buyer.emits("session_request", {"session_id": session})
    await buyer.emits("user_uttered", {"message": "Hello", "session_id": session})
    await buyer.hears("bot_uttered")

    async with module_gateway.house.unit() as work:
        assert [m.draft.text for m in await work.messages.since(conversation, 0)] == [
            "Hello",
            "You said: Hello",
        ]


async def test_a_uuid_is_kept_as_its_hash_only(module_gateway: RunningGateway) -> None:
    session = str(uuid4())
    buyer, _ = await webchat(module_gateway, session)
    await webchat_says(buyer, "Hello", session)
    await buyer.hears("bot_uttered")
    folder = module_gateway.folder

    kept = b"".join(file.read_bytes() for file in folder.glob("amends*"))

    assert b"You said: Hello" in kept
    assert session.encode() not in kept


async def test_the_same_uuid_finds_its_conversation_in_any_letters(
    module_gateway: RunningGateway,
) -> None:
    session = str(uuid4())
    first, _ = await webchat(module_gateway, session)
    await webchat_says(first, "Hello", session)
    await first.hears("bot_uttered")

    back, _ = await webchat(module_gateway, session.upper())

    assert len((await back.asks("sync", {"since": 0}))["messages"]) == 2


async def test_another_uuid_is_another_conversation(module_gateway: RunningGateway) -> None:
    mine, _ = await webchat(module_gateway, str(uuid4()))
    await webchat_says(mine, "Secret", "")
    await mine.hears("bot_uttered")

    other, _ = await webchat(module_gateway, str(uuid4()))

    assert (await other.asks("sync", {"since": 0}))["messages"] == []


@pytest.mark.parametrize(
    "session",
    [
        "1",
        "default",
        "ana@example.com",
        "cv_guessed",
        "00000000-0000-4000-8000-000000000000",
        "11111111-1111-4111-8111-111111111112",
        "123e4567-e89b-12d3-a456-426614174000",  # version 1: made of a time
        f"{uuid4()}0",
        7,
        ["x"],
        {"a": 1},
    ],
)
async def test_an_id_that_could_be_guessed_opens_nothing(
    module_gateway: RunningGateway, session: object
) -> None:
    buyer = await module_gateway.buyer()

    ack = await buyer.asks("session_request", {"session_id": session})

    assert ack["error"]["code"] == "unauthorised"
    assert (await buyer.says("Hello"))["error"]["code"] == "unauthorised"
    assert (await buyer.asks("sync", {"since": 0}))["error"]["code"] == "unauthorised"
    assert buyer.all("session_confirm") == []
    if session:
        refusal = await module_gateway.refusal({"token": session})
        assert refusal == {"message": "unauthorised"}
