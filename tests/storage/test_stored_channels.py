from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.conversations.model import Arrival, Delivery, Invitation
from bot.disputes.names import EvidenceId
from tests.support.databases import AnyUnit
from tests.support.stored import ANA, NOW, conversation, draft


def arrival(name: str = "1", **changes: Any) -> Arrival:
    return replace(Arrival("telegram", name, "42", body='{"update_id": 1}'), **changes)


async def test_what_a_platform_delivers_twice_is_kept_once(any_unit: AnyUnit) -> None:
    async with any_unit() as work:
        assert await work.arrivals.add(arrival(), NOW)
        assert not await work.arrivals.add(arrival(body="other"), NOW)

    async with any_unit() as work:
        assert await work.arrivals.waiting("telegram") == [arrival()]
        assert await work.arrivals.waiting("elsewhere") == []


async def test_what_was_taken_in_is_not_there_any_more_and_still_known(any_unit: AnyUnit) -> None:
    async with any_unit() as work:
        await work.arrivals.add(arrival("1"), NOW)
        await work.arrivals.add(arrival("2"), NOW)
        await work.arrivals.taken_in("telegram", ["1"], NOW)

    async with any_unit() as work:
        assert await work.arrivals.get("telegram", "1") is None
        assert [one.id for one in await work.arrivals.waiting("telegram")] == ["2"]
        assert not await work.arrivals.add(arrival("1"), NOW)


async def test_only_old_arrivals_that_were_taken_in_are_forgotten(any_unit: AnyUnit) -> None:
    async with any_unit() as work:
        for name in ("old", "waiting"):
            await work.arrivals.add(arrival(name), NOW - timedelta(days=3))
        await work.arrivals.add(arrival("new"), NOW)
        await work.arrivals.taken_in("telegram", ["old", "new"], NOW)
        await work.arrivals.forget("telegram", NOW - timedelta(days=2))

    async with any_unit() as work:
        assert [one.id for one in await work.arrivals.waiting("telegram")] == ["waiting"]
        assert not await work.arrivals.add(arrival("new"), NOW)
        assert await work.arrivals.add(arrival("old"), NOW)


async def test_photos_of_an_album_wait_at_their_address_in_order(any_unit: AnyUnit) -> None:
    async with any_unit() as work:
        for name in ("1", "2"):
            await work.arrivals.add(arrival(name, album="a"), NOW)
            await work.arrivals.keep_photo("telegram", name, EvidenceId(f"ev_{name}"))
        await work.arrivals.add(arrival("3"), NOW)
        await work.arrivals.add(arrival("4", address="43", album="a"), NOW)

    async with any_unit() as work:
        found = await work.arrivals.photographed("telegram", "42")
        assert [(one.id, one.album, one.evidence) for one in found] == [
            ("1", "a", "ev_1"),
            ("2", "a", "ev_2"),
        ]


async def test_a_conversation_is_behind_until_its_last_message_is_delivered(
    any_unit: AnyUnit,
) -> None:
    async with any_unit() as work:
        await work.conversations.add(conversation())
        await work.messages.append(draft("1"))
        await work.deliveries.save(Delivery(ANA, "telegram", "42"))
    async with any_unit() as work:
        assert await work.deliveries.behind("telegram") == [ANA]
        assert await work.deliveries.behind("elsewhere") == []
        done = Delivery(ANA, "telegram", "42", seq=1, part=2, keyboard="7")
        await work.deliveries.save(done)

    async with any_unit() as work:
        assert await work.deliveries.get(ANA) == done
        assert await work.deliveries.behind("telegram") == []


async def test_a_buyer_who_blocked_us_is_not_behind(any_unit: AnyUnit) -> None:
    async with any_unit() as work:
        await work.conversations.add(conversation())
        await work.messages.append(draft("1"))
        await work.deliveries.save(Delivery(ANA, "telegram", "42", unreachable_since=NOW))

    async with any_unit() as work:
        assert await work.deliveries.behind("telegram") == []


async def test_an_invitation_is_used_once(any_unit: AnyUnit) -> None:
    async with any_unit() as work:
        await work.conversations.add(conversation())
        await work.invitations.add(Invitation("i1", ANA, NOW))
        assert await work.invitations.use("i1", NOW)
        assert not await work.invitations.use("i1", NOW)
        assert not await work.invitations.use("i2", NOW)

    async with any_unit() as work:
        assert await work.invitations.get("i1") == Invitation("i1", ANA, NOW, used_at=NOW)
        assert await work.invitations.get("i2") is None


async def test_a_correction_comes_back_with_what_it_corrects(any_unit: AnyUnit) -> None:
    async with any_unit() as work:
        await work.conversations.add(conversation())
        await work.messages.append(draft("1"))
        await work.messages.append(replace(draft("2"), corrects="1"))

    async with any_unit() as work:
        log = await work.messages.since(conversation().id, 0)
        assert [message.draft.corrects for message in log] == [None, "1"]


async def test_a_joined_message_comes_back_as_one(any_unit: AnyUnit) -> None:
    async with any_unit() as work:
        await work.conversations.add(conversation())
        await work.messages.append(replace(draft("1"), joined=True))
        await work.messages.append(draft("2"))

    async with any_unit() as work:
        log = await work.messages.since(ANA, 0)
        assert [message.draft.joined for message in log] == [True, False]
