from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from bot.conversations.model import Holder, Language, Tone
from tests.support.databases import AnyUnit
from tests.support.stored import ANA, conversation


async def test_a_conversation_comes_back_as_it_was_stored(any_unit: AnyUnit) -> None:
    async with any_unit() as work:
        await work.conversations.add(conversation())

    async with any_unit() as work:
        assert await work.conversations.get(ANA) == conversation()


async def test_a_saved_conversation_is_the_new_one(any_unit: AnyUnit) -> None:
    async with any_unit() as work:
        await work.conversations.add(conversation())
        await work.messages.since(ANA, 0)
        changed = replace(
            conversation(),
            holder=Holder.PERSON,
            language=Language(code="ar", locked=True),
            tone=Tone.TERSE,
            verified_email="ana@example.com",
            misunderstood=2,
        )
        await work.conversations.save(changed)

    async with any_unit() as work:
        assert await work.conversations.get(ANA) == changed


async def test_a_platforms_chat_has_one_conversation(any_unit: AnyUnit) -> None:
    chat = conversation("conv_1", channel="telegram", address="42")
    async with any_unit() as work:
        await work.conversations.add(chat)
        assert await work.conversations.at_address("telegram", "42") == chat
        assert await work.conversations.at_address("web", "42") is None

    with pytest.raises(IntegrityError):
        async with any_unit() as work:
            await work.conversations.add(conversation("conv_2", channel="telegram", address="42"))
