"""The photos of a packet: sealed originals where a provider takes them, else smaller copies with a note."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image

from bot.casework.case_file import FiledPhoto
from bot.casework.errors import PhotoMissingError
from bot.casework.evidence_port import Harm
from bot.casework.keep_photo import PhotoKeeper
from bot.casework.ports import StoredPhoto
from bot.casework.sealed import sealed
from bot.disputes.case import Evidence
from bot.dossier.reasons import PHOTOS

MOST_A_FILE = 10_000_000  # PayPal: less than 10 MB a file
MOST_TOGETHER = 50_000_000
ENDINGS = {"image/jpeg": "jpg", "image/png": "png"}  # what all three providers take
PAGE_EDGE = 900  # pixels, of a photo in case.pdf
PAGE_QUALITY = 80


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A photo as it goes into the packet; `note` says why it is not the sealed original."""

    evidence: Evidence
    file: str | None = None  # its name in the packet
    body: bytes = b""
    page: bytes | None = None  # the JPEG to show in case.pdf
    note: str = ""
    harm: Harm | None = None


def goes_as_it_is(photo: StoredPhoto) -> bool:
    """Whether the sealed original is of a type and size that providers take."""
    return photo.content_type in ENDINGS and photo.size < MOST_A_FILE


async def enclose(photo: FiledPhoto, *, keeper: PhotoKeeper, left_out: bool) -> Enclosed:
    """Read a photo for the packet; a sealed one that is not as received stays out, and the note says so."""
    evidence, stored = photo.evidence, photo.stored
    if stored is None:
        return _harmed(evidence, Harm.GONE)
    original = await sealed(evidence, stored, photos=keeper)
    if isinstance(original, Harm):
        return _harmed(evidence, original)
    if left_out:
        return Enclosed(evidence, note=f"Left out of this packet; {_kept(evidence)}.")
    view = await _view(stored, keeper=keeper)
    page = _for_page(view)
    if goes_as_it_is(stored):
        name = f"{PHOTOS}{stem(evidence)}.{ENDINGS[stored.content_type]}"
        return Enclosed(evidence, name, original, page)
    return _smaller(evidence, stored, view=view, page=page)


def stem(evidence: Evidence) -> str:
    """Its id as the name of a file, whatever somebody wrote into the database."""
    return "".join(one for one in evidence.id if one.isalnum() or one in "_-")


def _smaller(
    evidence: Evidence, stored: StoredPhoto, *, view: bytes | None, page: bytes | None
) -> Enclosed:
    if view is None or page is None:
        return Enclosed(evidence, note=f"Its smaller copy cannot be shown; {_kept(evidence)}.")
    was = f"{stored.content_type}, {stored.size} bytes"
    note = f"A smaller copy without metadata; {_kept(evidence)}: {was}."
    return Enclosed(evidence, f"{PHOTOS}{stem(evidence)}-smaller.jpg", view, page, note)


def _kept(evidence: Evidence) -> str:
    return f"the sealed original is kept by the shop, SHA-256 {evidence.sha256}"


def _harmed(evidence: Evidence, harm: Harm) -> Enclosed:
    what = "is gone" if harm is Harm.GONE else "was changed after it was received"
    note = f"The sealed photo {what}; SHA-256 was {evidence.sha256}."
    return Enclosed(evidence, note=note, harm=harm)


async def _view(stored: StoredPhoto, *, keeper: PhotoKeeper) -> bytes | None:
    try:
        return (await keeper.view(stored)).body
    except PhotoMissingError:
        return None


def _for_page(view: bytes | None) -> bytes | None:
    """None for a copy that is no picture: copies are not sealed."""
    if view is None:
        return None
    out = io.BytesIO()
    try:
        with Image.open(io.BytesIO(view), formats=("JPEG",)) as opened:
            opened.thumbnail((PAGE_EDGE, PAGE_EDGE))
            opened.save(out, "JPEG", quality=PAGE_QUALITY)
    except (OSError, ValueError):
        return None
    return out.getvalue()


def too_many(sizes: Sequence[tuple[str, int]], *, over: int) -> Sequence[str]:
    """The largest of the named sizes, as many as make up for what is `over`."""
    names = []
    for name, size in sorted(sizes, key=lambda one: -one[1]):
        if over <= 0:
            break
        over -= size
        names.append(name)
    return names
