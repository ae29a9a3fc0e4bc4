import asyncio

import pytest
from sqlalchemy.exc import DBAPIError

from bot.casework.errors import ConversationNotFoundError, MessageNotFoundError
from bot.conversations.model import Author, Button
from bot.disputes.names import ConversationId, EvidenceId, MessageId
from bot.storage import SqlUnit
from tests.support.databases import AnyUnit
from tests.support.stored import ANA, NOW, conversation, draft


@pytest.fixture
async def log(any_unit: AnyUnit) -> AnyUnit:
    async with any_unit() as work:
        await work.conversations.add(conversation())
    return any_unit


async def test_a_message_comes_back_as_it_was_stored(log: AnyUnit) -> None:
    said = draft(
        "¿Qué le pasó?",
        author=Author.BOT,
        title="Una camisa",
        buttons=(Button("Sí", "/affirm"), Button("No", "/deny")),
        evidence=EvidenceId("ev_1"),
        name="Marta",
        language="es",
    )
    async with log() as work:
        stored = await work.messages.append(said)

    async with log() as work:
        assert await work.messages.get(stored.id) == stored
    assert (stored.seq, stored.draft) == (1, said)


async def test_twenty_messages_at_once_are_numbered_without_gap_or_double(log: AnyUnit) -> None:
    async def say(number: int) -> None:
        async with log() as work:
            await work.messages.append(draft(key=f"m{number}"))

    await asyncio.gather(*(say(number) for number in range(20)))

    async with log() as work:
        messages = await work.messages.since(ANA, 0)
    assert [message.seq for message in messages] == list(range(1, 21))
    assert {message.draft.key for message in messages} == {f"m{n}" for n in range(20)}


async def test_a_repeated_key_gives_the_first_message(log: AnyUnit) -> None:
    async with log() as work:
        first = await work.messages.append(draft("first", key="same"))
    async with log() as work:
        again = await work.messages.append(draft("second", key="same"))
        after = await work.messages.append(draft("third"))

    assert again == first
    assert after.seq == 2


async def test_the_same_key_at_once_is_stored_once(log: AnyUnit) -> None:
    async def say() -> MessageId:
        async with log() as work:
            return (await work.messages.append(draft(key="same"))).id

    assert len(set(await asyncio.gather(*(say() for _ in range(10))))) == 1


async def test_conversations_number_their_messages_each_for_itself(log: AnyUnit) -> None:
    other = ConversationId("conv_bruno")
    async with log() as work:
        await work.conversations.add(conversation(other))
        await work.messages.append(draft(key="same"))
        of_other = await work.messages.append(draft(conversation=other, key="same"))

    assert of_other.seq == 1


async def test_a_transaction_that_fails_leaves_no_gap(log: AnyUnit) -> None:
    async def fail() -> None:
        async with log() as work:
            await work.messages.append(draft())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    async with log() as work:
        assert (await work.messages.append(draft())).seq == 1


async def test_messages_since_a_number_come_in_order_and_limited(log: AnyUnit) -> None:
    async with log() as work:
        for number in range(5):
            await work.messages.append(draft(str(number)))
        found = await work.messages.since(ANA, 1, limit=3)

    assert [message.draft.text for message in found] == ["1", "2", "3"]


async def test_only_buyers_messages_wait_to_be_handled(log: AnyUnit) -> None:
    async with log() as work:
        first = await work.messages.append(draft("one"))
        await work.messages.append(draft("reply", author=Author.BOT))
        second = await work.messages.append(draft("two"))
        await work.messages.mark_handled(first.id, NOW)

        assert await work.messages.is_handled(first.id)
        assert not await work.messages.is_handled(second.id)
        assert await work.messages.unhandled() == [second]


async def test_unknown_messages_and_conversations_are_said_so(log: AnyUnit) -> None:
    nobody = ConversationId("conv_nobody")
    async with log() as work:
        with pytest.raises(MessageNotFoundError):
            await work.messages.get(MessageId("msg_0"))
        with pytest.raises(ConversationNotFoundError):
            await work.messages.append(draft(conversation=nobody))
        with pytest.raises(ConversationNotFoundError):
            await work.conversations.get(nobody)


@pytest.mark.parametrize("change", ["UPDATE messages SET text = 'no'", "DELETE FROM messages"])
async def test_the_database_refuses_to_rewrite_the_log(unit: SqlUnit, change: str) -> None:
    async with unit() as work:
        await work.conversations.add(conversation())
        await work.messages.append(draft(author=Author.BOT))

    with pytest.raises(DBAPIError, match="append-only"):
        async with unit._engine.begin() as connection:
            await connection.exec_driver_sql(change)
