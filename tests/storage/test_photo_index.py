import pytest

from bot.casework.ports import StoredPhoto
from bot.disputes.names import CaseId, ConversationId, EvidenceId
from tests.support.databases import AnyUnit
from tests.support.stored import ANA, case, conversation, evidence

HASH = 0x0F1E2D3C4B5A6978


def photo(phash: int = HASH) -> StoredPhoto:
    return StoredPhoto(
        evidence=evidence(),
        conversation=ANA,
        original_path="originals/ab/abc",
        view_path="views/ab/abc.jpg",
        content_type="image/jpeg",
        size=12345,
        phash=f"{phash:016x}",
    )


@pytest.fixture
async def cases(any_unit: AnyUnit) -> list[CaseId]:
    found = []
    async with any_unit() as work:
        await work.conversations.add(conversation())
        for _ in range(2):
            id_, ref = await work.cases.next_id()
            found.append((await work.cases.add(case(id_, ref))).id)
    return found


async def test_a_photo_is_found_only_through_its_conversation(any_unit: AnyUnit) -> None:
    kept = photo()
    async with any_unit() as work:
        await work.conversations.add(conversation())
        await work.photos.add(kept)

        assert await work.photos.get(ANA, kept.evidence.id) == kept
        assert await work.photos.get(ConversationId("conv_eve"), kept.evidence.id) is None
        assert await work.photos.get(ANA, EvidenceId("ev_0")) is None
        assert await work.photos.for_desk(kept.evidence.id) == kept


@pytest.mark.parametrize("changed_bits", [0, 0b1, 1 << 63 | 1 << 50 | 1 << 30 | 1])
async def test_a_picture_of_another_case_is_recognised(
    any_unit: AnyUnit, cases: list[CaseId], changed_bits: int
) -> None:
    one, other = cases
    kept = photo()
    async with any_unit() as work:
        await work.photos.add(kept)
        await work.photos.link(kept.evidence.id, one)
        alike = f"{HASH ^ changed_bits:016x}"

        assert await work.photos.used_elsewhere(alike, case=other) == one
        assert await work.photos.used_elsewhere(alike, case=one) is None


async def test_a_different_or_plain_or_unlinked_picture_is_no_repeat(
    any_unit: AnyUnit, cases: list[CaseId]
) -> None:
    one, other = cases
    async with any_unit() as work:
        for kept in (photo(), photo(0)):
            await work.photos.add(kept)
            await work.photos.link(kept.evidence.id, one)
        await work.photos.add(photo(HASH ^ 0xFFFF_0000))

        assert await work.photos.used_elsewhere(f"{HASH ^ 0b11111:016x}", case=other) is None
        assert await work.photos.used_elsewhere(f"{0:016x}", case=other) is None
        assert await work.photos.used_elsewhere(f"{HASH ^ 0xFFFF_0000:016x}", case=other) is None
