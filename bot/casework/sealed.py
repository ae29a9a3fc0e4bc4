"""A sealed photo, read only as it was received."""

import hashlib

from bot.casework.errors import PhotoChangedError, PhotoMissingError
from bot.casework.evidence_port import Harm
from bot.casework.keep_photo import PhotoKeeper
from bot.casework.ports import StoredPhoto
from bot.disputes.case import Evidence


async def sealed(
    evidence: Evidence, stored: StoredPhoto | None, *, photos: PhotoKeeper
) -> bytes | Harm:
    """The original's bytes, or what was done to it.

    The hash of the chain decides, not the one that the index or the file's name tells.
    """
    if stored is None:
        return Harm.GONE
    try:
        body = await photos.original(stored)
    except PhotoMissingError:
        return Harm.GONE
    except PhotoChangedError:
        return Harm.CHANGED
    return body if hashlib.sha256(body).hexdigest() == evidence.sha256 else Harm.CHANGED
