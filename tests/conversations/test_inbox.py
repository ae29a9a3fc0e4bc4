import pytest

from bot.casework.ports import StoredPhoto
from bot.conversations.inbox import Inbox
from bot.disputes.names import EvidenceId
from tests.conversations.conftest import Scene
from tests.conversations.fakes import FakeLanes
from tests.support.house import TEST
from tests.support.stored import evidence


async def test_a_message_is_stored_and_then_handed_to_the_engine(scene: Scene) -> None:
    message = await scene.writes("Hello")

    assert [m.id for m in await scene.log()] == [message.id]
    assert scene.turns.submitted == [(TEST, message.id, 1)]


async def test_a_repeat_is_the_message_that_was_stored_first(scene: Scene) -> None:
    first = await scene.writes("Hello", key="same")
    again = await scene.writes("Hello, again", key="same")

    assert again == first
    assert [m.draft.text for m in await scene.log()] == ["Hello"]
    assert {item for _, item, _ in scene.turns.submitted} == {first.id}


async def test_a_message_that_the_engine_did_not_take_is_submitted_after_the_restart(
    scene: Scene,
) -> None:
    scene.turns.broken = ConnectionError()
    with pytest.raises(ConnectionError):
        await scene.writes("Hello")
    [stored] = await scene.log()

    after = FakeLanes()
    found = await Inbox(scene.house.unit, after).recover()

    assert found == 1
    assert after.submitted == [(TEST, stored.id, 1)]


async def test_what_was_not_handled_is_recovered_in_order_and_the_rest_is_not(
    scene: Scene,
) -> None:
    done, two, three = [await scene.writes(f"{n}", key=f"c-{n}") for n in range(3)]
    await scene.router.handle(done.id)

    after = FakeLanes()
    await Inbox(scene.house.unit, after).recover()

    assert [item for _, item, _ in after.submitted] == [two.id, three.id]


async def test_a_photo_enters_the_index_with_its_message_and_a_repeat_does_not(
    scene: Scene,
) -> None:
    for name in ("ev_1", "ev_2"):
        photo = a_photo(name)
        message = await scene.writes("", key="same", photo=photo)
        assert message.draft.evidence == "ev_1"

    async with scene.house.unit() as work:
        assert await work.photos.get(TEST, EvidenceId("ev_1")) is not None
        assert await work.photos.get(TEST, EvidenceId("ev_2")) is None


def a_photo(name: str) -> StoredPhoto:
    return StoredPhoto(
        evidence=evidence(id=EvidenceId(name)),
        conversation=TEST,
        original_path=f"original/{name}",
        view_path=f"view/{name}",
        content_type="image/jpeg",
        size=1_000,
        phash="0f0f0f0f0f0f0f0f",
    )
