"""What can keep a packet from being made; each error writes its own sentence."""

from collections.abc import Sequence
from pathlib import Path


class DossierError(Exception):
    """Base of the dossier's errors."""


class FolderInUseError(DossierError):
    """The packet would mix with other files."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder} is there and not an empty folder: name another with --out.")


class FolderRefusedError(DossierError):
    """The packet cannot be written there."""

    def __init__(self, folder: Path, why: str) -> None:
        super().__init__(
            f"The packet cannot be written to {folder} ({why}): name another with --out."
        )


class PhotoNotOfCaseError(DossierError):
    """A photo was named that the case does not have."""

    def __init__(self, photo: str, known: Sequence[str]) -> None:
        has = f"its photos are {', '.join(known)}" if known else "it has no photo"
        super().__init__(f"The case has no photo {photo}: {has}.")


class PacketTooLargeError(DossierError):
    """More than a payment provider takes in one go."""

    def __init__(self, *, size: int, most: int, leave_out: Sequence[str]) -> None:
        super().__init__(
            f"The packet would have {_megabytes(size)}, and PayPal takes {_megabytes(most)} together: "
            f"{_leave_out(leave_out)}."
        )


class PageTooLargeError(DossierError):
    """More than a payment provider takes in one file."""

    def __init__(self, *, size: int, most: int, leave_out: Sequence[str]) -> None:
        super().__init__(
            f"case.pdf would have {_megabytes(size)}, and PayPal takes less than {_megabytes(most)} a file: "
            f"{_leave_out(leave_out)}."
        )


class LanguageNotSpokenError(DossierError):
    """A language that no answers are written in."""

    def __init__(self, language: str, known: Sequence[str]) -> None:
        super().__init__(f"There is no language {language}: choose one of {', '.join(known)}.")


def _leave_out(photos: Sequence[str]) -> str:
    options = " ".join(f"--without {photo}" for photo in photos)
    return f"leave out photos, for example with {options}"


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"
