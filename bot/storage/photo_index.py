"""The index of evidence photos, and the search for a picture that was used before."""

from typing import Any

from sqlalchemy import insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.casework.ports import StoredPhoto
from bot.disputes.names import CaseId, ConversationId, EvidenceId
from bot.storage import tables, values

TABLE = tables.photos
BITS = 64
BANDS = (13, 13, 13, 13, 12)  # bits of the hash in each band
SAME = 4  # bits that may differ
PLAIN = 0  # the hash of a picture without structure, which says nothing


class SqlPhotos:
    """See `bot.casework.ports.Photos`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, photo: StoredPhoto) -> None:
        """Keep a new entry; its case is said by `link`."""
        row = values.columns_of(photo, without=frozenset({"evidence"}))
        received = values.columns_of(photo.evidence, without=frozenset({"id"}))
        row |= received | {"evidence": photo.evidence.id} | bands(photo.phash)
        await self._connection.execute(insert(TABLE), row)

    async def get(self, conversation: ConversationId, evidence: EvidenceId) -> StoredPhoto | None:
        """None for a photo of another conversation, as for none at all."""
        photo = await self.for_desk(evidence)
        return photo if photo is not None and photo.conversation == conversation else None

    async def for_desk(self, evidence: EvidenceId) -> StoredPhoto | None:
        """For agents only."""
        found = await self._connection.execute(select(TABLE).where(TABLE.c.evidence == evidence))
        row = found.mappings().one_or_none()
        return None if row is None else values.photo(row)

    async def link(self, evidence: EvidenceId, case: CaseId) -> None:
        """Say which case the photo belongs to."""
        await self._connection.execute(
            update(TABLE).where(TABLE.c.evidence == evidence).values(case_id=case)
        )

    async def used_elsewhere(self, phash: str, *, case: CaseId) -> CaseId | None:
        """The first other case with a picture that looks the same."""
        wanted = int(phash, 16)
        if wanted == PLAIN:
            return None
        alike = or_(*(TABLE.c[name] == band for name, band in bands(phash).items()))
        found = await self._connection.execute(
            select(TABLE.c.case_id, TABLE.c.phash)
            .where(alike, TABLE.c.case_id != case)
            .order_by(TABLE.c.at)
        )
        for other, its_hash in found:
            if (wanted ^ int(its_hash, 16)).bit_count() <= SAME:
                return CaseId(other)
        return None


def bands(phash: str) -> dict[str, Any]:
    """The columns by which alike pictures are found."""
    left, rest = BITS, int(phash, 16)
    columns = {}
    for number, width in enumerate(BANDS):
        left -= width
        columns[f"band_{number}"] = (rest >> left) & ((1 << width) - 1)
    return columns
