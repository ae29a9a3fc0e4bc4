from dataclasses import replace
from datetime import timedelta

from bot.conversations.model import HeldReply
from bot.disputes.case import Person
from bot.disputes.names import EvidenceId, HandoffId
from tests.support.databases import AnyUnit
from tests.support.stored import ANA, NOW, conversation

OLGA = Person("slack:U1", "Olga")
HELD = HeldReply(
    "slack:V1",
    HandoffId("ho_1"),
    ANA,
    OLGA,
    "Se lo enviamos hoy.",
    NOW + timedelta(seconds=10),
    place="C1:17.4",
)


async def test_a_held_reply_comes_back_as_it_was(any_unit: AnyUnit) -> None:
    photo = replace(HELD, key="slack:V2", text="", evidence=EvidenceId("ev_1"))
    async with any_unit() as work:
        await work.conversations.add(conversation())
        await work.held.put(HELD)
        await work.held.put(photo)

    async with any_unit() as work:
        assert await work.held.get("slack:V1") == HELD
        assert await work.held.get("slack:V2") == photo
        assert await work.held.get("slack:V3") is None


async def test_only_one_takes_a_reply(any_unit: AnyUnit) -> None:
    async with any_unit() as work:
        await work.conversations.add(conversation())
        await work.held.put(HELD)

    async with any_unit() as work:
        assert await work.held.take(HELD.key)
        assert not await work.held.take(HELD.key)
        assert await work.held.get(HELD.key) is None


async def test_replies_of_a_hand_off_come_in_the_order_they_go_out(any_unit: AnyUnit) -> None:
    later = replace(HELD, key="slack:V0", due_at=HELD.due_at + timedelta(seconds=5))
    other = replace(HELD, key="slack:V9", handoff=HandoffId("ho_2"))
    async with any_unit() as work:
        await work.conversations.add(conversation())
        for one in (later, HELD, other):
            await work.held.put(one)

    async with any_unit() as work:
        assert list(await work.held.of(HELD.handoff)) == [HELD, later]


async def test_a_held_reply_can_be_reworded_until_it_is_out(any_unit: AnyUnit) -> None:
    async with any_unit() as work:
        await work.conversations.add(conversation())
        await work.held.put(HELD)
        assert await work.held.reword(HELD.key, "Se lo enviamos mañana.")
        assert not await work.held.reword("slack:V3", "Nothing")

    async with any_unit() as work:
        found = await work.held.get(HELD.key)
    assert found == replace(HELD, text="Se lo enviamos mañana.")
