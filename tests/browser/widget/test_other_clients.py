"""Widgets that others wrote for Rasa chat with the gateway unchanged, over the socket.io-client that they use."""

import asyncio
import json
from typing import Any

import pytest

from bot.conversations.model import Button
from bot.conversations.ports import Reply
from bot.disputes.names import ConversationId
from scripts.node import node_folder
from tests.support.gateway import RunningGateway
from tests.support.stack import ROOT

pytestmark = pytest.mark.asyncio(loop_scope="session")

CLIENTS = ROOT / "channels" / "web" / "widget" / "test" / "clients"
PATIENCE = 60.0  # seconds
QUESTION = Reply("What happened?", (Button("It is late", "/late_delivery"), Button("No", "/deny")))


async def visits(client: str, gateway: RunningGateway, kept: str, *words: str) -> dict[str, Any]:
    """One visit to a page with that client, which says those words; what it had to show."""
    process = await asyncio.create_subprocess_exec(
        str(node_folder() / "node"),
        *(str(CLIENTS / f"{client}.ts"), gateway.url, kept, *words),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    told, complaints = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode == 0, complaints.decode()
    found: dict[str, Any] = json.loads(told)
    return found


async def test_rasa_webchat_shows_words_and_buttons_and_sends_what_was_pressed(
    gateway: RunningGateway,
) -> None:
    gateway.assistant.script = [(QUESTION,), (Reply("I am sorry."),)]

    seen = await visits("rasa-webchat", gateway, "", "Hello", "/late_delivery")

    assert seen["shown"] == ["buttons: What happened? [It is late, No]", "text: I am sorry."]
    assert gateway.assistant.texts()[-2:] == ["Hello", "/late_delivery"]


async def test_rasa_webchat_goes_on_with_the_session_it_stored_and_does_not_start_over(
    gateway: RunningGateway,
) -> None:
    first = await visits("rasa-webchat", gateway, "", "My name is Ana")

    second = await visits("rasa-webchat", gateway, first["session"], "It is me again")

    assert (first["startedOver"], second["startedOver"]) == (True, False)
    assert second["shown"] == ["text: You said: It is me again"]
    owner = gateway.gateway.tokens.conversation(second["session"])
    assert owner is not None
    assert await said(gateway, owner) == ["My name is Ana", "It is me again"]


async def test_rasas_chat_widget_shows_words_and_buttons_under_a_uuid_of_its_own(
    gateway: RunningGateway,
) -> None:
    gateway.assistant.script = [(QUESTION,), (Reply("I am sorry."),)]

    seen = await visits("chat-widget", gateway, "", "Hello", "/late_delivery")
    other = await visits("chat-widget", gateway, "", "Who am I?")

    assert seen["shown"] == ["buttons: What happened? [It is late, No]", "text: I am sorry."]
    assert other["shown"] == ["text: You said: Who am I?"]


async def test_rasas_chat_widget_with_a_token_finds_its_conversation_under_every_uuid(
    gateway: RunningGateway,
) -> None:
    token, conversation = await gateway.session()

    first = await visits("chat-widget", gateway, token, "Hello")
    second = await visits("chat-widget", gateway, token, "Hello again")

    assert first["session"] != second["session"]
    assert await said(gateway, conversation) == ["Hello", "Hello again"]


async def said(gateway: RunningGateway, conversation: ConversationId) -> list[str]:
    """What the buyer of the conversation said, by the log."""
    async with gateway.house.unit() as work:
        messages = await work.messages.since(conversation, 0)
    return [message.draft.text for message in messages if message.draft.author == "buyer"]
