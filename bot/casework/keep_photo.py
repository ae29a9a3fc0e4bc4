"""A photo comes in: verified, sealed, and indexed."""

from typing import Protocol
from uuid import uuid4

from bot.casework.desk_port import Photo
from bot.casework.ports import Clock, StoredPhoto
from bot.disputes.case import Evidence
from bot.disputes.names import ConversationId, EvidenceId, EvidenceKind

LARGEST_PHOTO = 10 * 1024 * 1024  # bytes; no door reads more, no store keeps more


class KeptPhoto(Protocol):
    """What a photo store says of a photo it keeps."""

    @property
    def sha256(self) -> str: ...
    @property
    def phash(self) -> str: ...
    @property
    def original_path(self) -> str: ...
    @property
    def view_path(self) -> str: ...
    @property
    def content_type(self) -> str: ...
    @property
    def size(self) -> int: ...


class PhotoStore(Protocol):
    """Where photos' bytes lie."""

    async def keep(self, body: bytes) -> KeptPhoto:
        """Verify and store. Raises `PhotoRefusedError`."""
        ...

    async def view(self, path: str) -> tuple[str, bytes]: ...

    async def original(self, path: str) -> bytes:
        """The bytes as received. Raises `PhotoMissingError`, `PhotoChangedError`."""
        ...


class PhotoKeeper:
    """Keeps photos of conversations."""

    def __init__(self, store: PhotoStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def keep(self, conversation: ConversationId, body: bytes) -> StoredPhoto:
        """Store the bytes; the caller adds the index entry in its transaction. Raises `PhotoRefusedError`."""
        kept = await self._store.keep(body)
        evidence = Evidence(
            id=EvidenceId(f"ev_{uuid4().hex[:20]}"),
            kind=EvidenceKind.PHOTO,
            sha256=kept.sha256,
            at=self._clock(),
        )
        return StoredPhoto(
            evidence=evidence,
            conversation=conversation,
            original_path=kept.original_path,
            view_path=kept.view_path,
            content_type=kept.content_type,
            size=kept.size,
            phash=kept.phash,
        )

    async def view(self, photo: StoredPhoto) -> Photo:
        """The stripped copy."""
        content_type, body = await self._store.view(photo.view_path)
        return Photo(content_type, body)

    async def original(self, photo: StoredPhoto) -> bytes:
        """The bytes as received. Raises `PhotoMissingError`, `PhotoChangedError`."""
        return await self._store.original(photo.original_path)
