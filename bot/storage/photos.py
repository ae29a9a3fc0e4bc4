"""Where the bytes of evidence photos lie: a folder, or a bucket by setting."""

import asyncio
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import obstore
from obstore.exceptions import AlreadyExistsError, BaseError
from obstore.store import LocalStore, ObjectStore, from_url

from bot.casework.errors import PhotoChangedError, PhotoMissingError
from bot.storage.errors import StorageError

if TYPE_CHECKING:
    from bot.storage.picture import Picture

AT_ONCE = 2  # pictures decoded at a time: a big one takes hundreds of megabytes
ONLY_OWNER = 0o700
PATIENCE = timedelta(seconds=20)  # with a bucket that does not answer, while a buyer waits
RETRIES = 3
VIEW_TYPE = "image/jpeg"


class PhotoStoreError(StorageError):
    """The place where photos lie cannot be used; the cause is chained."""

    def __init__(self, doing: str, what: str) -> None:
        super().__init__(f"The photo store could not {doing} {what}.")


@dataclass(frozen=True, slots=True)
class KeptPhoto:
    """A verified photo: hash and number of its bytes as received, its size upright in pixels."""

    sha256: str
    phash: str
    original_path: str
    view_path: str
    content_type: str
    size: int
    width: int
    height: int


class PhotoStore:
    """Keeps each photo twice: sealed as received, and as a stripped copy to look at.

    Paths come from the content's hash: the same photo again is the same files, and nothing is ever
    written over. Methods raise `PhotoStoreError` when the folder or bucket cannot be used.
    """

    def __init__(self, url: str) -> None:
        """`url` is a folder's path, or `s3://bucket/prefix` with its keys in the environment."""
        with _broken("open", url):
            self._store = _open(url)
        self._decoding = asyncio.Semaphore(AT_ONCE)

    async def keep(self, body: bytes) -> KeptPhoto:
        """Verify and store a photo. Raises `PhotoRefusedError`, and stores nothing then."""
        async with self._decoding:
            sha256, picture = await asyncio.to_thread(_examine, body)
        original, view = f"originals/{sha256[:2]}/{sha256}", f"views/{sha256[:2]}/{sha256}.jpg"
        await self._put(original, body)
        await self._put(view, picture.view)
        return KeptPhoto(
            sha256=sha256,
            phash=picture.phash,
            original_path=original,
            view_path=view,
            content_type=picture.content_type,
            size=len(body),
            width=picture.width,
            height=picture.height,
        )

    async def view(self, path: str) -> tuple[str, bytes]:
        """Content type and bytes of the copy to look at. Raises `PhotoMissingError`."""
        return VIEW_TYPE, await self._get(path)

    async def original(self, path: str) -> bytes:
        """The bytes as received. Raises `PhotoMissingError`, `PhotoChangedError`."""
        body = await self._get(path)
        if hashlib.sha256(body).hexdigest() != PurePosixPath(path).name:
            raise PhotoChangedError(path)
        return body

    async def forget_everything(self) -> None:
        """Delete all photos. For the demo only."""
        with _broken("delete", "photos"):
            async for page in self._store.list():
                await self._store.delete_async([entry["path"] for entry in page])

    async def _put(self, path: str, body: bytes) -> None:
        with _broken("write", path), suppress(AlreadyExistsError):
            await obstore.put_async(self._store, path, body, mode="create", use_multipart=False)

    async def _get(self, path: str) -> bytes:
        with _broken("read", path):
            try:
                found = await obstore.get_async(self._store, path)
            except FileNotFoundError:
                raise PhotoMissingError(path) from None
            return bytes(await found.bytes_async())


def _examine(body: bytes) -> tuple[str, "Picture"]:
    from bot.storage.picture import examine  # noqa: PLC0415  # most processes never decode one

    return hashlib.sha256(body).hexdigest(), examine(body)


@contextmanager
def _broken(doing: str, what: str) -> Iterator[None]:
    """Say in our words what the store could not do."""
    try:
        yield
    except (BaseError, OSError, ValueError) as error:
        raise PhotoStoreError(doing, what) from error


def _open(url: str) -> ObjectStore:
    if "://" in url and not url.startswith("file://"):
        return from_url(url, retry_config={"max_retries": RETRIES, "retry_timeout": PATIENCE})
    folder = Path(url.removeprefix("file://")).resolve()
    folder.mkdir(mode=ONLY_OWNER, parents=True, exist_ok=True)
    return LocalStore(prefix=folder, automatic_cleanup=True)
