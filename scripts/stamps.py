"""What was done already, by the content it was done from."""

import hashlib
from collections.abc import Iterable
from pathlib import Path


def fingerprint(files: Iterable[Path], *words: str) -> str:
    """A hash of the files' names and contents, and of some words beside them."""
    digest = hashlib.sha256()
    for word in words:
        digest.update(f"{word}\0".encode())
    for path in sorted(files):
        digest.update(f"{path}\0".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


class Stamp:
    """Remembers the fingerprint from which something was made."""

    def __init__(self, folder: Path, name: str) -> None:
        self._path = folder / name

    def says(self, wanted: str) -> bool:
        """Whether the thing was made from this."""
        return self._path.exists() and self._path.read_text() == wanted

    def write(self, made_from: str) -> None:
        """The thing is made. To be called last: an interrupted step is done again."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_text(made_from)

    def forget(self) -> None:
        """The thing is being made again."""
        self._path.unlink(missing_ok=True)
